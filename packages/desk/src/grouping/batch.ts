import { randomUUIDv7 } from 'node:crypto'
import { mostShared } from './candidates.ts'
import { asExemplar, compareAll, type Compared } from './compare.ts'
import { decide, type Candidate, type Decision } from './decide.ts'
import { grayOf, type Evidence } from './gather.ts'
import type { Exemplar } from './memory.ts'
import type { NewText } from './new-text.ts'
import { fitOf, templateOf, tokensOf, type Template } from './template.ts'
import type { Thresholds } from './thresholds.ts'

/** A new text, and where it goes: into a campaign that it opens, or to that of the text it is nearest to. */
export interface GroupedText {
  readonly text: NewText
  readonly decision: Decision
  /** Id of the campaign it opens. */
  readonly opens?: string
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
    added: new Map(),
    byBand: new Map(),
    counts: new Map(evidence.counts),
  }
  return texts.map((text) => decideOne(batch, text))
}

interface Batch {
  readonly evidence: Evidence
  readonly thresholds: Thresholds
  /** Exemplars of this batch, by text. */
  readonly added: Map<string, Added>
  readonly byBand: Map<string, string[]>
  readonly counts: Map<string, number>
}

interface Added {
  readonly exemplar: Exemplar
  readonly text: NewText
  /** Of this text alone; made when it is asked for. */
  template?: Template | undefined
}

function decideOne(batch: Batch, text: NewText): GroupedText {
  const candidates = [...storedCandidates(batch, text), ...addedCandidates(batch, text)]
  const decision = decide(text.words, candidates, batch.thresholds)
  const { nearest } = decision.grouping
  const opens = nearest === undefined ? randomUUIDv7() : undefined
  const campaign = opens ?? campaignOf(batch, text, nearest!)
  const count = batch.counts.get(campaign) ?? 0
  const exemplar = decision.exemplar && count < MOST_EXEMPLARS
  if (exemplar) {
    batch.counts.set(campaign, count + 1)
    add(batch, text, asExemplar(text, campaign, opens !== undefined))
  }
  return { text, decision: { ...decision, exemplar }, ...(opens !== undefined && { opens }) }
}

function storedCandidates(batch: Batch, text: NewText): readonly Candidate[] {
  const { evidence, thresholds } = batch
  const compared = evidence.candidates.get(text.id) ?? []
  const gray = new Set(grayOf(text, compared, thresholds))
  return compared.map((one) => {
    const { campaign } = one.exemplar
    const sharesCall = text.calls.some((call) => evidence.calls.has(`${campaign} ${call}`))
    const template = gray.has(one) ? evidence.templates.get(campaign) : undefined
    return candidateOf(text, one, { sharesCall, template })
  })
}

function addedCandidates(batch: Batch, text: NewText): readonly Candidate[] {
  const shared = mostShared(text.bands, batch.byBand).flatMap((id) => batch.added.get(id) ?? [])
  const compared = compareAll(
    text,
    shared.map(({ exemplar }) => exemplar),
  )
  const gray = new Set(grayOf(text, compared, batch.thresholds))
  const calls = new Set(text.calls)
  return compared.map((one, at) => {
    const added = shared[at]!
    const sharesCall = added.text.calls.some((call) => calls.has(call))
    return candidateOf(text, one, {
      sharesCall,
      template: gray.has(one) ? templateOfAdded(added) : undefined,
    })
  })
}

function candidateOf(
  text: NewText,
  { exemplar, likeness, structure }: Compared,
  seen: { readonly sharesCall: boolean; readonly template: Template | undefined },
): Candidate {
  const { isFounder, words } = exemplar
  const known = { text: exemplar.text, isFounder, words, likeness, structure }
  const { sharesCall, template } = seen
  if (template === undefined) return { ...known, sharesCall }
  const fit = { ...fitOf(template, tokensOf(text.reading?.text ?? '')), fixed: template.fixed }
  return { ...known, sharesCall, fit }
}

function templateOfAdded(added: Added): Template | undefined {
  added.template ??= templateOf([added.text.reading?.text ?? ''])
  return added.template
}

/** The campaign that the nearest text had when it was looked at: only for counting exemplars. */
function campaignOf({ added, evidence }: Batch, text: NewText, nearest: string): string {
  const stored = evidence.candidates.get(text.id)?.find(({ exemplar }) => exemplar.text === nearest)
  return stored?.exemplar.campaign ?? added.get(nearest)?.exemplar.campaign ?? nearest
}

function add({ added, byBand }: Batch, text: NewText, exemplar: Exemplar): void {
  added.set(text.id, { exemplar, text })
  for (const key of text.bands) {
    const there = byBand.get(key)
    if (there) there.push(text.id)
    else byBand.set(key, [text.id])
  }
}
