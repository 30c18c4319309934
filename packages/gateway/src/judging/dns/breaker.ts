import type { Answer, Ask } from './answers.ts'

export interface BreakerOptions {
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number
}

/** Questions without an answer, one after the other, after which DNS may be dead. */
const SUSPICIOUS = 5
/** Milliseconds until it is looked again whether DNS is back. */
const PAUSE = 3_000

/**
 * Where DNS is dead, answers at once that nobody can tell, so that not every message waits for it. Silence alone
 * does not prove that: servers of a sender's own domain may be silent on purpose. The root's name servers, which every
 * resolver knows, must stay unanswered too.
 *
 * @param alive asks for them
 */
export function withBreaker(ask: Ask, alive: () => Promise<boolean>, { now }: BreakerOptions): Ask {
  let silent = 0
  let deadUntil: number | undefined
  let looking = false

  const look = async (): Promise<void> => {
    if (looking) return
    looking = true
    deadUntil = (await alive()) ? undefined : now() + PAUSE
    silent = 0
    looking = false
  }
  const note = (answer: Answer): void => {
    silent = isSilence(answer) ? silent + 1 : 0
    if (silent >= SUSPICIOUS) void look()
  }
  return async (name, type) => {
    if (deadUntil !== undefined) {
      if (now() >= deadUntil) void look()
      return { kind: 'failure', code: SILENCE }
    }
    const answer = await ask(name, type)
    note(answer)
    return answer
  }
}

/** Node's word for a question without an answer. */
export const SILENCE = 'ETIMEOUT'

export function isSilence(answer: Answer): boolean {
  return answer.kind === 'failure' && answer.code === SILENCE
}
