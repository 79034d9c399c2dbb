import { DciError, isDciError } from '../errors/index.js'
import { requireToken } from '../server/admit.js'
import { jsonResponse } from '../server/http.js'
import type { HandlerRequest, HandlerResponse } from '../server/index.js'
import type { FaultPlan } from './faults/fault-plan.js'
import { readFaultRules } from './faults/fault-rule.js'
import type { Recording } from './recording/recording.js'

type Handle = (request: HandlerRequest) => Promise<HandlerResponse>

/** What the admin routes show and change. */
export interface AdminParts {
  readonly basePath: string
  readonly token: string | undefined
  readonly plan: FaultPlan
  readonly recording: Recording
}

/**
 * The handler with two routes beside its own, for test tools in any language: `/admin/faults` (GET: the rules; PUT: a list of `FaultRule` in their place;
 * DELETE: none) and `/admin/exchanges` (GET: what was received, oldest first; DELETE: forget it). All JSON, always with the present state as the
 * answer; what cannot be read is 400 `{error}`. They want the mock's bearer token where it has one, and are no calls: no fault strikes them and
 * they are not recorded.
 */
export function withAdmin(handle: Handle, parts: AdminParts): Handle {
  const { basePath, token, plan, recording } = parts
  const faults = `${basePath}/admin/faults`
  const exchanges = `${basePath}/admin/exchanges`

  function answer(request: HandlerRequest): HandlerResponse {
    if (token !== undefined) requireToken(request.headers['authorization'], token)
    const { method, path } = request
    if (path === faults) {
      if (method === 'PUT') plan.set(readFaultRules(readJson(request.body)))
      else if (method === 'DELETE') plan.set([])
      else if (method !== 'GET') return notAllowed('GET, PUT, DELETE')
      return json(200, plan.rules())
    }
    if (method === 'DELETE') recording.clear()
    else if (method !== 'GET') return notAllowed('GET, DELETE')
    return json(200, recording.exchanges())
  }

  return (request) => {
    if (request.path !== faults && request.path !== exchanges) return handle(request)
    try {
      return Promise.resolve(answer(request))
    } catch (error) {
      const status = isDciError(error) && error.code === 'token.missing' ? 401 : 400
      return Promise.resolve(json(status, { error: (error as Error).message }))
    }
  }
}

function json(status: number, value: unknown): HandlerResponse {
  return jsonResponse(status, JSON.stringify(value), { 'Cache-Control': 'no-store' })
}

function notAllowed(methods: string): HandlerResponse {
  const body = JSON.stringify({ error: `this path takes ${methods}` })
  return jsonResponse(405, body, { Allow: methods })
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch (cause) {
    throw new DciError('message.invalid', 'the body is no JSON', { cause })
  }
}
