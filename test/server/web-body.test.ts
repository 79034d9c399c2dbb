import { describe, expect, it } from 'vitest'
import { refusalOf } from '../kit.js'
import { stage } from './later/later-kit.js'

const url = 'https://crvs.example.gov/registry/sync/search'

async function answered(request: Request): Promise<ReturnType<typeof refusalOf>> {
  const answer = await stage().handler.fetch(request)
  return refusalOf({ status: answer.status, body: await answer.text() })
}

describe('fetch of a registry', () => {
  it('answers a body that breaks off, and tells nothing of why (R14, S12)', async () => {
    const body = new ReadableStream({
      pull: () => {
        throw new Error('a secret of the host')
      },
    })
    const broken = { method: 'POST', body, duplex: 'half' } as RequestInit
    const answer = await stage().handler.fetch(new Request(url, broken))
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toContain('secret')
  })

  it.each([
    ['was read before', (request: Request) => void request.text()],
    ['is being read by somebody else', (request: Request) => void request.body?.getReader()],
  ])('says whose mistake it is when the body %s', async (_, take) => {
    const request = new Request(url, { method: 'POST', body: '{}' })
    take(request)
    expect((await answered(request)).status).toBe(500)
  })
})
