import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const actorFile = fileURLToPath(new URL('./actor.mjs', import.meta.url))
const benchFolder = new URL('../', import.meta.url)

/**
 * Starts `module` (a path in this folder of benches) in a process of its own: `ask` puts a question to it and promises the answer, `stop`
 * ends it. `DCI_BENCH_NODE_OPTIONS` are options of Node for every such process, e.g. to take profiles; `nodeOptions` for this one.
 */
export function startActor(module, nodeOptions = []) {
  const child = fork(actorFile, [fileURLToPath(new URL(module, benchFolder))], {
    execArgv: [...(process.env.DCI_BENCH_NODE_OPTIONS?.split(' ') ?? []), ...nodeOptions],
  })
  let settle
  child.on('message', (message) => settle?.(message))
  child.on('exit', (code) => settle?.({ error: `${module} ended with ${code}` }))
  return {
    ask(ask, value) {
      return new Promise((resolve, reject) => {
        settle = ({ answer, error }) => {
          if (error === undefined) resolve(answer)
          else reject(new Error(error))
        }
        child.send({ ask, value })
      })
    },
    stop: () => child.disconnect(),
  }
}
