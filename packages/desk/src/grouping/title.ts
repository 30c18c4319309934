import type { CalledBy } from '../campaigns/named.ts'
import type { Indicator, Reading } from '../reading.ts'

/** What a campaign is called by until somebody calls it otherwise: whom it claims to come from, where it leads. */
export function calledBy(
  reading: Pick<Reading, 'claimed' | 'indicators' | 'words'> | undefined,
  isShared: (indicator: Indicator) => boolean,
): CalledBy {
  if (reading === undefined) return { claimed: null, place: null, words: null }
  const { claimed, indicators, words } = reading
  const place = indicators.find(
    (indicator) => indicator.kind === 'domain' && !isShared(indicator),
  )?.value
  return { claimed: claimed[0] ?? null, place: place === undefined ? null : cut(place), words }
}

/** The same in plain English: for logs, exports and commands. */
export function titleOf(family: Reading['family'] | null, by: CalledBy): string {
  const { claimed, place, words } = by
  const parts = [family, claimed && `as ${claimed}`, place && `at ${place}`]
  const said = parts.filter((part) => part !== undefined && part !== null && part !== '')
  if (said.length > 0) return cut(said.join(' '))
  return words === null ? 'unreadable message' : `text of ${words} words`
}

const LONGEST = 160

/** Never within a character that is two code units: the log holds whole ones. */
function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')
}
