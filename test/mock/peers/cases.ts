import { openCrvs2026Case, openCrvsCase } from './opencrvs-case.js'
import { openG2pCases } from './openg2p-case.js'
import { openImisBCase, openImisCase } from './openimis-case.js'
import { openSppCase } from './openspp-case.js'
import type { PeerCase } from './peer-case.js'

/** Every profile that a mock plays. */
export const peerCases: readonly PeerCase[] = [
  openSppCase,
  openCrvsCase,
  openCrvs2026Case,
  openImisCase,
  openImisBCase,
  ...openG2pCases,
]
