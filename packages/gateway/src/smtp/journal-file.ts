import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Log } from '../running.ts'
import type { JournalLine } from './journal-line.ts'
import { readLine, writeLine } from './journal-line.ts'

/**
 * The journal on the disk. It is written synchronously: a line is with the system when `append` returns, in the tick
 * in which the reply was read. What is settled needs no keeping, so the file is written anew without it when it is long.
 */
export interface JournalFile {
  /** What is not settled, oldest first. */
  readonly open: ReadonlyMap<string, { readonly at: number; readonly stage: JournalLine['stage'] }>
  /** Throws where the disk does not take it; what it says holds in memory all the same. */
  readonly append: (line: JournalLine) => void
  readonly close: () => void
}

/** Bytes after which it is written anew. */
const fileLimit = 4 * 1024 * 1024
/** Unsettled recipients that are remembered; the oldest go first. */
const openLimit = 20_000

export function openJournalFile(path: string, log: Log): JournalFile {
  const open = new Map<string, { at: number; stage: JournalLine['stage'] }>()
  for (const text of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    const line = readLine(text)
    if (line !== undefined) note(open, line)
    else if (text !== '') log.warn({ path }, 'a torn line in the journal was left out')
  }
  let fd = writeAnew(path, open)
  let bytes = statSync(path).size
  return {
    open,
    append(line) {
      note(open, line)
      // A line begins with a line end, so that one torn by a full disk does not spoil the next.
      const text = `\n${writeLine(line)}`
      writeSync(fd, text)
      bytes += Buffer.byteLength(text)
      if (bytes <= fileLimit) return
      closeSync(fd)
      fd = writeAnew(path, open)
      bytes = statSync(path).size
    },
    close: () => closeSync(fd),
  }
}

function note(
  open: Map<string, { at: number; stage: JournalLine['stage'] }>,
  { at, stage, names }: JournalLine,
): void {
  for (const name of names) {
    const before = open.get(name)
    open.delete(name)
    // Once taken, an attempt to send again does not make it less so.
    const now = before?.stage === 'taken' && stage === 'intended' ? 'taken' : stage
    if (now !== 'settled') open.set(name, { at, stage: now })
  }
  for (const oldest of open.keys()) {
    if (open.size <= openLimit) return
    open.delete(oldest)
  }
}

/** Whatever happens, the old file or the new one stands under the name, whole. */
function writeAnew(path: string, open: JournalFile['open']): number {
  const fresh = `${path}.new`
  const fd = openSync(fresh, 'w', 0o600)
  for (const [name, { at, stage }] of open) writeSync(fd, writeLine({ at, stage, names: [name] }))
  fsyncSync(fd)
  renameSync(fresh, path)
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
  return fd
}
