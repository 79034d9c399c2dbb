import { storyIndex } from './layout.js'
import { seenBy } from './seen-by.js'
import { createPeople } from './world.js'

/** The one child whom a demo can follow through all five registries. */
export interface StoryChild {
  /** Index in the world. */
  readonly index: number
  readonly uin: string
  readonly brn: string
  /** The household's `UIN`. */
  readonly household: string
  /** The parent who farms: the head of the household. */
  readonly farmer: { readonly index: number; readonly uin: string }
  /** The child's birth date as `crvs` has it, and as `social` does: day and month are exchanged there. */
  readonly birth_date: { readonly crvs: string; readonly social: string }
}

/** People a world needs to hold the story child's household entire. */
export const storyPeople: number = 5

/**
 * The story child of a seed: born in `crvs`, third generation of a poor farming household in `social`, drawing benefits in `ibr`, assessed
 * in `dr`, with a parent in `fr`; one planted disagreement is about the child's birth date. The same in every world of
 * `storyPeople` or more.
 */
export function storyChild(seed: number): StoryChild {
  const people = createPeople({ seed, count: storyPeople })
  const child = people.person(storyIndex)
  const household = people.household(child.household)
  const farmer = household.members.find((member) => member.farmer)
  if (child.uin === undefined || farmer?.uin === undefined) {
    throw new TypeError('the story household is laid out wrongly')
  }
  return {
    index: child.index,
    uin: child.uin,
    brn: child.brn,
    household: household.identifier,
    farmer: { index: farmer.index, uin: farmer.uin },
    birth_date: {
      crvs: child.birth_date,
      social: seenBy('social', child).birth_date,
    },
  }
}
