import { createHash } from 'node:crypto'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptFolder } from '../../desk/test/kept-folder.ts'
import { buildConsole } from '../build/console.ts'
import { drawIcons } from '../build/icons.ts'

const web = fileURLToPath(new URL('..', import.meta.url))

/** Folder of the console as its sources are now. */
export function builtConsole(): Promise<string> {
  return keptFolder({ name: 'console', form: formOfSources() }, async (draft) => {
    await buildConsole(draft)
    await drawIcons(draft)
  })
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
