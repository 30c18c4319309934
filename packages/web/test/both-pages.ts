import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtCitizen } from './built-citizen.ts'
import { builtConsole } from './built.ts'

/** A folder with the citizen's page and the console in it, as a desk at work has. */
export interface BothPages extends Disposable {
  readonly folder: string
}

export async function bothPages(): Promise<BothPages> {
  const [citizen, console] = [await builtCitizen(), await builtConsole()]
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-pages-'))
  for (const part of [citizen, console]) cpSync(part, folder, { recursive: true })
  return {
    folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
