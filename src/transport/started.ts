import type { HttpAnswer, HttpRequest, Send } from './transport.js'

/** What `next` promises; also where it throws instead of rejecting, so that nobody counts a call in and never out. */
export function started(next: Send, request: HttpRequest): Promise<HttpAnswer> {
  try {
    return next(request)
  } catch (error) {
    return Promise.reject(error as Error)
  }
}
