import type { Analysis } from '../../analysis.ts'
import type { Family } from '../../checks/family.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { danger, paid, report } from './help.ts'
import type { Advice, AdviceKind } from './piece.ts'
import { situationOf, type Situation } from './situation.ts'
import { verify } from './verify.ts'
import type { AdviceKey } from './words.ts'

/** What to do now. Numbers and addresses come from the knowledge alone, and only from facts with a source. */
export function adviceFor(analysis: Analysis, knowledge: Knowledge): readonly Advice[] {
  return adviceIn(situationOf(analysis), knowledge)
}

/** Advice for a situation, whatever it was read from. */
export function adviceIn(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  switch (situation.verdict) {
    case 'fraud':
      return forFraud(situation, knowledge)
    case 'suspicious':
      return [
        plain('do-not', 'wait'),
        ...askAndReport(situation, knowledge),
        plain('replied', 'if-replied'),
      ]
    case 'unwanted':
      return [plain('do-not', 'unwanted')]
    case 'clear':
      return [
        plain('verify', 'clear'),
        ...(situation.bodies.length > 0 ? verify(situation, knowledge) : []),
      ]
    case 'verified':
      return [plain('verify', 'verified')]
  }
}

function forFraud(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  return [
    ...calm(situation.family),
    plain('do-not', doNot(situation.family)),
    ...askAndReport(situation, knowledge),
    plain('replied', 'if-replied'),
    paid(situation, knowledge),
    plain('shared-code', 'if-shared-code'),
    ...(FRIGHTENING.has(situation.family) ? [danger(situation, knowledge)] : []),
  ]
}

/** Whom to ask and where to report it; one piece of advice where that is one place. */
function askAndReport(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  const ask = verify(situation, knowledge)
  const tell = report(situation, knowledge)
  const asked = ask[0]?.params['where']
  const { where, other } = tell.params
  if (asked?.kind !== 'text' || where?.kind !== 'place' || asked.text !== where.where) {
    return [...ask, tell]
  }
  return [{ ...tell, key: other ? 'ask-and-report-at-either' : 'ask-and-report-at' }]
}

const AUTHORITY: ReadonlySet<Family | undefined> = new Set<Family>([
  'authority-impersonation',
  'tax-fraud',
  'traffic-fine-fraud',
])
const FRIGHTENING: ReadonlySet<Family | undefined> = new Set<Family>([
  'authority-impersonation',
  'extortion',
  'loan-fraud',
  'relative-in-trouble',
])

function calm(family: Family | undefined): readonly Advice[] {
  if (AUTHORITY.has(family)) return [plain('calm', 'calm-authority')]
  if (family === 'extortion') return [plain('calm', 'calm-extortion')]
  if (family === 'relative-in-trouble') return [plain('calm', 'calm-relative')]
  return []
}

const SECRETS: ReadonlySet<Family | undefined> = new Set<Family>([
  'bank-impersonation',
  'account-phishing',
  'sim-block-fraud',
])
const PROMISES: ReadonlySet<Family | undefined> = new Set<Family>([
  'benefit-fraud',
  'prize-fraud',
  'investment-fraud',
  'task-fraud',
  'job-fraud',
  'loan-fraud',
  'advance-fee',
  'recovery-fraud',
  'romance-fraud',
])
const FILES: ReadonlySet<Family | undefined> = new Set<Family>(['tech-support-fraud', 'malware'])
const BUSINESS: ReadonlySet<Family | undefined> = new Set<Family>([
  'business-mail-compromise',
  'invoice-fraud',
])

function doNot(family: Family | undefined): AdviceKey {
  if (SECRETS.has(family)) return 'do-not-share'
  if (PROMISES.has(family)) return 'do-not-pay-first'
  if (FILES.has(family)) return 'do-not-install'
  if (BUSINESS.has(family)) return 'do-not-transfer'
  if (family === 'charity-fraud') return 'do-not-donate'
  return 'do-not-answer'
}

function plain(kind: AdviceKind, key: AdviceKey): Advice {
  return { kind, key, params: {}, sources: [] }
}
