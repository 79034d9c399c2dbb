import { requireKnownOptions } from '../values/index.js'
import type { IpAddress } from '../values/index.js'
import { closedFailure } from './closing.js'
import { forbidden, requireCallbackUrl, whyNotCalled, whyNotLocal } from './guarded-address.js'
import type { CallbackRules, CallbackSheet } from './guarded-address.js'
import { guardedLookup, isAddressRefused, systemResolve } from './guarded-lookup.js'
import type { ResolveName } from './guarded-lookup.js'
import type { HttpBottom } from './http-bottom.js'
import type { HttpAnswer, HttpRequest } from './transport.js'
import { createUndiciSend, undiciMembers } from './undici-send.js'
import type { UndiciSendOptions } from './undici-send.js'

/** How a guarded bottom behaves. There is no proxy: it would resolve names by itself. */
export interface GuardedSendOptions
  extends Omit<UndiciSendOptions, 'proxy' | 'dispatcher' | 'lookup'>, CallbackRules {
  /** The sheet of the partner whom a request is made to (`request.call.peer`); asked at each request. `undefined`: nothing is sent. */
  readonly partnerOf: (id: string) => CallbackSheet | undefined
  /** All addresses of a name. Default: the system's resolver. */
  readonly resolve?: ResolveName
}

/** Each list of networks has connections of its own; more lists than this and they are made anew. */
const mostBottoms = 256

const { proxy: _proxy, dispatcher: _dispatcher, lookup: _lookup, ...members } = undiciMembers
const known: Readonly<Record<keyof GuardedSendOptions, true>> = {
  partnerOf: true,
  resolve: true,
  origins: true,
  loopback: true,
  ...members,
}

/**
 * The bottom of a transport whose requests go where peers say: to the `sender_uri` of those who asked (S8). A URL is held to the partner's sheet
 * (`requireCallbackUrl`), the name resolved once for each connection, every address checked, and the connection made to that very address; TLS
 * still asks for the name. Redirects are not followed. What is refused rejects with `callback.forbidden` and counts for no circuit; it is not
 * repeated. The token that a sheet wants for a callback is fetched from the URL in that sheet, which no peer named.
 *
 * @example
 * import { createGuardedSend, createTransport } from 'dci-connect/transport'
 * import type { Partner } from 'dci-connect/peers'
 *
 * export const callbacksTo = (partners: readonly Partner[]) =>
 *   createTransport({
 *     bottom: createGuardedSend({ partnerOf: (id) => partners.find((partner) => partner.id === id) }),
 *   })
 */
export function createGuardedSend(options: GuardedSendOptions): HttpBottom {
  requireKnownOptions(options, known, 'guarded sending')
  const { partnerOf, origins, loopback, resolve = systemResolve, ...rest } = options
  const rules: CallbackRules = {
    ...(origins === undefined ? {} : { origins }),
    ...(loopback === undefined ? {} : { loopback }),
  }
  const unguarded = createUndiciSend(rest)
  const bottoms = new Map<string, HttpBottom>()
  let closed = false

  function bottomFor(key: string, whyNot: (address: IpAddress) => string | undefined): HttpBottom {
    const known = bottoms.get(key)
    if (known !== undefined) return known
    if (bottoms.size >= mostBottoms) void closeGuarded()
    const made = createUndiciSend({ ...rest, lookup: guardedLookup(resolve, whyNot) })
    bottoms.set(key, made)
    return made
  }

  function guarded(request: HttpRequest): Promise<HttpAnswer> {
    const { peer = '' } = request.call ?? {}
    const partner = partnerOf(peer)
    if (partner === undefined) throw forbidden({ id: peer || 'nobody' }, 'it has no sheet here')
    const { isLocal } = requireCallbackUrl(request.url, partner, rules)
    const { callbackNetworks: networks = [] } = partner
    const { send } = isLocal
      ? bottomFor('local', whyNotLocal)
      : bottomFor(`networks ${networks.join(' ')}`, (address) => whyNotCalled(address, networks))
    return send(request).catch((error: unknown) => {
      const { cause } = (error ?? {}) as { cause?: unknown }
      throw isAddressRefused(cause) ? forbidden(partner, cause.message) : error
    })
  }

  async function closeGuarded(): Promise<void> {
    const open = [...bottoms.values()]
    bottoms.clear()
    await Promise.all(open.map(({ close }) => close()))
  }

  return {
    send: async (request) => {
      if (closed) throw closedFailure(request)
      return request.call?.operation === 'token' ? unguarded.send(request) : guarded(request)
    },
    close: async () => {
      closed = true
      await Promise.all([unguarded.close(), closeGuarded()])
    },
  }
}
