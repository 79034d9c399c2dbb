import { isDciError } from '../../errors/index.js'
import { requireToken } from '../../server/intake/admit.js'
import { jsonResponse } from '../../server/http/http.js'
import type { HandlerRequest, HandlerResponse } from '../../server/index.js'
import type { Clock } from '../../transport/index.js'
import type { Recording } from '../recording/recording.js'
import { aboutMock } from './about.js'
import type { AboutParts } from './about.js'
import { ask } from './ask.js'
import { pageDocument, pageHeaders } from './document.js'
import type { PageAsker } from './page-asker.js'
import { foreignBecause } from '../page-guard.js'
import { readQuestion } from './question.js'

type Handle = (request: HandlerRequest) => Promise<HandlerResponse>

/** What the page shows of its mock, and asks it with. */
export interface PageParts extends AboutParts {
  readonly asker: PageAsker
  readonly basePath: string
  readonly token: string | undefined
  readonly recording: Recording
  readonly clock: Clock
  readonly now: () => number
  readonly newId: () => string
}

/** Exchanges that the page shows; more would help nobody who looks at them. */
const mostShown = 100

/**
 * The handler with a page for people in front of it, at `<basePath>/`, and the page's routes: `page/about`, `page/changes/<revision>`,
 * `page/message/<number>` (GET) and `page/ask` (POST). The page itself is the same text for every mock and holds nothing of it; the routes are JSON,
 * want the mock's bearer token where it has one, and answer nobody but the page (`foreignBecause`). None of these requests is a call: they are
 * not recorded and no fault strikes them; what `page/ask` asks is one.
 */
export function withPage(handle: Handle, parts: PageParts): Handle {
  const { basePath, token, recording } = parts
  const home = `${basePath}/`
  const routes = `${home}page/`

  async function answer(request: HandlerRequest): Promise<HandlerResponse> {
    const foreign = foreignBecause(request)
    if (foreign !== undefined) return failure(403, foreign)
    if (token !== undefined) requireToken(request.headers['authorization'], token)
    const [route = '', argument] = request.path.slice(routes.length).split('/')
    const wanted = route === 'ask' ? 'POST' : 'GET'
    if (request.method !== wanted) return notAllowed(wanted)
    if (route === 'ask') return asked(request)
    if (route === 'about') return json(aboutMock(parts))
    const number = Number(/^\d{1,15}$/.exec(argument ?? '')?.[0] ?? Number.NaN)
    if (route === 'changes' && number >= 0) return json(recording.changes(number, mostShown))
    const message = route === 'message' ? recording.message(number) : undefined
    if (message !== undefined) return json({ message })
    return failure(
      404,
      'there is nothing here: the page has no such route, or the exchange is kept no more',
    )
  }

  async function asked(request: HandlerRequest): Promise<HandlerResponse> {
    // A form of another site cannot send this type without asking first.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return failure(415, 'a question is application/json')
    }
    const question = readQuestion(Buffer.from(request.body).toString('utf8'))
    return json(await ask({ ...parts, handle }, question, request.signal))
  }

  return async (request) => {
    const { path } = request
    if (path === home) return request.method === 'GET' ? page() : notAllowed('GET')
    if (basePath !== '' && request.method === 'GET' && (path === '/' || path === basePath)) {
      return { status: 302, headers: { Location: home, 'Cache-Control': 'no-store' }, body: '' }
    }
    if (!path.startsWith(routes)) return handle(request)
    try {
      return await answer(request)
    } catch (error) {
      const status = isDciError(error) && error.code === 'token.missing' ? 401 : 400
      return failure(status, (error as Error).message)
    }
  }
}

function page(): HandlerResponse {
  return { status: 200, headers: pageHeaders, body: pageDocument }
}

const jsonHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

function json(value: unknown): HandlerResponse {
  return jsonResponse(200, JSON.stringify(value), jsonHeaders)
}

function failure(status: number, words: string): HandlerResponse {
  return jsonResponse(status, JSON.stringify({ error: words }), jsonHeaders)
}

function notAllowed(method: string): HandlerResponse {
  const body = JSON.stringify({ error: `this path takes ${method}` })
  return jsonResponse(405, body, { ...jsonHeaders, Allow: method })
}
