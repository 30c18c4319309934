import { sql, type Kysely } from 'kysely'
import { isAmong } from '../store/rows.ts'
import type { Tables } from '../store/tables.ts'
import type { Exemplar, Memory } from './memory.ts'

/** Candidates for each of several texts: exemplars that it may be like. */
export interface Found {
  /** By band key: exemplars that have it, newest first, at most {@link MOST_IN_BAND}. */
  readonly byBand: ReadonlyMap<string, readonly string[]>
  /** Bands so common that not all who have them were looked at. */
  readonly common: number
}

/** The most exemplars of one band that are looked at: a band with more comes from a footer, and says nothing. */
const MOST_IN_BAND = 32
/** Exemplars that a text is compared to. */
const MOST_CANDIDATES = 48
/** Keys in one query. */
const KEYS_AT_ONCE = 4_000

/** Looks up all bands in few queries. */
export async function findByBands(db: Kysely<Tables>, keys: readonly string[]): Promise<Found> {
  const byBand = new Map<string, string[]>()
  const asked = [...new Set(keys)]
  for (let at = 0; at < asked.length; at += KEYS_AT_ONCE) {
    const some = asked.slice(at, at + KEYS_AT_ONCE).join(',')
    const { rows } = await sql<{ key: string; text: string }>`
      select k.key::text as key, b.text
      from unnest(string_to_array(${some}, ',')::bigint[]) as k(key)
      cross join lateral (
        select text from bands where bands.key = k.key order by text desc limit ${MOST_IN_BAND}
      ) b`.execute(db)
    for (const { key, text } of rows) addTo(byBand, key, text)
  }
  const common = [...byBand.values()].filter(({ length }) => length === MOST_IN_BAND).length
  return { byBand, common }
}

/** Those that share the most bands with a text, at most {@link MOST_CANDIDATES}; ties in the order of ids. */
export function mostShared(
  bands: readonly string[],
  byBand: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const shared = new Map<string, number>()
  for (const key of bands)
    for (const text of byBand.get(key) ?? []) shared.set(text, (shared.get(text) ?? 0) + 1)
  return [...shared]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([text]) => text)
}

/** Reads exemplars that are not in memory. */
export async function loadExemplars(
  db: Kysely<Tables>,
  ids: Iterable<string>,
  memory: Memory,
): Promise<ReadonlyMap<string, Exemplar>> {
  const found = new Map<string, Exemplar>()
  const missing: string[] = []
  for (const id of new Set(ids)) {
    const known = memory.exemplars.get(id)
    if (known) found.set(id, known)
    else missing.push(id)
  }
  for (let at = 0; at < missing.length; at += KEYS_AT_ONCE) {
    for (const exemplar of await readExemplars(db, missing.slice(at, at + KEYS_AT_ONCE))) {
      memory.exemplars.set(exemplar.text, exemplar)
      found.set(exemplar.text, exemplar)
    }
  }
  return found
}

async function readExemplars(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly Exemplar[]> {
  const rows = await db
    .selectFrom('texts')
    .select(['id', 'campaign', 'how', 'words', 'signature', 'structure'])
    .where(isAmong('id', 'uuid', ids))
    .execute()
  return rows.map(({ id, how, ...row }) => ({ ...row, text: id, isFounder: how === 'alone' }))
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
