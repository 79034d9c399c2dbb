/**
 * Live peers ask a registry of this library as they really do, and check its answers as they really do: nothing here signs or verifies by the
 * library (peers README sections 1 to 3).
 */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { createMockBackend } from '../../src/mock/index.js'
import { idTypeValue } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { opencrvs, opencrvs2026, openg2p, openimis, openspp } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import type { RegistryEvent } from '../../src/server/index.js'
import {
  detachedJwsOf,
  openSppModel,
  orjsonSent,
  orjsonSorted,
  parameterStringOf,
  pythonSent,
  pythonSorted,
} from '../peers/peer-made.js'
import {
  envelope,
  eventOf,
  openEar,
  openTown,
  people,
  prefixes,
  searchFor,
  subscriptionTo,
} from './shown/town.js'
import type { Ear, Fields, Heard, Town } from './shown/town.js'

interface Envelope {
  readonly signature: string
  readonly header: Fields
  readonly message: Fields
}

/** One of them: how it writes a request, and what it makes of an answer. */
interface Peer {
  readonly name: string
  readonly profile: Profile
  readonly id: string
  readonly key: Jwk
  /** Which of ours it asks. */
  readonly registry: RegistryName
  readonly knowsUsAs: string
  readonly criteria: Fields
  write(header: Fields, message: Fields): string
  /** Whether it takes an answer for ours. */
  believes(text: string, ours: readonly Jwk[]): boolean
}

const [eddsa, rs256] = [generateSigningJwk('EdDSA', 'k-1'), generateSigningJwk('RS256')]

const base64url = (text: string): string => Buffer.from(text).toString('base64url')

/** The signature over a text, by whichever of our keys is meant. */
function holds(key: Jwk | undefined, data: string, signature: Buffer): boolean {
  if (key === undefined) return false
  const hash = key.kty === 'RSA' ? 'sha256' : null
  const publicKey = createPublicKey({ key: key as JsonWebKey, format: 'jwk' })
  return verify(hash, Buffer.from(data), publicKey, signature)
}

/** As OpenCRVS: RS256, the text within the signature. */
function openCrvsWrites(key: Jwk): Peer['write'] {
  return (header, message) => {
    const protectedHeader = JSON.stringify({ alg: 'RS256', kid: key.kid })
    const input = `${base64url(protectedHeader)}.${base64url(JSON.stringify({ header, message }))}`
    const privateKey = createPrivateKey({ key: key as JsonWebKey, format: 'jwk' })
    const signature = sign('sha256', Buffer.from(input), privateKey).toString('base64url')
    return JSON.stringify({ header, message, signature: `${input}.${signature}` })
  }
}

/** By the key of that kid in the key set under our sender_id, and by comparing payload and body. */
function openCrvsBelieves(text: string, ours: readonly Jwk[]): boolean {
  const { signature, ...body } = JSON.parse(text) as Envelope
  const [head = '', payload = '', tail = ''] = signature.split('.')
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
  const { kid } = read(head) as { kid: string }
  const key = ours.find((one) => one.kid === kid)
  expect(read(payload)).toEqual(body)
  return holds(key, `${head}.${payload}`, Buffer.from(tail, 'base64url'))
}

/** Over the header as its own model prints it, by the one Ed25519 key it was given for us. */
function openSppBelieves(text: string): boolean {
  const { signature, header, message } = JSON.parse(text) as Envelope
  const of = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(signature)?.[1] ?? ''
  const printed = {
    ...openSppModel(header),
    status: header['status'],
    status_reason_code: header['status_reason_code'] ?? null,
    status_reason_message: header['status_reason_message'] ?? null,
    completed_count: header['completed_count'] ?? 0,
  }
  const signed = pythonSorted({ header: printed, message })
  const digest = createHash('sha256').update(signed).digest('base64')
  const input = `(created): ${of('created')}\n(expires): ${of('expires')}\ndigest: ${digest}`
  const now = Math.floor(Date.now() / 1000)
  expect(Number(of('created'))).toBeLessThanOrEqual(now + 60)
  expect(Number(of('expires'))).toBeGreaterThanOrEqual(now)
  expect(of('kidId')).toBe(`${String(header['sender_id'])}|k-1|ed25519`)
  return holds(eddsa, input, Buffer.from(of('signature'), 'base64'))
}

