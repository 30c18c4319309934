import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'

/** A living process has the lock. */
export class Locked extends Error {
  override readonly name = 'Locked'
  /** Its number; absent where one is just taking the lock over. */
  readonly owner: number | undefined

  constructor(path: string, owner?: number) {
    super(
      owner === undefined
        ? `another process is just taking ${path} over`
        : `process ${owner} has ${path}`,
    )
    this.owner = owner
  }
}

/**
 * Holds the lock until disposed of. A lock left behind by a dead process is taken over.
 *
 * @param path a file in an existing folder; its content names the process that has the lock
 * @throws Locked if a living process has it
 */
export function takeLock(path: string): Disposable {
  const draft = `${path}.${process.pid}`
  // Nothing in it is secret, and the program's user must be able to read one that root left behind.
  writeFileSync(draft, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o644 })
  try {
    // link(2) fails if the name exists, and the file has its content from the start.
    if (!linkIfAbsent(draft, path)) takeOver(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  return { [Symbol.dispose]: () => rmSync(path, { force: true }) }
}

/** Number of the living process that has the lock. */
export function ownerOf(path: string): number | undefined {
  const [pid = '', start = ''] = textOf(path).trim().split(' ')
  const number = Number(pid)
  return Number.isSafeInteger(number) && number > 0 && isAlive(number, start) ? number : undefined
}

/** Two processes that find the same stale lock take turns: the second finds the first alive. */
function takeOver(draft: string, path: string): void {
  const turn = `${path}.turn`
  if (!makeTurn(turn)) throw new Locked(path)
  try {
    const owner = ownerOf(path)
    if (owner !== undefined) throw new Locked(path, owner)
    renameSync(draft, path)
  } finally {
    rmSync(turn, { recursive: true, force: true })
  }
}

/** Milliseconds, longer than a turn ever takes: a process that holds one so long was killed in it. */
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

/** Process ids are reused after a restart of the machine or a container; the start time distinguishes them. */
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

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
