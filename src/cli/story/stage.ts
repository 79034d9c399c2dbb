import { createRegistryClient } from '../../client/index.js'
import type { RegistryClient } from '../../client/index.js'
import { generateSigningJwk } from '../../envelope/index.js'
import { createPeople, startMockRegistry } from '../../mock/index.js'
import type { MockServerOptions, RunningMockRegistry } from '../../mock/index.js'
import { registryNames } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import { createIdentity, definePartner } from '../../peers/index.js'
import type { Identity } from '../../peers/index.js'
import { createTransport } from '../../transport/index.js'
import type { Transport } from '../../transport/index.js'
import type { Io } from '../io.js'

/** Five registries on loopback, and the social registry about to ask. */
export interface Stage {
  readonly identity: Identity
  readonly mocks: readonly RunningMockRegistry[]
  /** What the registries said of the requests they got, oldest first: the verdict on the signature, or the code of the refusal. */
  readonly outcomes: readonly string[]
  /** A client of one of them, over the shared connections or over another transport. */
  client<R extends RegistryName>(registry: R, transport?: Transport): RegistryClient<R>
  readonly transport: Transport
  /** Stops a registry: its port refuses connections from then on. */
  switchOff(registry: RegistryName): Promise<void>
  /** Starts it again where it was, as the same. */
  switchOn(registry: RegistryName): Promise<void>
  close(): Promise<void>
}

/** Starts everything with fresh keys. Both sides want signatures, and each is given the other's public keys. */
export async function setStage(io: Io): Promise<Stage> {
  const now = (): number => io.now()
  const identity = createIdentity({ sender_id: 'social', keys: [generateSigningJwk('EdDSA')] })
  const people = createPeople({ seed: 1, count: 200 })
  const outcomes: string[] = []
  const start = (registry: RegistryName, place: MockServerOptions): Promise<RunningMockRegistry> =>
    startMockRegistry(registry, {
      people,
      now,
      trust: identity.jwks,
      signatures: 'required',
      onExchange: ({ outcome }) => outcomes.push(outcome),
      ...place,
    })
  const mocks = await Promise.all(
    registryNames.map((registry) => start(registry, registry === 'social' ? { identity } : {})),
  )
  const mockOf = (registry: RegistryName): RunningMockRegistry => {
    const mock = mocks.find((one) => one.registry === registry)
    if (mock === undefined) throw new TypeError('the stage has all five registries')
    return mock
  }
  const running = new Map(mocks.map((mock) => [mock.registry, mock]))
  const transport = createTransport({ timeout: 5_000 })

  function client<R extends RegistryName>(registry: R, over = transport): RegistryClient<R> {
    const { url, jwksUrl } = mockOf(registry)
    const partner = definePartner({ id: registry, baseUrl: url, keys: { jwks: jwksUrl } })
    return createRegistryClient({ registry, identity, partner, transport: over, now })
  }

  async function switchOn(registry: RegistryName): Promise<void> {
    const { identity: same, url } = mockOf(registry)
    const mock = await start(registry, { identity: same, port: Number(new URL(url).port) })
    running.set(registry, mock)
  }

  async function switchOff(registry: RegistryName): Promise<void> {
    await running.get(registry)?.close()
    running.delete(registry)
  }

  async function close(): Promise<void> {
    await transport.close()
    await Promise.all([...running.values()].map((mock) => mock.close()))
  }

  return { identity, mocks, outcomes, client, transport, switchOff, switchOn, close }
}
