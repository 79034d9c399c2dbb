/** A partner as a file: a registry believes it by what stands there, to the dates that stand there. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createIdentity,
  idTypeValue,
  importSigningKey,
  isDciError,
  requestHeader,
  seal,
} from 'dci-connect'
import { loadPartner } from 'dci-connect/peers'
import { createRegistryHandler } from 'dci-connect/server'

const file = new URL('partner-file.json', import.meta.url)
const partner = await loadPartner(file)
console.log(
  `${partner.id}: signatures ${partner.signatures}, ${partner.agreement?.id ?? 'no agreement'}`,
)

/** The partner's private key. For examples only: everybody knows it. */
const key = importSigningKey({
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'sr-2026',
  x: 'A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg',
  d: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
})

/** What the registry answers to a search that the partner signs at this time. */
async function answerAt(time: string): Promise<string> {
  const now = Date.parse(time)
  const registry = createRegistryHandler({
    registry: 'crvs',
    identity: createIdentity({ sender_id: 'crvs.example.gov' }),
    partners: [partner],
    backend: { search: () => ({ reg_records: [] }) },
    now: () => now,
  })
  const search_criteria = { ...idTypeValue('BRN', '2023BAAAAAA'), version: '1.0.0' }
  const search_request = [{ reference_id: 'r-1', timestamp: time, search_criteria }]
  const header = requestHeader({
    message_id: `m-${time}`,
    action: 'search',
    sender_id: partner.id,
    sender_uri: 'https://sr.example.gov/dci',
    receiver_id: 'crvs.example.gov',
    total_count: 1,
    now,
  })
  const signing = { dialect: partner.profile.signature, key, sender_id: partner.id, now }
  const { text: body } = await seal(header, { transaction_id: 't-1', search_request }, signing)
  const url = 'https://crvs.example.gov/registry/sync/search'
  const answer = await registry.fetch(new Request(url, { method: 'POST', body }))
  if (answer.status === 200) return 'answered'
  const { errors } = (await answer.json()) as { errors: { code: string; message: string }[] }
  return `HTTP ${answer.status}, ${errors[0]?.message}`
}

console.log('before its key was lost:', await answerAt('2026-05-31T12:00:00Z'))
console.log('after:', await answerAt('2026-06-01T12:00:00Z'))
console.log('after the agreement:', await answerAt('2028-01-01T12:00:00Z'))

const folder = await mkdtemp(join(tmpdir(), 'partners-'))
const misspelt = (await readFile(file, 'utf8')).replace('"signatures"', '"signature"')
await writeFile(join(folder, 'sr.json'), misspelt)
try {
  await loadPartner(join(folder, 'sr.json'))
} catch (error) {
  if (!isDciError(error)) throw error
  for (const { pointer, text } of error.problems) console.log(`refused: ${pointer} ${text}`)
}
await rm(folder, { recursive: true })
