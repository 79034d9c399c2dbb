import { describe, expect, it } from 'vitest'
import {
  compactJws,
  generateSigningJwk,
  importSigningKey,
  publicHalf,
} from '../../../src/envelope/index.js'
import type { Jwk } from '../../../src/envelope/index.js'
import { createConsentAuthorizer } from '../../../src/server/index.js'
import type { ConsentAuthorizerOptions } from '../../../src/server/index.js'
import { noon, them, us } from '../../kit.js'
import { anna, crvs, memoryAudit, purpose, records, search } from './kit.js'

const health = generateSigningJwk('ES256', 'k-health')
const civil = generateSigningJwk('EdDSA', 'k-civil')
const stranger = generateSigningJwk('EdDSA', 'k-civil')

const claims = {
  jti: 'consent-1',
  subject_id: { type: 'BRN', value: '2019B000001' },
  aud: them.sender_id,
  purpose: 'eligibility',
  grants: [{ data_controller: 'civil.example.gov', data_scopes: ['sex', 'birth_date'] }],
  validity: { valid_from: '2026-01-01T00:00:00Z', valid_until: '2026-12-31T00:00:00Z' },
  issued_at: '2026-01-01T00:00:00Z',
}

async function consent(changes: object = {}, key: Jwk = civil): Promise<string> {
  return signed(JSON.stringify({ ...claims, ...changes }), key)
}

async function signed(payload: string, key: Jwk = civil): Promise<string> {
  const context = { sender_id: us.sender_id, key: importSigningKey(key), created: 0, expires: 0 }
  return compactJws.sign(payload, context)
}

interface Answered {
  readonly status: string | undefined
  readonly reason: string | undefined
  readonly records: unknown
}

async function asked(
  consent_jws: unknown,
  options: Partial<ConsentAuthorizerOptions> = {},
  criteria: Record<string, unknown> = {},
): Promise<Answered> {
  const authorize = createConsentAuthorizer({
    audience: them.sender_id,
    controllers: { 'civil.example.gov': [publicHalf(civil)] },
    ...options,
  })
  const stated = purpose('eligibility', consent_jws === undefined ? {} : { consent_jws })
  const { items } = await search(crvs({ authorize }), [{ ...stated, ...criteria }])
  const [item] = items
  return {
    status: item?.status,
    reason: item?.status_reason_message,
    records: item?.data?.reg_records,
  }
}

