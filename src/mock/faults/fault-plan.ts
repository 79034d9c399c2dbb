import { isAnsweredLater } from './fault-rule.js'
import type { FaultRule, MockFault } from './fault-rule.js'

/** Which fault strikes which call. */
export interface FaultPlan {
  rules(): readonly FaultRule[]
  /** Replaces all rules; their counting begins anew. */
  set(rules: readonly FaultRule[]): void
  /**
   * What goes wrong with the next call received of this operation (its path after `/registry/`): what the first rule says that strikes. Counts the call. A
   * rule about callbacks counts only calls that are answered by some.
   */
  next(operation: string): MockFault | undefined
  /** What goes wrong with the next event told to a subscriber, by the rules about callbacks and signatures. Counts it. */
  nextEvent(): MockFault | undefined
}

interface Counted {
  readonly rule: FaultRule
  calls: number
  struck: number
}

/** A plan that begins with these rules. Throws `TypeError` for one that spoils signatures where answers are not `signed`, as `set` does later. */
export function createFaultPlan(rules: readonly FaultRule[], signed: boolean): FaultPlan {
  let plan: readonly Counted[] = begin(rules, signed)

  function first(concerns: (rule: FaultRule) => boolean): MockFault | undefined {
    let struck: MockFault | undefined
    for (const counted of plan) {
      const { every = 1, times = Infinity } = counted.rule
      if (!concerns(counted.rule)) continue
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
    next: (operation) => first((rule) => isAboutCall(rule, operation)),
    nextEvent: () => first(isAboutEvents),
  }
}

function isAboutCall(rule: FaultRule, operation: string): boolean {
  const { on, callback } = rule
  if (on !== undefined && on !== operation) return false
  if (callback !== undefined) return isAnsweredLater(operation)
  return !(on === 'notify' && isAboutEvents(rule))
}

/** Status, delay and reset are about answers, and an event is none. */
function isAboutEvents({ on, callback, signature }: FaultRule): boolean {
  if (on !== undefined && on !== 'notify') return false
  return callback !== undefined || signature !== undefined
}

function begin(rules: readonly FaultRule[], signed: boolean): readonly Counted[] {
  if (!signed && rules.some(({ signature }) => signature !== undefined)) {
    throw new TypeError('answers of this mock are not signed, so no fault can spoil a signature')
  }
  return rules.map((rule) => ({ rule, calls: 0, struck: 0 }))
}
