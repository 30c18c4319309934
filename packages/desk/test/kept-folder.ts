import {
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Kept {
  /** Of what is in it: `console`. */
  readonly name: string
  /** Another form of what it is made from is another folder. */
  readonly form: string
  /** Absent: where temporary files are. */
  readonly place?: string
}

/** Milliseconds after which a folder that no test used is nobody's any more: each file of tests is done long before. */
const UNUSED = 3_600_000

/**
 * A folder that takes long to make: made once for each form of its sources, by whichever test comes first, and kept for
 * the next runs. Who makes one takes those away that no test has used for an hour, and drafts that were left behind.
 */
export async function keptFolder(
  { name, form, place = tmpdir() }: Kept,
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const begin = `tasdeeq-${name}-${process.getuid?.() ?? 0}-`
  const folder = join(place, begin + form)
  if (isUsed(folder)) return folder
  for (const one of readdirSync(place).filter((other) => other.startsWith(begin)))
    removeUnused(join(place, one))
  const draft = mkdtempSync(`${folder}-`)
  try {
    await make(draft)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another process was first.
    if (!existsSync(folder)) throw error
  }
  return folder
}

function isUsed(folder: string): boolean {
  if (!existsSync(folder)) return false
  const now = new Date()
  utimesSync(folder, now, now)
  return true
}

function removeUnused(folder: string): void {
  const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Number.NaN }
  if (mtimeMs < Date.now() - UNUSED) rmSync(folder, { recursive: true, force: true })
}
