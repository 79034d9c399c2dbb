/**
 * Every `ts` fence in README.md and docs/*.md, every `@example` in src/ and every examples/*.ts compiles, strictly, against the
 * built package under its own name. Each must stand alone, with its own imports. `--root DIR` looks at another package.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CheckFailed, main, root as repository } from './lib/command.mjs'
import { compileSnippets } from './lib/compile.mjs'
import { filesIn } from './lib/files.mjs'
import { examplesIn, fences } from './lib/snippets.mjs'

await main(() => {
  const at = process.argv.indexOf('--root')
  const root = at === -1 ? repository : path.resolve(process.argv[at + 1])
  if (!existsSync(path.join(root, 'dist'))) {
    throw new CheckFailed('There is no dist/ to compile against: run npm run build first')
  }
  const read = (file) => readFileSync(path.join(root, file), 'utf8')
  const pages = [
    ...filesIn(root, '.', ['README.md'], { deep: false }),
    ...filesIn(root, 'docs', ['.md'], { deep: false }),
  ]
  const groups = {
    'ts fences': pages.flatMap((file) => fences(file, read(file))),
    '@example blocks': filesIn(root, 'src', ['.ts']).flatMap((file) =>
      examplesIn(file, read(file)),
    ),
    'example files': filesIn(root, 'examples', ['.ts'], { deep: false }).map((file) => ({
      source: file,
      line: 1,
      code: read(file),
    })),
  }
  const snippets = Object.values(groups).flat()
  const typeRoot = path.join(repository, 'node_modules', '@types')
  const problems = compileSnippets(root, snippets, typeRoot)
  if (problems.length > 0) throw new CheckFailed(problems.join('\n'))
  const counts = Object.entries(groups).map(([name, found]) => `${found.length} ${name}`)
  console.log(`${counts.join(', ')} compile`)
})
