import { afterEach, describe, expect, it } from 'vitest'
import { clientSecret, tokenEndpoints, tokens } from '../live-peers/tokens.js'
import type { TokenEndpoint } from '../live-peers/tokens.js'
import type { Received } from '../live-peers/server.js'
import { ask, setStage } from './stage.js'
import type { Stage } from './stage.js'

let stage: Stage | undefined

afterEach(async () => {
  await stage?.close()
})

async function withTokens(endpoint: TokenEndpoint): Promise<Stage> {
  const { peer, path } = endpoint
  stage = await setStage(peer, (url) => ({ token: endpoint.token(url) }))
  stage.server.on(path, tokens(endpoint))
  stage.server.on(peer.paths.sync, (call) => peer.found(call))
  return stage
}

/** The tokens that searches came with, in order. */
function borne({ server, peer }: Stage): (string | undefined)[] {
  return server.received
    .filter(({ path }: Received) => path === peer.paths.sync)
    .map(({ headers }) => headers.authorization)
}

describe.each(tokenEndpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
  'tokens of %s',
  (_, endpoint) => {
    const { peer, path } = endpoint
    const { sync } = peer.paths

    it('one is asked for and borne by every call', async () => {
      const set = await withTokens(endpoint)
      expect(await ask(set)).toEqual({ records: 1 })
      expect(await ask(set)).toEqual({ records: 1 })
      expect(set.server.paths()).toEqual([path, sync, sync])
      expect(new Set(borne(set)).size).toBe(1)
      expect(borne(set)[0]).toMatch(/^Bearer \S+$/)
    })

    it('is asked for anew a minute before it ends', async () => {
      const set = await withTokens(endpoint)
      await ask(set)
      set.clock.pass((endpoint.lifetime - 61) * 1000)
      await ask(set)
      expect(set.server.paths()).toEqual([path, sync, sync])
      set.clock.pass(2000)
      await ask(set)
      expect(set.server.paths()).toEqual([path, sync, sync, path, sync])
      expect(new Set(borne(set)).size).toBe(2)
    })

    it('is asked for anew once when it is refused, and the call made again', async () => {
      const set = await withTokens(endpoint)
      const refusal = peer.fails(401, 'token expired')
      set.server.on(sync, refusal, (call) => peer.found(call))
      expect(await ask(set)).toEqual({ records: 1 })
      expect(set.server.paths()).toEqual([path, sync, path, sync])
      set.server.on(sync, refusal)
      expect(await ask(set)).toMatchObject({ code: 'transport.status', status: 401 })
      expect(set.server.paths().slice(4)).toEqual([sync, path, sync])
    })

    it('credentials that are refused are told as such, and never written anywhere', async () => {
      const set = await withTokens(endpoint)
      set.server.on(path, { status: 401, body: '{"error":"invalid_client"}' })
      const told = await ask(set)
      expect(told).toMatchObject({ code: 'token.refused', retryable: false })
      expect(set.server.paths()).toEqual([path])
      expect(JSON.stringify([told, set.events])).not.toContain(clientSecret)
    })
  },
)
