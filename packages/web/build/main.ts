import { mkdir, rm } from 'node:fs/promises'
import { buildCitizen } from './citizen.ts'
import { compressAll } from './compress.ts'
import { buildConsole } from './console.ts'
import { drawIcons } from './icons.ts'

/** Builds the pages into a folder, which is emptied first: the citizen's and the console, with all they load. */
export async function buildPages(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await drawIcons(out)
  await buildCitizen(out)
  await buildConsole(out)
  await compressAll(out)
}
