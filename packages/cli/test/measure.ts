// Loaded before the command (`node --import`): prints its peak memory and times on descriptor 3 as it ends.
import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const processor = (user + system) / 1e6
    writeSync(3, JSON.stringify({ megabytes: peak(), seconds: process.uptime(), processor }))
  })
}

/** Linux counts the starting process's own memory into `maxRSS` of what it starts; `VmHWM` begins anew. */
function peak(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'latin1')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
