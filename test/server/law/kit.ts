import { definePartner } from '../../../src/peers/index.js'
import type { PartnerOptions } from '../../../src/peers/index.js'
import { createAuditLog, createRegistryHandler } from '../../../src/server/index.js'
import type {
  AuditLog,
  AuditRecord,
  RegistryBackend,
  RegistryHandlerOptions,
} from '../../../src/server/index.js'
import { counter, noon, post, searchItem, searchText, them, us } from '../../kit.js'

/** The key of these tests' digests. */
export const subjectKey = 'a key of sixteen bytes or more'

/** A person as the backend has her. */
export const anna = {
  identifier: [
    { identifier_type: 'BRN', identifier_value: '2019B000001' },
    { identifier_type: 'UIN', identifier_value: 'U-1' },
  ],
  name: { given_name: 'Anna', surname: 'Uwase' },
  sex: 'female',
  birth_date: '2019-01-02',
  address: [{ district: 'KGL', street: 'Hill 7' }],
}

/** An audit in memory. */
export function memoryAudit(): { audit: AuditLog; lines: string[] } {
  const lines: string[] = []
  const audit = createAuditLog({
    sink: (line) => void lines.push(line),
    subjectKey,
    now: () => noon,
  })
  return { audit, lines }
}

/** Records of an audit. */
export function records(lines: readonly string[]): AuditRecord[] {
  return lines.map((line) => JSON.parse(line) as AuditRecord)
}

/** A registry of civil events under a law; it has Anna unless told otherwise. */
export function crvs(
  options: Partial<RegistryHandlerOptions<'crvs'>>,
  sheet: Partial<PartnerOptions> = {},
): ReturnType<typeof createRegistryHandler<'crvs'>> {
  const backend: RegistryBackend<'crvs'> = { search: () => ({ reg_records: [anna as never] }) }
  return createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks, ...sheet })],
    backend,
    now: () => noon,
    newId: counter(),
    ...options,
  })
}

/** One item of an answer. */
export interface AnsweredItem {
  readonly status: string
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly data?: { readonly reg_records: Record<string, unknown>[] }
  readonly pagination?: { readonly total_count: number }
}

let messages = 0

/** Sends a search with these items and gives what came back. */
export async function search(
  handler: ReturnType<typeof crvs>,
  criteria: readonly Record<string, unknown>[] = [{}],
  message_id?: string,
): Promise<{ status: number; body: string; items: AnsweredItem[] }> {
  messages += 1
  const basic = { query_type: 'idtype-value', query: { type: 'BRN', value: '2019B000001' } }
  const search_request = criteria.map((one, index) =>
    searchItem({ reference_id: `r-${String(index)}`, search_criteria: { ...basic, ...one } }),
  )
  const header = { message_id: message_id ?? `law-${String(messages)}` }
  const text = await searchText({ header, message: { transaction_id: 't-1', search_request } })
  const { status, body } = await handler.handle(post(text))
  const { message } = JSON.parse(body) as { message: { search_response?: AnsweredItem[] } }
  return { status, body, items: message.search_response ?? [] }
}

/** Criteria members that state a purpose. */
export function purpose(code: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { authorize: { ts: '2026-03-01T08:00:00Z', purpose: { code }, ...more } }
}
