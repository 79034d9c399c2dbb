/** The client under fire. Circuits and repetitions are off, so that each answer is one that it has to take. */
import { built } from '../lib/built.mjs'
import { memoryNow } from '../lib/memory.mjs'

const inFlight = 16

export async function start({ url }) {
  const [{ createIdentity, createRegistryClient, idTypeValue, isDciError }, peers, transports] =
    await Promise.all(['index.js', 'peers/index.js', 'transport/index.js'].map(built))
  let unhandled = 0
  process.on('unhandledRejection', () => {
    unhandled += 1
  })
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity({ sender_id: 'sr.example.gov' }),
    partner: peers.definePartner({ id: 'crvs.example.gov', baseUrl: url, signatures: 'optional' }),
    transport: transports.createTransport({ retry: false, circuitBreaker: false, timeout: 5000 }),
  })

  /** Asks that often, and counts the codes of what was refused. What is thrown and is no `DciError` is thrown on. */
  async function take(count) {
    const outcomes = { answered: 0 }
    let left = count
    const lane = async () => {
      while (left > 0) {
        left -= 1
        const outcome = await ask()
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: inFlight }, lane))
    return { outcomes }
  }

  async function ask() {
    try {
      await client.sync.search(idTypeValue('BRN', '2023B100001'))
      return 'answered'
    } catch (error) {
      if (!isDciError(error)) throw error
      return error.code
    }
  }

  return { answers: { take, memory: memoryNow, unhandled: () => ({ unhandled }) } }
}
