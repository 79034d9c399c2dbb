/** A civil registry with dci-connect. */
import { built } from '../lib/built.mjs'
import { civilRecord } from '../lib/messages.mjs'

export async function start({ serverKey, clientJwks }) {
  const [{ createIdentity }, { definePartner }, { createRegistryHandler }, { serve }] =
    await Promise.all(
      ['index.js', 'peers/index.js', 'server/index.js', 'server/node.js'].map(built),
    )
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: createIdentity({ sender_id: 'crvs.example.gov', keys: [serverKey] }),
    partners: [definePartner({ id: 'sr.example.gov', keys: clientJwks })],
    backend: { search: () => ({ reg_records: [civilRecord(1)] }) },
  })
  const { url } = await serve(handler)
  return { url }
}
