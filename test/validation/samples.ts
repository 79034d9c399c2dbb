import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { registryNames } from '../../src/model/registry.js'
import type { RegistryName } from '../../src/model/registry.js'
import { sharedFolder } from '../shared.js'

/** The published request and response samples, kept beside the repository; `undefined` where they are not. */
export const examples: string | undefined = sharedFolder('standard', 'examples')

/** They repeat a key (standard README, "Known faults") and are refused by the JSON reader. */
export const refusedSamples: readonly string[] = [
  'social/processflow3areq',
  'social/processflow4req',
]

/** What the tolerant reader has to say about samples that say the same. */
export interface PinnedReading {
  readonly samples: readonly string[]
  readonly operation: string | null
  readonly kind: string
  /** Pointers into the received envelope, in order; twice where two things differ. */
  readonly deviations: readonly string[]
}

/** The readings that were looked through one by one and found right. */
export const pinnedReadings: readonly PinnedReading[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sample-deviations.json'), 'utf8'),
) as PinnedReading[]

/** Names (`crvs/processflow1req`) of the samples that are messages: placeholders have 55 bytes. */
export function sampleNames(folder: string): string[] {
  return registryNames.flatMap((registry) =>
    readdirSync(join(folder, registry))
      .filter((file) => file.startsWith('processflow'))
      .filter((file) => statSync(join(folder, registry, file)).size > 100)
      .map((file) => `${registry}/${file.replace('.json', '')}`),
  )
}

/** The bytes of a sample, as a peer would send them. */
export function sampleBytes(folder: string, name: string): Uint8Array {
  return readFileSync(join(folder, `${name}.json`))
}

/** The registry a sample belongs to. */
export function registryOf(name: string): RegistryName {
  return name.slice(0, name.indexOf('/')) as RegistryName
}
