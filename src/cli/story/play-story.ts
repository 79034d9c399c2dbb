import { isDciError } from '../../errors/index.js'
import { idTypeValue } from '../../model/index.js'
import { storyChild } from '../../mock/index.js'
import type { StoryChild } from '../../mock/index.js'
import type { Io } from '../io.js'
import { paint, shortKid, signatureLine } from '../text.js'
import {
  benefits,
  birth,
  birthDateInCivil,
  birthDateInHousehold,
  disability,
  farm,
  household,
} from './scenes.js'
import type { Scene } from './scenes.js'
import { playOutage } from './outage.js'
import { setStage } from './stage.js'
import type { Stage } from './stage.js'
import { tampering } from './tamper.js'
import type { Direction } from './tamper.js'

/**
 * The story on loopback: a child looked up in crvs by the social registry, then household, benefits, disability and farm; two tampered messages
 * refused; one disagreement shown; an outage. At most 40 lines of 100 columns. Rejects when anything comes out otherwise than told.
 */
export async function playStory(io: Io): Promise<void> {
  const stage = await setStage(io)
  try {
    const child = storyChild(1)
    tellCast(stage, io)
    const scenes: Scene[] = []
    for (const scene of [birth, household, benefits, disability, farm]) {
      const played = await scene(stage, child)
      scenes.push(played)
      tellScene(played, scenes.length, stage, io)
    }
    await tellTampered(stage, child, 'answer', io)
    await tellTampered(stage, child, 'request', io)
    tellDisagreement(scenes, child, io)
    await playOutage(stage, child, io)
  } finally {
    await stage.close()
  }
}

function tellCast({ mocks }: Stage, io: Io): void {
  const { strong, faint } = paint(io.color)
  io.stdout(
    `${strong('One child, five registries: the social registry asks, every message is signed.')}\n`,
  )
  for (const mock of mocks) {
    const kid = mock.identity.signingKey?.kid ?? ''
    const asks = mock.registry === 'social' ? '  (the one who asks)' : ''
    io.stdout(
      faint(`${mock.registry.padEnd(8)} ${mock.url}  signs with key ${shortKid(kid)}${asks}\n`),
    )
  }
  io.stdout(
    faint('Every key was made for this run, and each side was given the other’s public half.\n\n'),
  )
}

function tellScene(
  { registry, question, found, answer }: Scene,
  number: number,
  stage: Stage,
  io: Io,
): void {
  const { strong, good } = paint(io.color)
  const asked = stage.outcomes.at(-1) === 'verified' ? 'verified' : 'not verified'
  io.stdout(`${String(number)} ${strong(registry.padEnd(7))} ${question}\n`)
  io.stdout(`          ${found}\n`)
  io.stdout(`          ${good(`request ${asked}, answer ${signatureLine(answer.signature)}`)}\n`)
}

async function tellTampered(
  stage: Stage,
  child: StoryChild,
  which: Direction,
  io: Io,
): Promise<void> {
  const { strong, bad } = paint(io.color)
  const client = stage.client('crvs', tampering(stage.transport, which))
  const refusal = await client.sync.search(idTypeValue('BRN', child.brn)).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!isDciError(refusal)) throw new Error(`a tampered ${which} was not refused`)
  const what =
    which === 'answer' ? 'the same answer, one byte changed' : 'the same question, one byte changed'
  const line =
    which === 'answer'
      ? `refused by us: ${refusal.code}, nothing in it was used`
      : `refused by crvs: HTTP ${String(refusal.status)}, ${stage.outcomes.at(-1) ?? ''}`
  io.stdout(`${strong('tampered')}  ${what} on its way\n`)
  io.stdout(`          ${bad(line)}\n`)
}

function tellDisagreement(scenes: readonly Scene[], child: StoryChild, io: Io): void {
  const { strong } = paint(io.color)
  const answerOf = (name: string): Scene['answer'] | undefined =>
    scenes.find(({ registry }) => registry === name)?.answer
  const crvs = birthDateInCivil(answerOf('crvs'))
  const social = birthDateInHousehold(answerOf('social'), child)
  if (crvs === undefined || social === undefined || crvs === social) {
    throw new Error('the two registries agree')
  }
  io.stdout(`${strong('disagree')}  crvs and social disagree about the child's birth_date\n`)
  io.stdout(
    `          crvs has ${crvs}, social has ${social}: day and month exchanged, for people to settle\n`,
  )
}
