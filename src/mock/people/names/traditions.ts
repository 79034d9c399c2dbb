import { burmese, javanese, malay, vietnamese } from './asian-latin.js'
import { burkinabe, irish, ivorian, saoTomean } from './atlantic.js'
import { burundian, rwandan, swahili } from './great-lakes.js'
import { amharic, arabic, khmer, nepali } from './scripts.js'
import { malagasy, zambian } from './southern.js'
import type { Tradition } from './tradition.js'

/** Every tradition of the invented country, most of them more than once: what is common there comes up more often. */
export const traditions: readonly Tradition[] = [
  rwandan,
  saoTomean,
  amharic,
  khmer,
  zambian,
  arabic,
  burundian,
  vietnamese,
  ivorian,
  javanese,
  burkinabe,
  malagasy,
  nepali,
  swahili,
  irish,
  burmese,
  malay,
]

/**
 * The tradition of a household. Every run of seventeen households meets all seventeen, so that a mock of a hundred people
 * already holds every script; the seed says where the run begins. Household 0, the demo's, is Rwandan whatever the seed.
 */
export function traditionOf(seedHash: number, household: number): Tradition {
  if (household === 0) return rwandan
  const at = (household * 5 + (seedHash % traditions.length)) % traditions.length
  return traditions[at] ?? rwandan
}
