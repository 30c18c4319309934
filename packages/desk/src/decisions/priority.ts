import type { Family, VerdictWord } from '@tasdeeq/engine'
import type { CampaignState } from '../decision.ts'
import {
  AUTHORITY,
  families,
  growthSteps,
  PAYMENT,
  peopleSteps,
  reportSteps,
  type Steps,
  verdicts,
  waitingSteps,
  waysSteps,
} from './priority-points.ts'

/** What is known of a campaign, all that was merged into it included. */
export interface PriorityFacts {
  readonly family: Family | null
  /** The worst that was found of one of its messages. */
  readonly verdict: VerdictWord | undefined
  /** Does one claim to come from a body of the register? */
  readonly claimsAuthority: boolean
  /** Does one name an account or a wallet? */
  readonly asksPayment: boolean
  /** Different reporters, as far as they said who they are; of merged campaigns counted in each. */
  readonly reporters: number
  readonly reports: number
  /** By how many means it was reported: mailbox, web, gateway … */
  readonly ways: number
  /** Reports in about the last six hours. */
  readonly rate: number
  readonly state: CampaignState
  /** Milliseconds since its first report. */
  readonly age: number
}

export interface Priority {
  /** 0 to 100. */
  readonly score: number
  readonly parts: readonly PriorityPart[]
}

export interface PriorityPart {
  readonly name: 'harm' | 'reach' | 'growth' | 'waiting'
  readonly points: number
  readonly most: number
  /** Keys, with the value that counted: `family: parcel-fraud`, `rate: 12`. */
  readonly why: readonly { readonly key: string; readonly value: string; readonly points: number }[]
}

/** What is worked on first: harm, reach, growth, and how long its reporters wait. Every point is explained. */
export function priorityOf(facts: PriorityFacts): Priority {
  const parts = [harm(facts), reach(facts), growth(facts), waiting(facts)]
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

function harm(facts: PriorityFacts): PriorityPart {
  const { family, verdict, claimsAuthority, asksPayment } = facts
  return part('harm', 40, [
    ['family', family ?? 'unknown', family === null ? 0 : families[family]],
    ['verdict', verdict ?? 'unknown', verdict === undefined ? 0 : verdicts[verdict]],
    ['claims-authority', String(claimsAuthority), claimsAuthority ? AUTHORITY : 0],
    ['asks-payment', String(asksPayment), asksPayment ? PAYMENT : 0],
  ])
}

function reach({ reporters, reports, ways }: PriorityFacts): PriorityPart {
  return part('reach', 25, [
    ['reporters', String(reporters), stepped(peopleSteps, reporters)],
    ['reports', String(reports), stepped(reportSteps, reports)],
    ['ways', String(ways), stepped(waysSteps, ways)],
  ])
}

function growth({ rate }: PriorityFacts): PriorityPart {
  return part('growth', 20, [['rate', String(rate), stepped(growthSteps, rate)]])
}

function waiting({ state, age }: PriorityFacts): PriorityPart {
  const isWaiting = state === 'open' || state === 'proposed'
  const hours = Math.max(0, Math.floor(age / HOUR))
  return part('waiting', 15, [
    isWaiting
      ? ['hours-without-answer', String(hours), stepped(waitingSteps, hours)]
      : ['state', state, 0],
  ])
}

const HOUR = 3_600_000

function part(
  name: PriorityPart['name'],
  most: number,
  counted: readonly (readonly [key: string, value: string, points: number])[],
): PriorityPart {
  const why = counted.map(([key, value, points]) => ({ key, value, points }))
  return { name, most, points: why.reduce((sum, { points }) => sum + points, 0), why }
}

function stepped(steps: Steps, value: number): number {
  return steps.find(([least]) => value >= least)?.[1] ?? 0
}
