import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, jsonOf, withFolder } from './terminal.js'

const page = createServer((_, response) => response.end('<html>CANARY</html>'))
let url: string

beforeAll(async () => {
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${String((page.address() as AddressInfo).port)}/keys`
})

afterAll(() => new Promise((resolve) => page.close(resolve)))

describe('--jwks', () => {
  it('that leads to a web page is exit code 3, and says which URL to check', async () => {
    await withFolder(async ({ write }) => {
      const file = write('envelope.json', { header: { sender_id: 'sr' }, message: {} })
      const ran = await cli(['verify', '--jwks', url, file, '--json'])
      const { error } = jsonOf<{ error: { code: string; message: string } }>(ran)
      expect([ran.code, error.code]).toEqual([3, 'key.unreadable'])
      expect(error.message).toContain(url)
      expect(error.message).not.toContain('CANARY')
    })
  })
})
