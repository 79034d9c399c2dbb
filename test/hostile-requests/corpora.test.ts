import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { readJson } from '../../src/json/index.js'
import { definePartner, openg2p, opencrvs } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import type { RegistryServer } from '../../src/server/node.js'
import { noon, refusalOf, searchText, them, us } from '../kit.js'
import { needs, sharedFolder } from '../shared.js'
import { send } from './sending.js'

const parsing = sharedFolder('corpora', 'json')
const wycheproof = sharedFolder('corpora', 'wycheproof')
const files = parsing === undefined ? [] : readdirSync(parsing)

interface Vector {
  readonly jws?: unknown
  readonly jwe?: string
}

function vectorsIn(file: string): readonly Vector[] {
  if (wycheproof === undefined) return []
  const text = readFileSync(join(wycheproof, file), 'utf8')
  const { testGroups } = JSON.parse(text) as { testGroups: { tests: Vector[] }[] }
  return testGroups.flatMap(({ tests }) => tests)
}

let server: RegistryServer
let runs = 0

const askers: readonly PartnerOptions[] = [
  { id: 'unsigned.example.gov', signatures: 'off' },
  { id: 'https://opencrvs.example.gov', profile: opencrvs, keys: us.jwks },
  { id: 'openg2p.example.gov', profile: openg2p, keys: us.jwks },
]

beforeAll(async () => {
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: askers.map((sheet) => definePartner(sheet)),
    backend: {
      search: () => {
        runs += 1
        return { reg_records: [] }
      },
    },
    now: () => noon,
    replay: false,
  })
  server = await serve(handler)
})

afterAll(() => server.close())

/** Status and standard code of what a body is answered with. */
async function answerTo(body: string | Uint8Array): Promise<string> {
  const { status, body: answer } = await send(server.port, [body])
  if (status === 'reset' || status === 200) return String(status)
  return `${String(status)} ${refusalOf({ status, body: answer }).code}`
}

/** An honest request of an asker, with this in the place of its signature. */
async function requestOf(sender_id: string, signature: unknown): Promise<string> {
  const header = { sender_id, message_id: 'm-1' }
  const text = await searchText({ signer: undefined, header })
  return JSON.stringify({ ...(JSON.parse(text) as object), signature })
}

/** What stands before and after a member that somebody added at the end of an honest message. */
async function around(): Promise<readonly [string, string]> {
  const header = { sender_id: 'unsigned.example.gov' }
  const text = await searchText({ signer: undefined, header })
  const { header: whole, message } = JSON.parse(text) as { header: object; message: object }
  const open = `{"header":${JSON.stringify(whole)},"message":${JSON.stringify(message)}`
  return [`${open.slice(0, -1)},"x":`, '}}']
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    readJson(bytes)
    return true
  } catch (error) {
    if (isDciError(error)) return false
    throw error
  }
}

/** A busy machine may take its time. */
const patience = { timeout: 120_000 }

describe.skipIf(parsing === undefined)(
  `a registry that is sent every text of JSONTestSuite${needs(parsing)}`,
  patience,
  () => {
    it('refuses each in the place of a message, by what is wrong with the request (S2)', async () => {
      const answers = new Set<string>()
      for (const name of files) answers.add(await answerTo(readFileSync(join(parsing ?? '', name))))
      expect([...answers]).toEqual(['400 err.request.bad'])
      expect(runs).toBe(0)
    })

    it('takes each within a message exactly where it is JSON that is taken (S2)', async () => {
      const [before, after] = await around()
      const wrong: string[] = []
      let taken = 0
      for (const name of files) {
        const bytes = readFileSync(join(parsing ?? '', name))
        const answer = await answerTo(
          Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
        )
        const expected = isReadable(bytes) ? '200' : '400 err.request.bad'
        if (answer !== expected) wrong.push(`${name}: ${answer}`)
        if (answer === '200') taken += 1
      }
      expect(wrong).toEqual([])
      expect(runs).toBe(taken)
      expect(taken).toBeGreaterThan(90)
    })
  },
)

describe.skipIf(wycheproof === undefined)(
  `a registry that is sent every vector of Wycheproof${needs(wycheproof)}`,
  patience,
  () => {
    it.each([askers[1], askers[2]])(
      'as the signature of $id: each is refused as one (S1)',
      async (asker) => {
        const vectors = vectorsIn('json_web_signature_test.json')
        const answers = new Set<string>()
        for (const { jws } of vectors)
          answers.add(await answerTo(await requestOf(asker?.id ?? '', jws)))
        expect(vectors).toHaveLength(401)
        expect([...answers].filter((answer) => !answer.startsWith('401 err.signature.'))).toEqual(
          [],
        )
      },
    )

    it('as an encrypted message: each is refused, and none as our own fault', async () => {
      const vectors = vectorsIn('json_web_encryption_test.json')
      const header = { sender_id: 'unsigned.example.gov', is_msg_encrypted: true }
      const text = await searchText({ signer: undefined, header })
      const answers = new Set<string>()
      for (const { jwe = '' } of vectors) {
        const [given, encrypted_key, iv, ciphertext, tag] = jwe.split('.')
        const flattened = { protected: given, encrypted_key, iv, ciphertext, tag }
        for (const message of [jwe, jwe.startsWith('{') ? JSON.parse(jwe) : flattened]) {
          const body = JSON.stringify({ ...(JSON.parse(text) as object), message })
          answers.add((await answerTo(body)).slice(0, 3))
        }
      }
      expect([...answers]).toEqual(['400'])
    })
  },
)
