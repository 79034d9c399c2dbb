/** The published text: a parameter string over RFC 8785 text, which is also what is sent. Sealed and opened without a client or a server. */
import {
  idTypeValue,
  importSigningKey,
  open,
  publicHalf,
  requestHeader,
  seal,
  staticKeys,
  toTimestamp,
} from 'dci-connect'
import { standard } from 'dci-connect/peers'

/** For examples only: everybody knows its private part. */
const exampleKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'sr-2026',
  x: 'A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg',
  d: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
}

const now = Date.parse('2026-03-01T08:30:00Z')
const header = requestHeader({
  message_id: 'm-1',
  action: 'search',
  sender_id: 'sr.example.gov',
  sender_uri: 'https://sr.example.gov/dci',
  receiver_id: 'crvs.example.gov',
  total_count: 1,
  now,
})
const search_criteria = {
  ...idTypeValue('BRN', '2023BAAAAAA'),
  version: '1.0.0',
  reg_type: 'ns:org:RegistryType:Civil',
}
const timestamp = toTimestamp(now)
const message = {
  transaction_id: 't-1',
  search_request: [{ reference_id: 'Zoë-1', timestamp, search_criteria, locale: 'eng' }],
}

const dialect = standard.signature
const key = importSigningKey(exampleKey)
const sealed = await seal(header, message, { dialect, key, sender_id: header.sender_id, now })
console.log(sealed.text.slice(0, 110))

const keys = staticKeys([publicHalf(exampleKey)])
const rules = { dialect, requirement: 'required', keys, now } as const
for (const [what, text] of [
  ['as sent', sealed.text],
  ['printed in lines', JSON.stringify(JSON.parse(sealed.text), null, 2)],
  ['changed', sealed.text.replace('2023BAAAAAA', '2023BAAAAAB')],
] as const) {
  const { signature } = await open(text, { verification: rules })
  const detail =
    signature.status === 'verified' ? signature.form : 'reason' in signature && signature.reason
  console.log(`${what}: ${signature.status} (${detail || ''})`)
}
