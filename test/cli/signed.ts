import { generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { searchItem } from '../kit.js'
import { cli } from './terminal.js'
import type { Folder, Ran } from './terminal.js'

/** What `verify --json` prints. */
export interface Finding {
  readonly status: string
  readonly scheme?: string
  readonly form?: string
  readonly candidate?: string
  readonly kid?: string
  readonly reason?: string
  readonly age?: number
  readonly hint?: string
}

/** A key pair, and a message with nothing of a header but who sends it. */
export function prepare({ write }: Folder, sender_id = 'https://sr.example.gov'): Prepared {
  const jwk = generateSigningJwk('EdDSA', 'k-1')
  const item = searchItem({ note: 'Zoë', weight: 1.5 })
  return {
    jwk,
    key: write('private.jwk', jwk),
    jwks: write('jwks.json', { keys: [publicHalf(jwk)] }),
    file: write('message.json', {
      header: { sender_id },
      message: { transaction_id: 't-1', search_request: [item] },
    }),
  }
}

/** Its files, and the private key. */
export interface Prepared {
  readonly jwk: Jwk
  readonly key: string
  readonly jwks: string
  readonly file: string
}

/** `dci-connect sign`. */
export function sign({ key, file }: Prepared, profile: string, ...more: string[]): Promise<Ran> {
  return cli(['sign', '--profile', profile, '--key', key, ...more, file])
}
