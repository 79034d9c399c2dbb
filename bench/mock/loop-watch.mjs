/**
 * Loaded before a command: tells over IPC how long its event loop stood still at most since it was last asked, in milliseconds by the clock, and
 * in milliseconds of CPU that the process used meanwhile, which other processes on the machine do not lengthen.
 */
const pause = 2
let longest = { clock: 0, cpu: 0 }
let last = now()

setInterval(() => {
  const next = now()
  longest = {
    clock: Math.max(longest.clock, next.clock - last.clock - pause),
    cpu: Math.max(longest.cpu, next.cpu - last.cpu),
  }
  last = next
}, pause).unref()

process.on('message', () => {
  process.send(longest)
  longest = { clock: 0, cpu: 0 }
})
process.channel.unref()

function now() {
  const { user, system } = process.cpuUsage()
  return { clock: performance.now(), cpu: (user + system) / 1000 }
}
