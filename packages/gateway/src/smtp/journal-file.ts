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
  // The old file stays in use until there is a new one: its number must not be closed and written to.
  const shorten = (): void => {
    try {
      const fresh = writeAnew(path, open)
      closeSync(fd)
      fd = fresh
      bytes = statSync(path).size
    } catch (error) {
      log.warn({ cause: String(error) }, 'the journal cannot be shortened, and grows')
      bytes = 0
    }
  }
  return {
    open,
    append(line) {
      note(open, line)
      // A line begins with a line end, so that one torn by a full disk does not spoil the next.
      bytes += writeWhole(fd, `\n${writeLine(line)}`)
      if (bytes > fileLimit) shorten()
    },
    close: () => closeSync(fd),
  }
}

/** A full disk may take a part only, and say so by nothing but the number. */
function writeWhole(fd: number, text: string): number {
  const line = Buffer.from(text)
  for (let done = 0; done < line.length;) done += writeSync(fd, line, done)
  return line.length
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
  try {
    for (const [name, { at, stage }] of open)
      writeWhole(fd, writeLine({ at, stage, names: [name] }))
    fsyncSync(fd)
    renameSync(fresh, path)
  } catch (error) {
    closeSync(fd)
    throw error
  }
  syncFolder(dirname(path))
  return fd
}

/** Where it fails, a loss of power may bring the old file back: the lines promise no more than to outlive the process. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    fsyncSync(folder)
    closeSync(folder)
  } catch {
    return
  }
}
