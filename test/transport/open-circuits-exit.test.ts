import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

describe('a process with open circuits', () => {
  it('ends at once: nothing in them holds it (R6)', async () => {
    const source = `
      import { createCircuits } from './src/transport/circuits.ts'
      import { DciError } from './src/errors/index.ts'
      const circuits = createCircuits()
      const send = circuits.wrap(async () => { throw new DciError('transport.unreachable', 'nobody there') })
      const call = { peer: 'p', operation: 'search', operationClass: 'async', repeat: 'never' }
      const request = { method: 'POST', url: 'https://crvs.example/', headers: {}, call }
      for (let n = 0; n < 6; n += 1) await send(request).catch((error) => console.log(error.code))
      console.log(circuits.states()[0].state.name)`
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: join(import.meta.dirname, '..', '..'), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
    })
    const code = outputFiles[0]?.text ?? ''
    const args = ['--input-type=module', '--eval', code]
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 25_000 })
    expect(stdout.trim().split('\n').slice(-2)).toEqual(['circuit.open', 'open'])
  })
})
