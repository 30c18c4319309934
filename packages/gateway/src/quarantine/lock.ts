import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'

/** Another process owns the quarantine. */
export class QuarantineInUse extends Error {
  override readonly name = 'QuarantineInUse'
}

/** Owns a folder until disposed of. */
export interface Lock extends Disposable {
  readonly path: string
}

/**
 * @param path file that says who owns the folder
 * @throws QuarantineInUse where a living process does
 */
export function takeLock(path: string): Lock {
  const draft = `${path}.${process.pid}`
  // Nothing in it is secret, and one that root left behind must be read by the gateway's user.
  writeFileSync(draft, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o644 })
  try {
    if (!linkIfAbsent(draft, path)) takeOver(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { force: true }) }
}

/** Number of the living process that owns the folder. */
export function ownerOf(path: string): number | undefined {
  const [pid = '', start = ''] = textOf(path).trim().split(' ')
  const number = Number(pid)
  return Number.isSafeInteger(number) && number > 0 && isAlive(number, start) ? number : undefined
}

/** Two that find the same stale lock take it over one after another: the second finds the first alive. */
function takeOver(draft: string, path: string): void {
  const turn = `${path}.turn`
  if (!makeTurn(turn)) throw inUse('another process is just taking it over; try again')
  try {
    const owner = ownerOf(path)
    if (owner !== undefined) {
      throw inUse(`process ${owner} owns it; stop the gateway that runs, or ask it to do the work`)
    }
    renameSync(draft, path)
  } finally {
    rmSync(turn, { recursive: true, force: true })
  }
}

/** Longer than a turn ever takes: who holds one so long was killed in it. */
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

function inUse(why: string): QuarantineInUse {
  return new QuarantineInUse(`the quarantine is in use: ${why}`)
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
