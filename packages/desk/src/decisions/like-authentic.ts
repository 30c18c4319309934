import { likeness } from '@tasdeeq/engine'
import type { Kysely } from 'kysely'
import { keysOf } from '../grouping/bands.ts'
import { findByBands, mostShared } from '../grouping/candidates.ts'
import type { Tables } from '../store/tables.ts'

/** From so much likeness on a gateway takes two texts for the same (the engine's check `reported-campaign`). */
const SAME = 0.7

/**
 * Those of these texts that a real body says nearly so, in mail that is proven to be its own: blocking a copy blocks the
 * original too, wherever it comes without proof, as in messages of telephones.
 */
export async function likeAuthentic(
  db: Kysely<Tables>,
  texts: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = (await signaturesOf(db, texts)).map((text) => ({ ...text, keys: bandsOf(text) }))
  if (asked.length === 0) return new Set()
  const { byBand } = await findByBands(
    db,
    asked.flatMap(({ keys }) => keys),
  )
  const near = asked.map((text) => ({ ...text, found: mostShared(text.keys, byBand) }))
  const found = [...new Set(near.flatMap((text) => text.found))]
  const known = new Map((await signaturesOf(db, found)).map((text) => [text.id, text.signature]))
  return new Set(
    near
      .filter((text) =>
        text.found.some((id) => {
          const theirs = known.get(id)
          return theirs !== undefined && likeness(text.signature, theirs) >= SAME
        }),
      )
      .map(({ id }) => id),
  )
}

interface Signed {
  readonly id: string
  readonly signature: Uint8Array
}

/** Under which an authentic text would be found that is like this one. */
function bandsOf({ signature }: Signed): readonly string[] {
  const written = Buffer.from(signature).toString('base64url')
  return keysOf({ signature: written, structure: null, authentic: true })
}

async function signaturesOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly Signed[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('texts')
    .select(['id', 'signature'])
    .where('id', 'in', ids)
    .execute()
  return rows.flatMap(({ id, signature }) => (signature === null ? [] : { id, signature }))
}
