/**
 * Text without the signs at its end that `sign` matches. In the place of a pattern that ends in `+$`, which tries
 * every run within the text anew from each of its letters.
 *
 * @param sign matches one sign, not globally
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length
  while (end > 0 && sign.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The first `most` characters: cuts between characters, not inside a surrogate pair. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, isHalf(text, most) ? Math.max(0, most - 1) : most)
}

/** A passage on one line, and no longer than this. */
export function excerpt(passage: string, most: number): string {
  const plain = passage.replace(/\s+/gu, ' ').trim()
  return plain.length > most ? `${cutAt(plain, most - 1)}…` : plain
}

/** Does the second half of a surrogate pair stand here, behind its first? */
export function isHalf(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const here = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && here >= 0xdc00 && here <= 0xdfff
}
