import type { ReportState } from '../decision.ts'
import { type Standing, standingOf } from '../decisions/answers.ts'
import type { Explanation, Reader } from '../reading.ts'
import type { ReportedChannel } from '../reported-channel.ts'
import { isBusy } from '../reading/busy.ts'
import { seenArriving } from '../reading/first-hand.ts'
import { ReaderBusy } from '../reading/slots.ts'
import type { Blobs, Keys, Store } from '../store/store.ts'
import type { ReceiptView } from './intake.ts'
import { stoppedBy } from '../protection/entries.ts'
import { receiptHash } from './receipt-number.ts'

export interface ReceiptParts {
  readonly store: Store
  readonly blobs: Blobs
  readonly keys: Pick<Keys, 'names'>
  readonly reader: Pick<Reader, 'explain' | 'load'>
  readonly now: () => number
}

/**
 * What the holder of a receipt sees. It is looked up by a keyed hash: how long that takes says nothing of how near a
 * guess was. The explanation quotes the message, and is made anew each time.
 */
export async function viewReceipt(
  parts: ReceiptParts,
  number: string,
  language: 'en' | 'ur',
): Promise<ReceiptView | undefined> {
  const report = await reportOf(parts, number)
  if (!report) return undefined
  const decided = report.root === null ? [] : await decisionsOf(parts, report.root)
  const standing = standingOf(decided)
  const { answer } = standing
  const takenBack = takenBackAt(report, standing)
  const explanation = await explain(parts, { ...report, language })
  return {
    state: stateOf(report, answer !== undefined),
    received: report.received,
    ...(explanation && { explanation }),
    ...(answer && {
      outcome: {
        outcome: answer.outcome,
        words: answer.words[language],
        decided: answer.at,
        blocks: decided.find(({ id }) => id === answer.decision)?.blocks ?? 0,
        stopped: await stoppedBy(parts.store.db, answer.decision),
      },
    }),
    ...(takenBack !== undefined && { reverted: { at: takenBack } }),
    others: othersOf(report.reports ?? 0),
  }
}

/** Id of the report of a receipt. */
export async function reportByReceipt(
  { store, keys }: Pick<ReceiptParts, 'store' | 'keys'>,
  number: string,
): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('reports')
    .select('id')
    .where('receipt', '=', receiptHash(keys.names, number))
    .executeTakeFirst()
  return row?.id
}

interface Reported {
  readonly content: Uint8Array
  readonly form: 'mail' | 'text' | 'picture' | 'document'
  readonly channel: ReportedChannel
  readonly country: string
  readonly received: number
  readonly via: string
  readonly text: string | null
  readonly read: number | null
  readonly root: string | null
  readonly reports: number | null
  /** When the text's campaign, and the whole that it is a part of, lost an answer. */
  readonly ownLost: number | null
  readonly rootLost: number | null
}

/** An answer that was given does not hold any more: it was reverted, or the report was parted from what it was said of. */
function takenBackAt(
  { received, ownLost, rootLost }: Reported,
  { answer, reverted }: Standing,
): number | undefined {
  if (answer !== undefined) return undefined
  const lost = [ownLost, rootLost].flatMap((at) => (at !== null && at >= received ? at : []))
  const times = reverted === undefined ? lost : [...lost, reverted.at]
  return times.length === 0 ? undefined : Math.max(...times)
}

function reportOf({ store, keys }: ReceiptParts, number: string): Promise<Reported | undefined> {
  return store.db
    .selectFrom('reports')
    .leftJoin('contents', 'contents.sha256', 'reports.content')
    .leftJoin('texts', 'texts.id', 'reports.text')
    .leftJoin('campaigns as own', 'own.id', 'texts.campaign')
    .leftJoin('campaigns as root', 'root.id', 'own.root')
    .select([
      'reports.content',
      'reports.form',
      'reports.channel',
      'reports.country',
      'reports.received',
      'reports.via',
      'reports.text',
      'contents.read',
      'own.root',
      'root.reports',
      'own.answer_lost as ownLost',
      'root.answer_lost as rootLost',
    ])
    .where('reports.receipt', '=', receiptHash(keys.names, number))
    .executeTakeFirst()
}

/** Newest first, of the campaign and of those that were merged into it: one decision answers all their reporters. */
function decisionsOf({ store, now }: ReceiptParts, root: string) {
  return store.db
    .selectFrom('decisions')
    .innerJoin('campaigns', 'campaigns.id', 'decisions.campaign')
    .select([
      'decisions.id',
      'decisions.state',
      'decisions.answer',
      'decisions.published',
      'decisions.reverted',
    ])
    .select((within) =>
      within
        .selectFrom('entries')
        .whereRef('entries.decision', '=', 'decisions.id')
        .where('entries.revoked', 'is', null)
        .where('entries.expires', '>', now())
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('blocks'),
    )
    .where('campaigns.root', '=', root)
    .where('decisions.state', 'in', ['published', 'reverted'])
    .orderBy('decisions.published', 'desc')
    .limit(20)
    .execute()
}

async function explain(
  { blobs, reader }: ReceiptParts,
  report: Reported & { readonly language: 'en' | 'ur' },
): Promise<Explanation | undefined> {
  // What was decided is said at once: whoever asks for it does not wait behind a wave.
  if (report.read === null || isBusy(reader)) return undefined
  const raw = await blobs.get(report.content)
  if (!raw) return undefined
  const { form, channel, country, received, via, language } = report
  const isFirstHand = seenArriving(via)
  const given = { raw, form, channel, country, received, isFirstHand }
  return reader.explain(given, language).catch(unlessBusy)
}

/** What was decided is said all the same while too many wait to be read. */
function unlessBusy(error: unknown): undefined {
  if (!(error instanceof ReaderBusy)) throw error
}

function stateOf({ text, read }: Reported, isAnswered: boolean): ReportState {
  if (isAnswered) return 'answered'
  if (text !== null) return 'grouped'
  return read === null ? 'received' : 'read'
}

/** In steps: nobody can find out with a report of their own whether a single other person reported the same. */
function othersOf(reports: number): ReceiptView['others'] {
  if (reports < 10) return 'none'
  return reports <= 100 ? 'some' : 'many'
}
