import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that an operator named, for this user alone, and those it is to stand in. Node's own `recursive` tries
 * for ever where one that is there takes none, as below /proc.
 *
 * @param folder an absolute path, or one that counts from where the program runs
 * @throws Error of the file system
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder)
  if (above !== folder && statSync(above, { throwIfNoEntry: false }) === undefined)
    makeFolder(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  }
}
