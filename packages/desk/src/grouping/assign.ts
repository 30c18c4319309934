import { bytesOf, isAmong } from '../store/rows.ts'
import type { Writing } from '../store/store.ts'
import { decideBatch, type GroupedText } from './batch.ts'
import { type Bridge, mergeBridged } from './bridge.ts'
import { isFound } from './commonness.ts'
import type { Content } from './content.ts'
import { eventsOf, type Placed } from './events-of.ts'
import { gather } from './gather.ts'
import type { Assigned } from './grouping.ts'
import type { Memory } from './memory.ts'
import { newText, type NewText } from './new-text.ts'
import type { AssigningParts } from './parts.ts'
import { thresholds as measured } from './thresholds.ts'
import type { Ready } from './ready.ts'
import { lookAgain } from './second-look.ts'

/** The outcome of a batch. */
export interface Batch {
  readonly assigned: readonly Assigned[]
  /** Leaf campaigns that got new content: their links are computed again. */
  readonly changed: readonly string[]
}

/**
 * Puts reports into campaigns: all of them in one transaction, or none. A report that another process assigned
 * meanwhile is left as it is.
 *
 * @throws StoreFailure, and what a broken report throws: then nothing was assigned
 */
export async function assignBatch(
  parts: AssigningParts,
  memory: Memory,
  ready: readonly Ready[],
): Promise<Batch> {
  const contents = ready.flatMap(({ content }) => content ?? [])
  const different = firstOfEach(contents)
  const known = await recall(parts, memory, different)
  const saying = Map.groupBy(contents, ({ identity }) => identity)
  const texts = different
    .filter(({ identity }) => !known.has(identity))
    .map((content) => {
      const reports = saying.get(content.identity)!.length
      return newText(content, reports, parts.warningLists.isShared)
    })
  const thresholds = parts.thresholds ?? measured
  const evidence = await gather(parts, memory, { texts, thresholds })
  const grouped = decideBatch(texts, evidence, thresholds)
  for (const { text } of grouped) known.set(text.identity, text.id)
  const written = await parts.store.write((writing) =>
    write(parts, writing, { ready, grouped, known }),
  )
  if (written.kind === 'overtaken')
    return written.left.length > 0
      ? assignBatch(parts, memory, written.left)
      : { assigned: [], changed: [] }
  await remember(parts, memory, { grouped, campaigns: written.campaigns })
  await mergeBridged(parts, memory, bridgesOf(grouped))
  await mergeSeenAgain(parts, memory, { grouped, assigned: written.batch.assigned })
  return written.batch
}

/** Optional: if it fails, reports are assigned all the same. */
async function mergeSeenAgain(
  parts: AssigningParts,
  memory: Memory,
  {
    grouped,
    assigned,
  }: { readonly grouped: readonly GroupedText[]; readonly assigned: readonly Assigned[] },
): Promise<void> {
  const opened = grouped.filter(({ text, opens }) => opens !== undefined && isFoundByWords(text))
  const counts = [...Map.groupBy(assigned, ({ campaign }) => campaign)]
  try {
    const merge = (bridges: readonly Bridge[]): Promise<void> =>
      mergeBridged(parts, memory, bridges)
    await lookAgain(
      parts,
      { memory, merge },
      {
        opened: opened.map(({ text, wordSet }) => ({ text: text.id, words: wordSet })),
        reports: new Map(counts.map(([campaign, { length }]) => [campaign, length])),
      },
    )
  } catch (error) {
    parts.log.warn({ cause: String(error) }, 'campaigns could not be looked at again now')
  }
}

function isFoundByWords({ words, reading }: NewText): boolean {
  return isFound({ words, authentic: reading?.authentic ?? false })
}

function bridgesOf(grouped: readonly GroupedText[]): readonly Bridge[] {
  return grouped.flatMap(({ text, decision: { bridges } }) =>
    bridges.map((to) => ({ text: text.id, to })),
  )
}

/** One content for each text. */
function firstOfEach(contents: readonly Content[]): readonly Content[] {
  const first = new Map<string, Content>()
  for (const content of contents)
    if (!first.has(content.identity)) first.set(content.identity, content)
  return [...first.values()]
}

