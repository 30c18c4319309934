import type { Analysis, VerdictWord } from '@tasdeeq/engine'
import type { ToRead } from '../reading.ts'
import { aboutOf } from './about.ts'
import type { Analyst } from './analyst.ts'

/** What the engine says of one message with the knowledge that holds, and with what is proposed. */
export interface Compared {
  readonly before: ComparedVerdict
  readonly after: ComparedVerdict
}

export interface ComparedVerdict {
  readonly verdict: VerdictWord
  readonly probability: number
  /** Those that weigh something, each once. */
  readonly findings: readonly { readonly id: string; readonly outcome: string }[]
}

/** Undefined: it cannot be read, or nothing is proposed. */
export async function comparedBy(
  analyst: Analyst,
  given: ToRead,
  mailboxes: ReadonlySet<string>,
): Promise<Compared | undefined> {
  if (analyst.proposed === undefined) return undefined
  const before = await analyst.analyse(given)
  const after = await analyst.analyse(given, analyst.proposed)
  if (before.kind === 'unread' || after.kind === 'unread') return undefined
  return {
    before: verdictOf(aboutOf(before.analysis, mailboxes).analysis),
    after: verdictOf(aboutOf(after.analysis, mailboxes).analysis),
  }
}

function verdictOf({ verdict, findings: all }: Analysis): ComparedVerdict {
  const weighty = all.filter(({ weight }) => weight !== 0)
  const findings = new Map(weighty.map(({ id, outcome }) => [`${id} ${outcome}`, { id, outcome }]))
  return {
    verdict: verdict.verdict,
    probability: verdict.probability,
    findings: [...findings.values()],
  }
}
