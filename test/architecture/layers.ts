/** One row of the table in `src/README.md`. */
export interface Layer {
  readonly name: string
  /** Third-party packages that may enter here, and nowhere else. */
  readonly doorFor: readonly string[]
}

/** The layers in order, read from the table whose first column is a folder in code marks: `` `errors/` ``. */
export function readLayers(markdown: string): Layer[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const name = /^`([a-z-]+)\/`$/.exec(cells[1] ?? '')?.[1]
    if (name === undefined) return []
    const doorFor = [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? [])
    return [{ name, doorFor }]
  })
}
