import type { Facts } from '../checks/check.ts'
import type { Family } from '../checks/family.ts'
import type { Finding } from '../checks/finding.ts'
import type { Checked } from '../checks/run.ts'
import { familyOf } from './family.ts'
import type { Verdict, VerdictWord } from './verdict.ts'
import { fitted, type Fitted } from './fitted.ts'
import { thresholds } from './scale.ts'
import { weigh } from './weigh.ts'

/**
 * From observations to findings with their weights, and to a verdict: a sum of log-odds for fraud and one for
 * unwanted beside a genuine message at zero, turned into three probabilities that add up to one.
 */
export function judge(
  checked: readonly Checked[],
  facts: Facts,
): { readonly findings: readonly Finding[]; readonly verdict: Verdict } {
  const findings = weigh(checked)
  const channel = ofChannel(facts.channel)
  const fraud = total(findings, 'weight', fitted.prior.fraud + channel.fraud)
  const unwanted = total(findings, 'unwanted', fitted.prior.unwanted + channel.unwanted)
  const probabilities = softmax(fraud, unwanted)
  const word = wordFor(probabilities, findings)
  const { family, script } = familyOf(findings, facts)
  const named = word === 'fraud' || word === 'suspicious'
  return {
    findings,
    verdict: {
      verdict: word,
      probability: probabilities.fraud,
      probabilities,
      ...(named && family !== undefined && { family: family satisfies Family }),
      ...(named && script !== undefined && { script }),
      sum: [
        { part: 'prior', weight: fitted.prior.fraud },
        { part: 'channel', weight: channel.fraud },
        ...findings.map((finding) => ({ part: finding.id, weight: finding.weight })),
      ].filter(({ weight }) => weight !== 0),
    },
  }
}

/** What the channel alone says: what is usual in a text is not what is usual in a mail. */
function ofChannel(channel: Facts['channel']): Fitted['prior'] {
  const [fraud = 0, unwanted = 0] = fitted.channels?.[channel] ?? []
  return { fraud, unwanted }
}

function total(findings: readonly Finding[], part: 'weight' | 'unwanted', prior: number): number {
  return findings.reduce((sum, finding) => sum + finding[part], prior)
}

/** Bounds that keep a probability from ever reading 0 or 1: no sum of ours is that sure. */
const MOST_SURE = 9

function softmax(fraud: number, unwanted: number): Verdict['probabilities'] {
  // Both are lowered by what the greater has too much: which of the two it is must not be lost.
  const excess = Math.max(0, Math.max(fraud, unwanted) - MOST_SURE)
  const f = Math.exp(Math.max(-MOST_SURE, fraud - excess))
  const u = Math.exp(Math.max(-MOST_SURE, unwanted - excess))
  const all = f + u + 1
  return {
    fraud: round(f / all),
    unwanted: round(u / all),
    genuine: round(1 - round(f / all) - round(u / all)),
  }
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

function wordFor(
  probabilities: Verdict['probabilities'],
  findings: readonly Finding[],
): VerdictWord {
  if (probabilities.fraud >= thresholds.fraud) return 'fraud'
  // What is likelier unwanted than all else together is told so, though some doubt of fraud is left.
  if (probabilities.unwanted >= thresholds.unwanted) return 'unwanted'
  if (probabilities.fraud >= thresholds.suspicious) return 'suspicious'
  return isVerified(probabilities, findings) ? 'verified' : 'clear'
}

/** Verified: something proves who sent it, and nothing speaks against it. */
function isVerified(
  probabilities: Verdict['probabilities'],
  findings: readonly Finding[],
): boolean {
  return (
    probabilities.fraud < thresholds.verified &&
    findings.some((finding) => finding.outcome === 'supported' && finding.proves) &&
    !findings.some((finding) => finding.outcome === 'contradicted' && finding.weight > 0.5)
  )
}
