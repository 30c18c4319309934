import type { Span } from '../message/message.ts'

/** Characters of a number, with what stands between its groups. */
const LONGEST = 24

/**
 * The span with the rest of the number that it ends in: a phrase may end with the first group of one, and nobody is to be
 * quoted with "0300" of "0300-1234567". Groups that only a space parts are one number where it begins as telephone
 * numbers do, with a zero or a plus: "500 2 days" are two.
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
    if (!isDigit(text.charCodeAt(digit))) break
    end = at = digit + 1
  }
  return end === span.end ? span : { ...span, end }
}

/** Where the digits that stand right before an offset begin. */
function numberBefore(text: string, end: number): number {
  let begin = end
  while (begin > 0 && end - begin < LONGEST && isDigit(text.charCodeAt(begin - 1))) begin--
  return begin
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
