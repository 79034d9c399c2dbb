#!/usr/bin/env node
import { randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import type { Io } from './io.js'
import { run } from './run.js'

/** What the process gives. Signals are taken over only by a command that waits for them; otherwise they end it as usual. */
const io: Io = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  now: Date.now,
  sinceStart: () => performance.now(),
  newId: randomUUID,
  color: process.stdout.isTTY && !process.env['NO_COLOR'],
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    }),
  // The old space may grow by a fifth between two collections, and not to four times what is alive; it is looked at anew at each of them.
  spareMemory: () => {
    setFlagsFromString('--heap-growing-percent=20')
  },
}

// A reader that goes away early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3)
})

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})
