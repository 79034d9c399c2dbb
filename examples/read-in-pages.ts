/** Everybody born in a span of years, page by page, and the same question as a document query. */
import { createRegistryClient, createIdentity, expression, pages, predicate } from 'dci-connect'
import { startMockRegistry } from 'dci-connect/mock'
import { definePartner } from 'dci-connect/peers'

const mock = await startMockRegistry('crvs', { people: 200, seed: 7 })
const partner = definePartner({ id: 'crvs', baseUrl: mock.url, keys: { jwks: mock.jwksUrl } })
const identity = createIdentity({ sender_id: 'sr.example.gov' })
const civil = createRegistryClient({ registry: 'crvs', identity, partner })

const span = predicate(['birth_date', 'ge', '1990-01-01'], ['birth_date', 'le', '1999-12-31'])
let inPages = 0
for await (const page of pages(civil, span, { page_size: 10 })) inPages += page.records.length

const query = expression({ birth_date: { $gte: '1990-01-01', $lte: '1999-12-31' } })
const whole = await civil.sync.search({ ...query, pagination: { page_size: 100 } })
const total = whole.message.search_response[0]?.pagination?.total_count

console.log('both ways find the same number:', inPages === total, inPages > 10)

await civil.close()
await mock.close()
