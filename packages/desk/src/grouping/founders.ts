import { sql, type Kysely } from 'kysely'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { wordSets } from './evidence.ts'
import type { Memory } from './memory.ts'
import { wordingOf, type Weighing, type WordSet } from './wording.ts'

interface Opening {
  readonly memory: Memory
  readonly seal: Seal
}

/**
 * What the first texts of all campaigns say that these wholes are made of, by whole. One that came of a split alone has
 * none.
 *
 * @throws Error where the key is another
 */
export async function foundersOf(
  db: Kysely<Tables>,
  wholes: readonly string[],
  opening: Opening,
): Promise<ReadonlyMap<string, readonly WordSet[]>> {
  const founders = new Map<string, WordSet[]>(wholes.map((whole) => [whole, []]))
  if (wholes.length === 0) return founders
  const { rows } = await sql<{ whole: string; text: string }>`
    select part.root as whole, texts.id as text
    from unnest(string_to_array(${wholes.join(',')}, ',')::uuid[]) as asked(whole)
    join campaigns part on part.root = asked.whole
    join texts on texts.campaign = part.id
    where texts.exemplar and texts.how = 'alone'`.execute(db)
  const words = await wordSets(db, [...new Set(rows.map(({ text }) => text))], opening)
  for (const { whole, text } of rows) founders.get(whole)?.push(words.get(text)!)
  return founders
}

/** Texts of a whole that joined by their words: one that has more is not merged by the desk. */
const MOST_WORDED = 256

/**
 * May two wholes be one? All first texts of either are of one kind with all that came to the other by its words. One that
 * is alike is not enough: a mixture of two letters is like either, and over it two that share nothing would be one.
 *
 * @param least weighted share of words that any two have in common, 0 to 1
 * @throws Error where the key is another
 */
export async function mayBeOneKind(
  db: Kysely<Tables>,
  wholes: readonly [string, string],
  { opening, ...kind }: Kind & { readonly opening: Opening },
): Promise<boolean> {
  const { rows } = await sql<{ whole: string; text: string; first: boolean }>`
    select asked.whole, worded.id as text, worded.how = 'alone' as first
    from unnest(string_to_array(${wholes.join(',')}, ',')::uuid[]) as asked(whole)
    cross join lateral (
      select texts.id, texts.how
      from campaigns part join texts on texts.campaign = part.id
      where part.root = asked.whole and texts.how in ('alone', 'same-wording')
      limit ${MOST_WORDED + 1}
    ) worded`.execute(db)
  const words = await wordSets(db, [...new Set(rows.map(({ text }) => text))], opening)
  const [one, other] = wholes.map((whole) => {
    const texts = rows.filter((row) => row.whole === whole)
    const said = (some: typeof texts): WordSet[] => some.map(({ text }) => words.get(text)!)
    return { worded: said(texts), founders: said(texts.filter(({ first }) => first)) }
  })
  if (Math.max(one!.worded.length, other!.worded.length) > MOST_WORDED) return false
  return (
    areOfOneKind(one!.founders, other!.worded, kind) &&
    areOfOneKind(other!.founders, one!.worded, kind)
  )
}

interface Kind {
  readonly weightOf: Weighing
  readonly least: number
}

/** Has each of these with each of those so much in common? */
export function areOfOneKind(
  ones: readonly WordSet[],
  others: readonly WordSet[],
  { weightOf, least }: Kind,
): boolean {
  return ones.every((one) =>
    others.every((other) => wordingOf(one, other, weightOf).share >= least),
  )
}
