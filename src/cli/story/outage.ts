import { recordsOf, idTypeValue } from '../../model/index.js'
import { isDciError } from '../../errors/index.js'
import type { StoryChild } from '../../mock/index.js'
import { createTransport } from '../../transport/index.js'
import type { TransportEvent } from '../../transport/index.js'
import type { Io } from '../io.js'
import { paint, signatureLine } from '../text.js'
import type { Stage } from './stage.js'
import { createStoryClock } from './story-clock.js'

const openFor = 30_000
const longestPause = 2_000

/**
 * The last act: crvs goes down while it is asked about the child, and comes back. Told from the events of the connector: retries, the circuit
 * that opens, a refusal without a request, the probe, the recovery. Rejects when anything comes out otherwise.
 */
export async function playOutage(stage: Stage, child: StoryChild, io: Io): Promise<void> {
  const { strong, good, bad } = paint(io.color)
  const clock = createStoryClock(() => io.now(), longestPause)
  const events: TransportEvent[] = []
  const transport = createTransport({
    timeout: 5_000,
    retry: { attempts: 3, baseDelay: 1_000, maxDelay: longestPause },
    circuitBreaker: { openFor },
    clock,
    onEvent: (event) => events.push(event),
  })
  const civil = stage.client('crvs', transport)
  const ask = async (): Promise<Asked> => {
    events.length = 0
    try {
      const answer = await civil.sync.search(idTypeValue('BRN', child.brn))
      return { found: recordsOf(answer).length, said: signatureLine(answer.signature) }
    } catch (error) {
      if (!isDciError(error)) throw error
      return { found: 0, said: error.code }
    }
  }
  const of = <T extends TransportEvent['type']>(type: T): Extract<TransportEvent, { type: T }>[] =>
    events.filter((event): event is Extract<TransportEvent, { type: T }> => event.type === type)
  const say = (line: string): void => {
    io.stdout(`          ${line}\n`)
  }

  try {
    await stage.switchOff('crvs')
    io.stdout(
      `${strong('outage')}    crvs goes down in mid-run; social goes on asking about the child\n`,
    )

    const first = await ask()
    const pauses = of('retry').map(({ delay }) => `${(delay / 1000).toFixed(2)} s`)
    say(
      bad(
        `${first.said}: ${String(of('attempt').length)} tries, retries after ${pauses.join(' and ')}`,
      ),
    )

    const second = await ask()
    const opened = of('circuit').find(({ to }) => to === 'open')
    if (opened === undefined) throw new Error('the circuit did not open')
    say(
      bad(
        `${second.said}: ${String(of('attempt').length)} more tries and the circuit opens, for ${String(openFor / 1000)} s`,
      ),
    )

    const third = await ask()
    say(
      bad(
        `${third.said}: refused at once, ${String(of('attempt').length)} tries: nobody knocks at a closed door`,
      ),
    )

    await stage.switchOn('crvs')
    clock.forward(openFor)
    const fourth = await ask()
    const states = of('circuit').map(({ to }) => to)
    say(
      `crvs is back, ${String(openFor / 1000)} s later (the demo turns its clock on): ${states[0] ?? ''}, one probe goes out`,
    )
    if (fourth.found !== 1 || states.at(-1) !== 'closed') throw new Error('crvs did not recover')
    say(
      good(
        `recovered: the circuit is ${states.at(-1) ?? ''}, the child is found, answer ${fourth.said.split(' ')[0] ?? ''}`,
      ),
    )
  } finally {
    await transport.close()
  }
}

interface Asked {
  readonly found: number
  readonly said: string
}
