import type { Thresholds } from '../../packages/desk/src/grouping/thresholds.ts'
import type { WarningLists } from '../../packages/desk/src/warning-lists/warning-lists.ts'
import type { Placed, Readings, Run } from './desk.ts'
import { type Relooked, relook, weighingOf } from './links.ts'
import { type BCubed, bCubed, joinedBy, type Sizes, sizesOf } from './measures.ts'

/** What `npm run eval:clusters` tells. */
export interface Figures {
  readonly mails: number
  readonly manifest: BCubed & Sizes
  /** What grouping by equal texts alone gives, and by shared domains: to compare with. */
  readonly equalTexts: BCubed & Sizes
  readonly sharedDomains: BCubed & Sizes
  /** Mails by how their text was grouped. */
  readonly how: Readonly<Record<string, number>>
  /** The largest group of which some text is there only for its structure and the place it leads to. */
  readonly largestByStructure: number
  /** The groups, looked at again without what the desk wrote down: does what a reader sees hold them together? */
  readonly relooked: Relooked
  /** Texts the manifest has in several of its groups, though every word is the same: mails in them. */
  readonly sameTextApart: number
  /** Agreement of the groups of further orders with those of the first. */
  readonly stability: readonly BCubed[]
  /** A second, with reading remembered. */
  readonly assignedPerSecond: number
}

export interface Measured {
  readonly runs: readonly Run[]
  readonly readings: Readings
  readonly warningLists: WarningLists
  readonly thresholds: Thresholds
}

export function figuresOf({ runs, readings, ...judging }: Measured): Figures {
  const first = runs[0]!.placed
  const known = first.map(({ mail }) => mail.cluster)
  const found = first.map(({ campaign }) => campaign)
  const texts = first.map(({ mail }) => readings.of(mail)?.text ?? mail.id)
  const places = first.map(({ mail }) =>
    (readings.of(mail)?.indicators ?? [])
      .filter(({ kind }) => kind === 'domain')
      .map(({ value }) => value),
  )
  const agreement = (groups: readonly string[]): BCubed & Sizes => ({
    ...bCubed(groups, known),
    ...sizesOf(groups),
  })
  const further = runs.slice(1)
  const time = further.reduce((sum, run) => sum + run.time, 0)
  const assigned = further.reduce((sum, { placed }) => sum + placed.length, 0)
  return {
    mails: first.length,
    manifest: agreement(found),
    equalTexts: agreement(texts.map((text, at) => (text === '' ? String(at) : text))),
    sharedDomains: agreement(joinedBy(places)),
    how: tally(first.map(({ how }) => how)),
    largestByStructure: largestByStructure(first),
    relooked: relook(
      [...groupsOf(first).values()].map((group) => group.map(({ mail }) => readings.of(mail))),
      { ...judging, weightOf: weighingOf(first.map(({ mail }) => readings.of(mail))) },
    ),
    sameTextApart: sameTextApart(texts, known),
    stability: further.map(({ placed }) => stabilityOf(first, placed)),
    assignedPerSecond: (1000 * assigned) / Math.max(1, time),
  }
}

function groupsOf(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  return Map.groupBy(placed, ({ campaign }) => campaign)
}

function largestByStructure(placed: readonly Placed[]): number {
  const sizes = tally(placed.map(({ campaign }) => campaign))
  const joined = placed.filter(({ how }) => how === 'same-structure')
  return Math.max(0, ...joined.map(({ campaign }) => sizes[campaign] ?? 0))
}

function sameTextApart(texts: readonly string[], known: readonly string[]): number {
  const groups = new Map<string, Set<string>>()
  texts.forEach((text, at) => {
    if (text !== '') groups.set(text, (groups.get(text) ?? new Set()).add(known[at]!))
  })
  return texts.filter((text) => (groups.get(text)?.size ?? 0) > 1).length
}

/** Of the mails of the first: how far the other has them in the same groups. */
export function stabilityOf(first: readonly Placed[], other: readonly Placed[]): BCubed {
  const campaigns = new Map(other.map(({ mail, campaign }) => [mail.id, campaign]))
  const found = first.map(({ mail }) => campaigns.get(mail.id)!)
  return bCubed(
    found,
    first.map(({ campaign }) => campaign),
  )
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

export function written(figures: Figures): string {
  const { manifest, how, stability } = figures
  const lines = [
    `${figures.mails} reported mails`,
    '',
    '| groups by | precision | recall | F1 | groups | of several | largest |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    row('the desk', manifest),
    row('equal texts', figures.equalTexts),
    row('shared domains', figures.sharedDomains),
    '',
    `B-cubed against the manifest, which has ${figures.sameTextApart} mails in several groups although every word is the same.`,
    `grouped: ${Object.entries(how)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    `largest group with a text that is there for its structure: ${figures.largestByStructure}`,
    ...relookedLines(figures.relooked),
    `agreement with other orders (F1): ${stability.map(({ f1 }) => f1.toFixed(3)).join(', ')}`,
    `assigned: ${figures.assignedPerSecond.toFixed(0)} a second (embedded database, reading not counted)`,
  ]
  return lines.join('\n')
}

function relookedLines({ groups, loose, largestLoose, chained, pairs }: Relooked): string[] {
  const byLink = Object.entries(pairs).map(([link, count]) => `${link} ${count}`)
  return [
    `looked at again: of ${groups} groups of several ${loose} are not held together by what a reader sees (the largest has ${largestLoose}); ${chained} have mails alike over others only`,
    `pairs within groups by what links them: ${byLink.join(', ')}`,
  ]
}

function row(name: string, one: BCubed & Sizes): string {
  const share = `${one.largest} (${(100 * one.largestShare).toFixed(1)} %)`
  const cells = [one.precision, one.recall, one.f1].map((value) => value.toFixed(3))
  return `| ${[name, ...cells, one.groups, one.several, share].join(' | ')} |`
}
