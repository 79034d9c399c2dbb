import { DciError } from '../../../errors/index.js'
import type { RegistryName } from '../../../model/index.js'
import { openimis, openimisB } from '../../../peers/index.js'
import type { Profile } from '../../../peers/index.js'
import type { People, TypeAndValue } from '../../people/index.js'
import { seenBy } from '../../people/index.js'
import { listOf, membersOf } from '../peer-call.js'
import type { Members, PeerCall } from '../peer-call.js'
import type {
  PeerFamily,
  PeerManners,
  PeerParts,
  PeerReading,
  PeerSample,
} from '../peer-manners.js'
import { searchMessage } from '../standard-request.js'
import { openImisCriteria, openImisOperators } from './criteria.js'
import { openImisWords } from './write-answer.js'
import { readOpenImisQuery } from './read-query.js'
import type { OpenImisLine } from './read-query.js'
import { fromOpenImis } from './read-request.js'
import { openImisAcknowledgement, openImisFailure, openImisLogin } from './responses.js'

/** What `reg_type` must end in, registry by registry. */
const regTypes: Readonly<Record<OpenImisLine, Readonly<Partial<Record<RegistryName, string>>>>> = {
  A: { fr: ':FR', social: ':SR' },
  B: { fr: ':FR', social: ':Social' },
}

const loginPath = '/api/api_dci/login/'

/** A line of openIMIS: it signs nothing and looks at no signature but for its first word, and sends the request's own one back. */
function family(profile: Profile, line: OpenImisLine): PeerFamily {
  return {
    profile,
    registries: ['fr', 'social'],
    algorithms: [],
    operators: openImisOperators,
    sample: nameSample,
    manners: (parts) => manners(profile, line, parts),
  }
}

/** openIMIS, line A: farmers and social registry, with subscriptions. */
export const openImis: PeerFamily = family(openimis, 'A')

/** openIMIS, line B: searches only. */
export const openImisB: PeerFamily = family(openimisB, 'B')

/** It finds nobody by a number that anybody knows: the name of whoever bears the usual one. */
function nameSample(usual: TypeAndValue, registry: RegistryName, people: People): PeerSample {
  const [bearer] = people.bearersOf(usual.type, usual.value)
  const { given_name, surname } = seenBy(registry, bearer ?? people.person(0)).name
  const named = surname === undefined ? [] : [`surname eq ${surname}`]
  return {
    type: 'given_name',
    value: given_name,
    where: [`given_name eq ${given_name}`, ...named],
  }
}

function manners(profile: Profile, line: OpenImisLine, parts: PeerParts): PeerManners {
  const { registry, now, newId } = parts
  const paths = new Map(
    (['sync.search', 'subscribe', 'unsubscribe', 'notify', 'txn.status'] as const)
      .filter((operation) => profile.serves(operation, registry))
      .map((operation) => [profile.path(operation), operation]),
  )
  const expected = regTypes[line][registry] ?? ''

  function search(call: PeerCall, criteria: Members): PeerReading {
    const { reg_type, response_entity } = criteria
    const isKnown = typeof reg_type === 'string' ? reg_type.endsWith(expected) : line === 'A'
    if (!isKnown) return { response: openImisFailure(400, `reg_type must end in ${expected}`) }
    const reading = readOpenImisQuery(criteria, line)
    if (reading.kind === 'failure') {
      return { response: openImisFailure(reading.status, reading.text) }
    }
    const entity = response_entity === 'Member' ? { response_entity } : {}
    const timestamp = new Date(now()).toISOString()
    const meant = { ...openImisCriteria(reading.filters), ...entity }
    const message = searchMessage(call, () => meant, { newId, timestamp, most: 1 })
    return { message }
  }

  function read(call: PeerCall): PeerReading {
    if (call.operation === 'txn.status') {
      const timestamp = new Date(now()).toISOString()
      const taken = { ack_status: 'ACK', timestamp, correlation_id: newId() }
      return { response: openImisAcknowledgement(taken, call, now()) }
    }
    if (call.operation !== 'sync.search') return { message: fromOpenImis(call.message) }
    const [first] = listOf(call.message['search_request'])
    if (first === undefined) return { response: openImisFailure(400, 'search_request is required') }
    return search(call, membersOf(membersOf(first)['search_criteria']))
  }

  return {
    requests: profile.signature,
    route: (path) => {
      if (path === loginPath) {
        return { kind: 'own', answer: (request) => openImisLogin(request, parts) }
      }
      const operation = paths.get(path)
      if (operation === undefined) return undefined
      const besides = operation === 'sync.search' ? ({ besides: 'search' } as const) : {}
      return { kind: 'operation', operation, ...besides }
    },
    complain: requirePrefix,
    read,
    write: (answer) =>
      openImisWords(answer, { now: now(), reg_type: `ns:org:RegistryType${expected}` }),
    seal: ({ header, message }, { as, call }) => {
      const signature = as === 'answer' ? (call?.raw.signature ?? '') : ''
      return JSON.stringify({ signature, header, message })
    },
    acknowledged: (taken, call) => openImisAcknowledgement(taken, call, now()),
    failed: (failure, status) => openImisFailure(status, failure.message),
    statusOf: ({ code }) => (code.startsWith('signature.') ? 400 : undefined),
    callbacks: { waits: [] },
  }
}

/** One version wants the word before any signature there is. */
function requirePrefix({ raw: { signature } }: PeerCall): void {
  if (typeof signature !== 'string' || signature === '' || signature.startsWith('Signature: ')) {
    return
  }
  throw new DciError('signature.malformed', 'a signature must begin with "Signature: "')
}
