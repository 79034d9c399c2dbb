import { openCrvs2026Case, openCrvsCase } from './opencrvs-case.js'
import { openSppCase } from './openspp-case.js'
import type { PeerCase } from './peer-case.js'

/** Every profile that a mock plays. */
export const peerCases: readonly PeerCase[] = [openSppCase, openCrvsCase, openCrvs2026Case]
