import path from 'node:path'
import ts from 'typescript'

/**
 * Compiles pieces of code, each as a module of its own that stands in the folder `root`, so that they import the package there by
 * its name through its `exports`. Nothing is written.
 *
 * @param {string} root the package's folder
 * @param {readonly import('./snippets.mjs').Snippet[]} snippets
 * @param {string} typeRoot where `@types/node` is
 * @returns {string[]} `file:line: text` for each error, placed where the snippet stands in its source
 */
export function compileSnippets(root, snippets, typeRoot) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    typeRoots: [typeRoot],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    noUncheckedSideEffectImports: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    skipLibCheck: true,
    noEmit: true,
  }
  const virtual = new Map(
    snippets.map((snippet, index) => [path.join(root, `snippet-${index}.ts`), snippet]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => virtual.has(path.normalize(name)) || fileExists(name)
  host.readFile = (name) => virtual.get(path.normalize(name))?.code ?? readFile(name)
  host.getSourceFile = (name, language, ...rest) => {
    const snippet = virtual.get(path.normalize(name))
    if (snippet === undefined) return getSourceFile(name, language, ...rest)
    return ts.createSourceFile(name, snippet.code, language, true)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => describe(diagnostic, virtual))
}

function describe({ file, start, messageText, code }, virtual) {
  const text = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`
  const snippet = file === undefined ? undefined : virtual.get(path.normalize(file.fileName))
  if (file === undefined || snippet === undefined) return text
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0)
  return `${snippet.source}:${snippet.line + line}: ${text}`
}
