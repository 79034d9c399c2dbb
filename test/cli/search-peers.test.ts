import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { noon } from '../kit.js'
import { cli, jsonOf } from './terminal.js'
import type { Ran } from './terminal.js'

interface Peer {
  readonly url: string
  /** The criteria of each search that arrived. */
  readonly asked: Readonly<Record<string, unknown>>[]
}

/** A system on loopback that answers every search with this status, for as long as `use` takes. */
async function withPeer<T>(
  answer: { readonly status: number; readonly headers?: IncomingHttpHeaders },
  use: (peer: Peer) => Promise<T>,
): Promise<T> {
  const asked: Readonly<Record<string, unknown>>[] = []
  const server = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      const { message } = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as Sent
      asked.push(...message.search_request.map((one) => one.search_criteria))
      response.writeHead(answer.status, answer.headers).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await use({ url: `http://127.0.0.1:${String(port)}`, asked })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

interface Sent {
  readonly message: {
    readonly search_request: readonly {
      readonly search_criteria: Readonly<Record<string, unknown>>
    }[]
  }
}

const refused = { status: 400 }

function search(url: string, profile: string, ...argv: readonly string[]): Promise<Ran> {
  const sender = ['--sender-id', 'https://sr.example.gov']
  return cli(['search', '--url', url, '--profile', profile, ...sender, ...argv])
}

const day = ['--where', 'birth_date eq 2020-01-02']

describe('search of a system that wants more said', () => {
  it('--event lets OpenCRVS be asked by attributes', () =>
    withPeer(refused, async ({ url, asked }) => {
      await search(url, 'opencrvs', '--registry', 'crvs', '--event', 'death', ...day)
      const field = ['--where', 'child.dob eq 2020-01-02']
      await search(url, 'opencrvs-2026', '--registry', 'crvs', '--event', 'birth', ...field)
      expect(asked).toMatchObject([
        { reg_type: 'ocrvs:registry_type:death', query_type: 'predicate' },
        { reg_event_type: 'birth', query_type: 'expression' },
      ])
    }))

  it('--reg-type and --record-type name what OpenG2P is asked for', () =>
    withPeer(refused, async ({ url, asked }) => {
      const types = ['--reg-type', 'Individual', '--record-type', 'Beneficiary']
      await search(url, 'openg2p', '--registry', 'ibr', ...types, '--id', 'UIN', '1')
      expect(asked).toMatchObject([{ reg_type: 'Individual', reg_record_type: 'Beneficiary' }])
    }))

  it('also by an identifier that says no event', () =>
    withPeer(refused, async ({ url, asked }) => {
      const nid = ['--registry', 'crvs', '--id', 'NID', '1']
      expect((await search(url, 'opencrvs', ...nid)).err).toContain('add --event birth')
      await search(url, 'opencrvs', ...nid, '--event', 'birth')
      expect(asked).toMatchObject([{ reg_type: 'ocrvs:registry_type:birth' }])
    }))

  it.each([
    ['opencrvs', 'crvs', day, 'add --event birth'],
    ['opencrvs-2026', 'crvs', ['--where', 'child.dob eq 2020-01-02'], 'add --event birth'],
    [
      'opencrvs',
      'crvs',
      ['--where', 'sex eq male', '--event', 'death'],
      "--id DRN VALUE; --where 'birthdate ge YYYY-MM-DD' --where 'birthdate le YYYY-MM-DD'; --event death",
    ],
    [
      'opencrvs-2026',
      'crvs',
      ['--where', 'birth_date eq 2020-01-02', '--event', 'birth'],
      '--event birth or death',
    ],
    ['openg2p', 'ibr', ['--id', 'UIN', '1'], '--reg-type TYPE'],
    ['openimis', 'fr', ['--id', 'UIN', '1'], "--where 'attribute op value'"],
  ])('says which options %s wants of the %s', async (profile, registry, argv, says) => {
    const { code, err, out } = await search(
      'http://127.0.0.1:1',
      profile,
      '--registry',
      registry,
      ...argv,
    )
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/nothing was sent\..*\. On the command line: /)
    expect(err).toContain(says)
  })

  it.each([['--event'], ['--reg-type'], ['--record-type']])(
    '%s must say something',
    async (option) => {
      const ran = await search(
        'http://127.0.0.1:1',
        'standard',
        '--registry',
        'crvs',
        ...day,
        option,
        ' ',
      )
      expect(ran.code).toBe(2)
    },
  )
})

describe('search of a system that takes no more', () => {
  it('ends at once, and says when to ask again', () =>
    withPeer({ status: 429, headers: { 'retry-after': '3600' } }, async ({ url, asked }) => {
      const argv = ['--registry', 'crvs', '--id', 'BRN', '1']
      const ran = await search(url, 'standard', ...argv)
      expect([ran.code, asked.length]).toEqual([3, 1])
      const [when = ''] = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(ran.err) ?? []
      expect(Date.parse(when)).toBeGreaterThan(noon)
    }))

  it('is asked twice where it does not say when', () =>
    withPeer({ status: 503 }, async ({ url, asked }) => {
      const ran = await search(url, 'standard', '--registry', 'crvs', '--id', 'BRN', '1', '--json')
      expect([ran.code, asked.length]).toEqual([3, 2])
      expect(jsonOf<{ error: { message: string } }>(ran).error.message).toContain('tried 2 times')
    }))
})
