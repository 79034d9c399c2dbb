import { afterEach, describe, expect, it } from 'vitest'
import { noon } from '../kit.js'
import { openCrvsPeer } from '../live-peers/opencrvs.js'
import { openSppPeer } from '../live-peers/openspp.js'
import { ask, setStage } from './stage.js'
import type { Stage } from './stage.js'

let stage: Stage | undefined

afterEach(async () => {
  await stage?.close()
})

async function set(...parameters: Parameters<typeof setStage>): Promise<Stage> {
  stage = await setStage(...parameters)
  return stage
}

const midnight = '2026-03-02T00:00:00.000Z'

describe('what a family takes from us (R17)', () => {
  it('OpenCRVS: a daily 429 stops every further call until its next day, and they are told till when (R17)', async () => {
    const here = await set(openCrvsPeer)
    here.server.on(openCrvsPeer.paths.sync, openCrvsPeer.tooMany(), (call) =>
      openCrvsPeer.found(call),
    )
    expect(await ask(here)).toMatchObject({
      code: 'quota.exceeded',
      status: 429,
      retryAt: midnight,
    })
    const refused = await ask(here, { deadline: noon + 60_000 })
    expect(refused).toMatchObject({ code: 'quota.exceeded', retryable: true, retryAt: midnight })
    expect(here.server.received).toHaveLength(1)
    here.clock.pass(Date.parse(midnight) - noon)
    expect(await ask(here)).toEqual({ records: 1 })
  })

  it('OpenCRVS: the 2,001st request of a day is not sent (R17)', async () => {
    const here = await set(openCrvsPeer, () => ({ quota: { perDay: 3 } }))
    here.server.on(openCrvsPeer.paths.sync, (call) => openCrvsPeer.found(call))
    for (let call = 1; call <= 3; call += 1) expect(await ask(here)).toEqual({ records: 1 })
    const refused = await ask(here, { deadline: noon + 60_000 })
    expect(refused).toMatchObject({ code: 'quota.exceeded', retryAt: midnight })
    expect(here.server.received).toHaveLength(3)
    expect(openCrvsPeer.profile.quota).toEqual({ perDay: 2000 })
  })

  it('OpenSPP: while it has enough of us, nobody else asks it either (R17)', async () => {
    const here = await set(openSppPeer)
    here.server.on(openSppPeer.paths.sync, openSppPeer.tooMany(), (call) => openSppPeer.found(call))
    expect(await ask(here)).toEqual({ records: 1 })
    expect(here.clock.waits.some((wait) => wait >= 17_000)).toBe(true)
  })
})
