import { DciError, isDciError } from '../../errors/index.js'
import { subjectIdentifiers } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import { aroundOperations } from '../around-operations.js'
import type { BackendCriteria, BackendResult, RegistryBackend } from '../backend.js'
import type { Allowance, Answering, Authorize, Decision, DisclosureRequest } from './authorize.js'
import type { Disclosure } from './disclosure.js'
import { assertionRequest, disclosureRequest } from './disclosure-request.js'
import type { AskedBy } from './disclosure-request.js'
import { coversField, fieldFilter } from './field-filter.js'
import { withAskedIdentifier } from './keep-identifier.js'
import { pageOf } from '../now/page-of.js'

/** What a backend is guarded with. */
export interface Guard {
  /** Absent: everything is allowed, and noted all the same. */
  readonly authorize: Authorize | undefined
  readonly by: AskedBy
  readonly now: () => number
  /** Is given a note for each item asked, in their order; it is filled in as the item is answered. */
  readonly note: (disclosure: Disclosure) => void
}

const wordMembers: Readonly<Record<string, string>> = {
  enrolled: 'enrolled_status',
  disabled: 'disabled_status',
}

/**
 * The backend as one asker may use it (S14): each item is decided before the backend is asked, and what it gives is filtered before anybody
 * signs it. A refused item throws `disclosure.forbidden`.
 */
export function guardedBackend(
  backend: RegistryBackend<RegistryName>,
  guard: Guard,
): RegistryBackend<RegistryName> {
  return aroundOperations(
    backend,
    (operate, name, answers) => (asked, context) =>
      guardedCall(guard, name, answers, asked, () => {
        // Deciding may have taken the time there was.
        context.signal.throwIfAborted()
        return operate(asked, context)
      }),
  )
}

async function guardedCall(
  { authorize, by, now, note }: Guard,
  name: string,
  answers: Answering,
  asked: unknown,
  operate: () => unknown,
): Promise<unknown> {
  const disclosure: Disclosure = { decision: 'failed', subjects: [], records: 0, fields: [] }
  note(disclosure)
  try {
    const request =
      answers === 'nothing'
        ? assertionRequest(by, 'enrollment', now())
        : disclosureRequest(by, asked as BackendCriteria, answers, now())
    noteRequest(disclosure, request)
    const allowance = await decide(authorize, request, wordMembers[name])
    noteAllowance(disclosure, allowance)
    const result = await operate()
    disclosure.decision = 'allowed'
    if (answers === 'nothing') {
      disclosure.subjects = subjectsOf([asked])
      return result
    }
    if (answers === 'yes-or-no') disclosure.fields = [wordMembers[name] ?? name]
    const given =
      answers === 'records'
        ? disclosed(result, asked as BackendCriteria, request, allowance, disclosure)
        : result
    requireConfirmed(allowance, disclosure)
    return given
  } catch (error) {
    noteFailure(disclosure, error)
    throw error
  }
}

async function decide(
  authorize: Authorize | undefined,
  request: DisclosureRequest,
  wordMember: string | undefined,
): Promise<Allowance> {
  if (authorize === undefined) return { allow: true }
  const decision = (await authorize(request)) as Partial<Decision> | undefined
  // Not a test for `false`: what is no decision allows nothing.
  if (decision?.allow !== true) throw forbidden((decision ?? {}) as Partial<Decision>)
  const { fields, rowFilter } = decision as Allowance
  if (wordMember === undefined || request.answers !== 'yes-or-no') return decision as Allowance
  if (rowFilter !== undefined) {
    throw forbidden({
      allow: false,
      reason: 'this asker sees some records only, and a yes or no would tell of the others too',
    })
  }
  if (fields !== undefined && !coversField(fields, wordMember)) throw forbidden({ allow: false })
  return decision as Allowance
}

/** Nothing but `true` confirms: a promise is truthy, too. */
function requireConfirmed({ confirm }: Allowance, { fields, records }: Disclosure): void {
  if (confirm === undefined || (confirm({ fields, records }) as unknown) === true) return
  throw forbidden({ allow: false })
}

