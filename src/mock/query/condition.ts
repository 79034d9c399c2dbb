import type { Attribute, AttributeTable } from './attribute.js'
import { comparison } from './compare.js'
import type { ComparisonOperator } from '../../model/index.js'
import { fault } from './fault.js'
import type { Path } from './fault.js'

/** A query, compiled: whether a record is looked for. Costs one reading of each attribute it names. */
export type Condition = (record: object) => boolean

/** A condition, and the paths of members that it looks at: nothing else of a record has to be there for it. */
export interface Reading {
  readonly holds: Condition
  readonly paths: readonly (readonly string[])[]
}

/** What a query may be made of, and how much of it is left to make. */
export interface ConditionBuilder {
  /** One comparison; an attribute the registry does not have is refused. */
  compare(
    name: string,
    operator: ComparisonOperator,
    value: unknown,
    at: { name: Path; value: Path },
  ): Condition
  /** What an operator of `OwnOperators` means; `undefined` for a name that is none of them, or where there are none. */
  own(operator: string, value: unknown, path: Path, attribute?: string): Condition | undefined
  /** What the conditions made so far look at. */
  paths(): readonly (readonly string[])[]
}

/** Operators that an expression may use besides those that every registry has. `attribute` is what stands before it, where something does. */
export type OwnOperators = (
  operator: string,
  value: unknown,
  path: Path,
  attribute: Attribute | undefined,
) => Condition | undefined

/** Comparisons one query may hold: it is evaluated over every record. */
const mostComparisons = 200

/** A builder for one query; counts its comparisons. */
export function createConditionBuilder(
  attributes: AttributeTable,
  operators?: OwnOperators,
): ConditionBuilder {
  const paths: (readonly string[])[] = []
  let made = 0

  function attributeAt(name: string, path: Path): Attribute {
    made++
    if (made > mostComparisons) {
      throw fault(path, `at most ${String(mostComparisons)} comparisons are evaluated`)
    }
    const attribute = attributes.resolve(name)
    if (attribute === undefined) throw fault(path, 'this registry has no attribute of this name')
    paths.push(...attribute.paths)
    return attribute
  }

  /** Where no attribute is named, there is no telling what the operator looks at. */
  function ownAttribute(name: string | undefined, path: Path): Attribute | undefined {
    if (name !== undefined) return attributeAt(name, path)
    paths.push([])
    return undefined
  }

  return {
    compare: (name, operator, value, at) =>
      comparison(attributeAt(name, at.name), operator, value, at.value),
    own: (operator, value, path, name) =>
      operators?.(operator, value, path, ownAttribute(name, path)),
    paths: () => paths,
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
