/** Loaded before a command: tells over IPC how many milliseconds the event loop stood still at most since it was last asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolution = 2
const delay = monitorEventLoopDelay({ resolution })
delay.enable()
process.on('message', () => {
  process.send(Math.max(0, delay.max / 1e6 - resolution))
  delay.reset()
})
process.channel.unref()
