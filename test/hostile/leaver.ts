/**
 * A process that asks a dead peer until its circuit is open, and then has nothing more to do: `leaver URL`. It closes nothing. Prints the last
 * error's code.
 */
import { createRegistryClient } from '../../src/client/index.js'
import { isDciError } from '../../src/errors/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { createTransport } from '../../src/transport/index.js'

const [baseUrl = ''] = process.argv.slice(2)
const client = createRegistryClient({
  registry: 'crvs',
  identity: createIdentity({ sender_id: 'sr.example.gov' }),
  partner: definePartner({ id: 'crvs.example.gov', baseUrl }),
  transport: createTransport({ retry: { attempts: 1 } }),
})

let last = ''
for (let call = 0; call < 10; call += 1) {
  await client.sync.search(idTypeValue('BRN', '1')).catch((error: unknown) => {
    last = isDciError(error) ? error.code : String(error)
  })
}
process.stdout.write(last)
