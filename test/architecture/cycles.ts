/** One way round for every knot in a graph: `['a', 'b', 'a']`. Empty when there is none. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const trail: string[] = []
  const cycles: string[][] = []

  function follow(node: string): void {
    const at = trail.indexOf(node)
    if (at !== -1) {
      cycles.push([...trail.slice(at), node])
      return
    }
    if (done.has(node)) return
    trail.push(node)
    for (const next of edges.get(node) ?? []) follow(next)
    trail.pop()
    done.add(node)
  }

  for (const node of edges.keys()) follow(node)
  return cycles
}
