import { isDciError } from '../../src/errors/index.js'

/** The code of the `DciError` that `run` throws. */
export function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
  return 'nothing thrown'
}
