import type { RecordChanges, Warning } from '@tasdeeq/engine'

/** What the desk published, as far as this device has it: warnings in force, and what was changed of the knowledge. */
export interface Protection {
  readonly desk: string
  readonly cursor: number
  readonly mark: string
  /** Base64url: seed of the signatures of texts. */
  readonly seed: string
  readonly warnings: readonly Warning[]
  readonly records: RecordChanges
}

/** `Delta` of the desk's API, as far as it is used here. */
interface Delta extends Omit<Protection, 'records'> {
  /** The cursor it continues; null: it is the whole. */
  readonly after: number | null
  readonly more: boolean
  readonly withdrawn: readonly string[]
  readonly records?: RecordChanges
}

/** Pages of one visit: the next goes on from there. */
const MOST_PAGES = 10
/** Entries that a phone keeps, newest first. */
const MOST_KEPT = 20_000

/**
 * What is in force now: asks the desk for what is new since.
 *
 * @throws Error where the desk does not answer, or says what this edition of the page cannot read
 */
export async function pull(kept: Protection | undefined): Promise<Protection> {
  let [protection, isMore] = [kept, true]
  for (let page = 0; isMore && page < MOST_PAGES; page++) {
    const delta = await ask(protection)
    protection = continued(protection, delta, Date.now())
    isMore = delta.more
  }
  return protection!
}

async function ask(have: Protection | undefined): Promise<Delta> {
  const known = have && { after: String(have.cursor), desk: have.desk, mark: have.mark }
  const response = await fetch(`/protection?${new URLSearchParams(known).toString()}`)
  if (!response.ok) throw new TypeError(`no protection: ${response.status}`)
  // The envelope's signature is for gateways: this comes from the same place as the program that reads it.
  const { payload } = (await response.json()) as { readonly payload: string }
  const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as Delta
}

/** Without what is over by `now`, milliseconds since 1970. */
export function continued(kept: Protection | undefined, delta: Delta, now: number): Protection {
  const before = delta.after === null ? undefined : kept
  const { desk, cursor, mark, seed } = delta
  const all = new Map(before?.warnings.map((warning) => [warning.id, warning]))
  for (const id of delta.withdrawn) all.delete(id)
  for (const warning of delta.warnings) all.set(warning.id, warning)
  const warnings = [...all.values()]
    .filter(({ expires }) => expires > now)
    .sort((one, other) => other.from - one.from)
    .slice(0, MOST_KEPT)
  return { desk, cursor, mark, seed, warnings, records: delta.records ?? before?.records ?? NONE }
}

const NONE: RecordChanges = { cursor: 0, changes: [] }
