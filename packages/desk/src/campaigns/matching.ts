import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { bodiesCalled } from './bodies.ts'

/** Does a text hold these words, as they are written? Case does not matter. */
export function containing(column: RawBuilder<unknown>, words: string): Expression<SqlBool> {
  const literal = words.replaceAll(/[\\%_]/gu, String.raw`\$&`)
  // For words of ASCII alone it is the same, and each text need not be brought into small letters of all the world's.
  const collated = isAscii(words) ? sql`${column} collate "C"` : column
  return sql<SqlBool>`${collated} ilike ${`%${literal}%`}`
}

function isAscii(words: string): boolean {
  return /^[ -~]*$/u.test(words)
}

/** Is a campaign called by a body whose name somebody typed, in any language? */
export function claiming(typed: string): Expression<SqlBool> {
  const bodies = bodiesCalled(typed)
  if (bodies.length === 0) return sql<SqlBool>`false`
  return sql<SqlBool>`campaigns.called_by ->> 'claimed' in (${sql.join(bodies)})`
}

/** Does the value of an indicator begin as somebody wrote it? */
export function prefixed(written: string): Expression<SqlBool> {
  return beginning(plain(written))
}

/** Does the value of an indicator begin so? In the collation C its index serves that. */
export function beginning(value: string): Expression<SqlBool> {
  return sql<SqlBool>`indicators.value >= ${value} and indicators.value < ${`${value}\u{10ffff}`}`
}

/** As indicators are kept: lower case, and as it was before somebody made it harmless (`hxxp://evil[.]example`). */
export function plain(written: string): string {
  const value = written.trim().toLowerCase().replaceAll('[.]', '.').replaceAll('[:]', ':')
  return value.startsWith('hxxp') ? `http${value.slice(4)}` : value
}
