/** The next system signs like OpenSPP, but over UTF-8 text and with ES256 too, and has its paths elsewhere: a profile of its own. */
import {
  asReceived,
  canonicalForms,
  idTypeValue,
  importSigningKey,
  open,
  publicHalf,
  rawSlices,
  requestHeader,
  seal,
  staticKeys,
  toTimestamp,
} from 'dci-connect'
import { definePartner, defineProfile, openspp } from 'dci-connect/peers'

const nationalRegistry = defineProfile(openspp, {
  name: 'national-registry',
  path: (operation) => openspp.path(operation).replace('/dci_api/v1', '/api'),
  senderIdProblem: () => undefined,
  signature: {
    form: canonicalForms['sorted-utf8'], // what we sign, and send
    candidates: [rawSlices, asReceived('sorted-utf8')], // what is tried on what comes
    algorithms: ['EdDSA', 'ES256'],
    lifetime: 120,
  },
})

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

const partner = definePartner({
  id: 'crvs.example.gov',
  baseUrl: 'https://nr.example.gov',
  profile: nationalRegistry,
  keys: [publicHalf(exampleKey)],
})
console.log(`${partner.baseUrl ?? ''}${partner.profile.path('sync.search')}`)

const signing = { key: importSigningKey(exampleKey), sender_id: header.sender_id, now }
const { text } = await seal(header, message, { dialect: nationalRegistry.signature, ...signing })
const inLines = JSON.stringify(JSON.parse(text), null, 2)

for (const profile of [nationalRegistry, openspp]) {
  const keys = staticKeys([publicHalf(exampleKey)])
  const rules = { dialect: profile.signature, requirement: 'required', keys, now } as const
  const opened = await open(inLines, { verification: rules })
  console.log(`${profile.name}: ${opened.signature.status}`)
}
