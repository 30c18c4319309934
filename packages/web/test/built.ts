import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConsole } from '../build/console.ts'
import { drawIcons } from '../build/icons.ts'

const web = fileURLToPath(new URL('..', import.meta.url))

/** Folder of the console as its sources are now: built once for each form of them, and kept for the next tests. */
export async function builtConsole(): Promise<string> {
  const folder = join(tmpdir(), `tasdeeq-console-${process.getuid?.() ?? 0}-${formOfSources()}`)
  if (existsSync(folder)) return folder
  const draft = mkdtempSync(`${folder}-`)
  await buildConsole(draft)
  mkdirSync(join(draft, 'fonts'), { recursive: true })
  copyFileSync(join(web, 'fonts/nastaliq.woff2'), join(draft, 'fonts/nastaliq.woff2'))
  await drawIcons(draft)
  try {
    renameSync(draft, folder)
  } catch {
    // Another process was first.
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}

function formOfSources(): string {
  const hash = createHash('sha256')
  for (const part of ['src/console', 'console', 'build']) {
    for (const name of readdirSync(join(web, part), {
      recursive: true,
      encoding: 'utf8',
    }).toSorted()) {
      if (/\.(?:tsx?|css|html)$/u.test(name) && !name.includes('.test.')) {
        hash.update(name).update(readFileSync(join(web, part, name)))
      }
    }
  }
  for (const path of globSync(join(web, '../engine/src/checks/*/name.json')).toSorted())
    hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}
