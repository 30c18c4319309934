import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processors that were used until now. */
export interface Used {
  readonly desk: number
  /** Of a PostgreSQL server that this process started; 0 without one. */
  readonly server: number
}

/** @param desk process of the desk; absent: this one */
export function usedUntilNow(desk: number = process.pid): Used {
  const server = serverOf(process.pid)
  return { desk: timesOf(desk, OWN), server: server === undefined ? 0 : ofServer(server) }
}

export function usedSince(before: Used, now: Used): Used {
  return { desk: now.desk - before.desk, server: now.server - before.server }
}

/** proc(5), /proc/pid/stat, counted after the name: utime and stime; cutime and cstime of children that ended. */
const OWN = [11, 12]
const WITH_ENDED = [11, 12, 13, 14]
const PARENT = 1
/** Linux gives them in hundredths of a second (USER_HZ). */
const TICK = 10

function ofServer(server: number): number {
  const backends = processes().filter((pid) => fieldsOf(pid)[PARENT] === String(server))
  const theirs = backends.reduce((sum, pid) => sum + timesOf(pid, OWN), 0)
  return timesOf(server, WITH_ENDED) + theirs
}

function serverOf(parent: number): number | undefined {
  return processes().find(
    (pid) => fieldsOf(pid)[PARENT] === String(parent) && nameOf(pid) === 'postgres',
  )
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isSafeInteger(pid))
}

function timesOf(pid: number, fields: readonly number[]): number {
  const all = fieldsOf(pid)
  return TICK * fields.reduce((sum, field) => sum + Number(all[field] ?? 0), 0)
}

function fieldsOf(pid: number): readonly string[] {
  const stat = textOf(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function nameOf(pid: number): string {
  return textOf(`/proc/${pid}/comm`).trim()
}

/** A process may end while it is looked at. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
