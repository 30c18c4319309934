import type { Store } from '../../store/store.ts'

/** How far a mailbox was read. */
export interface Place {
  readonly uidValidity: string
  readonly lastUid: number
}

export async function readPlace(store: Store, mailbox: Uint8Array): Promise<Place | undefined> {
  const row = await store.db
    .selectFrom('mailbox_places')
    .select(['uid_validity', 'last_uid'])
    .where('mailbox', '=', mailbox)
    .executeTakeFirst()
  return row && { uidValidity: row.uid_validity, lastUid: row.last_uid }
}

export async function writePlace(
  store: Store,
  { mailbox, uidValidity, lastUid }: Place & { readonly mailbox: Uint8Array },
): Promise<void> {
  const place = { uid_validity: uidValidity, last_uid: lastUid }
  await store.write(({ db }) =>
    db
      .insertInto('mailbox_places')
      .values({ mailbox, ...place })
      .onConflict((conflict) => conflict.column('mailbox').doUpdateSet(place))
      .execute(),
  )
}
