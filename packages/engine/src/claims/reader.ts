import { anyWithin, type Hit, type Reading } from './reading.ts'

/**
 * Do words near the hit address the reader ("you", "your")? A long text tells of many people's arrests, fines
 * and winnings: those are news. In a short one all is said to the reader.
 */
export function isToReader(reading: Reading, hit: Hit): boolean {
  if (reading.text.length <= SHORT) return true
  return anyWithin(reading.hits('your'), hit.from - AROUND, hit.to + AROUND)
}

/** Characters of a notice of a page: whoever writes more writes an article, or addresses the reader. */
const SHORT = 1_500
/** Words on either side in which the reader may be addressed. */
const AROUND = 20
