import { engineVersion } from '@tasdeeq/engine'
import type { Compared, ComparedVerdict } from '../../reading/comparison.ts'
import {
  type FindingChange,
  type KnowledgeMeasured,
  type MessageChange,
  MOST_NAMED,
  type SampleGroup,
  type VerdictChange,
} from '../proposal.ts'
import type { Sampled } from './sample.ts'

/** A message of the sample with what came of reading it; null: it cannot be read. */
export interface SampledReading extends Sampled {
  readonly compared: Compared | null
}

/** What the readings of a sample say of a proposal. */
export function effectOf(
  readings: readonly SampledReading[],
  { basis, seed }: { readonly basis: string; readonly seed: string },
): KnowledgeMeasured {
  const touched = readings.flatMap((reading) => changeOf(reading) ?? []).toSorted(gravest)
  const changed = touched.filter(({ before, after }) => before.verdict !== after.verdict)
  return {
    basis,
    engine: engineVersion,
    seed,
    sample: countsOf(readings),
    unread: readings.filter(({ compared }) => compared === null).length,
    changed: changed.length,
    verdicts: verdictsOf(changed),
    findings: findingsOf(readings),
    messages: touched.slice(0, MOST_NAMED),
    touched: touched.length,
  }
}

function countsOf(readings: readonly Sampled[]): Readonly<Record<SampleGroup, number>> {
  const count = (group: SampleGroup): number =>
    readings.filter((reading) => reading.group === group).length
  return { genuine: count('genuine'), delivered: count('delivered'), recent: count('recent') }
}

/** Undefined: nothing changes. */
function changeOf({ content, group, compared }: SampledReading): MessageChange | undefined {
  if (compared === null) return undefined
  const { before, after } = compared
  const [comes, goes] = [without(after, before), without(before, after)]
  if (before.verdict === after.verdict && comes.length === 0 && goes.length === 0) return undefined
  return {
    content,
    group,
    before: { verdict: before.verdict, probability: before.probability },
    after: { verdict: after.verdict, probability: after.probability },
    comes: [...new Set(comes.map(({ id }) => id))],
    goes: [...new Set(goes.map(({ id }) => id))],
  }
}

type Findings = ComparedVerdict['findings']

function without({ findings }: ComparedVerdict, other: ComparedVerdict): Findings {
  const there = new Set(other.findings.map(({ id, outcome }) => `${id} ${outcome}`))
  return findings.filter(({ id, outcome }) => !there.has(`${id} ${outcome}`))
}

/** How bad a verdict is for who sent an honest message. */
const SEVERITY = { verified: 0, clear: 1, unwanted: 2, suspicious: 3, fraud: 4 } as const

/** Honest messages first, then those that become worse the most, then those that become better. */
function gravest(one: MessageChange, other: MessageChange): number {
  return (
    harmOf(other) - harmOf(one) ||
    Math.abs(shiftOf(other)) - Math.abs(shiftOf(one)) ||
    (one.content < other.content ? -1 : 1)
  )
}

function harmOf(change: MessageChange): number {
  const worse = Math.max(0, shiftOf(change))
  return worse === 0 ? 0 : worse + (change.group === 'recent' ? 0 : 10)
}

function shiftOf({ before, after }: MessageChange): number {
  return SEVERITY[after.verdict] - SEVERITY[before.verdict]
}

function verdictsOf(changed: readonly MessageChange[]): readonly VerdictChange[] {
  const counts = new Map<string, VerdictChange>()
  for (const { before, after } of changed) {
    const [from, to] = [before.verdict, after.verdict]
    const count = (counts.get(`${from} ${to}`)?.count ?? 0) + 1
    counts.set(`${from} ${to}`, { from, to, count })
  }
  return [...counts.values()].toSorted((one, other) => worsening(other) - worsening(one))
}

function worsening({ from, to }: VerdictChange): number {
  return SEVERITY[to] - SEVERITY[from]
}

function findingsOf(readings: readonly SampledReading[]): readonly FindingChange[] {
  const counts = new Map<string, FindingChange>()
  const count = (findings: Findings, how: 'comes' | 'goes'): void => {
    for (const { id, outcome } of findings) {
      const key = `${id} ${outcome}`
      const before = counts.get(key) ?? { id, outcome, comes: 0, goes: 0 }
      counts.set(key, { ...before, [how]: before[how] + 1 })
    }
  }
  for (const { compared } of readings) {
    if (compared === null) continue
    count(without(compared.after, compared.before), 'comes')
    count(without(compared.before, compared.after), 'goes')
  }
  return [...counts.values()].toSorted(
    (one, other) => other.comes + other.goes - (one.comes + one.goes),
  )
}
