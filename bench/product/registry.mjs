/** The handler of a civil registry with dci-connect. Its records come as a database gives them: members in the published order. */
import { built } from '../lib/built.mjs'
import { civilRecord, everybody } from '../lib/messages.mjs'

export async function makeHandler({ serverKey, clientJwks }) {
  const [{ createIdentity }, { definePartner }, { createRegistryHandler }] = await Promise.all(
    ['index.js', 'peers/index.js', 'server/index.js'].map(built),
  )
  const people = Array.from({ length: 100 }, (_, index) => civilRecord(index + 1))
  const found = new Map(people.map((one) => [one.identifier[0].identifier_value, [one]]))
  found.set(everybody, people)
  return createRegistryHandler({
    registry: 'crvs',
    identity: createIdentity({ sender_id: 'crvs.example.gov', keys: [serverKey] }),
    partners: [definePartner({ id: 'sr.example.gov', keys: clientJwks })],
    backend: { search: ({ query }) => ({ reg_records: found.get(query.value) ?? [] }) },
  })
}
