import type { Arrival } from '../arrival.ts'
import type { Decision, Marks, RecipientDecision, RuleRef } from '../decision.ts'
import type { Judged } from '../judged.ts'
import { NOT_PLAIN, type Reply } from '../outcome.ts'
import { factsOf, fitsMessage, fitsRecipient, type Facts } from './conditions.ts'
import { blockOn, trustIn } from './lists.ts'
import { keysOf, localOf, parsePattern } from './patterns.ts'
import type { Action, Policy, Rule } from './policy.ts'

export interface ToDecide {
  readonly policy: Policy
  readonly arrival: Arrival
  readonly judged: Judged
  /** Milliseconds since 1970: entries of the lists end. */
  readonly now: number
}

/** What the policy says is to be done, for each recipient: blocked senders, trusted ones, then the rules. */
export function decide({ policy, arrival, judged, now }: ToDecide): Decision {
  const facts = factsOf(arrival, judged)
  const listed = byLists(facts, policy, now)
  const rules = listed ? [] : policy.rules.filter(({ when }) => fitsMessage(when, facts))
  return answered(
    arrival.recipients.map((address) => ({
      address,
      ...spared(address, listed ?? byRules(address, rules)),
    })),
    arrival,
  )
}

/** What is to be done, and who says so. */
interface Saying {
  readonly does: Action
  readonly rule: RuleRef
  /** Patterns by which the rule chose its recipients. */
  readonly recipient?: readonly string[]
}

type Said = Saying & { readonly address: string }

function byLists(facts: Facts, policy: Policy, now: number): Saying | undefined {
  const block = blockOn(facts, policy, now)
  if (block) {
    const rule = { name: `blocked: ${block.sender}`, line: block.line }
    return block.does === 'hold' ? { does: { kind: 'hold' }, rule } : { does: REFUSED, rule }
  }
  const trust = trustIn(facts, policy, now)
  if (!trust) return undefined
  return { does: { kind: 'deliver' }, rule: { name: `trusted: ${trust.sender}`, line: trust.line } }
}

const REFUSED: Action = { kind: 'reject', text: 'This server does not take mail from this sender' }

function byRules(address: string, rules: readonly Rule[]): Saying {
  const keys = keysOf(address)
  const rule = rules.find(({ when }) => fitsRecipient(when, keys))
  if (!rule) return { does: { kind: 'deliver' }, rule: { name: 'default', line: 0 } }
  const { name, line, does, when } = rule
  return { does, rule: { name, line }, ...(when.recipient && { recipient: when.recipient }) }
}

/**
 * RFC 5321 section 4.5.1 and RFC 2142: who writes to postmaster or abuse must reach a person, also about a message
 * that is fraud. Only a rule that names the address itself says otherwise.
 */
function spared(address: string, said: Saying): Saying {
  const { kind } = said.does
  if (kind === 'deliver' || kind === 'mark' || !isRole(address)) return said
  const [own] = keysOf(address)
  const isNamed = said.recipient?.some((pattern) => parsePattern(pattern) === own) ?? false
  return isNamed ? said : { does: { kind: 'deliver' }, rule: said.rule }
}

function isRole(address: string): boolean {
  return ['postmaster', 'abuse'].includes(localOf(address))
}

/** Where there is one answer for all, it refuses only what is refused for all; else the refused is held. */
function answered(said: readonly Said[], { answers, bound = [] }: Arrival): Decision {
  const refused = said.flatMap(({ does }) => (does.kind === 'reject' ? [does.text] : []))
  const mayReject = answers === 'each' || refused.length === said.length
  const recipients = said.map((one) => decisionOf(one, mayReject))
  if (isTorn(recipients, bound)) return refusedForAll(recipients, bound)
  const [text] = refused
  return { recipients, ...(text !== undefined && mayReject && { rejection: rejectionOf(text) }) }
}

/** Is it to be kept from one who gets it if anybody does, and delivered to another? */
function isTorn(recipients: readonly RecipientDecision[], bound: readonly number[]): boolean {
  return (
    recipients.some(isDelivered) &&
    recipients.some((one, at) => bound.includes(at) && !isDelivered(one))
  )
}

function isDelivered({ disposition }: RecipientDecision): boolean {
  return disposition === 'deliver'
}

/** The rule that keeps it from the one stands at his name. */
function refusedForAll(
  recipients: readonly RecipientDecision[],
  bound: readonly number[],
): Decision {
  const refused = recipients.map(({ address, disposition, rule }, at) => ({
    address,
    disposition: 'reject' as const,
    rule: bound.includes(at) && disposition !== 'deliver' ? rule : BESIDE,
    marks: NO_MARKS,
  }))
  return { recipients: refused, rejection: NOT_PLAIN }
}

const BESIDE: RuleRef = { name: 'refused with a recipient that is no plain address', line: 0 }

function decisionOf({ address, does, rule }: Said, mayReject: boolean): RecipientDecision {
  const base = { address, rule }
  switch (does.kind) {
    case 'mark':
      return { ...base, disposition: 'deliver', marks: marksOf(does) }
    case 'reject':
      return { ...base, disposition: mayReject ? 'reject' : 'hold', marks: NO_MARKS }
    default:
      return { ...base, disposition: does.kind, marks: NO_MARKS }
  }
}

const NO_MARKS: Marks = { fields: [] }

function marksOf({ fields, subjectPrefix, banner }: Action & { readonly kind: 'mark' }): Marks {
  return {
    fields,
    ...(subjectPrefix !== undefined && { subjectPrefix }),
    ...(banner && { banner }),
  }
}

/** RFC 3463 section 3.8: 5.7.1, delivery not authorised. */
function rejectionOf(text: string): Reply {
  return { code: 550, enhanced: '5.7.1', text }
}
