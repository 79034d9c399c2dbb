import { isDciError } from '../errors/index.js'

/** Whether an attempt ended for want of a token: its request did not leave. */
export function foundNoToken(error: unknown): boolean {
  return isDciError(error) && error.code.startsWith('token.')
}
