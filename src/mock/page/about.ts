import type { JwkSet } from '../../envelope/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Identity, Profile } from '../../peers/index.js'
import type { PeerSample } from '../peers/peer-manners.js'
import type { People } from '../people/index.js'
import { examples } from './examples.js'
import type { Examples } from './examples.js'
import { actionOf, askedOperations } from './question.js'
import type { AskedOperation } from './question.js'
import { samplesOf } from './samples.js'
import type { Sample } from './samples.js'

/** What the page says of its mock. */
export interface About {
  readonly registry: RegistryName
  /** Name of the profile in which it is asked. */
  readonly profile: string
  readonly title: string
  readonly sender_id: string
  /** The system that is played; absent for the published text. */
  readonly plays?: string
  readonly people: number
  readonly seed: number
  /** How requests are taken, and answers given, in words. */
  readonly signatures: string
  readonly keys: readonly { readonly kid: string; readonly words: string }[]
  /** The published key set, indented, and where it is, from the page on. */
  readonly jwks: string
  readonly keySet: string
  readonly samples: readonly Sample[]
  readonly operations: readonly AskedOperation[]
  /** Whether `response_entity` may be said. */
  readonly entities: boolean
  readonly examples: Examples
}

/** What is told of a mock. */
export interface AboutParts {
  readonly registry: RegistryName
  readonly identity: Identity
  readonly profile: Profile
  readonly people: People
  readonly sample: PeerSample
  readonly signatures: 'required' | 'optional'
  readonly trust: JwkSet | undefined
  readonly unsigned: boolean
}

const titles: Readonly<Record<RegistryName, string>> = {
  crvs: 'Civil registry',
  social: 'Social registry',
  ibr: 'Beneficiary registry',
  dr: 'Disability registry',
  fr: 'Farmer registry',
}

const systems: Readonly<Record<string, string>> = {
  opencrvs: 'OpenCRVS',
  'opencrvs-2026': 'OpenCRVS (2026)',
  openspp: 'OpenSPP',
  openimis: 'openIMIS',
  'openimis-b': 'openIMIS (second kind)',
  openg2p: 'OpenG2P',
  'openg2p-newer': 'OpenG2P (newer)',
}

/** Looks at the first few people only. */
export function aboutMock(parts: AboutParts): About {
  const { registry, identity, profile, people } = parts
  const plays = profile.name === 'standard' ? undefined : (systems[profile.name] ?? profile.name)
  return {
    registry,
    profile: profile.name,
    title: titles[registry],
    sender_id: identity.sender_id,
    ...(plays === undefined ? {} : { plays }),
    people: people.count,
    seed: people.seed,
    signatures: signatureWords(parts),
    keys: identity.jwks.keys.map(keyWords),
    jwks: JSON.stringify(identity.jwks, undefined, 2),
    keySet: '.well-known/jwks.json',
    samples: samplesOf(parts),
    operations: askedOperations.filter((one) => actionOf(one).registries.includes(registry)),
    entities: registry === 'social' || registry === 'ibr',
    examples: examples[registry],
  }
}

function signatureWords({ signatures, trust, unsigned, identity }: AboutParts): string {
  const signs = !unsigned && identity.signingKey !== undefined
  const answers = signs ? 'answers are signed' : 'answers are not signed'
  const keys =
    trust === undefined
      ? 'no keys are trusted: signatures of others are not checked'
      : `keys trusted: ${String(trust.keys.length)}`
  const requests = signatures === 'required' ? 'requests must be signed' : 'requests may be signed'
  return `${requests}, ${answers}; ${keys}`
}

function keyWords(jwk: JwkSet['keys'][number]): { kid: string; words: string } {
  const { kid = '', kty, alg, use, crv } = jwk as Readonly<Record<string, string | undefined>>
  const words = [alg ?? kty, crv, use === 'enc' ? 'to encrypt to' : 'signs'].filter(Boolean)
  return { kid, words: words.join(', ') }
}
