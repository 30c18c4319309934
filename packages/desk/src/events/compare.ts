import { sql, type Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { views, type View } from './views.ts'

/** The first row of a view, as the database writes rows, that is not in both; undefined: it is in one alone. */
export interface Difference {
  readonly view: View
  readonly one: string | undefined
  readonly other: string | undefined
}

/** Compares each view of two databases, row by row. Gives a difference of each that differs. */
export async function compareViews(
  one: Kysely<Tables>,
  other: Kysely<Tables>,
): Promise<readonly Difference[]> {
  const differences: Difference[] = []
  for (const view of views) {
    const difference = await compareView(view, one, other)
    if (difference !== undefined) differences.push(difference)
  }
  return differences
}

/** Each database sums its rows up once, by 4,096 buckets; rows are fetched only of a bucket that differs. */
async function compareView(
  view: View,
  one: Kysely<Tables>,
  other: Kysely<Tables>,
): Promise<Difference | undefined> {
  const left = await bucketsOf(one, view)
  const right = await bucketsOf(other, view)
  const bucket = [...new Set([...left.keys(), ...right.keys()])].find(
    (number) => left.get(number) !== right.get(number),
  )
  if (bucket === undefined) return undefined
  const [rows, others] = [await rowsOf(one, view, bucket), await rowsOf(other, view, bucket)]
  return { view, one: missing(rows, others), other: missing(others, rows) }
}

function missing(from: readonly string[], where: readonly string[]): string | undefined {
  const there = new Set(where)
  return from.find((row) => !there.has(row))
}

/** No column has this name: it would be compared instead of its row. */
const WHOLE = 'whole_row'
const ROW = sql<string>`${sql.ref(WHOLE)}::text`
const BUCKET = sql<number>`('x' || left(md5(${ROW}), 3))::bit(12)::int`
/** How many rows, and the sum of 52 bits of each's hash. */
const SUM = sql<string>`count(*) || ' ' || sum(('x' || right(md5(${ROW}), 13))::bit(52)::bigint)`

async function bucketsOf(db: Kysely<Tables>, view: View): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom(db.dynamic.table(view).as(WHOLE))
    .select([BUCKET.as('bucket'), SUM.as('sum')])
    .groupBy(BUCKET)
    .execute()
  return new Map(rows.map(({ bucket, sum }) => [bucket, sum]))
}

async function rowsOf(db: Kysely<Tables>, view: View, bucket: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom(db.dynamic.table(view).as(WHOLE))
    .select(ROW.as('row'))
    .where(BUCKET, '=', bucket)
    .execute()
  return rows.map(({ row }) => row).toSorted()
}
