import type { AttributeTable } from './attribute.js'
import { comparison } from './compare.js'
import type { ComparisonOperator } from '../../model/index.js'
import { fault } from './fault.js'
import type { Path } from './fault.js'

/** A query, compiled: whether a record is looked for. Costs one reading of each attribute it names. */
export type Condition = (record: object) => boolean

/** What a query may be made of, and how much of it is left to make. */
export interface ConditionBuilder {
  /** One comparison; an attribute the registry does not have is refused. */
  compare(
    name: string,
    operator: ComparisonOperator,
    value: unknown,
    at: { name: Path; value: Path },
  ): Condition
}

/** Comparisons one query may hold: it is evaluated over every record. */
const mostComparisons = 200

/** A builder for one query; counts its comparisons. */
export function createConditionBuilder(attributes: AttributeTable): ConditionBuilder {
  let made = 0
  return {
    compare(name, operator, value, at) {
      made++
      if (made > mostComparisons) {
        throw fault(at.name, `at most ${String(mostComparisons)} comparisons are evaluated`)
      }
      const attribute = attributes.resolve(name)
      if (attribute === undefined) {
        throw fault(at.name, 'this registry has no attribute of this name')
      }
      return comparison(attribute, operator, value, at.value)
    },
  }
}

/** All must hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  const [only] = conditions
  if (conditions.length === 1 && only !== undefined) return only
  return (record) => conditions.every((condition) => condition(record))
}

/** At least one must hold. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return (record) => conditions.some((condition) => condition(record))
}

/** Must not hold. */
export function noneOf(condition: Condition): Condition {
  return (record) => !condition(record)
}
