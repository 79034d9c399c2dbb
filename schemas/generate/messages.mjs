import { quote } from './shapes.mjs'

/** The text of `src/model/generated/messages.ts`: which message belongs to which operation of which registry, as types and as data. */
export function writeMessages(tree, operations, banner) {
  const titles = new Set()
  const each = (write) =>
    Object.entries(operations)
      .map(([registry, rows]) => {
        const lines = Object.entries(rows).map(
          ([operation, pair]) => `    ${quote(operation)}: ${write(pair)}\n`,
        )
        return `  ${registry}: {\n${lines.join('')}  }`
      })
      .join('\n')
  const types = each(({ request, answer }) => {
    for (const title of [request, answer]) {
      if (!tree.has(title)) throw new Error(`operations.json: no schema ${title}`)
      titles.add(title)
    }
    return `{ request: ${request}; answer: ${answer} }`
  })
  const data = each(
    ({ request, answer }) => `{ request: ${quote(request)}, answer: ${quote(answer)} },`,
  )
  const names = [...titles].sort()
  return `${banner}import type {
${names.map((name) => `  ${name},\n`).join('')}} from './types.js'

/**
 * The message of each operation of each registry, and what answers it: \`Messages['crvs']['sync.search']['answer']\`. Where only an
 * acknowledgement comes back, the answer is \`Ack\`, the object under \`message\` of the HTTP response.
 */
export interface Messages {
${types}
}

/** Title of a message that some operation sends or answers with. */
export type MessageTitle =
${names.map((name) => `  | ${quote(name)}\n`).join('')}
/** The titles of the messages of each operation, by registry. */
export const messageTitles: {
  readonly [R in keyof Messages]: {
    readonly [O in keyof Messages[R]]: { readonly request: MessageTitle; readonly answer: MessageTitle }
  }
} = {
${data.replaceAll(/^ {2}\}$/gm, '  },')}
}
`
}
