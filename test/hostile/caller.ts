/**
 * A process that asks a hostile peer many times: `caller URL CALLS KEYS`. It has no guard against its own errors. Prints how many calls came to
 * what: `{ answers, errors: { code: count }, strange: [text] }`.
 */
import { createRegistryClient } from '../../src/client/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { recordsOf } from '../../src/model/index.js'
import type { SearchAnswerLike } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { createTransport } from '../../src/transport/index.js'
import { noon } from '../kit.js'
import { livePeers } from '../live-peers/index.js'

const [url = '', calls = '0', keysByPeer = '[]'] = process.argv.slice(2)
const keys = JSON.parse(keysByPeer) as readonly (readonly Jwk[])[]
/** No circuit opens and no quota holds: everything that is thrown has to arrive. */
const transport = createTransport({
  circuitBreaker: false,
  pacing: false,
  retry: { attempts: 2, baseDelay: 1 },
})
const identity = createIdentity({ sender_id: 'sr.example.gov' })

/** Each family twice: as one whose signature is wanted, and as one that is read in any case. */
const clients = livePeers.flatMap((peer, index) =>
  (['optional', 'required'] as const).map((signatures) => {
    const { id, profile, knowsUsAs, registry } = peer
    const baseUrl = `${url}/${String(index)}`
    const partner = definePartner({
      id,
      baseUrl,
      profile,
      knowsUsAs,
      signatures,
      keys: keys[index] ?? [],
    })
    const newId = (): string => 'the-same'
    const client = createRegistryClient({
      registry,
      identity,
      partner,
      transport,
      now: () => noon,
      newId,
    })
    const search = client.sync.search as (criteria: unknown) => Promise<SearchAnswerLike<unknown>>
    return () => search(peer.criteria)
  }),
)

const errors: Record<string, number> = {}
const strange: string[] = []
let answers = 0
let begun = 0

async function askOn(): Promise<void> {
  while (begun < Number(calls)) {
    const search = clients[begun % clients.length]
    begun += 1
    try {
      recordsOf(await (search as () => Promise<SearchAnswerLike<unknown>>)())
      answers += 1
    } catch (error) {
      if (isDciError(error)) errors[error.code] = (errors[error.code] ?? 0) + 1
      else strange.push(String(error))
    }
  }
}

await Promise.all(Array.from({ length: 32 }, askOn))
await transport.close()
process.stdout.write(JSON.stringify({ answers, errors, strange }))
