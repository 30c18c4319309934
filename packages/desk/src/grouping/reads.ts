import { LRUCache } from 'lru-cache'
import { readContent, type Content } from './content.ts'
import type { AssigningParts } from './parts.ts'
import type { Waiting } from './waiting.ts'

/** Contents being read, each once however many report it. */
export interface Reads {
  /** @throws StoreFailure where the bytes cannot be had now */
  readonly read: (waiting: Waiting) => Promise<Content>
}

/** Contents with the reader at once: enough for its workers to have something to do next. */
const MOST_AT_ONCE = 32
/** Contents kept for whoever reports them next, before they are in the database. */
const MOST_KEPT = 500

export function openReads(parts: AssigningParts): Reads {
  const kept = new LRUCache<string, Promise<Content>>({ max: MOST_KEPT })
  const next: (() => void)[] = []
  let running = 0

  async function readNow(waiting: Waiting): Promise<Content> {
    if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => next.push(resolve))
    else running += 1
    try {
      return await readContent(parts, waiting)
    } finally {
      const following = next.shift()
      if (following) following()
      else running -= 1
    }
  }
  return {
    read: (waiting) => {
      const { content } = waiting
      const known = kept.get(content)
      if (known) return known
      const reading = readNow(waiting)
      kept.set(content, reading)
      reading.catch(() => kept.delete(content))
      return reading
    },
  }
}
