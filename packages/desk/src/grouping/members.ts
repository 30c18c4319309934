import { sql, type Kysely } from 'kysely'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { type Whole, wordSets } from './evidence.ts'
import type { Memory } from './memory.ts'
import type { Thresholds } from './thresholds.ts'
import { type Saying, sayingOf, type WordSet } from './wording.ts'

/** A text, and its words. */
export interface First {
  readonly text: string
  readonly words: WordSet
}

/** Newest texts of a campaign by which it is known what its texts say between them. */
const MOST_SAYING = 12
/** First texts of what was merged into a campaign. */
const MOST_FIRSTS = 12
/** Texts of a campaign that are looked through for these: of one that has more, whichever the database gives first. */
const MOST_TEXTS = 256

/** Texts of a whole that are compared. */
export interface Members {
  /** Newest first. */
  readonly saying: readonly First[]
  /** What these say between them. */
  readonly said: Saying
  /** The first text of each campaign that it is made of. */
  readonly firsts: readonly First[]
}

interface Reading {
  readonly db: Kysely<Tables>
  readonly seal: Seal
  readonly memory: Memory
  readonly thresholds: Thresholds
}

interface MemberRow {
  readonly whole: string
  readonly text: string
  readonly first: boolean
}

/** @throws Error where the key is another */
export async function membersOf(
  { db, seal, memory, thresholds }: Reading,
  wholes: readonly Whole[],
): Promise<ReadonlyMap<string, Members>> {
  if (wholes.length === 0) return new Map()
  const ids = [...new Set(wholes.map(({ id }) => id))]
  const { rows } = await sql<MemberRow>`
    select asked.whole, t.id as text, t.how = 'alone' as first
    from unnest(string_to_array(${ids.join(',')}, ',')::uuid[]) as asked(whole)
    cross join lateral (
      select texts.id, texts.how
      from campaigns part join texts on texts.campaign = part.id
      where part.root = asked.whole
        and texts.words >= ${thresholds.longText} and not texts.authentic
      limit ${MOST_TEXTS}
    ) t
    order by t.id desc`.execute(db)
  const chosen = [...Map.groupBy(rows, ({ whole }) => whole)].map(([whole, texts]) => ({
    whole,
    saying: texts.slice(0, MOST_SAYING).map(({ text }) => text),
    firsts: texts.flatMap(({ first, text }) => (first ? text : [])).slice(-MOST_FIRSTS),
  }))
  const needed = chosen.flatMap(({ saying, firsts }) => [...saying, ...firsts])
  const words = await wordSets(db, [...new Set(needed)], { memory, seal })
  const read = (text: string): First => ({ text, words: words.get(text)! })
  return new Map(
    chosen.map(({ whole, saying, firsts }) => [
      whole,
      {
        saying: saying.map(read),
        said: sayingOf(saying.map((text) => read(text).words)),
        firsts: firsts.map(read),
      },
    ]),
  )
}
