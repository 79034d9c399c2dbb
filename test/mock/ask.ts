import type { MockBackend } from '../../src/mock/backends/mock-backend.js'
import type { TypeAndValue } from '../../src/mock/people/index.js'
import type { RegistryName } from '../../src/model/index.js'
import type { BackendContext, BackendCriteria, BackendResult } from '../../src/server/index.js'

/** Somebody who asks and never hangs up. */
export const asker: BackendContext = { signal: new AbortController().signal, partner: 'asker' }

/** One search, whatever the registry. */
export async function ask<R extends RegistryName>(
  backend: MockBackend<R>,
  criteria: object,
): Promise<BackendResult<unknown>> {
  return backend.search(criteria as BackendCriteria, asker)
}

/** The records that bear an identifier. */
export async function searchById<R extends RegistryName>(
  backend: MockBackend<R>,
  query: TypeAndValue | undefined,
  more: object = {},
): Promise<readonly unknown[]> {
  const found = await ask(backend, { query_type: 'idtype-value', query, ...more })
  return found.reg_records
}

/** The code, reason and pointer of a refusal; fails when nothing was refused. */
export async function refusal(
  run: () => unknown,
): Promise<{ code: unknown; reason: unknown; pointer: unknown }> {
  try {
    await run()
  } catch (error) {
    const { code, problems = [] } = error as {
      code?: string
      problems?: readonly { reason?: string; pointer: string }[]
    }
    return { code, reason: problems[0]?.reason, pointer: problems[0]?.pointer }
  }
  throw new Error('nothing was refused')
}
