import { DciError, isDciError } from '../errors/index.js'

/**
 * Throws a `query.unsupported` again with the options of `search` that say what it offers, since its own words are TypeScript; everything else as
 * it is. Where an event is missing, that alone: nothing else helps without it.
 */
export function withOptions(error: unknown): never {
  if (!isDciError(error) || error.code !== 'query.unsupported') throw error
  const [, offered = ''] = error.message.split('What works there: ')
  const options = offered.startsWith('reg_event_type')
    ? ['add --event birth, or another event that is meant']
    : [...identifier(offered), ...conditions(offered), ...vocabulary(offered)]
  if (options.length === 0) throw error
  const { code, message, peer, problems } = error
  throw new DciError(code, `${message}. On the command line: ${options.join('; ')}`, {
    problems,
    ...(peer === undefined ? {} : { peer }),
  })
}

function identifier(offered: string): readonly string[] {
  return [...offered.matchAll(/idTypeValue\('(\w+)'/g)].map(([, type = '']) => `--id ${type} VALUE`)
}

function conditions(offered: string): readonly string[] {
  if (!/predicate\(|expression\(|comparisons of /.test(offered)) return []
  const given = [...offered.matchAll(/\['(\w+)', '(\w+)', '(YYYY-MM-DD)'\]/g)]
  if (given.length === 0) return ["--where 'attribute op value', once for each condition"]
  return [given.map(([, ...words]) => `--where '${words.join(' ')}'`).join(' ')]
}

function vocabulary(offered: string): readonly string[] {
  const events = [...offered.matchAll(/reg_event_type: '(\w+)'/g)].map(([, event]) => event)
  const isEither = offered.includes("reg_event_type: 'birth' or 'death'")
  return [
    ...(events.length === 0
      ? []
      : [`--event ${isEither ? 'birth or death' : [...new Set(events)].join(' or ')}`]),
    ...(offered.includes("reg_record_type: '") ? ['--record-type TYPE'] : []),
    ...(offered.includes('reg_type with the mnemonic') ? ['--reg-type TYPE'] : []),
  ]
}
