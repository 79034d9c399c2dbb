import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const source = `
  import { createServer } from 'node:net'
  import { createTransport } from './src/transport/index.ts'

  let seed = 1
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const pick = (...all) => all[Math.floor(random() * all.length)]
  const noise = () => Buffer.from(Array.from({ length: 1 + random() * 200 }, () => random() * 256))
  const json = () => pick('{"error":{"code":503}}', '{"errors":[null]}', '{"header":7,"message":[]}', '{"err', 'null',
    '<html>', '<s:Fault>', '{"message":{"search_response":{"err":1}}}', '{"access_token":"t","expires_in":"x"}', '{"access_token":7}', '{"error":"invalid_client"}')
  const head = (body) => 'HTTP/1.1 ' + pick('200 OK', '200', '401 No', '429 x', '500 x', '503 x', '204 x', '307 x', '999 x') +
    '\\r\\n' + pick('Retry-After: 0', 'Retry-After: soon', 'Content-Encoding: gzip', 'Transfer-Encoding: chunked', 'X: y', 'Location: /') +
    '\\r\\nContent-Length: ' + (body.length + pick(0, 0, 0, 0, 5, -1)) + '\\r\\n\\r\\n'
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', () => {
      const body = pick(json, json, noise)()
      const say = pick('whole', 'whole', 'whole', 'head', 'noise', 'twice', 'reset')
      if (say === 'reset') return socket.resetAndDestroy()
      if (say === 'noise') return socket.end(noise())
      socket.write(head(body))
      if (say === 'head') return socket.destroy()
      socket.write(body)
      if (say === 'twice') socket.write(head(body) + body)
      if (random() < 0.3) socket.end()
    })
  })
  server.listen(0, '127.0.0.1', async () => {
    let unhandled = 0
    process.on('unhandledRejection', () => { unhandled += 1 })
    const url = 'http://127.0.0.1:' + server.address().port + '/'
    const transport = createTransport({ timeout: 200, retry: { attempts: 2, baseDelay: 1, maxRetryAfter: 10 }, circuitBreaker: false, random,
      onEvent: async () => { throw new Error('listener') } })
    const token = { url, clientId: 'a', clientSecret: 'b' }
    const known = /^(transport|token|body|answer|quota|bulkhead|circuit)\\./
    let settled = 0, strange = 0
    const call = async (n) => {
      const info = { peer: 'p' + (n % 7), operation: 'search', operationClass: 'sync', repeat: 'read', ...(n % 3 === 0 ? { token } : {}) }
      await transport.send({ method: 'POST', url, headers: {}, makeBody: () => '{}', call: info }).catch((error) => {
        if (!known.test(error.code ?? '')) strange += 1
      })
      settled += 1
    }
    let next = 0
    await Promise.all(Array.from({ length: 50 }, async () => { while (next < 1000) await call(next += 1) }))
    await transport.close()
    console.log(JSON.stringify({ settled, strange, unhandled }))
    process.exit(0)
  })`

describe('a peer that answers anything', () => {
  it('causes no unhandled rejection and nothing that has no code (R14)', async () => {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: join(import.meta.dirname, '..', '..'), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      external: ['undici', 'p-retry'],
    })
    const args = ['--input-type=module', '--eval', outputFiles[0]?.text ?? '']
    const cwd = join(import.meta.dirname, '..', '..')
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000, cwd })
    expect(JSON.parse(stdout)).toEqual({ settled: 1_000, strange: 0, unhandled: 0 })
  }, 60_000)
})
