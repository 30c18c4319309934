import { cutAt, isHalf } from '../../text/ends.ts'
import { isInvisible } from '../../text/fold.ts'

/** So much of a run of blanks is kept at its start, and at its end. */
const KEPT = 32

/** Longer runs of what shows nothing are cut: they are filler, made to use up what a machine reads. */
export const longestRun: number = 2 * KEPT + 2

/**
 * A text up to `most` characters, where long runs of white space, of control characters and of characters
 * without a form count as short ones. `cut`: there was more. Reads no further than it must.
 */
export function withoutBlankRuns(
  text: string,
  most: number,
): { readonly text: string; readonly cut: boolean } {
  if (!mayHaveLongRun(text)) return { text: cutAt(text, most), cut: text.length > most }
  const pieces: string[] = []
  let length = 0
  let copied = 0
  let at = 0
  while (at < text.length && length + (at - copied) <= most) {
    if (!isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = endOfRun(text, at)
    if (end - at > longestRun) {
      const piece =
        cutAt(text.slice(copied, end), at + KEPT - copied) + linesIn(text.slice(at, end))
      pieces.push(piece)
      length += piece.length
      copied = isHalf(text, end - KEPT) ? end - KEPT + 1 : end - KEPT
    }
    at = end
  }
  if (copied === 0) return { text: cutAt(text, most), cut: text.length > most }
  const whole = pieces.join('') + text.slice(copied, copied + most + 1)
  return { text: cutAt(whole, most), cut: whole.length > most }
}

/** Of each long run, one of so many characters in a row is part: the others need not be looked at. */
function mayHaveLongRun(text: string): boolean {
  for (let at = longestRun; at < text.length; at += longestRun + 1) {
    if (!mayBeBlank(text.charCodeAt(at))) continue
    let start = at
    while (start > 0 && mayBeBlank(text.charCodeAt(start - 1))) start--
    while (at < text.length && mayBeBlank(text.charCodeAt(at))) at++
    if (at - start > longestRun) return true
  }
  return false
}

/** The second half of a tag shows nothing, and does not tell by itself. */
function mayBeBlank(code: number): boolean {
  return isBlank(code) || (code >= 0xdc00 && code <= 0xdfff)
}

/** What `\s` of a regular expression stands for. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || WIDE_SPACES.has(code)
}

const WIDE_SPACES: ReadonlySet<number> = new Set([
  0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

/** Does this UTF-16 code unit show nothing: white space, control characters, characters without a form? */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x7f) return false
  return code <= 0xa0 || isFormless(code)
}

/** Besides what {@link isInvisible} knows: spaces, fillers of Korean and braille, tags beyond the first plane. */
function isFormless(code: number): boolean {
  if (code === 0xad || code === 0x34f) return true
  if (code < 0x61c) return false
  if (code >= 0x2000 && code <= 0x200f) return true
  return FILLERS.has(code) || isInvisible(code)
}

const FILLERS: ReadonlySet<number> = new Set([
  0x115f, 0x1160, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2800, 0x3000, 0x3164, 0xdb40, 0xffa0,
])

/** Tags (U+E0000 …) are pairs: behind their first half, the second is as blank. */
function endOfRun(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at)))
    at += text.charCodeAt(at) === 0xdb40 ? 2 : 1
  return Math.min(at, text.length)
}

/** A blank line stays one where the run that is cut had one. */
function linesIn(run: string): string {
  const first = run.indexOf('\n')
  if (first < 0) return ''
  return run.includes('\n', first + 1) ? '\n\n' : '\n'
}
