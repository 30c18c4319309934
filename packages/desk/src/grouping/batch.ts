import { randomUUIDv7 } from 'node:crypto'
import { mostShared } from './candidates.ts'
import { weighingBy } from './commonness.ts'
import { asExemplar, compareAll, type Compared } from './compare.ts'
import { decide, type Candidate, type Decision } from './decide.ts'
import type { Whole } from './evidence.ts'
import { areOfOneKind } from './founders.ts'
import { type Evidence, wordedOf } from './gather.ts'
import type { Exemplar } from './memory.ts'
import type { NewText } from './new-text.ts'
import type { Thresholds } from './thresholds.ts'
import { wordingOf, wordSetOf, type Weighing, type WordSet } from './wording.ts'

/** A new text, and where it goes: into a campaign that it opens, or to that of the text it is nearest to. */
export interface GroupedText {
  readonly text: NewText
  readonly decision: Decision
  /** Id of the campaign it opens. */
  readonly opens?: string
  readonly wordSet: WordSet
}

/** Exemplars of a campaign: what so many do not find is another campaign. */
const MOST_EXEMPLARS = 32

/** Decides on new texts in their order. A wave that arrives at once finds itself: each is held against those before. */
export function decideBatch(
  texts: readonly NewText[],
  evidence: Evidence,
  thresholds: Thresholds,
): readonly GroupedText[] {
  const batch: Batch = {
    evidence,
    thresholds,
    weightOf: weighingBy(evidence.commonness),
    added: new Map(),
    byBand: new Map(),
    counts: new Map(evidence.counts),
    opened: new Map(),
    reports: new Map(),
  }
  return texts.map((text) => decideOne(batch, text))
}

interface Batch {
  readonly evidence: Evidence
  readonly thresholds: Thresholds
  readonly weightOf: Weighing
  /** Exemplars of this batch, by text. */
  readonly added: Map<string, Added>
  readonly byBand: Map<string, string[]>
  readonly counts: Map<string, number>
  /** What the first texts of this batch say, by the campaign that each opened. */
  readonly opened: Map<string, WordSet>
  /** What wholes get by this batch. */
  readonly reports: Map<string, number>
}

interface Added {
  readonly exemplar: Exemplar
  readonly text: NewText
  readonly wordSet: WordSet
}

function decideOne(batch: Batch, text: NewText): GroupedText {
  const wordSet = wordSetOf(text.reading?.text ?? '')
  const candidates = [
    ...storedCandidates(batch, text, wordSet),
    ...addedCandidates(batch, text, wordSet),
  ]
  const { bridges, ...decision } = decide(text.words, candidates, batch.thresholds)
  const { nearest } = decision.grouping
  const opens = nearest === undefined ? randomUUIDv7() : undefined
  const campaign = opens ?? campaignOf(batch, text, nearest!)
  if (opens !== undefined) {
    batch.evidence.commonness.add(wordSet)
    batch.opened.set(opens, wordSet)
  }
  const exemplar = decision.exemplar && hasRoom(batch, campaign)
  if (exemplar)
    add(batch, { text, exemplar: asExemplar(text, campaign, opens !== undefined), wordSet })
  countReports(batch, campaign, text.reports)
  const spanned = sound(batch, { bridges, candidates, nearest })
  const grouped = { text, decision: { ...decision, exemplar, bridges: spanned }, wordSet }
  return opens === undefined ? grouped : { ...grouped, opens }
}

/**
 * Bridges between campaigns whose first texts are of one kind themselves. Whoever puts two letters into one message makes
 * it like both: by that alone, anybody could make one campaign of any two.
 */
function sound(batch: Batch, { bridges, candidates, nearest }: Spanned): readonly string[] {
  if (bridges.length === 0) return []
  const of = new Map(candidates.map((candidate) => [candidate.text, candidate]))
  const { whole } = of.get(nearest!)!
  const founders = candidates.filter((one) => one.isFounder && one.whole === whole)
  return bridges.filter((bridge) =>
    founders.some((founder) => areAlike(batch, founder, of.get(bridge)!)),
  )
}

interface Spanned {
  readonly bridges: readonly string[]
  readonly candidates: readonly Candidate[]
  readonly nearest: string | undefined
}