function openG2pBelieves(text: string): boolean {
  const { signature, header, message } = JSON.parse(text) as Envelope
  const [head = '', blank, tail = ''] = signature.split('.')
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string }
  const input = `${head}.${base64url(orjsonSorted({ header, message }))}`
  expect(blank).toBe('')
  return holds(alg === 'EdDSA' ? eddsa : rs256, input, Buffer.from(tail, 'base64url'))
}

const rsaOfTheirs = generateSigningJwk('RS256')
const edOfTheirs = generateSigningJwk('EdDSA', 'key1')

function openCrvsPeer(name: string, profile: Profile, criteria: Fields): Peer {
  return {
    name,
    profile,
    id: `https://${name}.example.gov`,
    key: rsaOfTheirs,
    registry: 'crvs',
    knowsUsAs: 'https://registry.example.gov',
    criteria,
    write: openCrvsWrites(rsaOfTheirs),
    believes: openCrvsBelieves,
  }
}

const peers: readonly Peer[] = [
  openCrvsPeer('opencrvs', opencrvs, {
    reg_type: 'ocrvs:registry_type:birth',
    reg_record_type: 'person',
  }),
  openCrvsPeer('opencrvs-2026', opencrvs2026, {
    reg_type: 'ns:org:RegistryType:Civil',
    reg_event_type: 'birth',
    sort: [{ attribute_name: 'birth_date', sort_order: 'asc' }],
  }),
  {
    name: 'openspp',
    profile: openspp,
    id: 'openspp.example.gov',
    key: edOfTheirs,
    registry: 'social',
    knowsUsAs: 'registry.example.gov',
    criteria: { reg_type: 'SOCIAL_REGISTRY', reg_record_type: 'PERSON' },
    write: (header, message) => {
      const printed = openSppModel({ ...header, message_ts: new Date().toISOString() })
      const by = {
        jwk: edOfTheirs,
        kidId: 'openspp.example.gov|key1|ed25519',
        created: Math.floor(Date.now() / 1000),
      }
      const signature = parameterStringOf(pythonSorted({ header: printed, message }), by)
      return pythonSent({ signature, header: printed, message })
    },
    believes: openSppBelieves,
  },
  {
    name: 'openg2p',
    profile: openg2p,
    id: 'OPENG2P_FARMERS',
    key: edOfTheirs,
    registry: 'fr',
    knowsUsAs: 'registry.example.gov',
    criteria: { version: '1.0.0', reg_type: 'Farmer', reg_record_type: 'Farmer' },
    write: (header, message) => {
      const signature = detachedJwsOf(orjsonSorted({ header, message }), edOfTheirs)
      return orjsonSent({ signature, header, message })
    },
    believes: openG2pBelieves,
  },
  {
    name: 'openimis',
    profile: openimis,
    id: 'openimis.example.gov',
    key: edOfTheirs,
    registry: 'fr',
    knowsUsAs: 'registry.example.gov',
    criteria: { reg_type: 'ns:org:RegistryType:FR', reg_record_type: 'Farmer' },
    write: (header, message) =>
      pythonSent({ signature: 'Signature: namespace="g2p"', header, message }),
    // It checks nothing; one version wants the text to begin so.
    believes: (text) => (JSON.parse(text) as Envelope).signature.startsWith('Signature: '),
  },
]

let town: Town
let ear: Ear

beforeAll(async () => {
  ear = await openEar()
  const partners = peers.map(({ id, profile, knowsUsAs, key }) => {
    const signatures = profile.signature.signs ? 'required' : 'off'
    return definePartner({ id, profile, knowsUsAs, keys: [publicHalf(key)], signatures })
  })
  const identity = createIdentity({ sender_id: 'registry.example.gov', keys: [eddsa, rs256] })
  town = await openTown(partners, () => ({ identity }))
})

afterAll(() => Promise.all([town.close(), ear.close()]))