describe('a consent', () => {
  it('lets out the granted top-level members of the person, and no more', async () => {
    expect(await asked(await consent())).toMatchObject({
      status: 'succ',
      records: [{ sex: 'female', birth_date: '2019-01-02' }],
    })
  })

  it('may have its times in seconds, several audiences, and its purpose as an object', async () => {
    const changes = {
      aud: ['x', them.sender_id],
      purpose: { code: 'eligibility' },
      validity: { valid_from: noon / 1000, valid_until: noon / 1000 + 1 },
      issued_at: noon / 1000 + 60,
    }
    expect((await asked(await consent(changes))).status).toBe('succ')
  })

  it('is the purpose and the legal basis that the audit has (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const authorize = createConsentAuthorizer({
      audience: them.sender_id,
      controllers: { 'civil.example.gov': [publicHalf(civil)] },
    })
    const authorization = { authorize: { consent_jws: await consent() } }
    await search(crvs({ authorize, audit }), [authorization])
    expect(records(lines)[0]?.items).toMatchObject([
      { purpose: 'eligibility', legal_basis: 'consent:consent-1', fields: ['birth_date', 'sex'] },
    ])
    expect(lines.join('')).not.toContain(authorization.authorize.consent_jws)
  })

  it.each([
    ['for somebody else', { aud: 'x' }, '(aud)'],
    ['of another person', { subject_id: { type: 'BRN', value: '9' } }, 'another person'],
    [
      'by another kind of number',
      { subject_id: { type: 'UIN', value: '2019B000001' } },
      'another person',
    ],
    ['for another purpose', { purpose: 'marketing' }, 'another purpose'],
    [
      'that has ended',
      { validity: { ...claims.validity, valid_until: '2026-03-01T08:30:00Z' } },
      'not valid',
    ],
    [
      'that has not begun',
      { validity: { ...claims.validity, valid_from: '2026-03-01T08:30:01Z' } },
      'not valid',
    ],
    ['dated ahead', { issued_at: '2026-03-01T08:31:01Z' }, 'in the future'],
    [
      'that grants nothing',
      { grants: [{ data_controller: 'civil.example.gov', data_scopes: [] }] },
      'grants nothing',
    ],
    [
      'of a controller that is none of ours',
      { grants: [{ data_controller: 'x', data_scopes: ['sex'] }] },
      'has signed',
    ],
    [
      'of a controller named like a prototype member',
      { grants: [{ data_controller: 'constructor', data_scopes: ['sex'] }] },
      'has signed',
    ],
  ])('%s is refused', async (_, changes, reason) => {
    const answer = await asked(await consent(changes))
    expect(answer).toMatchObject({ status: 'rjct', records: undefined })
    expect(answer.reason).toContain(reason)
  })

  it.each(Object.keys(claims))('without %s is refused', async (member) => {
    const answer = await asked(await consent({ [member]: undefined }))
    expect(answer).toMatchObject({ status: 'rjct', records: undefined })
    expect(answer.reason).toContain('no consent')
  })

  it.each([
    ['subject_id', { type: 'BRN' }],
    ['subject_id', '2019B000001'],
    ['validity', { valid_from: '2026-01-01T00:00:00Z' }],
    ['validity', { valid_from: '2026-01-01', valid_until: '2027-01-01' }],
    ['validity', { valid_from: 0, valid_until: null }],
    ['issued_at', true],
    ['aud', [1]],
    ['grants', []],
    ['grants', [{ data_controller: 'civil.example.gov', data_scopes: 'sex' }]],
    ['grants', [claims.grants[0], { data_scopes: ['sex'] }]],
    ['jti', ''],
    ['purpose', { text: 'eligibility' }],
  ])('whose %s is %j is refused', async (member, value) => {
    const answer = await asked(await consent({ [member]: value }))
    expect(answer.reason).toContain('no consent')
  })

  it('that was withdrawn, or of which nobody can say so, is refused', async () => {
    const withdrawn = await asked(await consent(), { isWithdrawn: (jti) => jti === 'consent-1' })
    expect(withdrawn.reason).toContain('withdrawn')
    const down = (): Promise<boolean> => Promise.reject(new Error('down'))
    expect((await asked(await consent(), { isWithdrawn: down })).status).toBe('rjct')
  })

  it('is of one person: who asks by anything else is refused', async () => {
    const predicate = {
      query_type: 'predicate',
      query: [
        {
          seq_num: 1,
          expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'female' },
        },
      ],
    }
    expect((await asked(await consent(), {}, predicate)).reason).toContain('one person')
  })

  it('is of one person: a record that bears another such number stays', async () => {
    const bo = { ...anna, identifier: [{ identifier_type: 'BRN', identifier_value: '7' }] }
    const authorize = createConsentAuthorizer({
      audience: them.sender_id,
      controllers: { 'civil.example.gov': [publicHalf(civil)] },
    })
    const backend = { search: () => ({ reg_records: [bo, anna] as never[] }) }
    const criteria = { authorize: { consent_jws: await consent() } }
    const { items } = await search(crvs({ authorize, backend }), [criteria])
    expect(items[0]?.data?.reg_records).toHaveLength(1)
  })
})

