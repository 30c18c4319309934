import { present } from '../listing/filters.ts'

/** The span that the dashboard shows, as it stands in the address. Days are written as in ISO 8601. */
export interface DashboardSearch {
  /** Days back from now. */
  readonly days?: number
  /** First and last day, where it is another span. */
  readonly from?: string
  readonly to?: string
}

export const spans = [7, 30, 90, 365] as const

export function dashboardSearch(given: Readonly<Record<string, unknown>>): DashboardSearch {
  const days = spans.find((span) => String(span) === String(given['days']))
  const [from, to] = [dayIn(given['from']), dayIn(given['to'])]
  const isSpan = from !== undefined && to !== undefined && from <= to
  return present<DashboardSearch>({
    days: isSpan ? undefined : days,
    from: isSpan ? from : undefined,
    to: isSpan ? to : undefined,
  })
}

function dayIn(given: unknown): string | undefined {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(given)) return undefined
  return Number.isNaN(Date.parse(given)) ? undefined : given
}

const DAY = 86_400_000
const MOST_DAYS = 1_100

/** Milliseconds since 1970: whole days in UTC, the last one included. */
export function spanOf(
  { days = 30, from, to }: DashboardSearch,
  now: number,
): { readonly since: number; readonly until: number } {
  if (from !== undefined && to !== undefined) {
    const until = Date.parse(to) + DAY
    return { since: Math.max(Date.parse(from), until - MOST_DAYS * DAY), until }
  }
  const until = (Math.floor(now / DAY) + 1) * DAY
  return { since: until - days * DAY, until }
}
