import { DciError } from '../../errors/index.js'

/** Makes the error for a query that a family of peers would not evaluate as it was meant. */
export type Refuse = (why: string, works?: string) => DciError

/**
 * How one family's queries are refused: `query.unsupported`, with the family, what it would do, and a shape that works there. Attributes are
 * named in it, values never (S12).
 */
export function refusalsOf(family: string, usual: string): Refuse {
  return (why, works = usual) =>
    new DciError(
      'query.unsupported',
      `${family} ${why}; nothing was sent. What works there: ${works}. A profile of your own (defineProfile) may decide otherwise`,
    )
}

/** An attribute as a message may name it: bounded, and without what could break a line. */
export function named(attribute: string): string {
  return attribute.replaceAll(/[^\w.$@:-]/g, '?').slice(0, 80)
}
