import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Files under `folder` whose name ends with one of `endings`, as paths relative to `root`, sorted; none where it is absent. */
export function filesIn(root, folder, endings, { deep = true } = {}) {
  const start = path.join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}
