import { createHmac } from 'node:crypto'
import { KeysProblem } from './keys.ts'
import type { Keys, Store } from './store.ts'

/** The same for the same keys, and nothing that leads back to them. */
export function keysMark(keys: Pick<Keys, 'names'>): string {
  return createHmac('sha256', keys.names).update('tasdeeq backup').digest('hex')
}

/**
 * A database is worked on with the keys it was begun with. With others, made anew because the file was lost or because a
 * second desk has a folder of its own, everything sealed would be unreadable, receipts unknown, and gateways refuse what is signed.
 *
 * @throws KeysProblem where these are others
 */
export async function checkKeys(store: Store, keys: Keys, folder: string): Promise<void> {
  const mark = keysMark(keys)
  const known =
    (await markIn(store)) ??
    (await store.write(async ({ db }) => {
      const row = { mark }
      await db
        .insertInto('key_mark')
        .values(row)
        .onConflict((on) => on.doNothing())
        .execute()
      return (await markIn({ db })) ?? mark
    }))
  if (known === mark) return
  throw new KeysProblem(
    `keys.json in ${folder} is not that with which this database was begun: without that one nothing in it can be read. Put it back from a backup, or from the other desk on this database.`,
  )
}

async function markIn({ db }: Pick<Store, 'db'>): Promise<string | undefined> {
  return (await db.selectFrom('key_mark').select('mark').executeTakeFirst())?.mark
}
