/**
 * What one would write by hand for exactly one exchange between two known parties: the standard dialect with ES256, objects written in
 * canonical order so that `JSON.stringify` gives the canonical text, nothing configurable, nothing reported.
 */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

const lifetime = 300
const clockSkew = 60
const beforeHeader = '","header":'
const parameters =
  /^namespace="dci", kidId="([^"|]+)\|([^"|]+)\|es256", algorithm="es256", created="(\d{1,15})", expires="(\d{1,15})", headers="\(created\) \(expires\) digest", signature="([A-Za-z0-9+/]+=*)"$/

export function signerOf(sender_id, jwk) {
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  const options = { key, dsaEncoding: 'ieee-p1363' }
  const kidId = `${sender_id}|${jwk.kid}|es256`
  return (envelope) => {
    const text = JSON.stringify(envelope)
    const created = Math.floor(Date.now() / 1000)
    const expires = created + lifetime
    const bytes = sign('sha256', signingInput(created, expires, text), options)
    const signature = `namespace="dci", kidId="${kidId}", algorithm="es256", created="${created}", expires="${expires}", headers="(created) (expires) digest", signature="${bytes.toString('base64')}"`
    return `{"signature":${JSON.stringify(signature)},${text.slice(1)}`
  }
}

export function openerOf(sender_id, jwks, isHeader, isMessage) {
  const keys = new Map(
    jwks.keys.map((jwk) => [
      jwk.kid,
      { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    ]),
  )
  return (bytes) => {
    const text = bytes.toString('utf8')
    const { signature, header, message } = JSON.parse(text)
    const found = parameters.exec(signature)
    const at = text.indexOf(beforeHeader)
    if (found === null || at < 0) throw new Error('not signed')
    const [, signer, kid, created, expires, value] = found
    const key = keys.get(kid)
    if (key === undefined || signer !== sender_id || header.sender_id !== sender_id) {
      throw new Error('not the sender')
    }
    const received = `{${text.slice(at + 2)}`
    const input = signingInput(created, expires, received)
    if (!verify('sha256', input, key, Buffer.from(value, 'base64'))) throw new Error('tampered')
    const now = Math.floor(Date.now() / 1000)
    if (now > Number(expires) || Number(created) > now + clockSkew) throw new Error('not now')
    if (!isHeader(header) || !isMessage(message)) throw new Error('not valid')
    return { header, message, text }
  }
}

export function digestOf(text) {
  return createHash('sha256').update(text).digest('base64')
}

function signingInput(created, expires, text) {
  return Buffer.from(`(created): ${created}\n(expires): ${expires}\ndigest: ${digestOf(text)}`)
}

export function timestamp() {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
