import path from 'node:path'
import ts from 'typescript'

/**
 * A piece of code out of a text.
 *
 * @typedef {{ source: string, line: number, code: string }} Snippet `line` is where in `source` its first line stands, from 1
 */

/**
 * Every fence marked `ts` of a Markdown text.
 *
 * @returns {Snippet[]}
 */
export function fences(source, markdown) {
  const found = []
  let open
  for (const [index, line] of markdown.split('\n').entries()) {
    const mark = /^(\s*)(`{3,})\s*(\S*)/.exec(line)
    if (open === undefined && mark !== null) {
      open = { marks: mark[2], language: mark[3], line: index + 2, lines: [] }
    } else if (open !== undefined && line.trim() === open.marks) {
      if (open.language === 'ts') found.push({ source, line: open.line, code: text(open.lines) })
      open = undefined
    } else {
      open?.lines.push(line)
    }
  }
  return found
}

/**
 * Every `@example` in the doc comments of a TypeScript file: its `ts` fences, or all of it where it has no fence.
 *
 * @returns {Snippet[]}
 */
export function examplesIn(source, code) {
  const found = []
  for (const [comment, at] of docComments(code)) {
    const firstLine = code.slice(0, at).split('\n').length
    const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*\/|\* ?)/, ''))
    for (const [index, line] of lines.entries()) {
      if (!/^\s*@example\b/.test(line)) continue
      const rest = lines.slice(index + 1)
      const end = rest.findIndex((next) => /^\s*@\w/.test(next))
      const body = text(
        (end === -1 ? rest : rest.slice(0, end)).map((l) => l.replace(/\*\/\s*$/, '')),
      )
      const start = firstLine + index + 1
      const fenced = fences(source, body).map((s) => ({ ...s, line: start + s.line - 1 }))
      const plain = body.includes('```') ? [] : [{ source, line: start, code: body }]
      found.push(...fenced, ...plain)
    }
  }
  return found
}

function docComments(code) {
  const found = []
  const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true)
  const seen = new Set()
  const visit = (node) => {
    for (const range of ts.getLeadingCommentRanges(code, node.getFullStart()) ?? []) {
      const comment = code.slice(range.pos, range.end)
      if (!seen.has(range.pos) && comment.startsWith('/**')) found.push([comment, range.pos])
      seen.add(range.pos)
    }
    node.getChildren(file).forEach(visit)
  }
  visit(file)
  return found
}

function text(lines) {
  return `${lines.join('\n').trimEnd()}\n`
}

/** TypeScript to JavaScript that Node runs: types removed, nothing else touched. */
export function stripTypes(code, name) {
  return ts.transpileModule(code, {
    fileName: path.basename(name),
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText
}
