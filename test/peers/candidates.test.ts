import { describe, expect, it } from 'vitest'
import { generateSigningJwk, open, publicHalf, staticKeys } from '../../src/envelope/index.js'
import type { AcceptedMessage, CandidateName } from '../../src/envelope/index.js'
import { opencrvs, openg2p, openspp, standard } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import {
  compactJwsOf,
  detachedJwsOf,
  Float,
  openSppModel,
  orjsonSent,
  orjsonSorted,
  parameterStringOf,
  pythonSent,
  pythonSorted,
} from './peer-made.js'

const jwk = generateSigningJwk('EdDSA', 'key1')
const now = Date.parse('2026-03-01T08:30:00.123Z')
const header = {
  version: '1.0.0',
  message_id: 'm-1',
  message_ts: '2026-03-01T08:30:00.123Z',
  action: 'on-search',
  status: 'succ',
  sender_id: 'spp.example.gov',
  receiver_id: 'sr.example.gov',
  total_count: 1,
  completed_count: 1,
  is_msg_encrypted: false,
  meta: { note: null },
}
const person = {
  identifier: [{ identifier_type: 'UIN', identifier_value: 'José-1' }],
  poverty_score: new Float('2.0'),
  weights: [new Float('12.50'), new Float('1e-07'), new Float('1E+2')],
  nickname: null,
  '\u{1F33E}': 1,
  '\uE000': 2,
}
const message = {
  transaction_id: 't-1',
  correlation_id: 'c-1',
  search_response: [
    {
      reference_id: 'r-1',
      timestamp: '2026-03-01T08:30:00Z',
      status: 'succ',
      data: { version: '1.0.0', reg_records: [person] },
    },
  ],
}
const asked = {
  version: '1.0.0',
  message_id: 'm-2',
  message_ts: '2026-03-01T08:30:00.123Z',
  action: 'search',
  sender_id: 'spp.example.gov',
  receiver_id: 'sr.example.gov',
}
const question = {
  transaction_id: 't-1',
  search_request: [
    {
      reference_id: 'r-1',
      timestamp: '2026-03-01T08:30:00Z',
      search_criteria: { query_type: 'idtype-value', query: { type: 'UIN', value: 'José-1' } },
    },
  ],
}

/** Signed by OpenSPP over this text. */
const openSppSigns = (text: string): string =>
  parameterStringOf(text, {
    jwk,
    kidId: 'spp.example.gov|key1|ed25519',
    created: Math.floor(now / 1000),
  })

const without = (value: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** As Python's `exclude_none`: no member that is null, at any depth. */
function noneExcluded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(noneExcluded)
  if (typeof value !== 'object' || value === null || value instanceof Float) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([name, inner]) => [name, noneExcluded(inner)]))
}

async function opened(profile: Profile, body: string): Promise<AcceptedMessage> {
  const outcome = await open(body, {
    verification: {
      dialect: profile.signature,
      requirement: 'required',
      keys: staticKeys([publicHalf(jwk)]),
      now,
    },
  })
  if (outcome.message === undefined) throw new Error(outcome.signature.text)
  return outcome
}

type Row = readonly [CandidateName, string, Profile, () => string]

const rows: readonly Row[] = [
  [
    'raw',
    'OpenSPP, a body that is its own canonical text',
    openspp,
    () => {
      const text = pythonSorted({ header, message })
      return `{"signature":${JSON.stringify(openSppSigns(text))},${text.slice(1)}`
    },
  ],
  [
    'as-received',
    'OpenSPP, a callback in its own order and spacing',
    openspp,
    () => {
      const signature = openSppSigns(pythonSorted({ header, message }))
      return pythonSent({ signature, header, message })
    },
  ],
  [
    'is_msg_encrypted-restored',
    'OpenSPP, a synchronous answer signed with the flag and sent without',
    openspp,
    () => {
      const signature = openSppSigns(pythonSorted({ header, message }))
      return pythonSent({ signature, header: without(header, 'is_msg_encrypted'), message })
    },
  ],
  [
    'nulls-dropped',
    'an older OpenSPP, signed without nulls',
    openspp,
    () => {
      const signature = openSppSigns(pythonSorted(noneExcluded({ header, message })))
      return pythonSent({ signature, header, message })
    },
  ],
  [
    'nulls-dropped, is_msg_encrypted-restored',
    'an older OpenSPP, both',
    openspp,
    () => {
      const signature = openSppSigns(pythonSorted(noneExcluded({ header, message })))
      return pythonSent({ signature, header: without(header, 'is_msg_encrypted'), message })
    },
  ],
  [
    'header-reserialised',
    'OpenSPP, signed over what its model prints of the header',
    openspp,
    () => {
      const signature = openSppSigns(
        pythonSorted({ header: openSppModel(asked), message: question }),
      )
      return pythonSent({ signature, header: asked, message: question })
    },
  ],
  [
    'raw',
    'OpenG2P, a body that is its own canonical text',
    openg2p,
    () => {
      const text = orjsonSorted({ header, message })
      return `{"signature":"${detachedJwsOf(text, jwk)}",${text.slice(1)}`
    },
  ],
  [
    'as-received',
    'OpenG2P, in its own order',
    openg2p,
    () => {
      const signature = detachedJwsOf(orjsonSorted({ header, message }), jwk)
      return orjsonSent({ signature, message, header })
    },
  ],
  [
    'payload',
    'OpenCRVS, in another order and spacing than its payload',
    opencrvs,
    () => {
      const signature = compactJwsOf(orjsonSent({ header, message }), jwk)
      return pythonSent({ message, signature, header })
    },
  ],
]

