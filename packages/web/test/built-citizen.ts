import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

/** Folder of the citizen's page as its sources are now: built once for each form of them, and kept for the next tests. */
export async function builtCitizen(): Promise<string> {
  const folder = join(tmpdir(), `tasdeeq-citizen-${process.getuid?.() ?? 0}-${formOfSources()}`)
  if (existsSync(folder)) return folder
  const draft = mkdtempSync(`${folder}-`)
  await drawIcons(draft)
  await buildCitizen(draft)
  // The readers of pictures weigh nothing on a first visit, and take long to compress.
  await compressAll(draft, 1_400_000)
  // A desk with pages has a console too; here nobody opens it.
  cpSync(join(packages, 'web/console'), join(draft, 'console'), { recursive: true })
  try {
    renameSync(draft, folder)
  } catch {
    // Another process was first.
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
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
