import { DciError, isDciError } from '../errors/index.js'
import { requireToken } from '../server/intake/admit.js'
import { jsonResponse } from '../server/http/http.js'
import type { HandlerRequest, HandlerResponse } from '../server/index.js'
import { readAskedEvent } from './events/asked-event.js'
import type { EmitOptions } from './events/emit.js'
import type { FaultPlan } from './faults/fault-plan.js'
import { readFaultRules } from './faults/fault-rule.js'
import { foreignBecause } from './page-guard.js'
import type { Recording } from './recording/recording.js'

type Handle = (request: HandlerRequest) => Promise<HandlerResponse>

/** What the admin routes show and change. */
export interface AdminParts {
  readonly basePath: string
  readonly token: string | undefined
  readonly plan: FaultPlan
  readonly recording: Recording
  /** Names of what can be made to happen. */
  readonly events: readonly string[]
  readonly emit: (event: string, options: EmitOptions) => Promise<unknown>
}

/** What a route does, by method; what it gives is answered as JSON. */
type Route = Readonly<Record<string, (request: HandlerRequest) => unknown>>

/**
 * The handler with three routes beside its own, for test tools in any language: `/admin/faults` (GET: the rules; PUT: a list of `FaultRule` in their place;
 * DELETE: none), `/admin/exchanges` (GET: what was received, oldest first; DELETE: forget it), both with the present state as the answer, and
 * `/admin/events` (GET: what can happen; POST `{event, of?}`: it happens, and subscribers are told, before the answer says so). All JSON; what cannot be
 * read or done is 400 `{error}`. They want the mock's bearer token where it has one, and without one answer no page of another site
 * (`foreignBecause`). They are no calls: no fault strikes them and they are not recorded.
 */
export function withAdmin(handle: Handle, parts: AdminParts): Handle {
  const { basePath, token } = parts
  const routes = routesOf(parts)

  async function answer(route: Route, request: HandlerRequest): Promise<HandlerResponse> {
    try {
      // A token is what no page of another site has.
      const foreign = token === undefined ? foreignBecause(request) : undefined
      if (foreign !== undefined) return json(403, { error: foreign })
      if (token !== undefined) requireToken(request.headers['authorization'], token)
      const run = Object.hasOwn(route, request.method) ? route[request.method] : undefined
      if (run === undefined) return notAllowed(Object.keys(route).join(', '))
      return json(200, await run(request))
    } catch (error) {
      return json(statusOf(error), { error: (error as Error).message })
    }
  }

  return (request) => {
    const { path } = request
    const route = path.startsWith(`${basePath}/`)
      ? routes.get(path.slice(basePath.length))
      : undefined
    return route === undefined ? handle(request) : answer(route, request)
  }
}

function routesOf({ plan, recording, events, emit }: AdminParts): ReadonlyMap<string, Route> {
  const setFaults = (rules: unknown): unknown => {
    plan.set(readFaultRules(rules))
    return plan.rules()
  }
  return new Map<string, Route>([
    [
      '/admin/faults',
      {
        GET: () => plan.rules(),
        PUT: ({ body }) => setFaults(readJson(body)),
        DELETE: () => setFaults([]),
      },
    ],
    [
      '/admin/exchanges',
      {
        GET: () => recording.exchanges(),
        DELETE: () => {
          recording.clear()
          return recording.exchanges()
        },
      },
    ],
    [
      '/admin/events',
      {
        GET: () => events,
        POST: ({ body }) => {
          const { event, ...options } = readAskedEvent(readJson(body))
          return emit(event, options)
        },
      },
    ],
  ])
}

function statusOf(error: unknown): number {
  if (!isDciError(error)) return 400
  return error.code === 'token.missing' ? 401 : error.code === 'server.unavailable' ? 503 : 400
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
