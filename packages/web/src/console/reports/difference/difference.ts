/** A stretch of words that two texts share, or that one has in place of another's. */
export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'other'; readonly mine: string; readonly theirs: string }

/** More differences than a person reads: what is between is then one. */
const MOST_DIFFERENCES = 1_200

/**
 * Compares two texts word by word (E. Myers, "An O(ND) Difference Algorithm", 1986). White space that differs is no
 * difference.
 */
export function differenceOf(mine: string, theirs: string): readonly Piece[] {
  const [one, other] = [wordsOf(mine), wordsOf(theirs)]
  const head = commonAtStart(one, other)
  const tail = commonAtStart(one.slice(head).toReversed(), other.slice(head).toReversed())
  const left = one.slice(head, one.length - tail)
  const right = other.slice(head, other.length - tail)
  return joined([
    ...one.slice(0, head).map(same),
    ...between(left, right),
    ...one.slice(one.length - tail).map(same),
  ])
}

/** Words each with the white space behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? []
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trimEnd() === other.trimEnd()
}

function commonAtStart(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (isSame(one[count], other[count])) count += 1
  return count
}

function same(text: string): Piece {
  return { kind: 'same', text }
}

function between(left: readonly string[], right: readonly string[]): readonly Piece[] {
  const rounds = walked(left, right)
  if (rounds === undefined) return [{ kind: 'other', mine: left.join(''), theirs: right.join('') }]
  return traced(left, right, rounds)
}

/** How far each diagonal comes with so many differences, round by round; undefined: too many. */
function walked(
  left: readonly string[],
  right: readonly string[],
): readonly Int32Array[] | undefined {
  const rounds: Int32Array[] = []
  let before = new Int32Array(3)
  for (let round = 0; round <= MOST_DIFFERENCES; round++) {
    // Diagonals -round-1 … round+1, shifted to begin at 0.
    const ends = new Int32Array(2 * round + 3)
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      let x = round === 0 ? 0 : startOf(before, diagonal, round)
      while (isSame(left[x], right[x - diagonal])) x += 1
      ends[diagonal + round + 1] = x
      if (x >= left.length && x - diagonal >= right.length) return [...rounds, ends]
    }
    rounds.push(ends)
    before = ends
  }
  return undefined
}

/** Where a diagonal begins in a round: one down from the diagonal above it, or one right from the one below. */
function startOf(before: Int32Array, diagonal: number, round: number): number {
  return isDown(before, diagonal, round)
    ? endAt(before, diagonal + 1, round)
    : endAt(before, diagonal - 1, round) + 1
}

function isDown(before: Int32Array, diagonal: number, round: number): boolean {
  if (diagonal === -round) return true
  return (
    diagonal !== round && endAt(before, diagonal - 1, round) < endAt(before, diagonal + 1, round)
  )
}

function endAt(before: Int32Array, diagonal: number, round: number): number {
  return before[diagonal + round] ?? 0
}

function traced(
  left: readonly string[],
  right: readonly string[],
  rounds: readonly Int32Array[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let [x, y] = [left.length, right.length]
  for (let round = rounds.length - 1; round > 0; round--) {
    const before = rounds[round - 1] ?? new Int32Array(3)
    const diagonal = x - y
    const isAdded = isDown(before, diagonal, round)
    const start = startOf(before, diagonal, round)
    while (x > start) pieces.push(same(left[--x] ?? ''))
    y = start - diagonal
    if (isAdded) pieces.push({ kind: 'other', mine: '', theirs: right[--y] ?? '' })
    else pieces.push({ kind: 'other', mine: left[--x] ?? '', theirs: '' })
  }
  while (x > 0) pieces.push(same(left[--x] ?? ''))
  return pieces.toReversed()
}

/** Neighbours of one kind become one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last?.kind === 'same' && piece.kind === 'same') {
      all[all.length - 1] = same(last.text + piece.text)
    } else if (last?.kind === 'other' && piece.kind === 'other') {
      const [mine, theirs] = [last.mine + piece.mine, last.theirs + piece.theirs]
      all[all.length - 1] = { kind: 'other', mine, theirs }
    } else all.push(piece)
  }
  return all
}