/** A search of a peer, in its own words, and what comes back at once. */
async function asks(peer: Peer, path: string): Promise<{ message: Fields; text: string }> {
  const asked = searchFor(peer.registry)
  const [item] = asked['search_request'] as [{ search_criteria: Fields }]
  const search_criteria = { ...item.search_criteria, ...peer.criteria }
  const message = { ...asked, search_request: [{ ...item, search_criteria }] }
  return { message, text: await sends(peer, path, 'search', message) }
}

/** Posts what a peer writes, and gives what comes back at once. */
async function sends(peer: Peer, path: string, action: string, message: Fields): Promise<string> {
  const { registry, id, knowsUsAs } = peer
  const { header } = envelope(action, message, {
    sender_id: id,
    receiver_id: knowsUsAs,
    sender_uri: `${ear.url}/${peer.name}`,
    meta: {},
  })
  const url = `http://127.0.0.1:${String(town.port)}${prefixes[registry]}/registry/${path}`
  const body = peer.write(header as Fields, message)
  const answer = await fetch(url, { method: 'POST', body })
  expect(answer.status).toBe(200)
  return answer.text()
}

/** What a peer is called with. */
function hears({ name }: Peer, action: string): Promise<Heard> {
  return ear.hears(({ path, header }) => path === `/${name}` && header['action'] === action)
}

/** Something that happens to the sample of a registry. */
async function somethingIn(registry: RegistryName): Promise<RegistryEvent> {
  const backend = createMockBackend(registry, { people })
  const asked = { signal: new AbortController().signal, partner: 'anybody' }
  const { type, value } = backend.sample
  const { reg_records } = await backend.search(idTypeValue(type, value) as never, asked)
  return { reg_event_type: eventOf[registry], reg_records: reg_records as never }
}

async function ourKeys({ registry }: Peer): Promise<readonly Jwk[]> {
  const answer = await fetch(`${town.url(registry)}/.well-known/jwks.json`)
  return ((await answer.json()) as { keys: Jwk[] }).keys
}

describe.each(peers)('$name asks a registry', (peer) => {
  it('at once, finds somebody, and believes the answer', async () => {
    const { message, text } = await asks(peer, 'sync/search')
    const answer = JSON.parse(text) as Envelope
    expect(peer.believes(text, await ourKeys(peer))).toBe(true)
    expect(answer.header).toMatchObject({ sender_id: peer.knowsUsAs, receiver_id: peer.id })
    expect(answer.message).toMatchObject({
      transaction_id: message['transaction_id'],
      search_response: [{ reference_id: 'r-1', status: 'succ', pagination: { total_count: 1 } }],
    })
  })

  it('to be called back, and believes the callback', async () => {
    const { message } = await asks(peer, 'search')
    const { transaction_id } = message
    const { text } = await ear.hears((call) => call.message['transaction_id'] === transaction_id)
    expect(peer.believes(text, await ourKeys(peer))).toBe(true)
  })

  it('to be told of events, and believes what it is told', async () => {
    const { registry } = peer
    await sends(peer, 'subscribe', 'subscribe', subscriptionTo(registry))
    const granted = await hears(peer, 'on-subscribe')
    await town.handlers[registry].notify(await somethingIn(registry))
    const told = await hears(peer, 'notify')
    const ours = await ourKeys(peer)
    expect([granted, told].map(({ text }) => peer.believes(text, ours))).toEqual([true, true])
    expect(told.header).toMatchObject({ sender_id: peer.knowsUsAs, receiver_id: peer.id })
  })

  it('and is refused where its message was changed on the way, if it signs', async () => {
    const { header, message } = envelope('search', searchFor(peer.registry), {
      sender_id: peer.id,
      receiver_id: peer.knowsUsAs,
    }) as { header: Fields; message: Fields }
    const body = peer.write(header, message).replaceAll('"r-1"', '"r-2"')
    const url = `${town.url(peer.registry)}/registry/sync/search`
    const { status } = await fetch(url, { method: 'POST', body })
    expect(status).toBe(peer.profile.signature.signs ? 401 : 200)
  })
})
