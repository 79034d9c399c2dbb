/** OpenCRVS of 2026: signs as the one of 2024; its criteria name the event, and how to sort. */
import { readFileSync } from 'node:fs'
import { createIdentity, createRegistryClient, idTypeValue, recordsOf } from 'dci-connect'
import type { HttpRequest, Transport } from 'dci-connect'
import { definePartner, opencrvs2026 } from 'dci-connect/peers'

/** For examples only: everybody knows its private part. */
const exampleKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'sr-2026',
  x: 'A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg',
  d: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
}

const us = createIdentity({
  sender_id: 'sr.example.gov',
  sender_uri: 'https://sr.example.gov/dci',
  keys: [exampleKey],
})
const partner = definePartner({
  id: 'crvs.example.gov',
  baseUrl: 'https://crvs.example.gov',
  profile: opencrvs2026,
  knowsUsAs: 'https://sr.example.gov', // it fetches our keys from /.well-known/jwks.json under this
  keys: { jwks: 'https://crvs.example.gov/.well-known/jwks.json' },
})

const told = (name: string): Uint8Array =>
  readFileSync(new URL(`answers/${name}.json`, import.meta.url))

/** In place of a network: tells what leaves, and answers as such a system does. */
const wire: Transport = {
  send({ method, url, body }: HttpRequest) {
    console.log(method, url)
    if (method === 'GET') return answered(told('opencrvs.jwks'))
    const { header, signature } = JSON.parse(body ?? '') as Sent
    console.log('  from', header.sender_id, 'signed', `${signature.slice(0, 32)}…`)
    return answered(told('opencrvs-2026'))
  },
  close: () => Promise.resolve(),
  [Symbol.asyncDispose]: () => Promise.resolve(),
}

interface Sent {
  readonly header: { readonly sender_id: string }
  readonly signature: string
}

function answered(body: Uint8Array): ReturnType<Transport['send']> {
  return Promise.resolve({ status: 200, headers: {}, body })
}

let ids = 0
const client = createRegistryClient({
  registry: 'crvs',
  identity: us,
  partner,
  transport: wire,
  now: () => Date.parse('2026-03-01T08:30:00Z'),
  newId: () => `id-${String((ids += 1))}`,
})
const answer = await client.sync.search(
  {
    ...idTypeValue('BRN', '2023BAAAAAA'),
    reg_event_type: 'birth',
    sort: [{ attribute_name: 'birth_date', sort_order: 'asc' }],
  },
  { transaction_id: 'id-2' }, // which the recorded answer bears
)

const { signature, deviations } = answer
console.log('answer:', signature.status, 'candidate' in signature && signature.candidate)
for (const { pointer, text } of deviations) console.log('  read tolerantly:', pointer, text)
const [person] = recordsOf(answer)
console.log('found:', person?.name?.given_name, person?.name?.surname)
console.log('born:', person?.birth_date)
