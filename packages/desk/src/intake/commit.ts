import { randomUUIDv7 } from 'node:crypto'
import type { NewEvent, ReportReceived } from '../events/event.ts'
import { bytesOf, isAmong } from '../store/rows.ts'
import { goneOf, markAgain } from '../store/retiring.ts'
import type { Kept, Keys, Seal, Store, Writing } from '../store/store.ts'
import { sealIdentity } from './identities.ts'
import type { Submission, Taken } from './intake.ts'
import { keyed, reporterName } from './names.ts'
import { receiptHash, receiptNumber } from './receipt-number.ts'

export interface CommitParts {
  readonly store: Store
  readonly keys: Pick<Keys, 'names'>
  readonly identitySeal: Seal
  /** Milliseconds after which who reported is removed. */
  readonly identityTime: number
  readonly now: () => number
}

type Accepted = Exclude<Taken, { kind: 'refused' }>

/** Its bytes are being erased, or were meanwhile: they are to be put back, and then it is tried again. */
interface Lost {
  readonly kind: 'lost'
  readonly content: Uint8Array
}

export interface Committed {
  /** In the order of the batch. */
  readonly taken: readonly (Accepted | Lost)[]
  /** Seq of the last event before it. */
  readonly head: number
}

/** PostgreSQL's `unique_violation`. */
const TWICE = '23505'
const MOST_TRIES = 4

/**
 * Writes a batch of submissions, whose bytes are stored already, into the log in one transaction. A report that was
 * taken before, or stands twice in the batch, is given the receipt of then. Those whose bytes are lost are left out.
 */
export async function commit(
  parts: CommitParts,
  kept: readonly Kept[],
  batch: readonly Submission[],
): Promise<Committed> {
  for (let tries = 1; ; tries++) {
    try {
      return await parts.store.write((writing) => record(parts, { writing, kept, batch }))
    } catch (error) {
      // Another process took the same report in the meantime, or a receipt number was drawn before: look again.
      if ((error as { readonly code?: unknown }).code !== TWICE || tries >= MOST_TRIES) throw error
    }
  }
}

interface Recording {
  readonly writing: Writing
  readonly kept: readonly Kept[]
  readonly batch: readonly Submission[]
}

async function record(parts: CommitParts, { writing, kept, batch }: Recording): Promise<Committed> {
  const { head, contents: gone } = await goneOf(writing, kept)
  const prepared = batch.map((submission, at) => prepare(parts, submission, kept[at]!.sha256))
  const known = await reportsByKey(writing, prepared)
  const fresh: Prepared[] = []
  const again: Uint8Array[] = []
  const taken = prepared.map((each): Accepted | Lost => {
    const { content, key } = each
    const before = key && known.get(key.toString('hex'))
    const report = before ?? each.report
    const receipt = receiptNumber(parts.keys.names, report)
    if (before !== undefined) {
      again.push(content)
      return { kind: 'again', report, receipt }
    }
    if (gone.has(hex(content))) return { kind: 'lost', content }
    fresh.push(each)
    if (key) known.set(key.toString('hex'), report)
    return { kind: 'taken', report, receipt }
  })
  await keepIdentities(parts, writing, fresh)
  if (fresh.length > 0) await writing.append(fresh.map((each) => eventOf(parts, each)))
  await markAgain(writing, again)
  return { taken, head }
}

interface Prepared {
  readonly submission: Submission
  readonly content: Uint8Array
  readonly report: string
  readonly reporter: Buffer | undefined
  readonly key: Buffer | undefined
}

function prepare(
  { keys: { names } }: CommitParts,
  submission: Submission,
  content: Uint8Array,
): Prepared {
  const reporter = reporterName(names, submission.reporter?.address)
  const same = sameReport(submission, content, reporter)
  return {
    submission,
    content,
    report: randomUUIDv7(),
    reporter,
    key: same && keyed(names, 'same-report', same),
  }
}

/**
 * By what a report is the same as one before; undefined: it is a report of its own. The receipt of then is given out
 * for it, so that it takes more than what another can know or guess: an address that a stranger typed proves nothing,
 * and would tell whether its owner has reported these bytes. A receipt of the mailbox goes to the owner alone.
 */
function sameReport(
  { actor, via, key }: Submission,
  content: Uint8Array,
  reporter: Buffer | undefined,
): readonly (string | Uint8Array)[] | undefined {
  const isTold = via === 'mailbox' || actor.id !== undefined
  if (reporter && isTold) return [content, 'reporter', actor.kind, actor.id ?? '', reporter]
  // A key alone would show one stranger the receipt of another.
  return key === undefined ? undefined : [content, 'key', actor.kind, actor.id ?? '', key]
}

async function reportsByKey(
  { db }: Writing,
  prepared: readonly Prepared[],
): Promise<Map<string, string>> {
  const keys = prepared.flatMap(({ key }) => (key ? bytesOf(key) : []))
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'key'])
    .where(isAmong('key', 'bytea', keys))
    // By which the server knows that the index has them all.
    .where('key', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, key }) => (key ? [[hex(key), id] as const] : [])))
}

/** The row has the report's id: there is at most one a report. */
async function keepIdentities(
  { identitySeal, identityTime, now }: CommitParts,
  { db }: Writing,
  fresh: readonly Prepared[],
): Promise<void> {
  const rows = fresh.flatMap(({ report, submission: { reporter } }) =>
    reporter && isSaid(reporter)
      ? [
          {
            id: report,
            sealed: sealIdentity(identitySeal, report, reporter),
            expires: now() + identityTime,
          },
        ]
      : [],
  )
  if (rows.length > 0) await db.insertInto('identities').values(rows).execute()
}

function isSaid({ address = '', name = '' }: NonNullable<Submission['reporter']>): boolean {
  return address.trim() !== '' || name.trim() !== ''
}

function eventOf(parts: CommitParts, prepared: Prepared): NewEvent {
  const { submission, report } = prepared
  return {
    kind: 'report-received',
    subject: report,
    actor: submission.actor,
    tool: submission.via,
    time: parts.now(),
    body: bodyOf(parts.keys.names, prepared),
  }
}

function bodyOf(names: Uint8Array, prepared: Prepared): ReportReceived {
  const { submission, content, report, reporter, key } = prepared
  return {
    content: hex(content),
    bytes: submission.raw.length,
    form: submission.form,
    channel: submission.channel,
    via: submission.via,
    source: submission.source ?? null,
    word: submission.word,
    receipt: receiptHash(names, receiptNumber(names, report)).toString('hex'),
    key: key?.toString('hex') ?? null,
    identity: submission.reporter && isSaid(submission.reporter) ? report : null,
    reporter: reporter?.toString('hex') ?? null,
    country: submission.country,
    language: submission.language ?? null,
    tlp: submission.tlp,
    ...(submission.feedback && { feedback: submission.feedback }),
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
