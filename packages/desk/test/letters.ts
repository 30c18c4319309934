import type { Store } from '../src/store/store.ts'

/** So many different words of one kind, which no other kind has: `kitaa kitab …`. At most 676. */
export function wordsOf(kind: string, many: number): string {
  return Array.from({ length: many }, (_, at) => `${kind}${letters(at)}`).join(' ')
}

/** Two letters for a number below 676: words that differ in a digit alone are read as the same. */
export function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))
}

/** Campaigns that are part of no other, in order. */
export async function wholes({ db }: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom('campaigns').select('id').whereRef('id', '=', 'root').execute()
  return rows.map(({ id }) => id).sort()
}

export interface MergeEvent {
  readonly seq: number
  readonly actor: string | null
  readonly body: { readonly text?: string }
}

/** @throws NoResultError where nothing was merged */
export async function lastMerge({ db }: Store): Promise<MergeEvent> {
  const row = await db
    .selectFrom('log')
    .select(['seq', 'actor', 'body'])
    .where('kind', '=', 'campaigns-merged')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  return { ...row, body: row.body as MergeEvent['body'] }
}
