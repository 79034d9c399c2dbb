import { describe, expect, it } from 'vitest'
import {
  accept,
  createMemoryReplayStore,
  generateSigningJwk,
  open,
  requestHeader,
  seal,
  standardSignature,
  staticKeys,
} from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { createIdentity, definePartner, openspp } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { RegistryHandler } from '../../src/server/index.js'
import { counter, noon, post, searchItem, searchText, them, us } from '../kit.js'
import type { BothShapes, EnvelopeParts } from '../kit.js'

const key = generateSigningJwk('EdDSA', 'k-2026')
const revoked = generateSigningJwk('EdDSA', 'k-2025')
const p256 = generateSigningJwk('ES256', 'k-p256')
const stranger = generateSigningJwk('EdDSA', 'k-other')
const impostor = { ...stranger, kid: 'k-2026' }

/** A search request of ours, signed with this key at this time (seconds from noon). */
async function request(
  by: Jwk = key,
  parts: EnvelopeParts & { readonly at?: number } = {},
): Promise<string> {
  const now = noon + (parts.at ?? 0) * 1000
  const header = {
    ...requestHeader({
      message_id: 'm-1',
      action: 'search',
      sender_id: us.sender_id,
      sender_uri: 'https://sr.example.gov/dci',
      receiver_id: them.sender_id,
      total_count: 1,
      now,
    }),
    ...parts.header,
  }
  const message = parts.message ?? { transaction_id: 't-1', search_request: [searchItem()] }
  const identity = createIdentity({ sender_id: us.sender_id, keys: [by] })
  const { signingKey } = identity
  if (signingKey === undefined) throw new Error('no key')
  const signing = { dialect: standardSignature, key: signingKey, sender_id: header.sender_id, now }
  return (await seal(header, message, signing)).text
}

function signedAs(text: string, signature: unknown): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), signature })
}

interface Refusal {
  readonly code: string
  readonly status: number
  readonly err: string
  readonly text: string
}

/** A registry that knows us by these keys, and what it said last. */
function registry(
  sheet: Partial<PartnerOptions> = {},
  store = createMemoryReplayStore(),
): { handler: RegistryHandler; refusal(text: string): Promise<Refusal> } {
  const codes: string[] = []
  const partner = definePartner({
    id: us.sender_id,
    keys: [key, revoked, p256],
    revoked: [{ kid: 'k-2025', from: '2026-03-01T00:00:00Z' }],
    ...sheet,
  })
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [partner],
    backend: { search: () => ({ reg_records: [] }) },
    replay: { store },
    now: () => noon,
    newId: counter(),
    onExchange: ({ outcome }) => codes.push(outcome),
  })
  const refusal = async (text: string): Promise<Refusal> => {
    const { status, body } = await handler.handle(post(text))
    const { message } = JSON.parse(body) as BothShapes
    const { code, message: told } = message.error
    return { code: codes.at(-1) ?? '', status, err: code, text: told }
  }
  return { handler, refusal }
}

interface Row {
  readonly name: string
  readonly code: string
  readonly status: number
  readonly err: string
  readonly says: RegExp
  readonly make: () => Promise<string>
  readonly sheet?: Partial<PartnerOptions>
}

/** What a table row says, in its order. */
const row = (
  name: string,
  code: string,
  [status, err]: readonly [number, string],
  says: RegExp,
  make: () => Promise<string>,
  sheet: Partial<PartnerOptions> = {},
): Row => ({ name, code, status, err, says, make, sheet })

const missing = 'err.signature.missing'
const invalid = 'err.signature.invalid'

const rows: readonly Row[] = [
  row('missing', 'signature.missing', [401, missing], /have it signed, or agree/, () =>
    searchText({ signer: undefined }),
  ),
  row('empty', 'signature.empty', [401, missing], /empty text.* have it signed/, async () =>
    signedAs(await request(), ''),
  ),
  row(
    'an unsigned marker',
    'signature.marker',
    [401, missing],
    /says that it is not signed/,
    async () => signedAs(await request(), 'unsigned-stub'),
  ),
  row(
    'malformed',
    'signature.malformed',
    [401, invalid],
    /both sides use the same profile/,
    async () => signedAs(await request(), 'invalid-signature'),
  ),
  row(
    'of an algorithm that is not allowed',
    'signature.algorithm',
    [401, invalid],
    /profile \(EdDSA\)/,
    () => request(p256),
    { profile: openspp },
  ),
  row(
    'of an unknown sender',
    'sender.unknown',
    [401, 'err.sender_id.invalid'],
    /ask its owner to register/,
    () => request(key, { header: { sender_id: 'fr.example.gov' } }),
  ),
  row('by an unknown key', 'signature.key_unknown', [401, invalid], /fetch its key set again/, () =>
    request(stranger),
  ),
  row('by a revoked key', 'signature.key_revoked', [401, invalid], /signed with a key in use/, () =>
    request(revoked),
  ),
  row(
    'invalid',
    'signature.invalid',
    [401, invalid],
    /changed on the way, or signed over another/,
    () => request(impostor),
  ),
  row('expired', 'signature.expired', [401, invalid], /^compare clocks.* ended 1 s ago/, () =>
    request(key, { at: -301 }),
  ),
  row('from the future', 'signature.future', [401, invalid], /^compare clocks.* 61 s ahead/, () =>
    request(key, { at: 61 }),
  ),
  row(
    'to another receiver',
    'receiver.wrong',
    [400, 'err.receiver_id.invalid'],
    /check header\.receiver_id/,
    () => request(key, { header: { receiver_id: 'fr.example.gov' } }),
  ),
  row(
    'of long ago by its message_ts',
    'message.expired',
    [400, 'err.request.bad'],
    /^clocks may differ/,
    () => request(key, { header: { message_ts: '2026-02-01T08:30:00Z' } }),
  ),
  row(
    'of tomorrow by its message_ts',
    'message.future',
    [400, 'err.request.bad'],
    /^clocks may differ/,
    () => request(key, { header: { message_ts: '2026-03-02T08:30:00Z' } }),
  ),
]

