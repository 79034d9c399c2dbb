export { actions, actionsOf } from './actions.js'
export type { Action, Operation } from './actions.js'
export type { PageInfo, SearchItem, SearchResponseMessage } from './answers.js'
export { labelOf } from './code-list.js'
export type { Code, CodeList, Open } from './code-list.js'
export type {
  Authorization,
  CriteriaOptions,
  DisabledCriteria,
  EnrolledCriteria,
  GraphqlCriteria,
  Query,
  ResponseEntity,
  SearchCriteria,
} from './criteria.js'
export type { Messages } from './generated/messages.js'
export type {
  Beneficiary,
  CRVSPerson,
  DisabilitySupport,
  DRDisabledResponse,
  Farmer,
  IBREnrolledResponse,
  IBREnrollmentUpdatesResponse,
  LocationsResponse,
  Person,
  PWDPerson,
  SRGroup,
  SRMember,
} from './generated/types.js'
export { expressionOperators } from './expression-operators.js'
export type { ComparisonOperator } from './expression-operators.js'
export { both, butNot, either, expression, idTypeValue, predicate } from './query.js'
export type {
  AttributeValue,
  Comparison,
  ExpressionCriteria,
  IdTypeValueCriteria,
  JoinedComparisons,
  PredicateCriteria,
  PredicateOperator,
} from './query.js'
export { standardQuery } from './query-dialect.js'
export type { QueryDialect, QueryTarget } from './query-dialect.js'
export { itemPending, itemRefused, recordsOf } from './records-of.js'
export type { RecordsOfOptions, SearchAnswerLike } from './records-of.js'
export type { EntityOf, RecordOf, RecordsByRegistry } from './records.js'
export { isRegistryName, registryNames } from './registry.js'
export type { RegistryName } from './registry.js'
export { registryOfType, registryVocabulary } from './registry-defaults.js'
export type { RegistryVocabulary } from './registry-defaults.js'
export { matchIdentifier, subjectIdentifiers } from './subject-identifiers.js'
export type { IdentifierLike, IdentifierMatch } from './subject-identifiers.js'
export { isUndecided } from './undecided.js'
