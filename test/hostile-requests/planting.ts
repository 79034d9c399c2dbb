/** A word that must turn up nowhere else than where it was sent to. */
export const canary = 'CANARY'

export type Path = readonly (string | number)[]

/** The places of all values in a value that hold no others. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}

/** A copy with the canary at a place; `inName`: as the name of a member beside it. */
export function planted<Value>(value: Value, path: Path, inName = false): Value {
  const copy = structuredClone(value)
  const last = path.at(-1) ?? ''
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  if (inName && !Array.isArray(at)) at[canary] = at[last]
  else at[last] = canary
  return copy
}
