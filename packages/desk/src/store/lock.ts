import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

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
  const path = join(folder, 'lock')
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o644 })
  try {
    // A link is made only where there is nothing of that name yet, and has its content from the beginning.
    if (!linkIfAbsent(draft, path)) takeOver(draft, path, folder)
  } finally {
    rmSync(draft, { force: true })
  }
  return { [Symbol.dispose]: () => rmSync(path, { force: true }) }
}

/** Two that find the same stale lock take it over one after another: the second finds the first alive. */
function takeOver(draft: string, path: string, folder: string): void {
  const turn = `${path}.turn`
  if (!makeTurn(turn)) throw inUse(folder, 'another process is just opening it; try again')
  try {
    const owner = ownerOf(path)
    if (owner !== undefined) {
      throw inUse(
        folder,
        `process ${owner} has it open; stop that desk, or have several use a PostgreSQL server`,
      )
    }
    renameSync(draft, path)
  } finally {
    rmSync(turn, { recursive: true, force: true })
  }
}

/** Milliseconds, longer than a turn ever takes: who holds one so long was killed in it. */
const TURN = 10_000

function makeTurn(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (made !== undefined && made + TURN < Date.now()) rmSync(path, { recursive: true, force: true })
  return false
}

function linkIfAbsent(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  }
}

/** Number of the living process that has the lock. */
function ownerOf(path: string): number | undefined {
  const [pid = '', start = ''] = textOf(path).trim().split(' ')
  const number = Number(pid)
  return Number.isSafeInteger(number) && number > 0 && isAlive(number, start) ? number : undefined
}

/** A number is used again after a restart of the machine or a container: the time of the start tells them apart. */
function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const now = startOf(pid)
  return now === '' || start === '' || now === start
}

/** proc(5), /proc/pid/stat: the 22nd field, counted after the name in parentheses. Empty on other systems. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}

function inUse(folder: string, why: string): StoreInUse {
  return new StoreInUse(`the database in ${folder} is in use: ${why}`)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
