/** How well groups found agree with groups known: B-cubed (Bagga and Baldwin 1998), each item counting the same. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Both lists name the group of each item, in the same order of items. */
export function bCubed(found: readonly string[], known: readonly string[]): BCubed {
  const founds = count(found)
  const knowns = count(known)
  const both = count(found.map((group, at) => `${group}\n${known[at]}`))
  let precision = 0
  let recall = 0
  found.forEach((group, at) => {
    const shared = both.get(`${group}\n${known[at]}`)!
    precision += shared / founds.get(group)!
    recall += shared / knowns.get(known[at]!)!
  })
  const items = Math.max(1, found.length)
  return withF1(precision / items, recall / items)
}

export function withF1(precision: number, recall: number): BCubed {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

export interface Sizes {
  readonly groups: number
  /** Of at least two. */
  readonly several: number
  readonly largest: number
  /** Of the largest, 0 to 1. */
  readonly largestShare: number
}

export function sizesOf(found: readonly string[]): Sizes {
  const sizes = [...count(found).values()]
  const largest = Math.max(0, ...sizes)
  return {
    groups: sizes.length,
    several: sizes.filter((size) => size > 1).length,
    largest,
    largestShare: largest / Math.max(1, found.length),
  }
}

/** Groups of items that share any of their keys, and of what those share again: for comparing with. */
export function joinedBy(keys: readonly (readonly string[])[]): readonly string[] {
  const above = keys.map((_, at) => at)
  const top = (at: number): number => {
    let here = at
    while (above[here] !== here) here = above[here] = above[above[here]!]!
    return here
  }
  const first = new Map<string, number>()
  keys.forEach((own, at) => {
    for (const key of own) {
      const before = first.get(key)
      if (before === undefined) first.set(key, at)
      else above[top(at)] = top(before)
    }
  })
  return keys.map((_, at) => String(top(at)))
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
