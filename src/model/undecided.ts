/** Words that settle a search of which no records came: there are none (peers README section 3). */
const settling: ReadonlySet<unknown> = new Set([undefined, 'succ', 'part', 'not_found'])

/**
 * Whether a status leaves open what there is, when no records came with it: `pdng`, `rcvd`, and a word nobody knows. Only where the status says
 * nothing, or that all is done, are no records "no match". Refusals (`rjct`) are told apart before.
 */
export function isUndecided(status: string | undefined): boolean {
  return !settling.has(status)
}
