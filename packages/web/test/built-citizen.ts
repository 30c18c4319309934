import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptFolder } from '../../desk/test/kept-folder.ts'
import { buildCitizen } from '../build/citizen.ts'
import { compressAll } from '../build/compress.ts'
import { drawIcons } from '../build/icons.ts'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = [
  'web/src/citizen',
  'web/src/judging',
  'web/src/words',
  'web/build',
  'engine/src',
  'host/src',
  '../knowledge',
] as const

/** Folder of the citizen's page as its sources are now. */
export function builtCitizen(): Promise<string> {
  return keptFolder({ name: 'citizen', form: formOfSources() }, async (draft) => {
    await drawIcons(draft)
    await buildCitizen(draft)
    // The readers of pictures weigh nothing on a first visit, and take long to compress.
    await compressAll(draft, 1_400_000)
    // A desk with pages has a console too; here nobody opens it.
    cpSync(join(packages, 'web/console'), join(draft, 'console'), { recursive: true })
  })
}

/** Files are told apart by length and time: the knowledge is large, and reading it all takes longer than building. */
function formOfSources(): string {
  const hash = createHash('sha256')
  for (const source of [...SOURCES, 'web/src/service-worker.ts', 'web/src/keeping.ts'])
    for (const path of filesOf(join(packages, source))) {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path} ${size} ${mtimeMs}\n`)
    }
  hash.update(readFileSync(join(packages, '../package-lock.json')))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css|ya?ml|json)$/u.test(name) && !name.includes('.test.'))
    .toSorted()
    .map((name) => join(path, name))
}
