import { join } from 'node:path'
import { Locked, takeLock } from '@tasdeeq/host/program'

/** Another process has the embedded database open. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse'
}

/**
 * Owns a folder until disposed of: two processes on one embedded database would damage it.
 *
 * @throws StoreInUse where a living process has it
 */
export function lockFolder(folder: string): Disposable {
  try {
    return takeLock(join(folder, 'lock'))
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new StoreInUse(`the database in ${folder} is in use: ${whyOf(error)}`, { cause: error })
  }
}

function whyOf({ owner }: Locked): string {
  return owner === undefined
    ? 'another process is just opening it; try again'
    : `process ${owner} has it open; stop that desk, or have several use a PostgreSQL server`
}
