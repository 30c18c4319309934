import { targets } from './targets.ts'
import { duration } from './summary.ts'

export interface Progress {
  readonly add: (bytes: number) => void
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void
}

const EVERY = 200

const silent: Progress = { add: () => undefined, clear: () => undefined }

/** A line on standard error while a person watches: done, rate, time left. Nothing where nobody does. */
export async function openProgress(
  paths: readonly string[],
  stream: NodeJS.WriteStream,
): Promise<Progress> {
  if (!stream.isTTY) return silent
  const total = await totalBytes(paths)
  const begun = performance.now()
  let done = 0
  let bytes = 0
  let shown = 0
  return {
    add: (more) => {
      done++
      bytes += more
      const now = performance.now()
      if (now - shown < EVERY) return
      shown = now
      stream.write(`\r\u001b[K  ${line({ done, bytes, total, seconds: (now - begun) / 1000 })}`)
    },
    clear: () => stream.write('\r\u001b[K'),
  }
}

interface State {
  readonly done: number
  readonly bytes: number
  readonly total: number
  readonly seconds: number
}

function line({ done, bytes, total, seconds }: State): string {
  const part = total === 0 ? 1 : Math.min(1, bytes / total)
  const left = part > 0 ? (seconds * (1 - part)) / part : 0
  const rate = Math.round(done / Math.max(seconds, 0.001))
  return `${done} checked, ${Math.floor(part * 100)} %, ${rate} a second, ${duration(left)} left`
}

/** One look at the sizes before the start: what else could tell how long it takes? */
async function totalBytes(paths: readonly string[]): Promise<number> {
  let total = 0
  const quiet = { trouble: () => undefined, skipped: () => undefined }
  for await (const target of targets(paths, quiet)) total += target.bytes
  return total
}
