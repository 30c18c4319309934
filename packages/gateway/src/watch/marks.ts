import type { VerdictWord } from '@tasdeeq/engine'

const FRAUD = '$TasdeeqFraud'
const SUSPICIOUS = '$TasdeeqSuspicious'

/** Keywords (RFC 3501 section 2.3.2) that a message of this verdict gets: it can be seen, sorted and searched by them. */
export function marksOf(verdict: VerdictWord): readonly string[] {
  if (verdict === 'fraud') return [FRAUD]
  return verdict === 'suspicious' ? [SUSPICIOUS] : []
}

/** RFC 3501 section 2.3.2: in sight, whatever the mail program knows of keywords. */
export const IN_SIGHT = '\\Flagged'

/** Some servers change the case of keywords. */
export function isOurs(flag: string): boolean {
  const lower = flag.toLowerCase()
  return lower === FRAUD.toLowerCase() || lower === SUSPICIOUS.toLowerCase()
}
