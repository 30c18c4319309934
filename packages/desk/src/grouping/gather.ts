import { findByBands, loadExemplars, mostShared } from './candidates.ts'
import { beside, type Commonness, weighingBy } from './commonness.ts'
import { compareAll, type Compared } from './compare.ts'
import { campaignsWithCalls, countExemplars, wholesOfCampaigns, wordSets } from './evidence.ts'
import type { Whole } from './evidence.ts'
import { foundersOf } from './founders.ts'
import type { Memory } from './memory.ts'
import type { NewText } from './new-text.ts'
import type { AssigningParts } from './parts.ts'
import type { Thresholds } from './thresholds.ts'
import { type Weighing, wordingOf, type WordSet, wordSetOf } from './wording.ts'

/** What the database knows of what new texts may be like. */
export interface Evidence {
  /** By id of the new text. */
  readonly candidates: ReadonlyMap<string, readonly Compared[]>
  /** Campaigns and what they call to: `campaign domain example.org`. */
  readonly calls: ReadonlySet<string>
  /** The wholes that campaigns are of, by campaign. */
  readonly wholes: ReadonlyMap<string, Whole>
  /** By text. */
  readonly words: ReadonlyMap<string, WordSet>
  /** Exemplars by campaign. */
  readonly counts: ReadonlyMap<string, number>
  readonly commonness: Commonness
  /** What the first texts of wholes say that a new text may join, by whole. */
  readonly founders: ReadonlyMap<string, readonly WordSet[]>
}

/** Texts whose words are compared with those of a new one. */
const MOST_WORDED = 16

/** Asks the database a few times for all texts together. */
export async function gather(
  { store, log, contentSeal }: AssigningParts,
  memory: Memory,
  given: { readonly texts: readonly NewText[]; readonly thresholds: Thresholds },
): Promise<Evidence> {
  const { texts, thresholds } = given
  const { db } = store
  const found = await findCandidates({ store, log }, memory, texts)
  const pairs = texts.map((text) => ({ text, compared: found.get(text.id) ?? [] }))
  const built = pairs.filter(({ text }) => text.calls.length > 0)
  const calls = await campaignsWithCalls(
    db,
    distinct(built.flatMap(({ compared }) => sameStructure(compared, thresholds))),
    distinct(built.flatMap(({ text }) => text.calls)),
  )
  const worded = pairs.flatMap(({ text, compared }) => wordedOf(text, compared, thresholds))
  const candidates = telling(found, new Set(worded.map(textOf)), thresholds)
  const all = [...candidates.values()].flat()
  const founded = all.filter(({ exemplar }) => exemplar.isFounder)
  const opening = { memory, seal: contentSeal }
  const wholes = await wholesOfCampaigns(db, distinct(all.map(campaignOf)))
  const words = await wordSets(db, distinct(worded.map(textOf)), opening)
  const commonness = beside(await memory.commonness(db, contentSeal))
  const near = joinable(pairs, { thresholds, words, weightOf: weighingBy(commonness) })
  const joined = near.flatMap((campaign) => wholes.get(campaign)?.id ?? [])
  return {
    candidates,
    calls,
    wholes,
    words,
    counts: await countExemplars(db, distinct(founded.map(campaignOf)), memory),
    commonness,
    founders: await foundersOf(db, distinct(joined), opening),
  }
}

interface Pair {
  readonly text: NewText
  readonly compared: readonly Compared[]
}

interface Weighed {
  readonly thresholds: Thresholds
  readonly words: ReadonlyMap<string, WordSet>
  readonly weightOf: Weighing
}

/** What a word weighs changes a little by what the same batch opens. */
const NEARLY = 0.9

/** Campaigns that texts may join, or be bridges to. */
function joinable(
  pairs: readonly Pair[],
  { thresholds, words, weightOf }: Weighed,
): readonly string[] {
  const least = thresholds.wording * NEARLY
  return pairs.flatMap(({ text, compared }) => {
    const worded = wordedOf(text, compared, thresholds)
    if (worded.length === 0) return []
    const own = wordSetOf(text.reading?.text ?? '')
    return worded
      .filter(({ exemplar, likeness }) => {
        const others = words.get(exemplar.text)
        if (likeness >= thresholds.near) return true
        return others !== undefined && wordingOf(own, others, weightOf).share >= least
      })
      .map(campaignOf)
  })
}

/** Those whose words are compared: most alike first. */
export function wordedOf(
  { words }: NewText,
  compared: readonly Compared[],
  { gray, longText }: Thresholds,
): readonly Compared[] {
  if (words < longText) return []
  return compared
    .filter(({ likeness, exemplar }) => likeness >= gray && exemplar.words >= longText)
    .sort(byLikeness)
    .slice(0, MOST_WORDED)
}

/**
 * Those that may have a say in where a text goes: most share a band by chance, are nowhere near, and would only be asked
 * about. A first text whose words are there all the same tells whether two campaigns are of one kind.
 */
function telling(
  found: ReadonlyMap<string, readonly Compared[]>,
  worded: ReadonlySet<string>,
  thresholds: Thresholds,
): ReadonlyMap<string, readonly Compared[]> {
  const least = Math.min(thresholds.gray, thresholds.near)
  const tells = ({ exemplar, likeness, structure }: Compared): boolean =>
    likeness >= least ||
    structure >= thresholds.structure ||
    (exemplar.isFounder && worded.has(exemplar.text))
  return new Map([...found].map(([text, compared]) => [text, compared.filter(tells)]))
}

async function findCandidates(
  { store, log }: Pick<AssigningParts, 'store' | 'log'>,
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

function sameStructure(compared: readonly Compared[], thresholds: Thresholds): readonly string[] {
  return compared.filter(({ structure }) => structure >= thresholds.structure).map(campaignOf)
}

function campaignOf({ exemplar }: Compared): string {
  return exemplar.campaign
}

function textOf({ exemplar }: Compared): string {
  return exemplar.text
}

function byLikeness(one: Compared, other: Compared): number {
  return other.likeness - one.likeness || (one.exemplar.text < other.exemplar.text ? -1 : 1)
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
