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
  // Both are read anew at each collection. The old space may grow by a fifth between two of them, and not to four times what is alive; the new space
  // stays as large as it is, and not 32 MB.
  spareMemory: () => {
    setFlagsFromString('--heap-growing-percent=20')
    setFlagsFromString('--semi-space-growth-factor=1')
  },
}

// A reader that goes away early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3)
})

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})
