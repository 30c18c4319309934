/** A stretch of a text, and which of the reasons rest on it. */
export interface Marked {
  readonly start: number
  readonly end: number
  /** Places in the list of reasons, in order. Empty: none does. */
  readonly reasons: readonly number[]
  /** Those of them that end here: their numbers stand behind it, as those of footnotes do. */
  readonly ending: readonly number[]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Cuts a text where a reason begins or ends, so that reasons that overlap are each marked whole. */
export function markedIn(
  length: number,
  reasons: readonly { readonly spans: readonly Span[] }[],
): readonly Marked[] {
  const spans = reasons.flatMap((reason, place) =>
    reason.spans.map(({ start, end }) => ({
      start: Math.max(0, start),
      end: Math.min(length, end),
      place,
    })),
  )
  const cuts = [0, length, ...spans.flatMap(({ start, end }) => [start, end])]
  const at = [...new Set(cuts)].toSorted((one, other) => one - other)
  return at.slice(1).map((end, before) => {
    const start = at[before] ?? 0
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const goesOn = new Set(over.filter((span) => span.end > end).map(({ place }) => place))
    const all = [...new Set(over.map(({ place }) => place))]
    return { start, end, reasons: all, ending: all.filter((place) => !goesOn.has(place)) }
  })
}