function forbidden(decision: Partial<Decision>): DciError {
  const { reason, code } = decision as { reason?: unknown; code?: unknown }
  const sentence =
    typeof reason === 'string' && reason !== ''
      ? reason
      : 'this asker may not know this for the purpose it states; ask the registry what was agreed'
  return new DciError(
    'disclosure.forbidden',
    sentence,
    typeof code === 'string' && code !== '' ? { reason: code } : {},
  )
}

function disclosed(
  given: unknown,
  criteria: BackendCriteria,
  { askedIdentifier }: DisclosureRequest,
  { fields, rowFilter, askedIdentifiers }: Allowance,
  disclosure: Disclosure,
): BackendResult<unknown> {
  const result = given as BackendResult<unknown>
  const { reg_records: found } = result
  // Nothing but `true` lets a record out: a promise is truthy, too.
  const isShown = (record: unknown): boolean =>
    rowFilter === undefined || (rowFilter(record) as unknown) === true
  // Before the page is cut, so that its count is of what may be seen; after it, so that nobody is noted who is on another page.
  const page = pageOf(criteria, { ...result, reg_records: found.filter(isShown) })
  const shown = page.reg_records
  const had = new Set<string>()
  const add = (field: string): void => void had.add(field)
  const keeps = askedIdentifiers === 'keep' ? askedIdentifier : undefined
  const reg_records = fields === undefined ? shown : filterAll(shown, fields, keeps, add)
  if (fields === undefined) for (const record of shown) membersOf(record).forEach(add)
  disclosure.subjects = subjectsOf(shown)
  disclosure.records = reg_records.length
  disclosure.fields = [...had].sort()
  if (rowFilter === undefined || result.pagination === undefined) return { ...page, reg_records }
  const total_count = result.pagination.total_count - (found.length - shown.length)
  return { ...result, reg_records, pagination: { ...result.pagination, total_count } }
}

function filterAll(
  records: readonly unknown[],
  fields: readonly string[],
  keeps: DisclosureRequest['askedIdentifier'],
  had: (field: string) => void,
): readonly unknown[] {
  const filter = fieldFilter(fields)
  return records.flatMap((record) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return []
    const filtered = filter(record, had)
    return [keeps === undefined ? filtered : withAskedIdentifier(filtered, record, keeps, had)]
  })
}

function membersOf(record: unknown): readonly string[] {
  return typeof record === 'object' && record !== null ? Object.keys(record) : []
}

function subjectsOf(records: readonly unknown[]): Disclosure['subjects'] {
  return subjectIdentifiers(records).map(({ identifier_type, identifier_value }) => ({
    type: identifier_type,
    value: identifier_value,
  }))
}

function noteRequest(
  disclosure: Disclosure,
  { purpose, legalBasis, event, askedIdentifier }: DisclosureRequest,
): void {
  if (purpose !== undefined) disclosure.purpose = purpose
  if (legalBasis !== undefined) disclosure.legalBasis = legalBasis
  if (event !== undefined) disclosure.event = event
  if (askedIdentifier !== undefined) disclosure.asked = askedIdentifier
}

function noteAllowance(disclosure: Disclosure, { purpose, legalBasis }: Allowance): void {
  if (purpose !== undefined) disclosure.purpose = purpose
  if (legalBasis !== undefined) disclosure.legalBasis = legalBasis
}

/** A refusal with a reason of its own is no failure: the hook's denies, the backend's answers that it does not tell. */
function noteFailure(disclosure: Disclosure, error: unknown): void {
  const denied = isDciError(error) && error.code === 'disclosure.forbidden'
  const refused = isDciError(error) && error.tier === 'business'
  disclosure.decision = denied ? 'denied' : refused ? 'allowed' : 'failed'
  disclosure.subjects = []
  disclosure.records = 0
  disclosure.fields = []
  if (denied || refused) disclosure.reason = error.reason ?? error.code
}
