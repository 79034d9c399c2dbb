import { isDciError } from '../errors/index.js'

/** Codes after which the peer has not got the request, when nothing was sent before. */
const before = new Set([
  'transport.unreachable',
  'circuit.open',
  'bulkhead.full',
  'bulkhead.timeout',
  'quota.exceeded',
  'token.refused',
  'token.unreadable',
])

/**
 * Whether an asynchronous request that failed has certainly not been taken: it never left, or the peer refused it. Everything else (no answer
 * in time, a broken connection, a 5xx, an acknowledgement that cannot be read) leaves open what the peer did (R16).
 */
export function isNotTaken(error: unknown): boolean {
  if (!isDciError(error)) return true
  const { code, status = 0, attempts = 1 } = error
  if (code === 'answer.refused') return !error.retryable
  if (code === 'transport.status') return status < 500 && status !== 408 && status !== 425
  if (before.has(code)) return attempts <= 1
  if (code === 'transport.deadline') return error.attempts === 0
  return !/^(?:transport|answer|json|message|signature|body|receiver)\./.test(code)
}
