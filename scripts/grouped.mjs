// Files of tests that run in one process, one after the other: what each would load, compile and warm up for itself
// costs several times what its tests cost.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Of each of these folders, with all below it, the files share a process: they ask functions, and open nothing. */
const FOLDERS = [
  'packages/cli/src',
  'packages/engine/src',
  'packages/gateway/src/editing',
  'packages/gateway/src/policy',
  'packages/web/src',
]

/** What is the whole process's, its time, and hooks around all of its tests: who has to do with those stays alone. */
const OWN_PROCESS =
  /\bprocess\b|\bglobalThis\b|\bmock\b|\bperformance\b|^(?:void )?(?:before|after|beforeEach|afterEach)\(/mu

/** The files to run instead: where several of a folder are wanted, one file that loads them, which is made in `place`. */
export function grouped(files, { root, place }) {
  const groups = Map.groupBy(files, (file) => groupOf(file, root))
  return [...groups].flatMap(([folder, members]) => {
    if (folder === undefined || members.length < 2) return members
    const lines = members.map(
      (file) => `import ${JSON.stringify(pathToFileURL(resolve(root, file)).href)}\n`,
    )
    const made = join(place, `${folder.replaceAll('/', '-')}.test.mjs`)
    mkdirSync(place, { recursive: true })
    writeFileSync(made, lines.join(''))
    return [made]
  })
}

function groupOf(file, root) {
  const folder = FOLDERS.find((one) => file.startsWith(`${one}/`))
  if (folder === undefined) return undefined
  return OWN_PROCESS.test(readFileSync(resolve(root, file), 'utf8')) ? undefined : folder
}
