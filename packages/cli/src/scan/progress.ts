import { targets } from './targets.ts'
import { directed, isolated } from '../render/direction.ts'
import type { Language } from '../render/words.ts'
import { shownTime } from './summary.ts'
import { scanWords } from './words.ts'

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
  { stream, language }: { readonly stream: NodeJS.WriteStream; readonly language: Language },
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
      stream.write(
        `\r\u001b[K${line({ done, bytes, total, seconds: (now - begun) / 1000 }, language)}`,
      )
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

function line({ done, bytes, total, seconds }: State, language: Language): string {
  const part = total === 0 ? 1 : Math.min(1, bytes / total)
  const left = part > 0 ? (seconds * (1 - part)) / part : 0
  const rate = Math.round(done / Math.max(seconds, 0.001))
  const shown = (text: number | string): string => isolated(String(text), language)
  const words = scanWords[language].progress({
    done: shown(done),
    percent: shown(Math.floor(part * 100)),
    rate: shown(rate),
    left: shownTime(left, language),
  })
  return directed(`  ${words}`, language)
}

/** One look at the sizes before the start: what else could tell how long it takes? */
async function totalBytes(paths: readonly string[]): Promise<number> {
  let total = 0
  const quiet = { trouble: () => undefined, skipped: () => undefined }
  for await (const target of targets(paths, quiet)) total += target.bytes
  return total
}
