import { anyWithin, type Hit, type Reading } from './reading.ts'

/**
 * Do words near the hit address the reader ("you", "your")? A long text tells of many people's arrests, fines
 * and winnings: those are news, as is a mail that addresses nobody. In a short text all is said to the reader.
 */
export function isToReader(reading: Reading, hit: Hit): boolean {
  if (addressesNobody(reading)) return false
  if (reading.text.length <= SHORT) return true
  return anyWithin(reading.hits('your'), hit.from - AROUND, hit.to + AROUND)
}

/** More than a few lines of mail, and not one "you". A letter or a chat is to its reader anyhow. */
function addressesNobody(reading: Reading): boolean {
  return (
    reading.message.channel === 'email' &&
    reading.text.length > FEW_LINES &&
    reading.hits('your').length === 0
  )
}

const FEW_LINES = 240

/** Characters of a notice of a page: whoever writes more writes an article, or addresses the reader. */
const SHORT = 1_500
/** Words on either side in which the reader may be addressed. */
const AROUND = 20
