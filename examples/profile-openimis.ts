/** openIMIS, line A: it neither signs nor verifies. Its answers carry our own signature back, and are never taken as signed. */
import { readFileSync } from 'node:fs'
import { createIdentity, createRegistryClient, expression, recordsOf } from 'dci-connect'
import type { HttpRequest, Transport } from 'dci-connect'
import { definePartner, openimis } from 'dci-connect/peers'

/** For examples only: everybody knows its private part. */
const exampleKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'sr-2026',
  x: 'A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg',
  d: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
}

const read = (name: string): string =>
  readFileSync(new URL(`answers/${name}.json`, import.meta.url), 'utf8')

const us = createIdentity({
  sender_id: 'sr.example.gov',
  sender_uri: 'https://sr.example.gov/dci',
  keys: [exampleKey],
})
const partner = definePartner({
  id: 'openimis',
  baseUrl: 'https://imis.example.gov',
  profile: openimis,
  signatures: 'optional', // trust comes from the connection: https, and the token
  token: { value: 'eyJhbGciOi' }, // from POST /api/api_dci/login/
})

/** In place of a network: tells what leaves, and answers as such a system does. */
const wire: Transport = {
  send({ method, url, body }: HttpRequest) {
    const { header, signature } = JSON.parse(body ?? '') as Sent
    console.log(method, url)
    console.log('  from', header.sender_id, 'signed', `${signature.slice(0, 32)}…`)
    const answer = JSON.parse(read('openimis')) as object
    const echo = JSON.stringify({ ...answer, signature }) // which is what openIMIS does
    return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(echo) })
  },
  close: () => Promise.resolve(),
  [Symbol.asyncDispose]: () => Promise.resolve(),
}

interface Sent {
  readonly header: { readonly sender_id: string }
  readonly signature: string
}

let ids = 0
const client = createRegistryClient({
  registry: 'social',
  identity: us,
  partner,
  transport: wire,
  now: () => Date.parse('2026-03-01T08:30:00Z'),
  newId: () => `id-${String((ids += 1))}`,
})
const answer = await client.sync.search(
  {
    ...expression({ given_name: 'Zoë', birth_date: '1998-02-03' }), // it would look for an identifier inside another one: refused
    reg_type: 'ns:org:RegistryType:SR',
    response_entity: 'Member',
  },
  { transaction_id: 'id-2' }, // which the recorded answer bears
)

const { signature, deviations } = answer
console.log('answer:', signature.status, 'reason' in signature && signature.reason)
for (const { pointer, text } of deviations) console.log('  read tolerantly:', pointer, text)
const [person] = recordsOf(answer)
const name = person?.demographic_info?.name
console.log('found:', name?.given_name, name?.surname)
