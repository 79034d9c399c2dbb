/** A social registry that asks with `searchAndWait`, and is never answered. */
import { setImmediate as turn } from 'node:timers/promises'
import { built } from '../lib/built.mjs'
import { memoryNow } from '../lib/memory.mjs'

const inFlight = 32
const hour = 3_600_000

export async function start({ url }) {
  const [{ createIdentity, createRegistryClient, idTypeValue }, peers, transports, delivery] =
    await Promise.all(
      ['index.js', 'peers/index.js', 'transport/index.js', 'delivery/index.js'].map(built),
    )
  const transport = transports.createTransport()
  let settled = 0
  let failed
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity({
      sender_id: 'sr.example.gov',
      sender_uri: 'https://sr.example.gov/dci',
    }),
    partner: peers.definePartner({ id: 'crvs.example.gov', baseUrl: url, signatures: 'optional' }),
    correlations: delivery.createCorrelations(),
    transport: {
      ...transport,
      send: (request) => transport.send(request).finally(() => (settled += 1)),
    },
  })

  /** Asks that many more, and returns when all are acknowledged. */
  async function wait(count) {
    const due = settled + count
    for (let asked = settled; asked < due;) {
      while (asked < due && asked - settled < inFlight) {
        asked += 1
        const options = { deadline: Date.now() + hour, pollEvery: hour }
        client.searchAndWait(idTypeValue('BRN', `2023B${asked}`), options).catch((error) => {
          failed = error
        })
      }
      await turn()
    }
    while (settled < due) await turn()
    if (failed !== undefined) throw failed
  }

  return { answers: { wait, memory: memoryNow } }
}
