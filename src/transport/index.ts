export { bodyOf } from './body-of.js'
export { fetchText, maxAgeOf } from './fetch-text.js'
export type { TextAnswer } from './fetch-text.js'
export { originOf } from './failure.js'
export type { HttpAnswer, HttpRequest, Transport } from './transport.js'
export { createTransport } from './create-transport.js'
export type { DependableTransport, TransportOptions } from './create-transport.js'
export type { HttpBottom } from './http-bottom.js'
export { createFetchSend } from './fetch-send.js'
export type { Fetch, FetchAnswer, FetchSendOptions } from './fetch-send.js'
export { createUndiciSend } from './undici-send.js'
export type { UndiciSendOptions } from './undici-send.js'
export { systemClock } from './clock.js'
export type { Clock } from './clock.js'
export type { CallInfo, RequestBody, Send } from './transport.js'
export type {
  CircuitReason,
  CircuitStateName,
  EventBase,
  OnEvent,
  TransportEvent,
} from './events.js'
export type { GzipOptions } from './written-body.js'
export type { TlsOptions } from './tls-options.js'
export type { PartSurroundings, TransportPart } from './part.js'
export { createRetry } from './retry.js'
export type { RetryOptions, RetryParts } from './retry.js'
export { createBudget } from './budget.js'
export type { BudgetOptions, RetryBudget } from './budget.js'
export { defaultVerdict, verdictOn } from './classify.js'
export { createTimeout } from './timeout.js'
export type { TimeoutOptions } from './timeout.js'
export { createBearer } from './bearer.js'
export type { BearerParts } from './bearer.js'
