import type { Family, VerdictWord } from '@tasdeeq/engine'
import type { DecisionRecord } from '../decision.ts'

/** What the policy would have done to the messages that were only rehearsed. */
export interface RehearsalSummary {
  /** ISO 8601, of the first and the last; absent where there was none. */
  readonly from?: string
  readonly to?: string
  readonly messages: number
  /** Messages that would have been delivered, held, rejected, discarded; several where recipients differ. */
  readonly done: Readonly<Record<DecisionRecord['done'][number], number>>
  readonly verdicts: Readonly<Partial<Record<VerdictWord, number>>>
  readonly families: Readonly<Partial<Record<Family, number>>>
  /** Most messages first. */
  readonly rules: readonly RuleCount[]
  /** Domains of the senders of what would not have been delivered, most messages first, at most 20. */
  readonly domains: readonly { readonly domain: string; readonly messages: number }[]
  /** What would not have been delivered and looks genuine: to be looked at before the policy acts. At most 20. */
  readonly lookFirst: readonly Doubtful[]
  readonly failures: Readonly<Partial<Record<NonNullable<DecisionRecord['failure']>, number>>>
}

export interface RuleCount {
  readonly name: string
  readonly line: number
  readonly messages: number
}

export interface Doubtful {
  readonly id: string
  readonly time: string
  readonly from: string
  readonly subject: string
  readonly rule: string
  readonly verdict: VerdictWord
  readonly probability: number
  /** Why it may be genuine. */
  readonly because: readonly ('proven' | 'improbable' | 'not-fraud')[]
}

const MOST = 20
/** Different senders' domains that are counted; a flood of invented ones must not fill the memory. */
const MOST_DOMAINS = 100_000

/** Counts the rehearsed decisions, and failures, which are the same in a rehearsal; of others it takes no notice. */
export async function summariseRehearsal(
  records: AsyncIterable<DecisionRecord>,
): Promise<RehearsalSummary> {
  const tally = openTally()
  for await (const record of records) {
    if (record.failure) add(tally.failures, record.failure)
    else if (record.rehearsed) count(record, tally)
  }
  return {
    ...(tally.from !== undefined && { from: tally.from }),
    ...(tally.to !== undefined && { to: tally.to }),
    messages: tally.messages,
    done: tally.done,
    verdicts: Object.fromEntries(tally.verdicts),
    families: Object.fromEntries(tally.families),
    rules: [...tally.rules.values()].toSorted((a, b) => b.messages - a.messages),
    domains: [...tally.domains]
      .map(([domain, messages]) => ({ domain, messages }))
      .toSorted((a, b) => b.messages - a.messages)
      .slice(0, MOST),
    lookFirst: tally.lookFirst,
    failures: Object.fromEntries(tally.failures),
  }
}

interface Tally {
  from?: string
  to?: string
  messages: number
  readonly done: Record<DecisionRecord['done'][number], number>
  readonly verdicts: Map<string, number>
  readonly families: Map<string, number>
  readonly rules: Map<string, { name: string; line: number; messages: number }>
  readonly domains: Map<string, number>
  lookFirst: readonly Doubtful[]
  readonly failures: Map<string, number>
}

function openTally(): Tally {
  return {
    messages: 0,
    done: { delivered: 0, held: 0, rejected: 0, discarded: 0, later: 0 },
    verdicts: new Map(),
    families: new Map(),
    rules: new Map(),
    domains: new Map(),
    lookFirst: [],
    failures: new Map(),
  }
}

function count(record: DecisionRecord, tally: Tally): void {
  const { time, judged } = record
  if (tally.from === undefined || time < tally.from) tally.from = time
  if (tally.to === undefined || time > tally.to) tally.to = time
  tally.messages++
  for (const done of record.done) tally.done[done]++
  if (judged) add(tally.verdicts, judged.verdict)
  if (judged?.family) add(tally.families, judged.family)
  countRules(record, tally)
  countStopped(record, tally)
}

function countRules({ recipients }: DecisionRecord, { rules }: Tally): void {
  const seen = new Set<string>()
  for (const { rule } of recipients) {
    const key = `${rule.line} ${rule.name}`
    if (seen.has(key)) continue
    seen.add(key)
    const counted = rules.get(key) ?? { ...rule, messages: 0 }
    counted.messages++
    rules.set(key, counted)
  }
}

function countStopped(record: DecisionRecord, tally: Tally): void {
  const stopped = record.recipients.find(({ disposition }) => disposition !== 'deliver')
  if (!stopped) return
  const { address } = record.judged?.from ?? { address: record.mailFrom }
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase() || '<>'
  if (tally.domains.size < MOST_DOMAINS || tally.domains.has(domain)) add(tally.domains, domain)
  const doubtful = doubtfulOf(record, stopped.rule.name)
  if (doubtful)
    tally.lookFirst = [...tally.lookFirst, doubtful].toSorted(moreDoubtful).slice(0, MOST)
}

/** Below this, more speaks for a message than against it. */
const EVEN = 0.5

function doubtfulOf(record: DecisionRecord, rule: string): Doubtful | undefined {
  const { judged, id, time } = record
  if (!judged) return undefined
  const { verdict, probability, authentication } = judged
  const because: Doubtful['because'][number][] = []
  if (authentication?.dmarc === 'pass') because.push('proven')
  if (probability < EVEN) because.push('improbable')
  if (verdict !== 'fraud' && verdict !== 'suspicious') because.push('not-fraud')
  if (because.length === 0) return undefined
  const { from, subject } = judged
  return { id, time, from: from.address, subject, rule, verdict, probability, because }
}

function moreDoubtful(a: Doubtful, b: Doubtful): number {
  return b.because.length - a.because.length || a.probability - b.probability
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
