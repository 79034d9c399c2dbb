export type {
  BackendContext,
  BackendCriteria,
  BackendResult,
  DrBackend,
  IbrBackend,
  RegistryBackend,
  SearchBackend,
} from './backend.js'
export type {
  CallbackHandler,
  CallbackHandlerOptions,
  CallbackListener,
} from './callbacks/callback-handler.js'
export { createCallbackHandler } from './callbacks/create-callback-handler.js'
export type {
  CallbackFacts,
  CallbackOperation,
  ReceivedCallback,
  StrayCallback,
} from './callbacks/received-callback.js'
export { createRegistryHandler } from './create-registry-handler.js'
export type { Endpoint } from './http/endpoint.js'
export type { HandlerRequest, HandlerResponse } from './http/http.js'
export { allOf } from './law/all-of.js'
export { subjectDigest } from './law/audit-entry.js'
export type { AuditEntry, AuditHead, AuditItem, AuditRecord } from './law/audit-entry.js'
export { createAuditLog } from './law/audit-log.js'
export type { AuditLog, AuditLogOptions, AuditSink } from './law/audit-log.js'
export type {
  Allowance,
  Answering,
  AskedIdentifier,
  Authorize,
  Decision,
  Denial,
  DisclosureRequest,
  Returning,
} from './law/authorize.js'
export type { ChainProblem } from './law/chain.js'
export { createConsentAuthorizer } from './law/consent-authorizer.js'
export type { ConsentAuthorizerOptions } from './law/consent-authorizer.js'
export { disclosureReport } from './law/disclosure-report.js'
export type { DisclosedTo, DisclosureQuestion, DisclosureReport } from './law/disclosure-report.js'
export { fileSink } from './law/file-sink.js'
export type { FileSinkOptions } from './law/file-sink.js'
export { assertableBy, definePolicy } from './law/policy.js'
export type { Policy, PolicyRule, RowCondition, RowValue } from './law/policy.js'
export { createPolicyAuthorizer } from './law/policy-authorizer.js'
export { verifyAudit } from './law/verify-audit.js'
export type { AuditLines, AuditVerdict, VerifyAuditOptions } from './law/verify-audit.js'
export type { CallbackOptions } from './later/callback-options.js'
export type { DeliveryEvent, RegistryHealth } from './later/later.js'
export { mount } from './http/mount.js'
export type { Mountable } from './http/mount.js'
export type { RateLimitOptions } from './intake/rate-limit.js'
export type { NotifySummary, RegistryEvent, Untold } from './subscriptions/registry-event.js'
export type { MatchesFilter, SubscriptionFilter } from './subscriptions/subscription-filter.js'
export type {
  ExchangeEvent,
  HandlerLimits,
  Partners,
  RegistryHandler,
  RegistryHandlerOptions,
  RegistryLimits,
} from './registry-handler.js'
