import { sql, type Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** What a gateway decided in one hour. */
export interface Hour {
  /** Its beginning, milliseconds since 1970. */
  readonly from: number
  readonly messages: number
  /** By verdict; `none` where it was not judged. */
  readonly verdicts: Readonly<Record<string, number>>
  /** By what was done; joined by a comma where recipients differ. */
  readonly done: Readonly<Record<string, number>>
}

const HOUR = 3_600_000
export const HOURS = 24

/** The last day, hour by hour, oldest first; hours without a message too. */
export async function throughputOf(
  db: Kysely<Tables>,
  { gateway, now }: { readonly gateway: string; readonly now: number },
): Promise<readonly Hour[]> {
  const first = (Math.floor(now / HOUR) - HOURS + 1) * HOUR
  const { rows } = await sql<{ from: number; verdict: string; done: string; messages: number }>`
    select (time / ${HOUR}::bigint) * ${HOUR}::bigint as "from", coalesce(verdict, 'none') as verdict,
      done, count(*)::int as messages
    from gateway_decisions where gateway = ${gateway} and time >= ${first} and time <= ${now}
    group by 1, 2, 3`.execute(db)
  return Array.from({ length: HOURS }, (_, hour) => {
    const from = first + hour * HOUR
    const own = rows.filter((row) => row.from === from)
    return {
      from,
      messages: own.reduce((sum, { messages }) => sum + messages, 0),
      verdicts: summed(own, 'verdict'),
      done: summed(own, 'done'),
    }
  })
}

function summed<Key extends 'verdict' | 'done'>(
  rows: readonly ({ readonly messages: number } & Readonly<Record<Key, string>>)[],
  key: Key,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row[key], (counts.get(row[key]) ?? 0) + row.messages)
  return Object.fromEntries(counts)
}
