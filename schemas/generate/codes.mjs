import { isCodeList } from './load.mjs'
import { keyText, quote } from './shapes.mjs'

/**
 * The text of `src/model/generated/codes.ts`: for every list a closed union type of its codes and, under the same name, the list as
 * data with its labels; and all lists together by name.
 */
export function writeCodes(tree, banner) {
  const lists = [...tree.values()].filter(isCodeList)
  const parts = lists.map(({ title, schema }) => {
    const codes = schema.oneOf.map((code) => `  | ${quote(code.const)}\n`).join('')
    const data = schema.oneOf
      .map((code) => `  ${keyText(code.const)}: ${writeCode(code)},\n`)
      .join('')
    return `/** ${comment(schema.description)} */
export type ${title} =
${codes}
/** Labels of the codes of {@link ${title}}. Published in ${comment(schema['x-source'])}. */
export const ${title}: CodeList<${title}> = {
${data}}
`
  })
  return `${banner}import type { CodeList } from '../code-list.js'

${parts.join('\n')}
/** Name of a code list: the name of its published file. */
export type CodeListName =
${lists.map(({ title }) => `  | ${quote(title)}\n`).join('')}
/** Every code list by name. */
export const codeLists: Readonly<Record<CodeListName, CodeList>> = {
${lists.map(({ title }) => `  ${title},\n`).join('')}}
`
}

function writeCode(code) {
  const members = [`title: ${quote(code.title)}`]
  if (code.description) members.push(`description: ${quote(code.description)}`)
  if (code['x-aliases']) members.push(`aliases: [${code['x-aliases'].map(quote).join(', ')}]`)
  return `{ ${members.join(', ')} }`
}

export const comment = (text) => text.replaceAll('*/', '*\\/')
