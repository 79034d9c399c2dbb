/**
 * A process that is a registry until its input ends: `registry KEYS`. It has no guard against its own errors. Prints its port; at the end, what
 * the exchanges came to, how often the backend was asked, and by how many bytes the process has grown at most since its first answer.
 */
import type { JwkSet } from '../../src/envelope/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import { them } from '../kit.js'

const keys = JSON.parse(process.argv[2] ?? '{"keys":[]}') as JwkSet
const outcomes: Record<string, number> = {}
let runs = 0
let before = 0

/** The most memory that the process has had, in bytes. */
const most = (): number => process.resourceUsage().maxRSS * 1024

const handler = createRegistryHandler({
  registry: 'crvs',
  identity: them,
  partners: [definePartner({ id: 'sr.example.gov', keys })],
  backend: {
    search: () => {
      runs += 1
      return { reg_records: [] }
    },
  },
  onExchange: ({ outcome }) => {
    if (before === 0) before = most()
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  },
})

const { port, server } = await serve(handler)
process.stdout.write(`${String(port)}\n`)
process.stdin.resume().on('end', () => {
  server.close(() => {
    process.stdout.write(JSON.stringify({ outcomes, runs, grown: most() - before }))
  })
  server.closeAllConnections()
})
