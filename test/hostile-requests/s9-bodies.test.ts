import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { startChild } from '../hostile/child.js'
import { refusalOf, searchItem, searchText, us } from '../kit.js'
import { send } from './sending.js'
import type { Sent } from './sending.js'

const mega = 1024 * 1024
const bombSize = 200 * mega

/** 200 MB of zeros, compressed without ever being there as a whole. */
async function bomb(): Promise<Uint8Array> {
  const gzip = createGzip()
  const parts: Buffer[] = []
  gzip.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => gzip.once('end', resolve))
  const zeros = Buffer.alloc(mega)
  for (let size = 0; size < bombSize; size += mega) {
    if (!gzip.write(zeros)) await new Promise((resolve) => gzip.once('drain', resolve))
  }
  gzip.end()
  await ended
  return Buffer.concat(parts)
}

function* streamed(size: number): Generator<Uint8Array> {
  const chunk = Buffer.alloc(64 * 1024, '[')
  for (let sent = 0; sent < size; sent += chunk.length) yield chunk
}

/** Status and standard code, or that the connection was ended while more was sent. */
function outcome({ status, body }: Sent): string {
  return status === 'reset' ? 'reset' : `${String(status)} ${refusalOf({ status, body }).code}`
}

const header = { sender_id: us.sender_id, message_id: 'm-1', action: 'search' }
const around = (message: string): string =>
  `{"signature":"","header":${JSON.stringify(header)},"message":${message}}`

interface End {
  readonly outcomes: Record<string, number>
  readonly runs: number
  readonly grown: number
}

/** A registry in a process of its own, which has answered once; then what is done to it, and what it says at its end. */
async function attacked(attack: (port: number) => Promise<void>): Promise<End> {
  const child = await startChild('../hostile-requests/registry', [JSON.stringify(us.jwks)])
  const port = Number(await child.first)
  const honest = await searchText({ at: Date.now(), header: { message_id: 'honest' } })
  const gzipped = { 'content-encoding': 'gzip' }
  expect(await send(port, [gzipSync(honest)], gzipped)).toMatchObject({ status: 200 })
  await attack(port)
  const after = await searchText({ at: Date.now(), header: { message_id: 'after' } })
  expect(await send(port, [after])).toMatchObject({ status: 200 })
  const { code, out, err } = await child.end()
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out.slice(out.indexOf('{'))) as End
}

/** A busy machine may take its time. */
const patience = { timeout: 120_000 }

describe('a registry under bodies made to harm it (S9)', () => {
  it('grows by less than 50 MB under bombs of 200 MB and goes on', patience, async () => {
    const gzip = await bomb()
    const zeros = Buffer.alloc(8 * mega)
    const { grown, runs } = await attacked(async (port) => {
      for (let count = 0; count < 3; count += 1) {
        const sent = await send(port, [gzip], { 'content-encoding': 'gzip' })
        expect(outcome(sent)).toBe('413 err.request.bad')
      }
      const others = { deflate: deflateSync(zeros), br: brotliCompressSync(zeros) }
      for (const [encoding, body] of Object.entries(others)) {
        const sent = await send(port, [body], { 'content-encoding': encoding })
        expect(outcome(sent)).toBe('413 err.request.bad')
      }
    })
    expect(gzip.length).toBeLessThan(mega)
    expect(grown).toBeLessThan(50 * mega)
    expect(runs).toBe(2)
  })

  it('does not read 200 MB that are sent to it as they are', patience, async () => {
    const { grown } = await attacked(async (port) => {
      const declared = { 'content-length': String(bombSize) }
      for (const headers of [{}, declared]) {
        const said = outcome(await send(port, streamed(bombSize), headers))
        expect(['413 err.request.bad', 'reset']).toContain(said)
      }
    })
    expect(grown).toBeLessThan(50 * mega)
  })

  it('refuses a million items, and as many as fit into a body', patience, async () => {
    const list = (item: string, count: number): string =>
      `{"transaction_id":"t","search_request":[${Array<string>(count).fill(item).join(',')}]}`
    const { runs } = await attacked(async (port) => {
      const million = around(list('{}', 1_000_000))
      const zipped = { 'content-encoding': 'gzip' }
      const declared = { 'content-length': String(million.length) }
      expect(outcome(await send(port, [gzipSync(million)], zipped))).toBe('413 err.request.bad')
      expect(['413 err.request.bad', 'reset']).toContain(
        outcome(await send(port, [million], declared)),
      )
      for (const body of [around(list('{}', 300_000)), around(list('0', 500_000))])
        expect(outcome(await send(port, [body]))).toBe('401 err.signature.missing')
      for (const [item, count] of [[{}, 300_000] as const, [searchItem(), 5000] as const]) {
        const search_request = Array<object>(count).fill(item)
        const message = { transaction_id: 't-1', search_request }
        const signed = await searchText({ message, at: Date.now() })
        expect(outcome(await send(port, [signed]))).toBe('413 err.request.bad')
      }
    })
    expect(runs).toBe(2)
  })

  it('refuses JSON that is 100,000 deep', patience, async () => {
    const { outcomes } = await attacked(async (port) => {
      const depth = 100_000
      const deep = [
        '['.repeat(depth),
        `${'['.repeat(depth)}${']'.repeat(depth)}`,
        `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
        around(`${'['.repeat(depth)}${']'.repeat(depth)}`),
      ]
      for (const body of deep) expect(outcome(await send(port, [body]))).toBe('400 err.request.bad')
    })
    expect(outcomes).toMatchObject({ 'json.too_deep': 4, verified: 2 })
  })

  it('refuses what is no JSON, no message, or not in its encoding', patience, async () => {
    const { outcomes } = await attacked(async (port) => {
      for (const body of ['', '{', 'null', '[]', '"x"', around('null'), '\u0000', '{"a":1,"a":2}'])
        expect(outcome(await send(port, [body]))).toMatch(/^4\d\d err\./)
      for (const encoding of ['gzip', 'deflate', 'br', 'zstd', '__proto__', 'gzip, gzip'])
        expect(outcome(await send(port, ['{}'], { 'content-encoding': encoding }))).toMatch(/^400/)
    })
    expect(Object.keys(outcomes)).not.toContain('server.unavailable')
  })
})
