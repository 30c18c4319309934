/** So many of one kind are asked for together: their ids are to fit into an address. */
const MOST = 50

interface Asked<Found> {
  readonly promise: Promise<Found | undefined>
  readonly resolve: (found: Found | undefined) => void
  readonly reject: (error: unknown) => void
}

/**
 * Asks for many things at once where many ask for one each: a page that names fifty records asks once.
 *
 * @returns asks for one; undefined: it was not among what was found
 */
export function gathered<Found>(
  askAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): (id: string) => Promise<Found | undefined> {
  let waiting = new Map<string, Asked<Found>>()
  const ask = (): void => {
    const all = waiting
    waiting = new Map()
    if (all.size === 0) return
    askAll([...all.keys()]).then(
      (found) => all.forEach(({ resolve }, id) => resolve(found.get(id))),
      (error: unknown) => all.forEach(({ reject }) => reject(error)),
    )
  }
  return (id) => {
    const known = waiting.get(id)
    if (known !== undefined) return known.promise
    const asked: Asked<Found> = Promise.withResolvers<Found | undefined>()
    waiting.set(id, asked)
    if (waiting.size >= MOST) ask()
    else if (waiting.size === 1) setTimeout(ask)
    return asked.promise
  }
}
