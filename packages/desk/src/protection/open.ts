import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Tlp } from '../marking.ts'
import type { Register } from '../knowledge/register.ts'
import { lastChangeOfRecords } from '../knowledge/standing.ts'
import type { Meter } from '../running.ts'
import type { Keys, Seal, Store } from '../store/store.ts'
import { deltaOf, type DeltaParts, type Made } from './delta.ts'
import { openSigner, type Signer } from './envelope.ts'
import { markAt } from './mark.ts'
import { lastChange, readPage } from './page.ts'
import type { Asker, Delta, Protection, SignedDelta } from './protection.ts'
import { receiverOf } from './receiver.ts'
import { openSignatures } from './signatures.ts'
import { openSigningClock, type SigningClock } from './signing-clock.ts'
import { openWaking, type Waking } from './waking.ts'

export interface ProtectionParts {
  readonly store: Store
  readonly keys: Pick<Keys, 'signing' | 'published'>
  readonly contentSeal: Seal
  readonly knowledge: Register
  readonly meter: Meter
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds that pass, whatever is done to the clock; absent: the process’s own. */
  readonly passing?: () => number
}

/** Signs what is published, page by page, for each gateway by itself; a page that many ask for is made once. */
export async function openProtection(parts: ProtectionParts): Promise<Protection> {
  const { store, keys, contentSeal, passing = () => performance.now() } = parts
  const signer = openSigner(keys.signing)
  const ending = new AbortController()
  const work: Work = {
    ...parts,
    stopping: ending.signal,
    signer,
    clock: openSigningClock({ ...parts, passing }),
    id: idOf(signer),
    delta: {
      seed: Buffer.from(keys.published).toString('base64url'),
      signatures: openSignatures({ store, contentSeal, seed: keys.published }),
    },
    waking: await openWaking(store, () => lastPublished(store)),
    pages: new LRUCache({ max: MOST_PAGES, ttl: KEPT, perf: { now: parts.now } }),
  }
  return {
    publicKey: signer.publicKey,
    delta: (asker) => page(work, asker),
    next: (asked) => next(work, asked),
    stop: () => ending.abort(),
    stopping: ending.signal,
  }
}

interface Work extends ProtectionParts {
  readonly signer: Signer
  readonly clock: SigningClock
  readonly id: string
  readonly stopping: AbortSignal
  readonly delta: DeltaParts
  readonly waking: Waking
  readonly pages: LRUCache<string, Promise<Unsigned>>
}

/** A page, before it is said who it is for. */
type Unsigned = Omit<Delta, 'for'>

const MOST_PAGES = 200
/** Milliseconds: what it says of the time must stay true, and what expires must go. */
const KEPT = 15_000

/** Another key is another desk: whoever has entries that it did not sign begins anew. */
function idOf({ publicKey }: Signer): string {
  return createHash('sha256').update(publicKey).digest('base64url').slice(0, 22)
}

async function page(work: Work, asker: Asker): Promise<SignedDelta> {
  const { waking, store, signer, clock } = work
  const { clearance, gateway } = asker
  const change = await waking.last()
  const after = await afterOf(work, asker, change)
  const asked = { after, clearance, change, now: work.now() }
  const delta = await made(work, asked)
  const receiver = gateway === undefined ? null : await receiverOf(store.db, gateway)
  const time = await clock()
  const { cursor, mark, more } = delta
  return {
    envelope: signer.sign({ ...delta, time, for: receiver } satisfies Delta),
    cursor,
    mark,
    isEmpty: after !== undefined && !hasNews(delta) && !more,
  }
}

function hasNews({ warnings, withdrawn, records }: Unsigned): boolean {
  return warnings.length > 0 || withdrawn.length > 0 || records !== undefined
}

/** Seq of the last change of what is published. */
async function lastPublished({ db }: Store): Promise<number> {
  return Math.max(await lastChange(db), await lastChangeOfRecords(db))
}

async function made(work: Work, asked: AskedPage): Promise<Unsigned> {
  const { pages } = work
  const key = `${asked.after ?? 'all'} ${asked.clearance} ${asked.change}`
  const known = pages.get(key)
  if (known) return await known
  const making = make(work, asked)
  pages.set(key, making)
  making.catch(() => pages.delete(key))
  return await making
}

/**
 * Undefined: they begin anew. What they have may be another desk's, or of another clearance, or of a future that this
 * desk lost.
 */
async function afterOf(work: Work, asker: Asker, change: number): Promise<number | undefined> {
  const { after, desk, mark, clearance } = asker
  if (after === undefined) return undefined
  if (desk !== undefined && desk !== deskOf(work, clearance)) return undefined
  if (mark !== undefined && mark !== (await markAt(work.store.db, after, work.keys.signing)))
    return undefined
  if (after <= change) return after
  return after > (await work.store.head()) ? undefined : after
}

function deskOf({ id }: Work, clearance: Tlp): string {
  return `${id}/${clearance}`
}

interface AskedPage {
  readonly after: number | undefined
  readonly clearance: Tlp
  /** Seq of the last change, when it was asked for. */
  readonly change: number
  readonly now: number
}

async function make(work: Work, asked: AskedPage): Promise<Unsigned> {
  const { store, keys, meter } = work
  const read = await readPage(store.db, asked)
  const { changes: records } = await work.knowledge.present(store.db)
  const given = { ...asked, records, desk: deskOf(work, asked.clearance) }
  const delta = await deltaOf(read, given, work.delta)
  if (asked.after !== undefined) measure(delta, asked.now, meter)
  return { ...delta, mark: await markAt(store.db, delta.cursor, keys.signing) }
}

/** How long the newest of it was in force and nobody was told. */
function measure({ warnings }: Made, now: number, meter: Meter): void {
  if (warnings.length === 0) return
  const newest = warnings.reduce((most, { from }) => Math.max(most, from), 0)
  meter.protected(Math.max(0, now - newest) / 1000)
}

async function next(
  work: Work,
  { patience, signal, ...asker }: Parameters<Protection['next']>[0],
): Promise<SignedDelta> {
  const over = AbortSignal.any([signal, work.stopping, AbortSignal.timeout(Math.max(0, patience))])
  for (;;) {
    const change = await work.waking.last()
    const signed = await page(work, asker)
    if (!signed.isEmpty || over.aborted) return signed
    await work.waking.past(change, over)
  }
}
