/** The length of the longest stretch of letters and digits that mixes them, as no word or number does. */
export function longestToken(written: string): number {
  let longest = 0
  for (const token of written.split(/[^A-Za-z0-9_]+/u)) {
    if (token.length > longest && isMixed(token)) longest = token.length
  }
  return longest
}

/** Digits between letters, or capitals between small letters, time and again. */
function isMixed(token: string): boolean {
  let changes = 0
  for (let at = 1; at < token.length; at++) {
    if (kindOf(token.charCodeAt(at)) !== kindOf(token.charCodeAt(at - 1))) changes++
  }
  return changes * 5 >= token.length
}

function kindOf(code: number): 'digit' | 'capital' | 'small' {
  if (code < 0x3a) return 'digit'
  return code < 0x5b ? 'capital' : 'small'
}
