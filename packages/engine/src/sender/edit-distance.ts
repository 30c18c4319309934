/**
 * Slips of the finger between two words: a letter more, a letter less, another letter, two neighbours swapped
 * (optimal string alignment). Anything above `most` is handed back as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1)
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      )
      if (isSwap(a, b, { row, column })) cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
    }
    if (Math.min(...current) > most) return most + 1
    before = last
    last = current
  }
  return Math.min(last[b.length]!, most + 1)
}

function isSwap(
  a: string,
  b: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return (
    row > 1 &&
    column > 1 &&
    a.charAt(row - 1) === b.charAt(column - 2) &&
    a.charAt(row - 2) === b.charAt(column - 1)
  )
}

/** Which letters and digits a word has, a bit each: looked at before two words are compared in full. */
export function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

/** May two words be within so many slips? One slip adds a letter, takes one away, or both. */
export function mayBeWithin(a: number, b: number, most: number): boolean {
  let differing = a ^ b
  let count = 0
  while (differing !== 0 && count <= 2 * most) {
    differing &= differing - 1
    count++
  }
  return count <= 2 * most
}
