import type { Operation, RegistryName } from '../../../model/index.js'
import { registryNames } from '../../../model/index.js'
import { openg2p, openg2pNewer } from '../../../peers/index.js'
import type { Profile } from '../../../peers/index.js'
import { jsonResponse } from '../../../server/http/http.js'
import type { People, TypeAndValue } from '../../people/index.js'
import type { PeerFamily, PeerManners, PeerParts, PeerSample } from '../peer-manners.js'
import { openG2pConsent } from './consent.js'
import { openG2pFailure, openG2pRefusal } from './failure.js'
import { partnerKeysPath, partnerKeysResponse } from './keys.js'
import { readOpenG2p } from './read-request.js'
import { openG2pRegisters } from './registers.js'
import { sealOpenG2p } from './seal.js'
import { openG2pTime } from './time.js'
import { writeOpenG2p } from './write-answer.js'

function family(profile: Profile): PeerFamily {
  return {
    profile,
    registries: registryNames,
    algorithms: profile.signature.algorithms,
    authorize: openG2pConsent,
    sample,
    manners: (parts) => manners(profile, parts),
  }
}

/** OpenG2P, synchronous searches of its registers. */
export const openG2p: PeerFamily = family(openg2p)

/** OpenG2P with its newer paths. */
export const openG2pNewer: PeerFamily = family(openg2pNewer)

/** A number of the register that the client asks for by default; where it asks for none, the register is to be named. */
function sample(usual: TypeAndValue, registry: RegistryName, people: People): PeerSample {
  const [register] = openG2pRegisters[registry]
  const mnemonic = register?.mnemonic ?? ''
  const [bearer = people.person(0)] = people.bearersOf(usual.type, usual.value)
  if (mnemonic === 'Household') {
    return { type: 'UIN', value: people.household(bearer.household).identifier }
  }
  const { uin, brn } = bearer
  const number = uin === undefined ? { type: 'FID', value: `F${brn}` } : { type: 'UIN', value: uin }
  return mnemonic === 'Farmer' ? number : { ...number, regType: mnemonic }
}

function manners(profile: Profile, parts: PeerParts): PeerManners {
  const { sender_id, keys, registry, now, newId } = parts
  const operations = (['sync.search', 'search'] as const).filter((operation) =>
    profile.serves(operation, registry),
  )
  const paths: ReadonlyMap<string, Operation> = new Map(
    operations.map((operation) => [profile.path(operation), operation]),
  )
  return {
    requests: profile.signature,
    route: (path) => {
      if (path === partnerKeysPath(sender_id)) {
        return { kind: 'own', method: 'GET', answer: () => partnerKeysResponse(sender_id, keys) }
      }
      const operation = paths.get(path)
      return operation === undefined ? undefined : { kind: 'operation', operation }
    },
    read: (call) => {
      const timestamp = new Date(now()).toISOString()
      const message = readOpenG2p(call, { newId, timestamp })
      if (call.operation === 'sync.search') return { message }
      // The answer is published to a topic of WebSub, and comes to nobody by itself (peers README section 5).
      const taken = { ack_status: 'ACK', timestamp: openG2pTime(now()), correlation_id: newId() }
      return { response: jsonResponse(200, JSON.stringify({ message: taken })) }
    },
    write: (answer, call) => writeOpenG2p(answer, call, parts),
    seal: sealOpenG2p,
    acknowledged: (acknowledgement) =>
      jsonResponse(200, JSON.stringify({ message: acknowledgement })),
    failed: openG2pFailure,
    refused: openG2pRefusal,
    callbacks: { waits: [], calls: () => false },
  }
}