describe('who signed a consent', () => {
  it('speaks for its own records only', async () => {
    const grants = [
      { data_controller: 'civil.example.gov', data_scopes: ['sex'] },
      { data_controller: 'health.example.gov', data_scopes: ['birth_date', 'name'] },
    ]
    const controllers = {
      'civil.example.gov': [publicHalf(civil)],
      'health.example.gov': [publicHalf(health)],
    }
    const byCivil = await asked(await consent({ grants }), { controllers })
    expect(byCivil.records).toEqual([{ sex: 'female' }])
    const byHealth = await asked(await consent({ grants }, health), { controllers })
    expect(byHealth.records).toEqual([{ birth_date: '2019-01-02', name: anna.name }])
  })

  it.each([
    ['a stranger under the same kid', stranger],
    ['a key of another kind', health],
  ])('is refused when it is %s', async (_, key) => {
    expect((await asked(await consent({}, key))).reason).toContain('has signed')
  })

  it('is refused with a key that was revoked, however the consent is dated', async () => {
    const ended = { ...publicHalf(civil), exp: noon / 1000 }
    const controllers = { 'civil.example.gov': [ended] }
    expect((await asked(await consent(), { controllers })).reason).toContain('has signed')
    const later = { 'civil.example.gov': [{ ...ended, exp: noon / 1000 + 1 }] }
    expect((await asked(await consent(), { controllers: later })).status).toBe('succ')
  })

  it('may have its keys behind a URL, if they can be fetched; else nothing is believed (S6)', async () => {
    const controllers = { 'civil.example.gov': { jwks: 'https://civil.example.gov/jwks' } }
    const fetchText = (url: string): Promise<string> =>
      url === controllers['civil.example.gov'].jwks
        ? Promise.resolve(JSON.stringify({ keys: [publicHalf(civil)] }))
        : Promise.reject(new Error('no'))
    expect((await asked(await consent(), { controllers, fetchText })).status).toBe('succ')
    const down = (): Promise<string> => Promise.reject(new Error('down'))
    expect((await asked(await consent(), { controllers, fetchText: down })).status).toBe('rjct')
    expect(() => createConsentAuthorizer({ audience: 'x', controllers })).toThrow(TypeError)
    expect(() => createConsentAuthorizer({ audience: '', controllers: {} })).toThrow(TypeError)
  })
})

describe('the JWS of a consent (S1)', () => {
  const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

  async function withHeader(header: object): Promise<string> {
    const payload = b64(claims)
    const input = `${b64(header)}.${payload}`
    const signature = await importSigningKey(civil).sign(Buffer.from(input))
    return `${input}.${Buffer.from(signature).toString('base64url')}`
  }

  it('with a plain header holds, with and without kid', async () => {
    expect((await asked(await withHeader({ alg: 'EdDSA' }))).status).toBe('succ')
    expect((await asked(await withHeader({ alg: 'EdDSA', kid: 'k-civil' }))).status).toBe('succ')
    expect((await asked(await withHeader({ alg: 'EdDSA', kid: 'other' }))).status).toBe('rjct')
  })

  it.each([
    [{ alg: 'none' }],
    [{ alg: 'HS256' }],
    [{ alg: 'ES256' }],
    [{ alg: 'EdDSA', jku: 'https://x' }],
    [{ alg: 'EdDSA', jwk: publicHalf(civil) }],
    [{ alg: 'EdDSA', x5u: 'https://x' }],
    [{ alg: 'EdDSA', x5c: [] }],
    [{ alg: 'EdDSA', crit: ['exp'], exp: 1 }],
    [{ alg: 'EdDSA', b64: false }],
  ])('with the header %j is refused', async (header) => {
    expect(await asked(await withHeader(header))).toMatchObject({ status: 'rjct' })
  })

  it('that was changed in any segment, or has others, is refused', async () => {
    const [header = '', payload = '', signature = ''] = (await consent()).split('.')
    const more = b64({ ...claims, grants: [{ ...claims.grants[0], data_scopes: ['name'] }] })
    const wrong = [
      `${header}.${more}.${signature}`,
      `${header}..${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${header}.${payload}.${signature}=`,
      `${header}.${payload}.${signature}.x`,
      `${b64({ alg: 'EdDSA' })}.${payload}.${signature}`,
      '',
      7,
      {},
      'x'.repeat(70_000),
    ]
    const answers = await Promise.all(wrong.map((one) => asked(one)))
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 'rjct'))
  })

  it('whose payload is no strict JSON is refused, however well signed (S2)', async () => {
    const text = JSON.stringify(claims)
    const repeated = text.replace('{"jti"', '{"aud":"crvs.example.gov","jti"')
    const texts = [repeated, `${text} x`, `[${text}]`, 'null', '[]', '['.repeat(1000)]
    const answers = await Promise.all(texts.map(async (one) => asked(await signed(one))))
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 'rjct'))
  })

  it('that is not there is asked for', async () => {
    expect((await asked(undefined)).reason).toContain('consent_jws')
  })
})
