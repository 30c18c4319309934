import { Break } from '../text/tokens.ts'
import { anyWithin, type Hit, type Reading } from './reading.ts'

/**
 * Do words before the hit, or soon after it in its paragraph, address the reader ("you", "your")? A long text
 * tells of many people's arrests, fines and winnings: those are news; and so is a mail that speaks to its reader
 * only at its foot. In a few lines, an SMS or a chat all is said to the reader.
 */
export function isToReader(reading: Reading, hit: Hit): boolean {
  const { length } = reading.text
  const few = reading.message.channel === 'email' ? FEW_LINES : SHORT
  if (length <= few) return true
  const before = length <= SHORT ? FAR_BEFORE : AROUND
  return anyWithin(reading.hits('your'), hit.from - before, forwardOf(reading, hit))
}

/** More than a few lines of mail say whom they address. */
const FEW_LINES = 240
/** Characters of a notice of a page: whoever writes more writes an article, or addresses the reader. */
const SHORT = 1_500
/** Words on either side in which the reader may be addressed. */
const AROUND = 20
/** Words before, on a page: a list of consequences stands below the sentence that addresses him. */
const FAR_BEFORE = 80

/** The token up to which the hit's paragraph goes on, at most {@link AROUND} words. */
function forwardOf({ tokens }: Reading, hit: Hit): number {
  const most = Math.min(hit.to + AROUND, tokens.words.length)
  let end = hit.to
  while (end < most && tokens.breaks[end]! < Break.paragraph) end++
  return end
}
