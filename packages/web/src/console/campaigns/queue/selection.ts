/** Campaigns chosen in the queue, in the order of choosing, and the one from which a range is drawn. */
export interface Selection {
  readonly ids: readonly string[]
  readonly anchor: string | undefined
}

export const nothingChosen: Selection = { ids: [], anchor: undefined }

/** Chooses one, or lets go of it. */
export function toggle({ ids }: Selection, id: string): Selection {
  const isIn = ids.includes(id)
  return { ids: isIn ? ids.filter((one) => one !== id) : [...ids, id], anchor: id }
}

/** Chooses all from the anchor to this one, as they stand in the list. */
export function extend(chosen: Selection, id: string, order: readonly string[]): Selection {
  const [from, to] = [order.indexOf(chosen.anchor ?? id), order.indexOf(id)]
  if (from === -1 || to === -1) return toggle(chosen, id)
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: [...new Set([...chosen.ids, ...range])], anchor: chosen.anchor ?? id }
}

/** What is gone from the list is not chosen any more. */
export function within(chosen: Selection, order: readonly string[]): Selection {
  const there = new Set(order)
  const ids = chosen.ids.filter((id) => there.has(id))
  return ids.length === chosen.ids.length ? chosen : { ...chosen, ids }
}
