import { isAsciiDigit } from '../text/characters.ts'
import type { Span } from '../message/message.ts'

/** Characters of a number, with the separators of its groups. */
const LONGEST = 24

/**
 * Extends a span to the end of the number in it: a phrase may end with a number's first group, and a quote must not show
 * "0300" of "0300-1234567". Groups separated by a space alone are one number if it begins as telephone numbers do, with
 * a zero or a plus: "500 2 days" has two.
 */
export function withWholeNumber(text: string, span: Span): Span {
  const begin = numberBefore(text, span.end)
  if (begin === span.end) return span
  const isTelephone = text.charAt(begin) === '0' || text.charAt(begin - 1) === '+'
  let end = span.end
  for (let at = span.end; at < text.length && at - begin < LONGEST;) {
    const next = text.charAt(at)
    const isSeparator = next === '-' || (next === ' ' && isTelephone)
    const digit = isSeparator ? at + 1 : at
    if (!isAsciiDigit(text.charCodeAt(digit))) break
    end = at = digit + 1
  }
  return end === span.end ? span : { ...span, end }
}

/** Where the digits that stand right before an offset begin. */
function numberBefore(text: string, end: number): number {
  let begin = end
  while (begin > 0 && end - begin < LONGEST && isAsciiDigit(text.charCodeAt(begin - 1))) begin--
  return begin
}
