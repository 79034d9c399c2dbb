import { DciError } from '../../errors/index.js'

/** How much is taken on. */
export interface WorkroomOptions {
  readonly concurrency: number
  readonly maxAccepted: number
}

/** How full it is. */
export interface WorkroomLoad {
  /** Accepted and not finished. */
  readonly accepted: number
  /** Of them, those for which the backend is asked now. */
  readonly asking: number
  /** Of them, those that wait for that. */
  readonly waiting: number
}

/** Room for what was acknowledged and is not finished, and turns at the backend. */
export interface Workroom {
  /** Takes one on; gives what says that it is finished. Throws `server.unavailable` when there is no room, for all or for that partner, or it is closing. */
  admit(partner: string): () => void
  /** Keeps the room open for work that nobody asked for, e.g. telling of an event; it takes no place. Gives what ends it. Throws as `admit`, when closing. */
  join(): () => void
  /** Runs work when it is its turn: of one partner in the order of asking, of several by turns, so that nobody waits for all that another has asked. */
  turn<T>(partner: string, work: () => Promise<T>): Promise<T>
  /** Nobody is admitted any more; fulfils when everything is finished. */
  empty(): Promise<void>
  load(): WorkroomLoad
}

/** An empty room. */
export function createWorkroom({ concurrency, maxAccepted }: WorkroomOptions): Workroom {
  const perPartner = Math.max(1, Math.floor(maxAccepted / 4))
  const byPartner = new Map<string, number>()
  /** Who waits, by partner; the next turn is of the first. */
  const lines = new Map<string, (() => void)[]>()
  const emptied: (() => void)[] = []
  let accepted = 0
  let joined = 0
  let asking = 0
  let isClosing = false

  function leave(partner: string): void {
    accepted -= 1
    const left = (byPartner.get(partner) ?? 1) - 1
    if (left === 0) byPartner.delete(partner)
    else byPartner.set(partner, left)
    tellIfEmpty()
  }

  function tellIfEmpty(): void {
    if (accepted + joined === 0) for (const tell of emptied.splice(0)) tell()
  }

  function wait(partner: string): Promise<void> {
    return new Promise((resolve) => {
      const line = lines.get(partner)
      if (line === undefined) lines.set(partner, [resolve])
      else line.push(resolve)
    })
  }

  function waiting(): number {
    return [...lines.values()].reduce((count, line) => count + line.length, 0)
  }

  /** Takes the next one out of the lines; its partner goes to the end. */
  function nextInLine(): (() => void) | undefined {
    for (const [partner, line] of lines) {
      const next = line.shift()
      lines.delete(partner)
      if (line.length > 0) lines.set(partner, line)
      return next
    }
    return undefined
  }

  return {
    admit: (partner) => {
      const own = byPartner.get(partner) ?? 0
      if (isClosing) throw refused('is closing and takes nothing new')
      if (accepted >= maxAccepted || own >= perPartner) {
        throw refused('has as many requests to answer as it can keep')
      }
      accepted += 1
      byPartner.set(partner, own + 1)
      let isHere = true
      return () => {
        if (isHere) leave(partner)
        isHere = false
      }
    },
    join: () => {
      if (isClosing) throw refused('is closing and takes nothing new')
      joined += 1
      return () => {
        joined -= 1
        tellIfEmpty()
      }
    },
    turn: async (partner, work) => {
      if (asking >= concurrency) await wait(partner)
      else asking += 1
      try {
        return await work()
      } finally {
        const next = nextInLine()
        if (next === undefined) asking -= 1
        else next()
      }
    },
    empty: () => {
      isClosing = true
      if (accepted + joined === 0) return Promise.resolve()
      return new Promise((resolve) => emptied.push(resolve))
    },
    load: () => ({ accepted, asking, waiting: waiting() }),
  }
}

function refused(why: string): DciError {
  return new DciError('server.unavailable', `this registry ${why}; ask again later`)
}
