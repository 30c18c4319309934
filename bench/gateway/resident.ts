import { readFileSync } from 'node:fs'

/** Megabytes of a process in memory, its threads included (Linux). */
export function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) / 1024
}
