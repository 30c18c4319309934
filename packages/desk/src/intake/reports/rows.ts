import type { Family, VerdictWord } from '@tasdeeq/engine'
import type { Kysely } from 'kysely'
import type { CalledBy } from '../../campaigns/named.ts'
import { within } from '../../decisions/visible.ts'
import type { ContentRead, Grouping, ReportReceived } from '../../events/event.ts'
import type { Tlp } from '../../marking.ts'
import type { ReportedChannel } from '../../reported-channel.ts'
import type { Tables } from '../../store/tables.ts'

/** A report with what was read of it. */
export interface ReportRow {
  readonly id: string
  readonly seq: number
  readonly received: number
  readonly content: Uint8Array
  readonly form: ReportReceived['form']
  readonly channel: ReportedChannel
  readonly via: string
  readonly source: string | null
  readonly word: ReportReceived['word']
  readonly country: string
  readonly tlp: Tlp
  readonly how: Grouping['how'] | null
  readonly identity: string | null
  readonly bytes: number | null
  readonly verdict: VerdictWord | null
  readonly probability: number | null
  readonly family: Family | null
  readonly language: string | null
  readonly authentic: boolean | null
  readonly subject: Uint8Array | null
  readonly findings: ContentRead['findings'] | null
  readonly erased: number | null
  readonly campaign: string | null
}

/** Undefined: no such report, or not for this clearance. */
export function reportFor(
  db: Kysely<Tables>,
  { id, clearance }: { readonly id: string; readonly clearance: Tlp },
): Promise<ReportRow | undefined> {
  return visibleReports(db, clearance).where('reports.id', '=', id).executeTakeFirst()
}

/** Those of these that this clearance may see. */
export function reportsOf(
  db: Kysely<Tables>,
  { ids, clearance }: { readonly ids: readonly string[]; readonly clearance: Tlp },
): Promise<readonly ReportRow[]> {
  if (ids.length === 0) return Promise.resolve([])
  return visibleReports(db, clearance).where('reports.id', 'in', ids).execute()
}

/** A report with what its campaign is called by. */
export interface NamedReport extends ReportRow {
  readonly title: string | null
  readonly kind: Family | null
  readonly calledBy: CalledBy | null
}

/** Of each content the first report of it that this clearance may see, with the campaign's title. */
export function reportsOfContents(
  db: Kysely<Tables>,
  { contents, clearance }: { readonly contents: readonly Uint8Array[]; readonly clearance: Tlp },
): Promise<readonly NamedReport[]> {
  if (contents.length === 0) return Promise.resolve([])
  return visibleReports(db, clearance)
    .distinctOn('reports.content')
    .select(CALLED)
    .where('reports.content', 'in', contents)
    .orderBy('reports.content')
    .orderBy('reports.seq')
    .execute()
}

export interface ReportsAsked {
  readonly clearance: Tlp
  /** Seq before which they stand. */
  readonly before?: number | undefined
  readonly most: number
  /** Those not grouped yet, or those that are. */
  readonly waiting?: boolean | undefined
  readonly verdict?: VerdictWord | undefined
  readonly word?: ReportReceived['word'] | undefined
  readonly channel?: ReportedChannel | undefined
  readonly via?: string | undefined
  /** Those of this campaign and of all that was merged into it. */
  readonly campaign?: string | undefined
}

/** Newest first. */
export function reportsFor(db: Kysely<Tables>, asked: ReportsAsked): Promise<readonly ReportRow[]> {
  return asReports(db, asked).execute()
}

/** The same, each with what its campaign is called by. */
export function namedReportsFor(
  db: Kysely<Tables>,
  asked: ReportsAsked,
): Promise<readonly NamedReport[]> {
  return asReports(db, asked).select(CALLED).execute()
}

const CALLED = ['root.title', 'root.family as kind', 'root.called_by as calledBy'] as const

function asReports(db: Kysely<Tables>, asked: ReportsAsked) {
  const { before, waiting, verdict, campaign } = asked
  let rows = visibleReports(db, asked.clearance)
  if (waiting !== undefined) rows = rows.where('reports.text', waiting ? 'is' : 'is not', null)
  if (campaign !== undefined) rows = rows.where('root.id', '=', campaign)
  if (verdict !== undefined) rows = rows.where('contents.verdict', '=', verdict)
  for (const field of ['word', 'channel', 'via'] as const) {
    const wanted = asked[field]
    if (wanted !== undefined) rows = rows.where(`reports.${field}`, '=', wanted)
  }
  if (before !== undefined) rows = rows.where('reports.seq', '<', before)
  return rows.orderBy('reports.seq', 'desc').limit(asked.most)
}

/**
 * Reports that somebody of this clearance may see: by their own marking, and by that of the campaign they are in.
 * Every query that hands out reports begins here.
 */
function visibleReports(db: Kysely<Tables>, clearance: Tlp) {
  const seen = within(clearance)
  return db
    .selectFrom('reports')
    .leftJoin('contents', 'contents.sha256', 'reports.content')
    .leftJoin('texts', 'texts.id', 'reports.text')
    .leftJoin('campaigns as own', 'own.id', 'texts.campaign')
    .leftJoin('campaigns as root', 'root.id', 'own.root')
    .where('reports.tlp', 'in', seen)
    .where((eb) => eb.or([eb('own.tlp', 'is', null), eb('own.tlp', 'in', seen)]))
    .where((eb) => eb.or([eb('root.tlp', 'is', null), eb('root.tlp', 'in', seen)]))
    .select([
      'reports.id',
      'reports.seq',
      'reports.received',
      'reports.content',
      'reports.form',
      'reports.channel',
      'reports.via',
      'reports.source',
      'reports.word',
      'reports.country',
      'reports.tlp',
      'reports.how',
      'reports.identity',
      'contents.bytes',
      'contents.verdict',
      'contents.probability',
      'contents.family',
      'contents.language',
      'contents.authentic',
      'contents.subject',
      'contents.findings',
      'contents.erased',
      'root.id as campaign',
    ])
}
