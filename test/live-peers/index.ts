import type { LivePeer } from './live-peer.js'
import { openCrvs2026Peer, openCrvsPeer } from './opencrvs.js'
import { openG2pPeer } from './openg2p.js'
import { openImisBPeer, openImisPeer } from './openimis.js'
import { openSppPeer } from './openspp.js'
import { standardPeer } from './standard.js'

/** One of each family. */
export const livePeers: readonly LivePeer[] = [
  standardPeer,
  openCrvsPeer,
  openCrvs2026Peer,
  openSppPeer,
  openImisPeer,
  openImisBPeer,
  openG2pPeer,
]
