import { AsyncLocalStorage } from 'node:async_hooks'
import type { MockFault } from './fault-rule.js'

/** Work that a fault has struck. */
export interface Struck {
  /** Runs `work`; the fault holds for it and for everything it begins, the answers that it gives later too. */
  run<T>(fault: MockFault, work: () => T): T
  /** The fault that holds for what is being done now. */
  now(): MockFault | undefined
}

/** Nothing is struck yet. */
export function createStruck(): Struck {
  const struck = new AsyncLocalStorage<MockFault>()
  return {
    run: (fault, work) => struck.run(fault, work),
    now: () => struck.getStore(),
  }
}
