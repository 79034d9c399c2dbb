/** Which members of a record are looked at: all of them, or those named, and in each of them what is named there. */
export type Wanted = 'all' | { readonly [member: string]: Wanted }

type Branch = Record<string, Wanted>

/** Everything that stands at the end of one of these paths of members, or below it. An empty path is the whole record. */
export function wantedAt(paths: readonly (readonly string[])[]): Wanted {
  const root: Branch = branch()
  for (const path of paths) {
    const last = path.at(-1)
    if (last === undefined) return 'all'
    let at: Branch | undefined = root
    for (const member of path.slice(0, -1)) {
      const inner: Wanted = (at[member] ??= branch())
      at = inner === 'all' ? undefined : (inner as Branch)
      if (at === undefined) break
    }
    if (at !== undefined) at[last] = 'all'
  }
  return root
}

/** Without what every object inherits: members are named by whoever asks. */
function branch(): Branch {
  return Object.create(null) as Branch
}
