/**
 * What signatures cost: signing and verifying a text of 1 kB beside bare `node:crypto`, and `open` of a signed request beside the least that
 * has to be done with one: parse it, and verify over the text as it came.
 */
import { constants, createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto'
import { built } from './lib/built.mjs'
import { batch, inTurn, median, medianRatio } from './lib/median.mjs'
import { searchRequest } from './lib/messages.mjs'
import { judged, microseconds, times, told } from './lib/row.mjs'

const rounds = 31
const now = Date.parse('2026-01-31T08:00:00Z')
const perRound = { EdDSA: 200, ES256: 200, RS256: 40, PS256: 40 }

/** Rows: sign and verify per algorithm; `open` per algorithm, judged for the two that peers are advised to use, and of a body in another order. */
export async function measure() {
  const product = await built('index.js')
  const rows = []
  for (const algorithm of product.signatureAlgorithms) {
    rows.push(...(await primitives(product, algorithm)))
    rows.push(...(await opening(product, algorithm)))
  }
  return rows
}

async function primitives(product, algorithm) {
  const jwk = product.generateSigningJwk(algorithm)
  const signing = product.importSigningKey(jwk)
  const verifying = product.importVerifyingKey(product.publicHalf(jwk))
  const bare = bareCrypto(jwk, algorithm)
  const data = Buffer.from(JSON.stringify(searchRequest()))
  const signature = bare.sign(data)
  const runs = [
    () => bare.sign(data),
    () => signing.sign(data),
    () => bare.verify(data, signature),
    () => verifying.verify(data, signature),
  ]
  if (!runs[2]() || !runs[3]()) throw new Error(`${algorithm} does not verify`)
  const tasks = runs.map((run) => batch(run, perRound[algorithm]))
  await inTurn(tasks, 3)
  const [bareSign, ourSign, bareVerify, ourVerify] = await inTurn(tasks, rounds)
  const row = (what, ours, theirs) =>
    told(
      `${what} 1 kB with ${algorithm}, beside node:crypto`,
      `${times(medianRatio(ours, theirs))} (${microseconds(median(ours))})`,
    )
  return [row('sign', ourSign, bareSign), row('verify', ourVerify, bareVerify)]
}

async function opening(product, algorithm) {
  const jwk = product.generateSigningJwk(algorithm)
  const { header, message } = searchRequest()
  const dialect = product.standardSignature
  const key = product.importSigningKey(jwk)
  const { text } = await product.seal(header, message, {
    dialect,
    key,
    sender_id: header.sender_id,
    now,
  })
  const bytes = Buffer.from(text)
  const reordered = Buffer.from(JSON.stringify(turned(JSON.parse(text))))
  const keys = product.staticKeys([product.publicHalf(jwk)])
  const options = {
    verification: { dialect, requirement: 'required', keys, now },
    reading: { registry: 'crvs', operation: 'sync.search', direction: 'request' },
  }
  const forms = []
  for (const body of [bytes, reordered]) {
    const { signature } = await product.open(body, options)
    forms.push(signature.form)
  }
  if (forms.join() !== 'raw,jcs') throw new Error(`${algorithm} was opened over ${forms.join()}`)
  const bare = bareCrypto(jwk, algorithm)
  if (!parseAndVerify(bytes, bare)) throw new Error('the bare way does not verify')
  const count = perRound[algorithm]
  const tasks = [
    batch(() => parseAndVerify(bytes, bare), count),
    asyncBatch(() => product.open(bytes, options), count),
    asyncBatch(() => product.open(reordered, options), count),
  ]
  await inTurn(tasks, 5)
  const [base, asSent, inAnotherOrder] = await inTurn(tasks, rounds)
  const isAdvised = algorithm === 'EdDSA' || algorithm === 'ES256'
  const label = `open of a signed request, ${algorithm}, beside bare parse and verify`
  const otherLabel = `open of it in another order, ${algorithm}, beside bare parse and verify`
  const ratio = medianRatio(asSent, base)
  const first = isAdvised
    ? judged(label, ratio, 1.5, times)
    : told(label, `${times(ratio)} (${microseconds(median(asSent))})`)
  const other = medianRatio(inAnotherOrder, base)
  const took = microseconds(median(inAnotherOrder))
  return [first, told(otherLabel, `${times(other)} (${took})`)]
}

/** The least a receiver does: parse, take the signature apart, hash the text as it came, verify. Nothing is checked besides. */
function parseAndVerify(bytes, { verify: fits }) {
  const text = bytes.toString('utf8')
  const { signature } = JSON.parse(text)
  const [, created, expires, value] = /created="(\d+)", expires="(\d+)".* signature="([^"]+)"/.exec(
    signature,
  )
  const signed = `{${text.slice(text.indexOf('"header":'))}`
  const input = `(created): ${created}\n(expires): ${expires}\ndigest: ${hash('sha256', signed, 'base64')}`
  return fits(Buffer.from(input), Buffer.from(value, 'base64'))
}

function bareCrypto(jwk, algorithm) {
  const options = {
    EdDSA: {},
    ES256: { dsaEncoding: 'ieee-p1363' },
    RS256: {},
    PS256: {
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    },
  }[algorithm]
  const digest = algorithm === 'EdDSA' ? null : 'sha256'
  const privateKey = { key: createPrivateKey({ key: jwk, format: 'jwk' }), ...options }
  const publicKey = { key: createPublicKey({ key: jwk, format: 'jwk' }), ...options }
  return {
    sign: (data) => sign(digest, data, privateKey),
    verify: (data, signature) => verify(digest, data, publicKey, signature),
  }
}

/** Every object's members the other way round. */
function turned(value) {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).reverse()
  return Object.fromEntries(members.map(([name, inner]) => [name, turned(inner)]))
}

/** As `batch`, for what is awaited. */
function asyncBatch(run, count) {
  return async () => {
    const began = process.hrtime.bigint()
    for (let at = 0; at < count; at += 1) await run()
    return Number(process.hrtime.bigint() - began) / count
  }
}
