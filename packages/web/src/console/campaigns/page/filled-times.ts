interface Times {
  readonly step: number
  readonly times: readonly { readonly from: number; readonly reports: number }[]
}

const MOST = 400

/** Every step from the first to the last, those without a report too: a quiet day is seen as one. */
export function filledTimes({ step, times }: Times): Times['times'] {
  const [first, last] = [times[0]?.from, times.at(-1)?.from]
  if (first === undefined || last === undefined) return []
  const counted = new Map(times.map(({ from, reports }) => [from, reports]))
  const steps = Math.min(MOST, Math.round((last - first) / step) + 1)
  return Array.from({ length: steps }, (_, place) => {
    const from = first + place * step
    return { from, reports: counted.get(from) ?? 0 }
  })
}
