import { DciError } from '../errors/index.js'
import type { DciErrorDetails } from '../errors/index.js'
import type { HttpAnswer } from '../transport/index.js'
import { saidBy } from './http-refusal.js'
import type { SaidError } from './said-error.js'

/** Codes of an error in a good HTTP answer that pass by themselves (R10). */
const passing = new Set(['err.service.unavailable', 'err.request.timeout'])

/** `answer.refused` for what a peer refuses in a good HTTP answer, which is no success by itself. */
export function refused(answer: HttpAnswer, peer: string, said: SaidError): DciError {
  const { code } = said
  return new DciError(
    'answer.refused',
    `${peer} refused the request${code === undefined ? '' : ` (${code})`}; change what is asked, or ask its owner`,
    { ...saidBy(answer, peer, said), ...passes(code) },
  )
}

function passes(code: string | undefined): DciErrorDetails {
  return code !== undefined && passing.has(code) ? { retryable: true } : {}
}

const refusingWords = new Set([
  'rjct',
  'error',
  'err',
  'nack',
  'failed',
  'failure',
  'rejected',
  'fail',
])

/** Whether a status, in whatever vocabulary, says that nothing was done and nothing follows. */
export function refuses(status: unknown): boolean {
  return typeof status === 'string' && refusingWords.has(status.trim().toLowerCase())
}

/** Whether a body in a good HTTP answer is a refusal in itself: an `error` that is not null, `errors` that are not empty, or a status that refuses. */
export function isRefusal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { header, message, error, errors, status, ack_status, g2PcError, g2PcErrors } =
    value as Record<string, unknown>
  const inner = isObject(message) ? message : {}
  const said = [isObject(header) ? header['status'] : undefined, inner['ack_status'], ack_status]
  if ([...said, status].some(refuses)) return true
  if ([error, inner['error'], g2PcError].some((one) => one !== undefined && one !== null))
    return true
  return [errors, g2PcErrors].some((list) => isObject(list) && Object.keys(list).length > 0)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
