import { hashOf } from './random.js'

/** What somebody is in a household. `elder` is the head's mother or father. */
export type Role = 'elder' | 'head' | 'spouse' | 'child'

/** A way in which two registries are made to disagree. */
export type PlantedKind =
  | 'name-order'
  | 'day-month-swapped'
  | 'year-only'
  | 'dead-but-active'
  | 'homonym'
  | 'no-uin-yet'
  | 'missing'

/** All of them, in the order they are listed. */
export const plantedKinds: readonly PlantedKind[] = [
  'name-order',
  'day-month-swapped',
  'year-only',
  'dead-but-active',
  'homonym',
  'no-uin-yet',
  'missing',
]

/** People come in blocks of twelve, three households each, so that everybody's household follows from their index alone. */
export const blockSize: number = 12
export const householdsPerBlock: number = 3

const patterns: readonly (readonly [number, number, number])[] = [
  [4, 5, 3],
  [6, 4, 2],
  [7, 4, 1],
  [5, 6, 1],
  [5, 5, 2],
  [4, 4, 4],
  [7, 3, 2],
  [3, 5, 4],
  [2, 4, 6],
]

/** A block with planted disagreements is always laid out alike: a three-generation household, a couple with two children, a couple with one. */
const plantedPattern = [5, 4, 3] as const

const plantedPositions: Readonly<Record<PlantedKind, readonly number[]>> = {
  'year-only': [0],
  'dead-but-active': [0],
  'day-month-swapped': [3],
  'name-order': [5],
  missing: [7],
  'no-uin-yet': [8],
  homonym: [1, 5],
}

/** Where the story child stands: third generation of household 0. */
export const storyIndex: number = 3

/**
 * The kinds planted in a block. The first two blocks hold all seven, so every world of eighteen people or more has each at least once;
 * of the later ones a quarter hold one (about one person in fifty).
 */
export function plantedIn(seedHash: number, block: number): readonly PlantedKind[] {
  if (block === 0) return ['year-only', 'day-month-swapped', 'name-order', 'missing', 'no-uin-yet']
  if (block === 1) return ['dead-but-active', 'homonym']
  const hash = hashOf(seedHash, 11, block)
  if (hash % 4 !== 0) return []
  const kind = plantedKinds[(hash >>> 8) % plantedKinds.length]
  return kind === undefined ? [] : [kind]
}

/** The kind planted at one position of a block, if any. */
export function plantedAt(
  seedHash: number,
  block: number,
  position: number,
): PlantedKind | undefined {
  return plantedIn(seedHash, block).find((kind) => plantedPositions[kind].includes(position))
}

/** Where a household stands: its first person's index, who lives in it, and whether its block holds planted disagreements. */
export interface HouseholdSite {
  readonly number: number
  readonly block: number
  readonly firstIndex: number
  readonly roles: readonly Role[]
  readonly planted: boolean
}

function rolesOf(size: number, variant: number): Role[] {
  const children = (count: number): Role[] => Array.from({ length: count }, () => 'child' as const)
  if (size === 1) return ['head']
  if (size >= 6) return ['elder', 'head', 'spouse', ...children(size - 3)]
  if (variant % 4 === 0) return ['head', ...children(size - 1)]
  if (variant % 4 === 1 && size >= 4) return ['elder', 'head', 'spouse', ...children(size - 3)]
  return ['head', 'spouse', ...children(size - 2)]
}

function sizesOf(seedHash: number, block: number): readonly [number, number, number] {
  if (plantedIn(seedHash, block).length > 0) return plantedPattern
  return patterns[hashOf(seedHash, 12, block) % patterns.length] ?? plantedPattern
}

/** The site of household `number`; constant time. */
export function siteOf(seedHash: number, number: number): HouseholdSite {
  const block = Math.floor(number / householdsPerBlock)
  const at = number % householdsPerBlock
  const sizes = sizesOf(seedHash, block)
  const planted = plantedIn(seedHash, block).length > 0
  const before = sizes.slice(0, at).reduce((sum, size) => sum + size, 0)
  const variant = planted ? (at === 0 ? 1 : 2) : hashOf(seedHash, 13, number)
  return {
    number,
    block,
    firstIndex: block * blockSize + before,
    roles: rolesOf(sizes[at] ?? 1, variant),
    planted,
  }
}

/** The number of the household that person `index` lives in; constant time. */
export function householdOf(seedHash: number, index: number): number {
  const block = Math.floor(index / blockSize)
  const [first, second] = sizesOf(seedHash, block)
  const position = index % blockSize
  const at = position < first ? 0 : position < first + second ? 1 : 2
  return block * householdsPerBlock + at
}
