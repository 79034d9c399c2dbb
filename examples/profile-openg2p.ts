/** OpenG2P: a JWS whose payload is blanked after signing, keys from its Partner Management. */
import { readFileSync } from 'node:fs'
import { createIdentity, createRegistryClient, idTypeValue, recordsOf } from 'dci-connect'
import type { HttpRequest, Transport } from 'dci-connect'
import { definePartner, openg2p, partnerManagementKeys } from 'dci-connect/peers'

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
  id: 'farmer-registry',
  baseUrl: 'https://g2p.example.gov',
  profile: openg2p,
  keys: partnerManagementKeys({ url: 'https://partners.example.gov' }),
})

const told = (name: string): Uint8Array =>
  readFileSync(new URL(`answers/${name}.json`, import.meta.url))

/** In place of a network: tells what leaves, and answers as such a system does. */
const wire: Transport = {
  send({ method, url, body }: HttpRequest) {
    console.log(method, url)
    if (method === 'GET') return answered(told('openg2p.keys'))
    const { header, signature } = JSON.parse(body ?? '') as Sent
    console.log('  from', header.sender_id, 'signed', `${signature.slice(0, 32)}…`)
    return answered(told('openg2p'))
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
  registry: 'fr',
  identity: us,
  partner,
  transport: wire,
  now: () => Date.parse('2026-03-01T08:30:00Z'),
  newId: () => `id-${String((ids += 1))}`,
})
const answer = await client.sync.search(
  {
    ...idTypeValue('UIN', '1199880012345'),
    reg_type: 'Farmer',
    reg_record_type: 'Farmer', // required by OpenG2P
  },
  { transaction_id: 'id-2' }, // which the recorded answer bears
)

const { signature, deviations } = answer
console.log('answer:', signature.status, 'candidate' in signature && signature.candidate)
for (const { pointer, text } of deviations) console.log('  read tolerantly:', pointer, text)
const [farmer] = recordsOf(answer)
console.log('found:', farmer?.farmer_personal_details?.demographic_info?.name?.given_name)
