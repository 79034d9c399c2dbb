import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMockRegistry } from '../../src/mock/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { needs, sharedFolder } from '../shared.js'

const samples: readonly [RegistryName, string][] = [
  ['crvs', 'crvs/processflow1req.json'],
  ['crvs', 'crvs/processflow2req.json'],
  ['ibr', 'ibr/processflow4req.json'],
]

const folder = sharedFolder('standard', 'examples')

describe.skipIf(folder === undefined)(
  `a registry that gets a published sample request${needs(folder)}`,
  () => {
    it.each(samples)(
      '%s answers %s with 200, also where its ids are empty texts',
      async (registry, file) => {
        const handler = createMockRegistry(registry, { people: 30 }).handler
        const body = readFileSync(join(folder as string, file))
        const answer = await handler.handle({
          method: 'POST',
          path: '/registry/sync/search',
          headers: {},
          body,
        })
        const { header, message } = JSON.parse(answer.body) as {
          header: { status: string }
          message: { transaction_id: string }
        }
        expect(answer.status).toBe(200)
        expect(header.status).toBe('succ')
        expect(message.transaction_id).not.toBe('')
      },
    )
  },
)
