import type { Arrival } from '../arrival.ts'
import type { Judged } from '../judged.ts'
import { keysOf, parsePattern } from './patterns.ts'
import type { Conditions } from './policy.ts'
import { isAuthenticated } from './proof.ts'

/** What conditions ask of a message, worked out once. */
export interface Facts {
  readonly arrival: Arrival
  readonly judged: Judged
  readonly envelopeKeys: readonly string[]
  /** Empty where there is no author's address. */
  readonly authorKeys: readonly string[]
  readonly authenticated: boolean
  readonly findings: ReadonlySet<string>
}

export function factsOf(arrival: Arrival, judged: Judged): Facts {
  const author = judged.from.address
  return {
    arrival,
    judged,
    envelopeKeys: keysOf(arrival.mailFrom),
    authorKeys: author === '' ? [] : keysOf(author),
    authenticated: isAuthenticated(judged),
    // What was looked for and not found stands among the findings too.
    findings: new Set(
      judged.findings.filter(({ outcome }) => outcome !== 'unknown').map(({ id }) => id),
    ),
  }
}

/** Do all conditions fit but the one on the recipient? */
export function fitsMessage(when: Conditions, facts: Facts): boolean {
  return TESTS.every((test) => test(when, facts))
}

/** @param keys of the recipient's address */
export function fitsRecipient({ recipient }: Conditions, keys: readonly string[]): boolean {
  return recipient === undefined || hasAny(patternKeys(recipient), keys)
}

type Test = (when: Conditions, facts: Facts) => boolean

const TESTS: readonly Test[] = [
  ({ verdict }, { judged }) => isAmong(judged.verdict, verdict),
  ({ quoted }, { judged }) =>
    quoted === undefined || judged.quoted.some((verdict) => quoted.includes(verdict)),
  ({ family }, { judged }) => isAmong(judged.family, family),
  ({ probability = 0 }, { judged }) => judged.probability >= probability,
  ({ listener }, { arrival }) => isAmong(arrival.listener, listener),
  ({ finding }, { findings }) => finding === undefined || finding.some((id) => findings.has(id)),
  ({ authenticated }, facts) => (authenticated ?? facts.authenticated) === facts.authenticated,
  ({ submitted }, { arrival }) =>
    submitted === undefined || submitted === (arrival.authenticatedAs !== undefined),
  ({ sender }, { envelopeKeys, authorKeys }) =>
    sender === undefined ||
    hasAny(patternKeys(sender), envelopeKeys) ||
    hasAny(patternKeys(sender), authorKeys),
]

function isAmong<T>(value: T | undefined, list: readonly T[] | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value))
}

function hasAny(patterns: ReadonlySet<string>, keys: readonly string[]): boolean {
  return keys.some((key) => patterns.has(key))
}

/** A policy is in force for long, and its patterns are read once. */
const read = new WeakMap<readonly string[], ReadonlySet<string>>()

function patternKeys(patterns: readonly string[]): ReadonlySet<string> {
  const before = read.get(patterns)
  if (before) return before
  const keys = new Set(patterns.flatMap((pattern) => parsePattern(pattern) ?? []))
  read.set(patterns, keys)
  return keys
}
