/** A token of one text that stands for one of the other; both rise along the list. */
export interface Match {
  readonly one: number
  readonly other: number
}

/**
 * Which tokens two texts share, in order. It anchors on tokens that each text has once, takes the longest rising run
 * of them, and fills what lies between: linear for texts that are alike, and bounded for those that are not.
 */
export function align(one: readonly string[], other: readonly string[]): readonly Match[] {
  const matches: Match[] = []
  alignRange({ one, other, matches }, { from: [0, 0], to: [one.length, other.length] })
  return matches
}

interface Sides {
  readonly one: readonly string[]
  readonly other: readonly string[]
  readonly matches: Match[]
}

interface Range {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Longest gap, in tokens, in which every pair is tried. */
const MOST_IN_GAP = 48

function alignRange(sides: Sides, range: Range): void {
  const start = skipSame(sides, range)
  const { middle, tail } = cutTail(sides, { from: start, to: range.to })
  const anchors = longestRise(anchorsIn(sides, middle))
  if (anchors.length > 0) alignBetween(sides, middle, anchors)
  else fillGap(sides, middle)
  for (let index = 0; index < tail; index++)
    sides.matches.push({ one: middle.to[0] + index, other: middle.to[1] + index })
}

/** Between anchors no token is in both sides once: what remains there is short or a repetition. */
function alignBetween(sides: Sides, range: Range, anchors: readonly Match[]): void {
  let from = range.from
  for (const anchor of anchors) {
    fillGap(sides, { from, to: [anchor.one, anchor.other] })
    sides.matches.push(anchor)
    from = [anchor.one + 1, anchor.other + 1]
  }
  fillGap(sides, { from, to: range.to })
}

function skipSame({ one, other, matches }: Sides, { from, to }: Range): readonly [number, number] {
  let [a, b] = from
  while (a < to[0] && b < to[1] && one[a] === other[b]) matches.push({ one: a++, other: b++ })
  return [a, b]
}

function cutTail({ one, other }: Sides, { from, to }: Range): { middle: Range; tail: number } {
  let tail = 0
  while (
    to[0] - tail > from[0] &&
    to[1] - tail > from[1] &&
    one[to[0] - tail - 1] === other[to[1] - tail - 1]
  )
    tail += 1
  return { middle: { from, to: [to[0] - tail, to[1] - tail] }, tail }
}

/** Tokens that are once in either side of the range, in the order of the first. */
function anchorsIn({ one, other }: Sides, { from, to }: Range): readonly Match[] {
  const here = onceIn(one, from[0], to[0])
  const there = onceIn(other, from[1], to[1])
  const anchors: Match[] = []
  for (const [token, at] of here) {
    const opposite = there.get(token)
    if (at >= 0 && opposite !== undefined && opposite >= 0)
      anchors.push({ one: at, other: opposite })
  }
  return anchors
}

/** Where each token stands; −1 where it stands more than once. In the order of first occurrence. */
function onceIn(tokens: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    places.set(token, places.has(token) ? -1 : at)
  }
  return places
}

/** The longest run of anchors that rises on both sides (patience sorting). */
function longestRise(anchors: readonly Match[]): readonly Match[] {
  const tops: number[] = []
  const before: number[] = []
  anchors.forEach((anchor, index) => {
    const pile = lowestPile(tops, anchors, anchor.other)
    before[index] = pile === 0 ? -1 : tops[pile - 1]!
    tops[pile] = index
  })
  const rise: Match[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) rise.push(anchors[at]!)
  return rise.toReversed()
}

function lowestPile(tops: readonly number[], anchors: readonly Match[], other: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (anchors[tops[middle]!]!.other < other) low = middle + 1
    else high = middle
  }
  return low
}

/** The longest common subsequence of a short gap; of a long one, its common beginning and end alone. */
function fillGap(sides: Sides, range: Range): void {
  const start = skipSame(sides, range)
  const { middle, tail } = cutTail(sides, { from: start, to: range.to })
  const wide = middle.to[0] - middle.from[0]
  const high = middle.to[1] - middle.from[1]
  if (wide > 0 && high > 0 && wide <= MOST_IN_GAP && high <= MOST_IN_GAP) tryPairs(sides, middle)
  for (let index = 0; index < tail; index++)
    sides.matches.push({ one: middle.to[0] + index, other: middle.to[1] + index })
}

function tryPairs({ one, other, matches }: Sides, { from, to }: Range): void {
  const wide = to[0] - from[0]
  const high = to[1] - from[1]
  const row = high + 1
  const longest = new Uint16Array((wide + 1) * row)
  for (let a = wide - 1; a >= 0; a--) {
    for (let b = high - 1; b >= 0; b--) {
      longest[a * row + b] =
        one[from[0] + a] === other[from[1] + b]
          ? longest[(a + 1) * row + b + 1]! + 1
          : Math.max(longest[(a + 1) * row + b]!, longest[a * row + b + 1]!)
    }
  }
  for (let a = 0, b = 0; a < wide && b < high;) {
    if (one[from[0] + a] === other[from[1] + b])
      matches.push({ one: from[0] + a++, other: from[1] + b++ })
    else if (longest[(a + 1) * row + b]! >= longest[a * row + b + 1]!) a += 1
    else b += 1
  }
}