/** Ids of those texts that were reported before, by identity. */
async function recall(
  { store }: AssigningParts,
  { texts }: Memory,
  contents: readonly Content[],
): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const { identity } of contents) {
    const id = texts.get(identity)
    if (id !== undefined) known.set(identity, id)
  }
  const asked = contents.filter(({ identity }) => !known.has(identity))
  if (asked.length === 0) return known
  const rows = await store.db
    .selectFrom('texts')
    .select(['id', 'canonical'])
    .where(
      isAmong(
        'canonical',
        'bytea',
        asked.map(({ identity }) => bytesOf(identity)),
      ),
    )
    .execute()
  for (const { id, canonical } of rows) {
    const identity = Buffer.from(canonical).toString('hex')
    known.set(identity, id)
    texts.set(identity, id)
  }
  return known
}

interface Given {
  readonly ready: readonly Ready[]
  readonly grouped: readonly GroupedText[]
  /** Text ids by identity. */
  readonly known: ReadonlyMap<string, string>
}

type Written =
  | {
      readonly kind: 'written'
      readonly batch: Batch
      readonly campaigns: ReadonlyMap<string, string>
    }
  /** Another process assigned some of them, so the decisions may be stale: nothing was written. */
  | { readonly kind: 'overtaken'; readonly left: readonly Ready[] }

/** Nobody else appends meanwhile: what is read here is still true at the commit. */
async function write(parts: AssigningParts, writing: Writing, given: Given): Promise<Written> {
  const { ready, grouped, known } = given
  const waiting = await stillWaiting(writing, ready)
  const left = ready.filter(({ waiting: { report } }) => waiting.has(report))
  if (left.length < ready.length) return { kind: 'overtaken', left }
  const textOf = ({ waiting: { text }, content }: Ready): string =>
    content === undefined ? text! : known.get(content.identity)!
  const campaigns = await campaignsOf(writing, grouped, ready.map(textOf))
  const placed = ready.map((one): Placed => {
    const text = textOf(one)
    return { ready: one, text, campaign: campaigns.get(text)! }
  })
  const { events, assigned } = eventsOf(parts, { placed, grouped, campaigns })
  await writing.append(events)
  const changed = placed.flatMap(({ ready: { content }, campaign }) => (content ? campaign : []))
  return { kind: 'written', batch: { assigned, changed: [...new Set(changed)] }, campaigns }
}

async function stillWaiting(
  { db }: Writing,
  ready: readonly Ready[],
): Promise<ReadonlySet<string>> {
  const reports = ready.map(({ waiting: { report } }) => report)
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where(isAmong('id', 'uuid', reports))
    .where('text', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The campaign of every text that is said, and of those they are nearest to: as they are now, whatever was split. */
async function campaignsOf(
  { db }: Writing,
  grouped: readonly GroupedText[],
  said: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const fresh = new Set(grouped.map(({ text }) => text.id))
  const nearest = grouped.flatMap(({ decision }) => decision.grouping.nearest ?? [])
  const asked = [...new Set([...said, ...nearest])].filter((id) => !fresh.has(id))
  const campaigns = new Map<string, string>()
  if (asked.length > 0) {
    const rows = await db
      .selectFrom('texts')
      .select(['id', 'campaign'])
      .where(isAmong('id', 'uuid', asked))
      .execute()
    for (const { id, campaign } of rows) campaigns.set(id, campaign)
  }
  for (const { text, decision, opens } of grouped)
    campaigns.set(text.id, opens ?? campaigns.get(decision.grouping.nearest!)!)
  return campaigns
}

/** Only now that it is in the log. */
async function remember(
  { store, contentSeal }: AssigningParts,
  { texts, words, counts, commonness, firsts }: Memory,
  { grouped, campaigns }: Remembered,
): Promise<void> {
  const common = await commonness(store.db, contentSeal)
  for (const { text, decision, opens, wordSet } of grouped) {
    texts.set(text.identity, text.id)
    words.set(text.id, wordSet)
    if (opens !== undefined) {
      common.add(wordSet)
      if (isFoundByWords(text)) firsts.add(text.id, wordSet)
    }
    const campaign = campaigns.get(text.id)
    if (decision.exemplar && campaign !== undefined) counts.delete(campaign)
  }
}

interface Remembered {
  readonly grouped: readonly GroupedText[]
  readonly campaigns: ReadonlyMap<string, string>
}