describe('each way of not being trusted has its own reason, and says what to do (S1, S5)', () => {
  it.each(rows)('$name: $code', async ({ code, status, err, says, make, sheet }) => {
    const refusal = await registry(sheet).refusal(await make())
    expect(refusal).toMatchObject({ code, status, err })
    expect(refusal.text).toMatch(says)
  })

  it('no two of them share a reason', () => {
    const codes = rows.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('the same message with nothing wrong is answered', async () => {
    const { handler } = registry()
    expect((await handler.handle(post(await request()))).status).toBe(200)
  })

  it('echoed: our own request’s signature in an answer', async () => {
    const signature = (JSON.parse(await request()) as { signature: string }).signature
    const answer = { signature, header: { sender_id: 'imis.example.gov' }, message: {} }
    const opened = await open(JSON.stringify(answer), {
      verification: {
        dialect: standardSignature,
        requirement: 'required',
        keys: staticKeys([key]),
        now: noon,
        ownSignature: signature,
      },
    })
    expect(() => accept(opened, 'imis.example.gov')).toThrow(
      expect.objectContaining({ code: 'signature.echoed', peer: 'imis.example.gov' }) as Error,
    )
    expect(opened.message).toBeUndefined()
  })

  it('replayed with another content: message.id_duplicate (S7)', async () => {
    const { handler, refusal } = registry()
    await handler.handle(post(await request()))
    const changed = await request(key, {
      message: { transaction_id: 't-2', search_request: [searchItem()] },
    })
    expect(await refusal(changed)).toMatchObject({ code: 'message.id_duplicate', status: 400 })
  })

  it('replayed when its answer is no longer kept: message.replayed (S7)', async () => {
    const { handler, refusal } = registry({}, createMemoryReplayStore({ maxBytes: 0 }))
    await handler.handle(post(await request()))
    expect(await refusal(await request())).toMatchObject({ code: 'message.replayed', status: 400 })
  })
})

describe('where clocks differ, the text says so before it blames the signature (S5)', () => {
  it.each([
    [-301, /^compare clocks first: the signature ended 1 s ago by ours; besides, /],
    [61, /^compare clocks first: the signature is dated 61 s ahead of ours; besides, /],
  ])('changed on the way, %d s off', async (at, says) => {
    const text = (await request(key, { at })).replace('2019B000001', '2019B000002')
    const { code, text: told } = await registry().refusal(text)
    expect(code).toBe('signature.invalid')
    expect(told).toMatch(says)
  })

  it('clocks that agree are not brought up', async () => {
    const text = (await request()).replace('2019B000001', '2019B000002')
    expect((await registry().refusal(text)).text).toMatch(/^the signature does not fit/)
  })
})

describe('a key revoked from a date on (S13)', () => {
  it('still verifies what was signed before', async () => {
    const sheet = { revoked: [{ kid: 'k-2025', from: '2026-03-01T08:31:00Z' }] }
    const { handler } = registry(sheet)
    expect((await handler.handle(post(await request(revoked)))).status).toBe(200)
    expect(await registry(sheet).refusal(await request(revoked, { at: 60 }))).toMatchObject({
      code: 'signature.key_revoked',
    })
  })
})

describe('two sheets of one id', () => {
  it('are refused where they are configured: the laxer one would count unseen (S6)', () => {
    const partners = [
      definePartner({ id: us.sender_id, keys: [key] }),
      definePartner({ id: us.sender_id, signatures: 'off' }),
    ]
    const backend = { search: (): { reg_records: [] } => ({ reg_records: [] }) }
    const make = (): RegistryHandler =>
      createRegistryHandler({ registry: 'crvs', identity: them, partners, backend })
    expect(make).toThrow(TypeError)
  })
})
