/** One-time codes that were shown lately, by whose they are. */
export interface UsedCodes {
  /** False: it was shown before, and counts no more. */
  readonly take: (account: string, code: string) => boolean
  /** It was wrong: nothing was used up. */
  readonly giveBack: (account: string, code: string) => void
}

/** Milliseconds in which a code is taken: its own half minute, the one before and the one after. */
const TAKEN_FOR = 90_000

/** RFC 6238, 5.2: who reads a code over somebody's shoulder, or off a page of his own, comes too late with it. */
export function openUsedCodes(now: () => number): UsedCodes {
  const until = new Map<string, number>()
  return {
    take: (account, code) => {
      const time = now()
      for (const [name, ends] of until) {
        if (ends > time) break
        until.delete(name)
      }
      const name = nameOf(account, code)
      if (until.has(name)) return false
      until.set(name, time + TAKEN_FOR)
      return true
    },
    giveBack: (account, code) => {
      until.delete(nameOf(account, code))
    },
  }
}

function nameOf(account: string, code: string): string {
  return JSON.stringify([account, code])
}
