/** Work on one thing is done one after another; on different things at the same time. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>

export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    const settled = mine.then(forgetMe, forgetMe)
    function forgetMe(): void {
      if (last.get(key) === settled) last.delete(key)
    }
    last.set(key, settled)
    return mine
  }
}
