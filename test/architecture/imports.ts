import ts from 'typescript'

/** One import found in a file, whatever its form. */
export interface Import {
  readonly specifier: string
  /** Vanishes when compiled: `import type`, `export type … from`, `import('…').T`. */
  readonly typeOnly: boolean
}

/** What the rules look at in one file. */
export interface Reading {
  readonly imports: readonly Import[]
  readonly exportsAll: boolean
  readonly exportsDefault: boolean
  /** Whether every statement is `export { … } from` or `export type { … } from`. */
  readonly onlyReexports: boolean
}

/** Parses one TypeScript file and reports its imports and the shape of its exports. */
export function readSource(path: string, text: string): Reading {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  visit(file, imports)
  return {
    imports,
    exportsAll: file.statements.some(isExportAll),
    exportsDefault: file.statements.some(isDefault),
    onlyReexports: file.statements.every(isNamedReexport),
  }
}

function visit(node: ts.Node, imports: Import[]): void {
  const found = importOf(node)
  if (found !== undefined) imports.push(found)
  ts.forEachChild(node, (child) => {
    visit(child, imports)
  })
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return found(
      node.moduleSpecifier,
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    )
  }
  if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return found(node.argument.literal, true)
  }
  if (ts.isExternalModuleReference(node)) return found(node.expression, false)
  if (ts.isCallExpression(node) && loads(node.expression)) return found(node.arguments[0], false)
  return undefined
}

function loads(callee: ts.Expression): boolean {
  const isRequire = ts.isIdentifier(callee) && callee.text === 'require'
  return callee.kind === ts.SyntaxKind.ImportKeyword || isRequire
}

function found(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  if (specifier === undefined) return undefined
  const literal = ts.isStringLiteralLike(specifier)
  return { specifier: literal ? specifier.text : '(computed)', typeOnly }
}

function isExportAll(statement: ts.Statement): boolean {
  if (!ts.isExportDeclaration(statement)) return false
  return statement.exportClause === undefined || ts.isNamespaceExport(statement.exportClause)
}

function isDefault(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    if (clause === undefined) return false
    const names = ts.isNamespaceExport(clause) ? [clause] : clause.elements
    return names.some(({ name }) => name.text === 'default')
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
}

function isNamedReexport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  )
}
