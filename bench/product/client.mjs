/** A social registry that asks with dci-connect. */
import { built } from '../lib/built.mjs'

export async function start({ url, clientKey, serverJwks }) {
  const [{ createIdentity, createRegistryClient, idTypeValue, recordsOf }, { definePartner }] =
    await Promise.all(['index.js', 'peers/index.js'].map(built))
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity({
      sender_id: 'sr.example.gov',
      sender_uri: 'https://sr.example.gov/dci',
      keys: [clientKey],
    }),
    partner: definePartner({ id: 'crvs.example.gov', baseUrl: url, keys: serverJwks }),
  })
  return {
    async exchange() {
      const answer = await client.sync.search(idTypeValue('BRN', '2023B100001'))
      const records = recordsOf(answer)
      if (records.length !== 1 || answer.signature.status !== 'verified') {
        throw new Error('not the answer that was expected')
      }
    },
  }
}
