import type { Problem } from '../errors/index.js'
import { messageTitles } from '../model/generated/messages.js'
import type { MessageTitle } from '../model/generated/messages.js'
import type { Operation } from '../model/actions.js'
import type { RegistryName } from '../model/registry.js'
import type { Check } from './checks.js'
import { collectProblems } from './collect.js'
import { shapes } from './generated/shapes.js'
import type { ShapeName } from './generated/shapes.js'

/** Titles that every registry's validators know besides the registry's own messages. */
export type SharedTitle =
  | 'MsgHeader'
  | 'MsgCallbackHeader'
  | 'EncryptedMessage'
  | 'AckResponse'
  | 'HttpErrorResponse'
  | 'OAuth2ClientTokenRequest'
  | 'OAuth2ClientTokenResponse'
  | 'JWKSResponse'
  | 'LocationsResponse'

/**
 * The strict validators of one registry. They judge values, not texts; they never throw for a wrong value and never change it. A
 * code outside its list passes (lists are open), and so do members the schemas don't know. A title or operation that this registry
 * does not have is a caller's bug: `TypeError`.
 */
export interface RegistryValidators {
  readonly registry: RegistryName
  /** Whether the value is what its title says; the quick answer, without reasons. */
  accepts(title: MessageTitle | SharedTitle, value: unknown): boolean
  /** What is wrong, at most 20 entries; empty when nothing is. `at` is the path of the value in its envelope, e.g. `['header']`. */
  problems(
    title: MessageTitle | SharedTitle,
    value: unknown,
    at?: readonly (string | number)[],
  ): Problem[]
  /** What is wrong with the `message` of a request of this operation; pointers begin with `/message`. */
  problemsOfRequest(operation: Operation, message: unknown): Problem[]
  /** The same for the `message` that answers it; for an operation that is only acknowledged, its `Ack`. */
  problemsOfAnswer(operation: Operation, message: unknown): Problem[]
}

type Table = Readonly<Record<string, Check>>

const loaders: Readonly<Record<RegistryName, () => Promise<{ readonly validators: Table }>>> = {
  crvs: () => import('./generated/crvs.js'),
  social: () => import('./generated/social.js'),
  ibr: () => import('./generated/ibr.js'),
  dr: () => import('./generated/dr.js'),
  fr: () => import('./generated/fr.js'),
}

const loading = new Map<RegistryName, Promise<RegistryValidators>>()
const loaded = new Map<RegistryName, RegistryValidators>()

/** The strict validators of a registry, loaded on first use and kept. Other registries' validators are not loaded with them. */
export function loadValidators(registry: RegistryName): Promise<RegistryValidators> {
  const known = loading.get(registry)
  if (known !== undefined) return known
  const started = load(registry)
  loading.set(registry, started)
  return started
}

/** As `loadValidators`, and at once when they are loaded already. */
export function validatorsNow(
  registry: RegistryName,
): RegistryValidators | Promise<RegistryValidators> {
  return loaded.get(registry) ?? loadValidators(registry)
}

async function load(registry: RegistryName): Promise<RegistryValidators> {
  const [{ validators: shared }, { validators: own }] = await Promise.all([
    import('./generated/core.js'),
    loaders[registry](),
  ])
  const checks = new Map([...Object.entries(shared), ...Object.entries(own)])
  const checkOf = (title: string): Check => {
    const check = checks.get(title)
    if (check === undefined) throw new TypeError(`the ${registry} registry has no ${title}`)
    return check
  }
  const problems: RegistryValidators['problems'] = (title, value, at = []) =>
    checkOf(title)(value) ? [] : explain(title, value, at)
  const validators: RegistryValidators = {
    registry,
    accepts: (title, value) => checkOf(title)(value),
    problems,
    problemsOfRequest: (operation, message) =>
      problems(titlesOf(registry, operation).request, message, ['message']),
    problemsOfAnswer: (operation, message) =>
      problems(titlesOf(registry, operation).answer, message, ['message']),
  }
  loaded.set(registry, validators)
  return validators
}

/** Never empty: should the walk find nothing where the validator said no, the message is still refused. */
function explain(title: string, value: unknown, at: readonly (string | number)[]): Problem[] {
  if (!isShapeName(title)) throw new TypeError(`no shape is named ${title}`)
  const problems = collectProblems(title, value, at)
  return problems.length > 0 ? problems : [{ pointer: '', text: `is not a valid ${title}` }]
}

function isShapeName(title: string): title is ShapeName {
  return Object.hasOwn(shapes, title)
}

interface Titles {
  readonly request: MessageTitle
  readonly answer: MessageTitle
}

function titlesOf(registry: RegistryName, operation: Operation): Titles {
  const rows: Readonly<Record<string, Titles>> = messageTitles[registry]
  const titles = Object.hasOwn(rows, operation) ? rows[operation] : undefined
  if (titles === undefined) throw new TypeError(`the ${registry} registry has no ${operation}`)
  return titles
}
