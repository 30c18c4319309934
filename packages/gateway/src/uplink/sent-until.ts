import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { replaceFile } from '../decisions/disk.ts'

/** Until when a desk was told of every change; kept in a file, so that a start tells the rest only. */
export interface SentUntil {
  readonly read: () => Promise<number>
  readonly write: (time: number) => Promise<void>
}

/** @param desk its address, and the key: another desk was told nothing */
export function openSentUntil(
  path: string,
  desk: { readonly url: string; readonly key: string },
): SentUntil {
  const of = createHash('sha256').update(`${desk.url} ${desk.key}`).digest('hex')
  return {
    read: async () => {
      try {
        const kept = JSON.parse(await readFile(path, 'utf8')) as { of?: unknown; until?: unknown }
        return kept.of === of && typeof kept.until === 'number' ? kept.until : 0
      } catch {
        // None yet, or damaged: everything is told once more.
        return 0
      }
    },
    write: (until) => replaceFile(path, JSON.stringify({ of, until })),
  }
}
