import { SILENCE } from './breaker.ts'
import type { Answer, Ask } from './answers.ts'

/** Waits for an answer so many milliseconds at most. */
export function withPatience(ask: Ask, time: number): Ask {
  return (name, type) => inTime(ask(name, type), time)
}

/** The answer, or after `time` milliseconds that there was none. */
export async function inTime(asked: Promise<Answer>, time: number): Promise<Answer> {
  const over = Promise.withResolvers<Answer>()
  const alarm = setTimeout(() => {
    // An answer may have come while the thread was busy: it is read before the second `setImmediate`.
    setImmediate(() => setImmediate(() => over.resolve({ kind: 'failure', code: SILENCE })))
  }, time)
  try {
    return await Promise.race([asked, over.promise])
  } finally {
    clearTimeout(alarm)
  }
}
