import type { Indicator, Reading } from '../reading.ts'

/**
 * What a campaign is called until somebody calls it otherwise. It says nothing in the words of the message, which may
 * name who got it: what kind of fraud, whom it claims to come from, where it leads.
 */
export function titleOf(
  reading: Pick<Reading, 'family' | 'claimed' | 'indicators' | 'words'> | undefined,
  isShared: (indicator: Indicator) => boolean,
): string {
  if (reading === undefined) return 'unreadable message'
  const { family, claimed, indicators, words } = reading
  const domain = indicators.find(
    (indicator) => indicator.kind === 'domain' && !isShared(indicator),
  )?.value
  const parts = [family, claimed[0] && `as ${claimed[0]}`, domain && `at ${domain}`]
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length > 0 ? said.join(' ').slice(0, LONGEST) : `text of ${words} words`
}

const LONGEST = 160
