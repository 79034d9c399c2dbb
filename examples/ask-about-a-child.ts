/** A social registry asks a civil registry about a child: a signed question, a verified answer, and an honest "nobody". */
import {
  createIdentity,
  createRegistryClient,
  generateSigningJwk,
  idTypeValue,
  recordsOf,
} from 'dci-connect'
import { startMockRegistry, storyChild } from 'dci-connect/mock'
import { definePartner } from 'dci-connect/peers'

const mock = await startMockRegistry('crvs', { people: 50, seed: 1 })

const us = createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk('ES256')] })
const civilRegistry = definePartner({ id: 'crvs', baseUrl: mock.url, keys: { jwks: mock.jwksUrl } })
const civil = createRegistryClient({ registry: 'crvs', identity: us, partner: civilRegistry })

const answer = await civil.sync.search(idTypeValue('BRN', storyChild(1).brn))
for (const person of recordsOf(answer)) {
  console.log(person.name?.given_name, person.name?.surname, 'was born', person.birth_date)
}
console.log('the signature is', answer.signature.status)

const nobody = await civil.sync.search(idTypeValue('BRN', '1901NOBODY'))
console.log('records of a number nobody has:', recordsOf(nobody).length)

await civil.close()
await mock.close()
