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
