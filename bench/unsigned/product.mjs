/** A social registry that asks with dci-connect, its transport as it is without options. */
import { built } from '../lib/built.mjs'

export async function start({ url }) {
  const [{ createIdentity, createRegistryClient, idTypeValue, recordsOf }, { definePartner }] =
    await Promise.all(['index.js', 'peers/index.js'].map(built))
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity({
      sender_id: 'sr.example.gov',
      sender_uri: 'https://sr.example.gov/dci',
    }),
    partner: definePartner({ id: 'crvs.example.gov', baseUrl: url, signatures: 'optional' }),
  })
  return {
    async exchange() {
      const answer = await client.sync.search(idTypeValue('BRN', '2023B100001'))
      if (recordsOf(answer).length !== 1) throw new Error('not the answer that was expected')
    },
  }
}
