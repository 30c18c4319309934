import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '@tasdeeq/host/program'

/** Until it is finished a restore is written down in the data folder: half of a desk must not begin to work. */
export function beginRestore(data: string, backup: string): void {
  const file = openSync(markIn(data), 'w', 0o600)
  try {
    writeSync(file, backup)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function endRestore(data: string): void {
  rmSync(markIn(data), { force: true })
}

export function isUnfinished(data: string): boolean {
  return existsSync(markIn(data))
}

/** @throws StartProblem where a restore into this data folder was broken off, or is under way */
export function refuseUnfinished(data: string): void {
  if (!isUnfinished(data)) return
  const backup = readFileSync(markIn(data), 'utf8')
  throw new StartProblem(
    `the restore of ${backup} into ${data} is not finished; where it was broken off, run it again (tasdeeq restore ${backup}), or take an empty folder`,
  )
}

function markIn(data: string): string {
  return join(data, 'restoring')
}
