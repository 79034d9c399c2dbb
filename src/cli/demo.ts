import type { Command } from 'commander'
import { exitCodes } from './exit-code.js'
import type { Done, Io } from './io.js'

/** `dci-connect demo`: the story on loopback, in one screen. */
export function addDemo(program: Command, io: Io, done: Done): void {
  program
    .command('demo')
    .description('follow one child through five mock registries over signed messages')
    .option('--json', 'failures as JSON')
    .action(async () => {
      const { playStory } = await import('./story/play-story.js')
      await playStory(io)
      done(exitCodes.yes)
    })
}
