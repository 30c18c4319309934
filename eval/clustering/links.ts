import { likeness } from '../../packages/engine/src/index.ts'
import { newCommonness, weighingBy } from '../../packages/desk/src/grouping/commonness.ts'
import { callsOf } from '../../packages/desk/src/grouping/identity.ts'
import type { Thresholds } from '../../packages/desk/src/grouping/thresholds.ts'
import { wordingOf, wordSetOf, type Weighing } from '../../packages/desk/src/grouping/wording.ts'
import type { Reading } from '../../packages/desk/src/reading.ts'
import type { WarningLists } from '../../packages/desk/src/warning-lists/warning-lists.ts'

/** What holds two mails of a group together, by looking at the mails again. */
export type Link = 'equal' | 'near' | 'wording' | 'structure'

export interface Judging {
  readonly thresholds: Thresholds
  readonly warningLists: WarningLists
  readonly weightOf: Weighing
}

/** Words by how many different texts have them. */
export function weighingOf(readings: readonly (Reading | undefined)[]): Weighing {
  const commonness = newCommonness()
  for (const text of new Set(readings.map((reading) => reading?.text ?? '')))
    commonness.add(wordSetOf(text))
  return weighingBy(commonness)
}

/** Groups, looked at again: what the desk wrote down of why is not asked. */
export interface Relooked {
  /** Groups of several. */
  readonly groups: number
  /** Of these: not all of their mails are joined by links of what a reader sees, over others of the group. */
  readonly loose: number
  /** The largest of the loose. */
  readonly largestLoose: number
  /** Of these: two of their mails have no such link to each other, but over others only. */
  readonly chained: number
  /** Pairs within groups by what links them; `none`: over others only. */
  readonly pairs: Readonly<Record<Link | 'none', number>>
}

/** @param groups the readings of each group's mails */
export function relook(
  groups: Iterable<readonly (Reading | undefined)[]>,
  judging: Judging,
): Relooked {
  const pairs = { equal: 0, near: 0, wording: 0, structure: 0, none: 0 }
  let [several, loose, largestLoose, chained] = [0, 0, 0, 0]
  for (const group of groups) {
    if (group.length < 2) continue
    several++
    const { parts, unlinked } = linksWithin(group, judging, pairs)
    if (unlinked > 0) chained++
    if (parts > 1) {
      loose++
      largestLoose = Math.max(largestLoose, group.length)
    }
  }
  return { groups: several, loose, largestLoose, chained, pairs }
}

function linksWithin(
  group: readonly (Reading | undefined)[],
  judging: Judging,
  pairs: Record<Link | 'none', number>,
): { readonly parts: number; readonly unlinked: number } {
  const part = group.map((_, at) => at)
  let unlinked = 0
  group.forEach((one, at) => {
    for (let before = 0; before < at; before++) {
      const link = linkOf(one, group[before], judging)
      pairs[link ?? 'none']++
      if (link === undefined) unlinked++
      else join(part, at, before)
    }
  })
  return { parts: new Set(part).size, unlinked }
}

function join(part: number[], one: number, other: number): void {
  const [from, to] = [part[one]!, part[other]!]
  part.forEach((mine, at) => {
    if (mine === from) part[at] = to
  })
}

/** Never by a place alone, whatever the desk does: mails without words have no link. */
export function linkOf(
  one: Reading | undefined,
  other: Reading | undefined,
  judging: Judging,
): Link | undefined {
  if (one === undefined || other === undefined) return undefined
  if (one.words > 0 && one.text === other.text) return 'equal'
  if (alike(one.signature, other.signature) >= judging.thresholds.near) return 'near'
  if (isSameWording(one, other, judging)) return 'wording'
  return isSameStructure(one, other, judging) ? 'structure' : undefined
}

/** As with a campaign that is reported often: what a desk asks for at first is more. */
function isSameWording(one: Reading, other: Reading, { thresholds, weightOf }: Judging): boolean {
  if (Math.min(one.words, other.words) < thresholds.longText) return false
  const { share, weight } = wordingOf(wordSetOf(one.text), wordSetOf(other.text), weightOf)
  return share >= thresholds.wording && weight >= thresholds.weight
}

function isSameStructure(
  one: Reading,
  other: Reading,
  { thresholds, warningLists }: Judging,
): boolean {
  if (Math.min(one.words, other.words) >= thresholds.silent) return false
  if (alike(one.structure, other.structure) < thresholds.structure) return false
  const telling = ({ indicators }: Reading): readonly string[] =>
    callsOf({ indicators: indicators.filter((indicator) => !warningLists.isShared(indicator)) })
  const calls = new Set(telling(other))
  return telling(one).some((call) => calls.has(call))
}

function alike(one: Uint8Array | undefined, other: Uint8Array | undefined): number {
  return one !== undefined && other !== undefined ? likeness(one, other) : 0
}
