import { topics, type Check, type Outcome } from '../checks/check.ts'
import { checks } from '../checks/index.ts'
import type { ExplainedFinding, Reason } from './explained.ts'

/** So many entries of an outcome a person reads; what is weaker is named. */
const IN_FULL: Readonly<Record<Outcome, number>> = { contradicted: 7, supported: 3, unknown: 3 }
/** Where so much does not fit the facts, what could not be settled is told in full once, and else named. */
const SETTLED = 3

/**
 * The reasons as a person wants to hear them: what is told in full first, by topic (does the body exist, is the
 * law in force …), then the others, weightiest first. Every topic of fact has its best reason among those told; of checks that say much the same
 * only the weightiest is told.
 */
export function reasonsOf(findings: readonly ExplainedFinding[]): readonly Reason[] {
  const refuted = findings.filter(({ outcome }) => outcome === 'contradicted').length
  return (['contradicted', 'supported', 'unknown'] as const).flatMap((outcome) => {
    const entries = merged(
      findings.filter((finding) => finding.outcome === outcome && !isSaidBetter(finding, findings)),
    )
    const isSettled = outcome === 'unknown' && refuted >= SETTLED
    const told = selected(entries, isSettled ? 1 : IN_FULL[outcome])
    return [
      ...[...told].sort((a, b) => a.rank - b.rank).map((entry) => reasonOf(entry, true)),
      ...entries.filter((entry) => !told.has(entry)).map((entry) => reasonOf(entry, false)),
    ]
  })
}

/** "Many honest messages ask this too" is not said of the very words that another check of its topic refutes. */
function isSaidBetter(finding: ExplainedFinding, all: readonly ExplainedFinding[]): boolean {
  const { outcome, spans } = finding
  if (outcome !== 'unknown' || spans.length === 0) return false
  const topic = topicOf(finding)
  const refuted = all.filter((one) => one.outcome === 'contradicted' && topicOf(one) === topic)
  const better = refuted.flatMap((one) => one.spans)
  return spans.every((span) =>
    better.some(({ start, end }) => start <= span.start && span.end <= end),
  )
}

function topicOf({ id }: ExplainedFinding): Check['topic'] | undefined {
  return checks.find((check) => check.id === id)?.topic
}

interface Entry {
  /** Weightiest first; at least one. */
  readonly findings: readonly [ExplainedFinding, ...ExplainedFinding[]]
  readonly rank: number
  /** Entries of one group say much the same. */
  readonly group: string
}

/** Keeps the order of the findings, which is by weight. */
function merged(findings: readonly ExplainedFinding[]): readonly Entry[] {
  const byCheck = new Map<string, [ExplainedFinding, ...ExplainedFinding[]]>()
  for (const finding of findings) {
    const known = byCheck.get(finding.id)
    if (known === undefined) byCheck.set(finding.id, [finding])
    else known.push(finding)
  }
  return [...byCheck].map(([id, found]) => {
    const check = checks.find((one) => one.id === id)
    const rank = check === undefined ? topics.length : topics.indexOf(check.topic)
    return { findings: found, rank, group: check?.group ?? id }
  })
}

/** What a message resembles and how it is made tells a person less than a fact that it gets wrong. */
const RANKS_OF_FACT = topics.indexOf('demand')
/** Log-odds below which a finding is a remark beside the others. */
const TELLING = 0.5

function selected(entries: readonly Entry[], most: number): ReadonlySet<Entry> {
  const told = new Map<string, Entry>()
  const tell = (entry: Entry | undefined): void => {
    if (entry !== undefined && told.size < most && !told.has(entry.group))
      told.set(entry.group, entry)
  }
  const telling = entries.filter(({ findings: [first] }) => Math.abs(first.weight) >= TELLING)
  for (let rank = 0; rank <= RANKS_OF_FACT; rank++) {
    tell(telling.find((entry) => entry.rank === rank))
  }
  const ofFact = telling.filter(({ rank }) => rank <= RANKS_OF_FACT)
  for (const entry of [...ofFact, ...telling, ...entries]) tell(entry)
  return new Set(told.values())
}

function reasonOf({ findings }: Entry, full: boolean): Reason {
  const [first] = findings
  const titles = new Set(findings.map(({ title }) => title))
  titles.delete(first.title)
  const sources = new Map(
    findings.flatMap((finding) => finding.sources).map((source) => [source.key, source]),
  )
  return {
    id: first.id,
    outcome: first.outcome,
    title: first.title,
    also: [...titles],
    explanation: first.explanation,
    spans: findings.flatMap(({ spans }) => spans),
    sources: [...sources.values()],
    full,
  }
}
