import { LRUCache } from 'lru-cache'
import { sizeOf, type Answer, type Ask } from './answers.ts'

export interface CacheOptions {
  /** Names kept; 0: none. */
  readonly names: number
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number
}

/** Characters of all answers kept. */
const CHARACTERS = 8 * 1024 * 1024
/** RFC 1035 section 2.3.4: 255 bytes of a name are 253 characters, and a dot at the end. */
const LONGEST_NAME = 254
const NO_NAME: Answer = { kind: 'nothing', code: 'EBADNAME' }
/** Milliseconds that "no such name" is believed, and that a failure is not asked about again. */
const NOTHING = 60_000
const FAILURE = 5_000

/** Remembers answers, and asks one question once however many want to know. */
export function cached(ask: Ask, { names, now }: CacheOptions): Ask {
  const kept = new LRUCache<string, Kept>({
    // What it takes 0 for is no limit.
    max: Math.max(names, 1),
    maxSize: CHARACTERS,
    sizeCalculation: ({ answer }, key) => key.length + sizeOf(answer),
  })
  const asking = new Map<string, Promise<Answer>>()

  const askNow = async (key: string, name: string, type: string): Promise<Answer> => {
    const answer = await ask(name, type)
    asking.delete(key)
    if (names > 0) kept.set(key, { answer, until: now() + timeOf(answer) })
    return answer
  }
  return (name, type) => {
    // A mail may be full of such, which would push all that is known out.
    if (name.length > LONGEST_NAME) return Promise.resolve(NO_NAME)
    const key = `${type} ${name.toLowerCase()}`
    const known = kept.get(key)
    if (known && known.until > now()) return Promise.resolve(known.answer)
    const under = asking.get(key) ?? askNow(key, name, type)
    asking.set(key, under)
    return under
  }
}

interface Kept {
  readonly answer: Answer
  readonly until: number
}

function timeOf(answer: Answer): number {
  if (answer.kind === 'records') return answer.seconds * 1_000
  return answer.kind === 'nothing' ? NOTHING : FAILURE
}
