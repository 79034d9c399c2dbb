import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importSigningKey,
  open,
  publicHalf,
  requestHeader,
  seal,
} from '../../src/envelope/index.js'
import type { SigningKey } from '../../src/envelope/index.js'
import {
  definePartner,
  opencrvs,
  partnerKeys,
  partnerManagementKeys,
  standard,
} from '../../src/peers/index.js'
import type { Partner, PartnerKeys, Profile } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { createTransport, fetchText } from '../../src/transport/index.js'
import { noon, post, searchItem, them } from '../kit.js'

const sender = 'https://sr.example.gov'
const jwk = generateSigningJwk('ES256', 'genuine')
const genuine = importSigningKey(jwk)
const message = { transaction_id: 't-1', search_request: [searchItem()] }

/** A loopback server that serves the sender's keys at every path and counts who asks. */
class Counting {
  requests = 0
  url = ''
  readonly #server: Server = createServer((_, answer) => {
    this.requests += 1
    answer.writeHead(200, { 'Content-Type': 'application/json' })
    answer.end(JSON.stringify({ keys: [publicHalf(jwk)] }))
  })

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

const trap = new Counting()
/** Where the partner's sheet says that its keys are. */
const home = new Counting()
const transport = createTransport()

beforeAll(async () => {
  await Promise.all([trap.start(), home.start()])
})

beforeEach(() => {
  trap.requests = 0
  home.requests = 0
})

afterAll(async () => {
  await transport.close()
  trap.stop()
  home.stop()
})

interface Forgery {
  readonly sender_id?: string
  readonly sender_uri?: string
  readonly kid?: string
  readonly key?: SigningKey
  /** Members put into the protected header of a JWS. */
  readonly jws?: Readonly<Record<string, unknown>>
}

async function forged(profile: Profile, forgery: Forgery): Promise<string> {
  const { sender_id = sender, sender_uri = '', key = attacker, jws } = forgery
  const header = requestHeader({
    message_id: 'm-1',
    action: 'search',
    sender_id,
    sender_uri,
    receiver_id: them.sender_id,
    total_count: 1,
    now: noon,
  })
  const named = forgery.kid === undefined ? key : { ...key, kid: forgery.kid }
  const signing = { dialect: profile.signature, key: named, sender_id, now: noon }
  const sealed = await seal(header, message, signing)
  return jws === undefined ? sealed.text : withJwsHeader(sealed.text, key, jws)
}

const attacker = importSigningKey(generateSigningJwk('ES256'))

/** The same envelope with a JWS whose protected header has these members too, rightly signed. */
async function withJwsHeader(
  text: string,
  key: SigningKey,
  members: Readonly<Record<string, unknown>>,
): Promise<string> {
  const envelope = JSON.parse(text) as { signature: string }
  const [, payload = ''] = envelope.signature.split('.')
  const header = JSON.stringify({ alg: key.algorithm, kid: key.kid, ...members })
  const input = `${Buffer.from(header).toString('base64url')}.${payload}`
  const signature = Buffer.from(await key.sign(Buffer.from(input))).toString('base64url')
  return JSON.stringify({ ...envelope, signature: `${input}.${signature}` })
}

function forgeries(url: string): Readonly<Record<string, Forgery>> {
  const elsewhere = `${url}/.well-known/jwks.json`
  return {
    sender_id: { sender_id: url },
    sender_uri: { sender_uri: `${url}/dci` },
    kid: { kid: elsewhere },
    'all of them': { sender_id: url, sender_uri: url, kid: elsewhere },
  }
}

function jwsForgeries(url: string): Readonly<Record<string, Forgery>> {
  const elsewhere = `${url}/.well-known/jwks.json`
  return {
    jku: { jws: { jku: elsewhere } },
    x5u: { jws: { x5u: elsewhere } },
    'jku by the genuine key': { key: genuine, jws: { jku: elsewhere, x5u: elsewhere } },
  }
}

const cases: readonly [string, Profile][] = [
  ...Object.keys(forgeries('')).map((name) => [name, standard] as [string, Profile]),
  ...Object.keys(forgeries('')).map((name) => [name, opencrvs] as [string, Profile]),
  ...Object.keys(jwsForgeries('')).map((name) => [name, opencrvs] as [string, Profile]),
]

function forgeryOf(name: string): Forgery {
  const found = { ...forgeries(trap.url), ...jwsForgeries(trap.url) }[name]
  if (found === undefined) throw new Error(`no forgery ${name}`)
  return found
}

function partnerWith(profile: Profile, keys: PartnerKeys): Partner {
  return definePartner({ id: sender, profile, keys })
}

const backend = { search: () => ({ reg_records: [] }) }

describe('no request leaves for an address that an unverified message names (S6)', () => {
  it.each(cases)('in %s, through the handler', async (name, profile) => {
    const partners = [partnerWith(profile, { jwks: `${home.url}/jwks.json` })]
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners,
      backend,
      now: () => noon,
    })
    const answer = await handler.handle(post(await forged(profile, forgeryOf(name))))
    expect(answer.status).toBe(401)
    expect(trap.requests).toBe(0)
  })

  it.each(cases)('in %s, through open', async (name, profile) => {
    const partner = partnerWith(profile, { jwks: `${home.url}/jwks.json` })
    const keys = partnerKeys(partner, {
      fetchText: (url) => fetchText(transport, url),
      now: () => noon,
    })
    if (keys === undefined) throw new Error('this sheet has no keys')
    const opened = await open(await forged(profile, forgeryOf(name)), {
      verification: { dialect: profile.signature, requirement: 'required', keys, now: noon },
      reading: { registry: 'crvs', operation: 'sync.search', direction: 'request' },
    })
    expect(opened.signature.status).toBe('refused')
    expect(trap.requests).toBe(0)
  })

  it('in sender_id, through Partner Management, which is asked for the partner of the sheet', async () => {
    const asked: string[] = []
    const keys = partnerManagementKeys({ url: home.url })
    const source = partnerKeys(partnerWith(standard, keys), {
      fetchText: (url) => (asked.push(url), fetchText(transport, url)),
      now: () => noon,
    })
    await source?.({ sender_id: trap.url, kid: trap.url })
    expect(asked).toEqual([
      `${home.url}/keys/${encodeURIComponent('PARTNER_HTTPS://SR.EXAMPLE.GOV')}`,
    ])
    expect(trap.requests).toBe(0)
  })

  it('nor in a genuine message: its sender_uri is only called by what answers later', async () => {
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [partnerWith(standard, { jwks: `${home.url}/jwks.json` })],
      backend,
      now: () => noon,
    })
    const text = await forged(standard, { key: genuine, sender_uri: trap.url })
    expect((await handler.handle(post(text))).status).toBe(200)
    expect([trap.requests, home.requests]).toEqual([0, 1])
  })

  it('while the trap does count who asks', async () => {
    await fetchText(transport, `${trap.url}/jwks.json`)
    expect(trap.requests).toBe(1)
  })

  it('and a stranger makes us fetch nothing at all', async () => {
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [partnerWith(standard, { jwks: `${home.url}/jwks.json` })],
      backend,
      now: () => noon,
    })
    await handler.handle(post(await forged(standard, { sender_id: 'stranger.example' })))
    expect([trap.requests, home.requests]).toEqual([0, 0])
  })
})
