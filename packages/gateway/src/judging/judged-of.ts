import type { Analysis, Finding, Knowledge, Sender, VerdictWord } from '@tasdeeq/engine'
import type { Judged } from '../judged.ts'
import { claimedDeadline } from './deadline.ts'
import { plainAddress, plainLine } from './plain-line.ts'
import { reasonOf } from './reason.ts'
import { ownDomain } from '../senders/history.ts'
import { isSealed } from './sealed.ts'

/** An analysis, cut down to plain data that crosses threads and goes into records. */
export function judgedOf(
  analysis: Analysis,
  { knowledge }: { readonly knowledge: Knowledge },
): Omit<Judged, 'authentication' | 'authenticationResults' | 'ms'> {
  const { verdict, message, sender, claims } = analysis
  const deadline = claimedDeadline(analysis)
  const [language] = claims.languages
  const warning = warningMet(analysis.findings)
  return {
    verdict: verdict.verdict,
    probability: verdict.probability,
    probabilities: verdict.probabilities,
    ...(verdict.family !== undefined && { family: verdict.family }),
    findings: analysis.findings
      .filter(({ weight }) => weight !== 0)
      .map(({ id, outcome, weight }) => ({ id, outcome, weight })),
    ...(warning !== undefined && { warning }),
    quoted: analysis.quoted.flatMap(verdictsOf),
    reason: {
      en: reasonOf(analysis, knowledge, 'en'),
      ur: reasonOf(analysis, knowledge, 'ur'),
    },
    ...(deadline !== undefined && { deadline }),
    subject: plainLine(message.subject),
    from: { name: plainLine(sender.displayName), address: plainAddress(sender.address) },
    ...provenOf(sender),
    ...(sender.history && { history: sender.history }),
    ...(language !== undefined && { language }),
    sealed: isSealed(message),
    anomalies: [...new Set(message.anomalies.map(({ kind }) => kind))],
    versions: analysis.versions,
  }
}

/** RFC 5321 section 4.5.3.1: no address is longer. */
const LONGEST_ADDRESS = 320

function provenOf(sender: Sender): Pick<Judged, 'proven'> {
  const { address, aligned } = sender
  if (aligned !== 'proven' || address.length > LONGEST_ADDRESS) return {}
  const domain = ownDomain(sender)
  return { proven: { address, ...(domain !== undefined && { domain }) } }
}

/** Findings that rest on what a desk published name the entry in their params. */
function warningMet(findings: readonly Finding[]): string | undefined {
  for (const { params } of findings) {
    for (const param of Object.values(params)) if (param.kind === 'warning') return param.id
  }
  return undefined
}

/** Those of the messages it carries, and of those they carry. */
function verdictsOf({ verdict, quoted }: Analysis): readonly VerdictWord[] {
  return [verdict.verdict, ...quoted.flatMap(verdictsOf)]
}
