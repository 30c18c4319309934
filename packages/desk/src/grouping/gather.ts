import type { AssigningParts } from './parts.ts'
import { findByBands, loadExemplars, mostShared } from './candidates.ts'
import { compareAll, nearFrom, type Compared } from './compare.ts'
import { campaignsWithCalls, countExemplars, templatesOf } from './evidence.ts'
import type { Memory } from './memory.ts'
import type { NewText } from './new-text.ts'
import type { Template } from './template.ts'
import type { Thresholds } from './thresholds.ts'

/** What the database knows of what new texts may be like. */
export interface Evidence {
  /** By id of the new text. */
  readonly candidates: ReadonlyMap<string, readonly Compared[]>
  /** Campaigns and what they call to: `campaign domain example.org`. */
  readonly calls: ReadonlySet<string>
  /** By campaign. */
  readonly templates: ReadonlyMap<string, Template | undefined>
  /** Exemplars by campaign. */
  readonly counts: ReadonlyMap<string, number>
}

/** Campaigns whose template a text is held against. */
const MOST_TEMPLATES = 3

/** Asks the database a few times for all texts together. */
export async function gather(
  parts: AssigningParts,
  memory: Memory,
  given: { readonly texts: readonly NewText[]; readonly thresholds: Thresholds },
): Promise<Evidence> {
  const { texts, thresholds } = given
  const { db } = parts.store
  const candidates = await findCandidates(parts, memory, texts)
  const doubtful = texts
    .map((text) => ({ text, compared: candidates.get(text.id) ?? [] }))
    .filter(({ text, compared }) => !isNear(text, compared, thresholds))
  const alike = doubtful.filter(({ text }) => text.calls.length > 0)
  const calls = await campaignsWithCalls(
    db,
    distinct(alike.flatMap(({ compared }) => sameStructure(compared, thresholds))),
    distinct(alike.flatMap(({ text }) => text.calls)),
  )
  const gray = doubtful.flatMap(({ text, compared }) => grayOf(text, compared, thresholds))
  const templates = await templatesOf(db, distinct(gray.map(campaignOf)), {
    memory,
    seal: parts.contentSeal,
  })
  const founded = [...candidates.values()].flat().filter(({ exemplar }) => exemplar.isFounder)
  const counts = await countExemplars(db, distinct(founded.map(campaignOf)), memory)
  return { candidates, calls, templates, counts }
}

/** Those that are not near, but may be of the same template: most alike first. */
export function grayOf(
  { words }: NewText,
  compared: readonly Compared[],
  thresholds: Thresholds,
): readonly Compared[] {
  if (words < thresholds.fixed) return []
  return compared
    .filter(({ likeness }) => likeness >= thresholds.gray)
    .sort(byLikeness)
    .slice(0, MOST_TEMPLATES)
}

async function findCandidates(
  { store, log }: AssigningParts,
  memory: Memory,
  texts: readonly NewText[],
): Promise<ReadonlyMap<string, readonly Compared[]>> {
  const keys = texts.flatMap(({ bands }) => bands)
  const { byBand, common } = await findByBands(store.db, keys)
  if (common > 0) log.debug({ common }, 'bands that many texts have were looked at in part')
  const ids = texts.map(({ bands }) => mostShared(bands, byBand))
  const exemplars = await loadExemplars(store.db, ids.flat(), memory)
  return new Map(
    texts.map((text, at) => {
      const shared = (ids[at] ?? []).flatMap((id) => exemplars.get(id) ?? [])
      return [text.id, compareAll(text, shared)]
    }),
  )
}

function isNear(
  { words }: NewText,
  compared: readonly Compared[],
  thresholds: Thresholds,
): boolean {
  return compared.some(
    ({ likeness, exemplar }) => likeness >= nearFrom(words, exemplar.words, thresholds),
  )
}

function sameStructure(compared: readonly Compared[], thresholds: Thresholds): readonly string[] {
  return compared.filter(({ structure }) => structure >= thresholds.structure).map(campaignOf)
}

function campaignOf({ exemplar }: Compared): string {
  return exemplar.campaign
}

function byLikeness(one: Compared, other: Compared): number {
  return other.likeness - one.likeness || (one.exemplar.text < other.exemplar.text ? -1 : 1)
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
