/** Which events are looked at, as it stands in the address. Days are `2026-11-22`, of the reader's own clock. */
export interface LogSearch {
  readonly kind?: string
  /** Somebody's id, or `by:user`: any of those who sign in. */
  readonly actor?: string
  readonly subject?: string
  readonly from?: string
  readonly to?: string
}

export function logSearch(given: Readonly<Record<string, unknown>>): LogSearch {
  const text = (name: keyof LogSearch): LogSearch => {
    const value = given[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const day = (name: 'from' | 'to'): LogSearch =>
    /^\d{4}-\d{2}-\d{2}$/u.test(String(given[name])) ? text(name) : {}
  return { ...text('kind'), ...text('actor'), ...text('subject'), ...day('from'), ...day('to') }
}

export interface LogFilter {
  readonly kind?: string
  readonly actor?: string
  readonly by?: 'user'
  readonly subject?: string
  readonly since?: number
  readonly until?: number
}

export const ANY_USER = 'by:user'

/** As the desk takes it: a day begins and ends at midnight of the reader's clock. */
export function filterOf({ from, to, actor, ...rest }: LogSearch): LogFilter {
  return {
    ...rest,
    ...(actor === ANY_USER ? { by: 'user' } : actor !== undefined && { actor }),
    ...(from !== undefined && { since: midnight(from) }),
    ...(to !== undefined && { until: midnight(to, 1) }),
  }
}

function midnight(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).getTime()
}
