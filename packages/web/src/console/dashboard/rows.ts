/** A row of a chart and of its table: where it stands in time, and a number for each of its series. */
export interface Row {
  /** Milliseconds since 1970, where its step begins. */
  readonly from: number
  readonly [series: string]: number
}

interface Span {
  readonly since: number
  readonly until: number
  readonly step: number
}

/** All steps of a span, also those in which nothing happened. */
export function stepsOf({ since, until, step }: Span): readonly number[] {
  const first = Math.floor(since / step) * step
  return Array.from({ length: Math.ceil((until - first) / step) }, (_, at) => first + at * step)
}

/** Series side by side; where one has nothing in a step it has `otherwise`, or nothing at all. */
export function rowsOf(
  steps: readonly number[],
  series: Readonly<Record<string, readonly { readonly from: number; readonly count: number }[]>>,
  otherwise?: number,
): readonly Row[] {
  const known = Object.entries(series).map(
    ([name, counts]) => [name, new Map(counts.map(({ from, count }) => [from, count]))] as const,
  )
  return steps.map((from) => {
    const values = known.flatMap(([name, counts]) => {
      const value = counts.get(from) ?? otherwise
      return value === undefined ? [] : [[name, value] as const]
    })
    return { from, ...Object.fromEntries(values) }
  })
}
