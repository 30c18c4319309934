/** An order that somebody looks at, and what came meanwhile. */
export interface HeldOrder {
  readonly shown: readonly string[]
  /** How many stand elsewhere by now, or are new. */
  readonly moved: number
}

/**
 * Keeps the rows where they are while somebody reads them: what is known stays in its order, what is gone leaves, what
 * comes with the next page stands at the end; newcomers before that wait until the person asks for them.
 */
export function holdOrder(held: readonly string[], now: readonly string[]): HeldOrder {
  if (held.length === 0) return { shown: now, moved: 0 }
  const [known, there] = [new Set(held), new Set(now)]
  const kept = held.filter((id) => there.has(id))
  const lastKnown = now.findLastIndex((id) => known.has(id))
  const further = now.slice(lastKnown + 1)
  const newcomers = now.slice(0, lastKnown + 1).filter((id) => !known.has(id))
  const shown = [...kept, ...further]
  const order = now.filter((id) => !newcomers.includes(id))
  const elsewhere = kept.filter((id, place) => order[place] !== id).length
  return { shown, moved: newcomers.length + elsewhere }
}
