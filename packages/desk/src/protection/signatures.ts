import { textSignature } from '@tasdeeq/engine'
import { LRUCache } from 'lru-cache'
import { openText } from '../grouping/sealed.ts'
import type { Seal, Store } from '../store/store.ts'

/** Signatures of texts as they are published: base64url, by the text's id; '' where a text is too short for one. */
export type Signatures = (texts: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Kept in memory: 350 bytes each. */
const MOST_KEPT = 50_000
/** Texts opened at once: up to 20,000 characters each. */
const TOGETHER = 200

export interface SignatureParts {
  readonly store: Store
  readonly contentSeal: Seal
  /** Of the min-hashes that are published. */
  readonly seed: Uint8Array
}

/** A text never changes: its signature is worked out once. */
export function openSignatures(parts: SignatureParts): Signatures {
  const known = new LRUCache<string, string>({ max: MOST_KEPT })
  return async (texts) => {
    const found = new Map<string, string>()
    const missing: string[] = []
    for (const id of new Set(texts)) {
      const signature = known.get(id)
      if (signature === undefined) missing.push(id)
      else found.set(id, signature)
    }
    for (let at = 0; at < missing.length; at += TOGETHER) {
      for (const [id, signature] of await read(missing.slice(at, at + TOGETHER), parts)) {
        known.set(id, signature)
        found.set(id, signature)
      }
    }
    return found
  }
}

async function read(
  ids: readonly string[],
  { store, contentSeal, seed }: SignatureParts,
): Promise<readonly (readonly [string, string])[]> {
  const rows = await store.db
    .selectFrom('texts')
    .select(['id', 'sealed'])
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, sealed }) => {
    const signature = textSignature(openText(contentSeal, id, sealed), seed)
    return [id, signature === undefined ? '' : Buffer.from(signature).toString('base64url')]
  })
}
