import type { Family } from '@tasdeeq/engine'
import { namingOf, type Naming } from '../../campaigns/named.ts'
import type { Desk } from '../../desk.ts'
import { reportsOfContents, type NamedReport } from '../../intake/reports/rows.ts'
import type { Tlp } from '../../marking.ts'
import { NO_PROPOSAL, type Refusal } from '../acting.ts'
import type { FindingChange, MessageChange, SampleGroup, VerdictChange } from '../proposal.ts'
import { effectContextOf, type EffectProgress, progressOf } from '../proposals.ts'
import { proposalOf } from '../rows.ts'

/** What a proposal would change of stored messages, for one who may see some of them. */
export interface ShownEffect extends EffectProgress {
  /** Version of the knowledge it was compared with; null: it is not measured. */
  readonly basis: string | null
  /** Of now. */
  readonly present: string
  readonly measured: number | null
  readonly sample: Readonly<Record<SampleGroup, number>>
  readonly unread: number
  readonly changed: number
  readonly verdicts: readonly VerdictChange[]
  readonly findings: readonly FindingChange[]
  readonly campaigns: readonly ChangedCampaign[]
  readonly hidden: number
}

interface ChangedCampaign {
  /** Null: the message is in none yet. */
  readonly campaign: string | null
  readonly title: string | null
  readonly naming: Naming | null
  readonly family: Family | null
  readonly items: readonly ShownChange[]
}

interface ShownChange extends MessageChange {
  /** A report of it that they may open. */
  readonly report: string | null
}

const NOTHING: Omit<ShownEffect, keyof EffectProgress | 'present'> = {
  basis: null,
  measured: null,
  sample: { genuine: 0, delivered: 0, recent: 0 },
  unread: 0,
  changed: 0,
  verdicts: [],
  findings: [],
  campaigns: [],
  hidden: 0,
}

/** Numbers are of all messages; only those are named that this clearance may see. */
export async function shownEffect(
  { store: { db }, knowledge, measuring }: Pick<Desk, 'store' | 'knowledge' | 'measuring'>,
  asked: { readonly proposal: string; readonly clearance: Tlp },
): Promise<ShownEffect | Refusal> {
  const row = await proposalOf(db, asked.proposal)
  if (row === undefined) return NO_PROPOSAL
  const present = await knowledge.present(db)
  const progress = progressOf(row, await effectContextOf(db, { present, measuring }))
  const { effect, measured } = row
  const head = { ...NOTHING, ...progress, present: present.pack.version }
  if (effect === null) return head
  const { messages, touched, basis, sample, unread, changed, verdicts, findings } = effect
  const contents = messages.map(({ content }) => new Uint8Array(Buffer.from(content, 'hex')))
  const reports = await reportsOfContents(db, { contents, clearance: asked.clearance })
  const campaigns = byCampaign(messages, reports)
  const named = campaigns.reduce((sum, { items }) => sum + items.length, 0)
  const counted = { basis, measured, sample, unread, changed, verdicts, findings }
  return { ...head, ...counted, campaigns, hidden: touched - named }
}

/** In the order of the messages: the campaign of the gravest change comes first. */
function byCampaign(
  messages: readonly MessageChange[],
  reports: readonly NamedReport[],
): readonly ChangedCampaign[] {
  const seen = new Map(reports.map((row) => [Buffer.from(row.content).toString('hex'), row]))
  const campaigns = new Map<string, ChangedCampaign & { readonly items: ShownChange[] }>()
  for (const message of messages) {
    const report = seen.get(message.content)
    if (report === undefined) continue
    const key = report.campaign ?? ''
    const found = campaigns.get(key) ?? {
      campaign: report.campaign,
      title: report.title,
      naming: namingOf(report.calledBy),
      family: report.kind,
      items: [],
    }
    found.items.push({ ...message, report: report.id })
    campaigns.set(key, found)
  }
  return [...campaigns.values()]
}
