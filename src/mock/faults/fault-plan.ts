import type { FaultRule, MockFault } from './fault-rule.js'

/** Which fault strikes which call. */
export interface FaultPlan {
  rules(): readonly FaultRule[]
  /** Replaces all rules; their counting begins anew. */
  set(rules: readonly FaultRule[]): void
  /** What goes wrong with the next call to this path: what the first rule says that strikes. Counts the call. */
  next(path: string): MockFault | undefined
}

interface Counted {
  readonly rule: FaultRule
  calls: number
  struck: number
}

/** A plan that begins with these rules. Throws `TypeError` for one that spoils signatures where answers are not `signed`, as `set` does later. */
export function createFaultPlan(rules: readonly FaultRule[], signed: boolean): FaultPlan {
  let plan: readonly Counted[] = begin(rules, signed)

  function next(path: string): MockFault | undefined {
    let struck: MockFault | undefined
    for (const counted of plan) {
      const { on, every = 1, times = Infinity } = counted.rule
      if (on !== undefined && !path.endsWith(`/registry/${on}`)) continue
      counted.calls += 1
      const strikes = counted.calls % every === 0 && counted.struck < times
      if (!strikes || struck !== undefined) continue
      counted.struck += 1
      struck = counted.rule
    }
    return struck
  }

  return {
    rules: () => plan.map(({ rule }) => rule),
    set: (given) => {
      plan = begin(given, signed)
    },
    next,
  }
}

function begin(rules: readonly FaultRule[], signed: boolean): readonly Counted[] {
  if (!signed && rules.some(({ signature }) => signature !== undefined)) {
    throw new TypeError('answers of this mock are not signed, so no fault can spoil a signature')
  }
  return rules.map((rule) => ({ rule, calls: 0, struck: 0 }))
}