describe('a message made as its peer makes it verifies (S3, S4)', () => {
  it.each(rows)('%s: %s', async (candidate, _, profile, make) => {
    const { signature } = await opened(profile, make())
    expect(signature).toMatchObject({ status: 'verified', candidate, kid: 'key1' })
    expect(signature).not.toHaveProperty('uncovered')
  })

  it.each(rows.filter(([candidate]) => candidate !== 'header-reserialised'))(
    '%s: %s; and not with another number token in it',
    async (candidate, _, profile, make) => {
      const changed = make().replace('12.50', '12.51')
      await expect(opened(profile, changed)).rejects.toThrow('does not fit')
      // The same number in another spelling is the same number to OpenCRVS alone, which compares values.
      const respelt = opened(profile, make().replace('12.50', '12.5'))
      if (candidate === 'payload') expect((await respelt).signature.status).toBe('verified')
      else await expect(respelt).rejects.toThrow('does not fit')
    },
  )

  it('OpenSPP’s text is none of the standard dialect’s, nor the other way round', async () => {
    const body = rows[1]?.[3]() ?? ''
    await expect(opened(standard, body)).rejects.toThrow('does not fit')
    await expect(opened(openg2p, body)).rejects.toThrow('not an acceptable detached-jws')
  })
})

describe('header members outside the text that was signed (S4)', () => {
  const locale = { pointer: '/header/locale', text: 'not covered by the signature; left out' }

  it('OpenSPP drops what it does not know: left out, and reported', async () => {
    const signature = openSppSigns(pythonSorted({ header: openSppModel(asked), message: question }))
    const sent = { ...asked, locale: 'en', priority: 'high' }
    const found = await opened(openspp, pythonSent({ signature, header: sent, message: question }))
    expect(found.signature).toMatchObject({ uncovered: ['locale', 'priority'] })
    expect(found.header).not.toHaveProperty('locale')
    expect(found.header).not.toHaveProperty('priority')
    expect(found.deviations).toContainEqual(locale)
  })

  it('OpenCRVS does not look at what its payload has not: left out, and reported', async () => {
    const signature = compactJwsOf(orjsonSent({ header, message }), jwk)
    const sent = { ...header, locale: 'en' }
    const found = await opened(opencrvs, orjsonSent({ signature, header: sent, message }))
    expect(found.signature).toMatchObject({ candidate: 'payload', uncovered: ['locale'] })
    expect(found.header).not.toHaveProperty('locale')
    expect(found.deviations).toContainEqual(locale)
  })

  it('an older OpenSPP signs no nulls: one that anybody may have added is left out at every depth, and reported', async () => {
    const signature = openSppSigns(pythonSorted(noneExcluded({ header, message })))
    const sent = { ...header, priority: null }
    const found = await opened(openspp, pythonSent({ signature, header: sent, message }))
    expect(found.signature).toMatchObject({ candidate: 'nulls-dropped', withoutNulls: true })
    expect(found.header).not.toHaveProperty('priority')
    expect(JSON.stringify(found.message)).not.toContain('null')
    expect(found.messageText).not.toContain('null')
    expect(found.messageText).toContain('[12.50,1e-07,1E+2]')
    const { text } = locale
    const pointer = '/message/search_response/0/data/reg_records/0/nickname'
    expect(found.deviations).toContainEqual({ pointer, text })
    expect(found.deviations).toContainEqual({ pointer: '/header/priority', text })
  })

  it('the message is never left out in part: an added member is refused', async () => {
    const signature = compactJwsOf(orjsonSent({ header, message }), jwk)
    const body = orjsonSent({ signature, header, message: { ...message, extra: 1 } })
    await expect(opened(opencrvs, body)).rejects.toThrow('does not fit')
  })
})
