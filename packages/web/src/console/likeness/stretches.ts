import type { Likeness } from './types.ts'

/** A piece of a host: one that it shares with the real domain, or one that gives it away. */
export interface Stretch {
  readonly isShared: boolean
  readonly text: string
}

/** Where a host is like the domain that it imitates, and where it is not. */
export function stretchesOf({
  shown,
  domain,
  how,
}: Pick<Likeness, 'shown' | 'domain' | 'how'>): readonly Stretch[] {
  const shared =
    how === 'embedded' || how === 'other-suffix'
      ? withLabels(shown, domain.split('.'))
      : withLetters(lettersOf(shown), lettersOf(domain))
  return joined(shared)
}

/** By code points: that is what a label of another script is made of (RFC 5892). */
function lettersOf(host: string): readonly string[] {
  return Array.from(host)
}

/** The labels of the real domain, one after the other, wherever they stand in it. */
function withLabels(host: string, labels: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const label of labels) {
    const place = host.indexOf(label, at)
    if (place < 0) continue
    found.push({ isShared: false, text: host.slice(at, place) }, { isShared: true, text: label })
    at = place + label.length
  }
  return [...found, { isShared: false, text: host.slice(at) }]
}

/** Letter by letter: the longest row of letters that both have. No host is longer than 255. */
function withLetters(host: readonly string[], real: readonly string[]): readonly Stretch[] {
  const lengths = lengthsOf(host, real)
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  const found: Stretch[] = []
  let column = 0
  for (const [row, text] of host.entries()) {
    while (lengthAt(row, column + 1) === lengthAt(row, column) && text !== real[column]) {
      if (column >= real.length || lengthAt(row + 1, column) === lengthAt(row, column)) break
      column += 1
    }
    const isShared =
      text === real[column] && lengthAt(row + 1, column + 1) + 1 === lengthAt(row, column)
    found.push({ isShared, text })
    if (isShared) column += 1
  }
  return found
}

/** How much the two have in common from each place on. */
function lengthsOf(host: readonly string[], real: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: host.length + 1 }, () =>
    Array.from({ length: real.length + 1 }, () => 0),
  )
  for (let row = host.length - 1; row >= 0; row--) {
    for (let column = real.length - 1; column >= 0; column--) {
      const below = lengths[row + 1] ?? []
      const own = lengths[row] ?? []
      own[column] =
        host[row] === real[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, own[column + 1] ?? 0)
    }
  }
  return lengths
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const one of stretches) {
    const last = all.at(-1)
    if (one.text === '') continue
    if (last?.isShared === one.isShared)
      all.splice(-1, 1, { isShared: last.isShared, text: last.text + one.text })
    else all.push(one)
  }
  return all
}
