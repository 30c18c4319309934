import { mergeCampaigns, type MergingParts } from '../src/grouping/merge.ts'
import { splitCampaign } from '../src/grouping/split.ts'
import { undoMerge } from '../src/grouping/undo-merge.ts'
import { undoSplit } from '../src/grouping/undo-split.ts'
import type { By } from '../src/decisions/acting.ts'

/** Who belongs where, by the rules alone: no database, no totals that are carried along. */
export interface Belonging {
  /** The campaign that a text is in. */
  readonly campaignOf: Map<string, string>
  /** Undefined: it stands by itself. */
  readonly mergedInto: Map<string, string | undefined>
  readonly closed: Set<string>
  readonly merges: { readonly merge: number; readonly merged: readonly string[]; undone: boolean }[]
  readonly splits: { readonly split: number; readonly from: string; readonly to: string }[]
}

/** Something that an analyst does; the numbers choose among what there is. */
export interface Deed {
  readonly kind: 'merge' | 'undo-merge' | 'split' | 'undo-split'
  readonly one: number
  readonly other: number
}

/** Does it in both. Gives what the desk said, and what the rules say. */
export async function carryOut(
  parts: MergingParts,
  model: Belonging,
  deed: Deed,
): Promise<readonly [desk: string, rules: string]> {
  return DEEDS[deed.kind](parts, model, deed)
}

export function rootIn(model: Pick<Belonging, 'mergedInto'>, campaign: string): string {
  const into = model.mergedInto.get(campaign)
  return into === undefined ? campaign : rootIn(model, into)
}

type Doing = (
  parts: MergingParts,
  model: Belonging,
  deed: Deed,
) => Promise<readonly [string, string]>

const DEEDS: Readonly<Record<Deed['kind'], Doing>> = {
  merge,
  'undo-merge': partMerged,
  split,
  'undo-split': bringBack,
}

export const analyst: By = { id: 'analyst-1', role: 'analyst', clearance: 'red' }
const by = analyst
const reason = 'as it came'
const NOTHING = ['nothing', 'nothing'] as const

async function merge(
  parts: MergingParts,
  model: Belonging,
  { one, other }: Deed,
): Promise<readonly [string, string]> {
  const all = [...model.mergedInto.keys()]
  const [campaign, second] = [chosen(all, one)!, chosen(all, other)!]
  const [root, part] = [rootIn(model, campaign), rootIn(model, second)]
  const may = root !== part && !model.closed.has(root) && !model.closed.has(part)
  const done = await mergeCampaigns(parts, by, { campaign, others: [second], reason })
  if (done.kind === 'merged') {
    model.mergedInto.set(part, root)
    model.merges.push({ merge: done.merge, merged: [part], undone: false })
  }
  return [done.kind, may ? 'merged' : 'refused']
}

async function partMerged(
  parts: MergingParts,
  model: Belonging,
  { one }: Deed,
): Promise<readonly [string, string]> {
  const found = chosen(model.merges, one)
  if (found === undefined) return NOTHING
  const done = await undoMerge(parts, by, { merge: found.merge, reason })
  const rules = found.undone ? 'refused' : 'undone'
  if (done.kind === 'undone')
    for (const merged of found.merged) model.mergedInto.set(merged, undefined)
  found.undone = true
  return [done.kind, rules]
}

async function split(
  parts: MergingParts,
  model: Belonging,
  { one, other }: Deed,
): Promise<readonly [string, string]> {
  const from = chosen([...model.mergedInto.keys()], one)!
  const own = textsIn(model, from)
  const texts = own.slice(0, other % (own.length + 1))
  const done = await splitCampaign(parts, by, { campaign: from, texts, title: 'another', reason })
  if (done.kind === 'split') {
    for (const text of texts) model.campaignOf.set(text, done.to)
    model.mergedInto.set(done.to, undefined)
    model.splits.push({ split: done.split, from, to: done.to })
  }
  return [done.kind, texts.length > 0 && texts.length < own.length ? 'split' : 'refused']
}

async function bringBack(
  parts: MergingParts,
  model: Belonging,
  { one }: Deed,
): Promise<readonly [string, string]> {
  const found = chosen(model.splits, one)
  if (found === undefined) return NOTHING
  const { from, to, split: named } = found
  const texts = textsIn(model, to)
  const isWhole = rootIn(model, to) === to && ![...model.mergedInto.values()].includes(to)
  const done = await undoSplit(parts, by, { split: named, reason })
  if (done.kind === 'undone') {
    for (const text of texts) model.campaignOf.set(text, from)
    model.closed.add(to)
  }
  return [done.kind, isWhole && texts.length > 0 ? 'undone' : 'refused']
}

function textsIn({ campaignOf }: Belonging, campaign: string): readonly string[] {
  return [...campaignOf].flatMap(([text, its]) => (its === campaign ? [text] : []))
}

function chosen<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)]
}
