import type { Analysis } from '@tasdeeq/engine'
import type { ToRead } from '../reading.ts'
import { aboutOf } from './about.ts'
import type { Analyst } from './analyst.ts'
import type { Compared, ComparedVerdict } from './comparison.ts'

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