function areAlike(batch: Batch, ...ends: readonly [Candidate, Candidate]): boolean {
  const { evidence, added, weightOf, thresholds } = batch
  const [one, other] = ends.map(({ text }) => evidence.words.get(text) ?? added.get(text)?.wordSet)
  if (one && other) return wordingOf(one, other, weightOf).share >= thresholds.bridged
  // Too short to compare words: what lies between is nearly equal to both.
  return ends.every(({ likeness }) => likeness >= thresholds.near)
}

/** Takes the place, where there is one. */
function hasRoom({ counts }: Batch, campaign: string): boolean {
  const count = counts.get(campaign) ?? 0
  if (count >= MOST_EXEMPLARS) return false
  counts.set(campaign, count + 1)
  return true
}

function countReports(batch: Batch, campaign: string, reports: number): void {
  const { id } = wholeOf(batch, campaign)
  batch.reports.set(id, (batch.reports.get(id) ?? 0) + reports)
}

function storedCandidates(batch: Batch, text: NewText, wordSet: WordSet): readonly Candidate[] {
  const { evidence, thresholds } = batch
  const compared = evidence.candidates.get(text.id) ?? []
  const worded = new Set(wordedOf(text, compared, thresholds))
  return compared.map((one) => {
    const { campaign } = one.exemplar
    const sharesCall = text.calls.some((call) => evidence.calls.has(`${campaign} ${call}`))
    const others = worded.has(one) ? evidence.words.get(one.exemplar.text) : undefined
    return candidateOf(batch, one, { sharesCall, words: others && [wordSet, others] })
  })
}

function addedCandidates(batch: Batch, text: NewText, wordSet: WordSet): readonly Candidate[] {
  const shared = mostShared(text.bands, batch.byBand).flatMap((id) => batch.added.get(id) ?? [])
  const compared = compareAll(
    text,
    shared.map(({ exemplar }) => exemplar),
  )
  const worded = new Set(wordedOf(text, compared, batch.thresholds))
  const calls = new Set(text.calls)
  return compared.map((one, at) => {
    const added = shared[at]!
    const sharesCall = added.text.calls.some((call) => calls.has(call))
    const words = worded.has(one) ? ([wordSet, added.wordSet] as const) : undefined
    return candidateOf(batch, one, { sharesCall, words })
  })
}

interface Seen {
  readonly sharesCall: boolean
  readonly words: readonly [WordSet, WordSet] | undefined
}

function candidateOf(
  batch: Batch,
  { exemplar, likeness, structure }: Compared,
  { sharesCall, words }: Seen,
): Candidate {
  const whole = wholeOf(batch, exemplar.campaign)
  return {
    text: exemplar.text,
    whole: whole.id,
    reports: whole.reports,
    isFounder: exemplar.isFounder,
    words: exemplar.words,
    likeness,
    structure,
    sharesCall,
    ...(words && wordingWith(batch, whole.id, words)),
  }
}

/**
 * None where the text is of another kind than a first text of the campaign, however much it is like one of the others: a
 * mixture of two letters belongs with one, and must not bring the other.
 */
function wordingWith(
  { evidence, opened, thresholds, weightOf }: Batch,
  whole: string,
  words: readonly [WordSet, WordSet],
): Pick<Candidate, 'wording'> {
  const wording = wordingOf(...words, weightOf)
  if (wording.share < thresholds.wording) return { wording }
  const own = opened.get(whole)
  const founders = own ? [own] : evidence.founders.get(whole)
  const kind = { weightOf, least: thresholds.bridged }
  return founders && areOfOneKind([words[0]], founders, kind) ? { wording } : {}
}

/** Reports of those before it are counted, too. */
function wholeOf({ evidence, reports }: Batch, campaign: string): Whole {
  const known = evidence.wholes.get(campaign) ?? { id: campaign, reports: 0 }
  return { id: known.id, reports: known.reports + (reports.get(known.id) ?? 0) }
}

/** The campaign that the nearest text had when it was looked at: only for counting exemplars. */
function campaignOf({ added, evidence }: Batch, text: NewText, nearest: string): string {
  const stored = evidence.candidates.get(text.id)?.find(({ exemplar }) => exemplar.text === nearest)
  return stored?.exemplar.campaign ?? added.get(nearest)?.exemplar.campaign ?? nearest
}

function add({ added, byBand }: Batch, one: Added): void {
  const { id, bands } = one.text
  added.set(id, one)
  for (const key of bands) {
    const there = byBand.get(key)
    if (there) there.push(id)
    else byBand.set(key, [id])
  }
}
