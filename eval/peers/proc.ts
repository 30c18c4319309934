import { readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second for everybody who asks. */
const TICK = 10

/** Milliseconds of processor that a process and its living children have used. */
export function processorTime(pid: number): number {
  return withChildren(pid).reduce((sum, one) => sum + ticks(one).own * TICK, 0)
}

/** Milliseconds of processor of all children of this process that have ended. */
export function endedChildrenTime(): number {
  return ticks(process.pid).children * TICK
}

/** Resident memory of a process and its living children, in megabytes; pages that they share count for each. */
export function residentMemory(pid: number): number {
  return withChildren(pid).reduce((sum, one) => sum + residentOf(one), 0) / 1000
}

function withChildren(pid: number): readonly number[] {
  const below = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...below.flatMap(withChildren)]
}

/** Fields 14 to 17 of proc_pid_stat(5). They are counted from the name's end: a name may hold blanks. */
function ticks(pid: number): { readonly own: number; readonly children: number } {
  const stat = read(`/proc/${pid}/stat`)
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15)
  return { own: user + system, children: childrenUser + childrenSystem }
}

function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1.024
}

/** A process may end while it is looked at, and other systems have no such files. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
