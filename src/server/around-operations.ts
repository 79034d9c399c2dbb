import type { RegistryName } from '../model/index.js'
import type { BackendContext, RegistryBackend } from './backend.js'
import type { Answering } from './law/authorize.js'

/** One operation of a backend, whichever. */
export type Operate = (asked: unknown, context: BackendContext) => unknown

/** What each operation of a backend gives. Others of its members are not handed on: what nobody knows, nobody guards. */
const operations: Readonly<Record<string, Answering>> = {
  search: 'records',
  getDisabilityDetails: 'records',
  getDisabilitySupport: 'records',
  enrolled: 'yes-or-no',
  disabled: 'yes-or-no',
  enrollmentUpdates: 'nothing',
}

/** A backend with something around each operation that it has. */
export function aroundOperations(
  backend: RegistryBackend<RegistryName>,
  around: (operate: Operate, name: string, answers: Answering) => Operate,
): RegistryBackend<RegistryName> {
  const given = backend as unknown as Readonly<Record<string, Operate | undefined>>
  const made: Record<string, Operate> = {}
  for (const [name, answers] of Object.entries(operations)) {
    const operate = given[name]
    if (operate === undefined) continue
    made[name] = around((asked, context) => operate.call(backend, asked, context), name, answers)
  }
  return made as unknown as RegistryBackend<RegistryName>
}
