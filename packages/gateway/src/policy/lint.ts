import { checks } from '@tasdeeq/engine'
import { nearest } from '@tasdeeq/host/nearest'
import type { FileProblem } from '@tasdeeq/host/settings'
import type { Listener } from '../config/config.ts'
import { parsePattern } from './patterns.ts'
import type { Policy, Rule } from './policy.ts'

/** What the policy must know of a listener. */
export type KnownListener = Pick<Listener, 'name' | 'kind'>

interface ToLint {
  readonly policy: Policy
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** The listeners there are, where known. */
  readonly listeners: readonly KnownListener[] | undefined
}

/** What each entry by itself does not show: rules that never apply, names that nothing has. */
export function policyProblems({ policy, lineOf, listeners }: ToLint): readonly FileProblem[] {
  const findings = checks.map(({ id }) => id)
  const names = listeners?.map(({ name }) => name)
  return [
    ...sameNames(policy.rules),
    ...unreachable(policy.rules),
    ...policy.rules.flatMap((rule, index) => [
      ...unknownNames(rule.when.finding, findings, {
        line: lineOf(['rules', index, 'when', 'finding']),
        what: 'finding',
      }),
      ...unknownNames(rule.when.listener, names, {
        line: lineOf(['rules', index, 'when', 'listener']),
        what: 'listener',
      }),
    ]),
    ...twice(policy.trusted, 'trusted'),
    ...twice(policy.blocked, 'blocked'),
  ]
}

interface ToLookAt extends Pick<ToLint, 'policy' | 'listeners'> {
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What is allowed, and yet should be looked at. */
export function policyWarnings({ policy, listeners, now }: ToLookAt): readonly string[] {
  const { rules, trusted, blocked } = policy
  const expired = [...trusted, ...blocked].filter(
    ({ until }) => until !== undefined && until <= now,
  )
  const unproven = trusted.filter(({ proven }) => !proven)
  const bySender = rules.filter(
    ({ when, does }) =>
      does.kind === 'deliver' &&
      when.sender &&
      when.authenticated !== true &&
      when.submitted !== true,
  )
  return [
    ...(rules.length + blocked.length === 0
      ? ['there is no rule, and nobody is blocked: every mail is delivered']
      : []),
    ...bounces(policy, listeners),
    ...expired.map(({ line, sender }) => `line ${line}: the entry on ${sender} has expired`),
    ...unproven.map(
      ({ line, sender }) =>
        `line ${line}: anyone can write ${sender} as sender; proven: false believes it`,
    ),
    ...bySender.map(
      ({ line, name }) =>
        `line ${line}: the rule "${name}" delivers by a sender that anyone can write; add authenticated: true`,
    ),
  ]
}

/**
 * A filter is asked when the mail server has taken the mail (RFC 5321 section 6.1): what it refuses then comes back to
 * whoever stands as the sender, who is seldom the fraudster.
 */
function bounces(
  { rules, blocked }: Policy,
  listeners: readonly KnownListener[] = [],
): readonly string[] {
  const filters = listeners.filter(({ kind }) => kind === 'smtp' || kind === 'lmtp')
  const refusals = [
    ...rules.map(({ line, name, does, when }) => ({
      line,
      what: `the rule "${name}"`,
      refuses: does.kind === 'reject',
      at: when.listener,
    })),
    ...blocked.map(({ line, sender, does }) => ({
      line,
      what: `the entry on ${sender}`,
      refuses: does === 'reject',
      at: undefined,
    })),
  ]
  return refusals.flatMap(({ line, what, refuses, at }) => {
    const filter = refuses && filters.find(({ name }) => at === undefined || at.includes(name))
    if (!filter) return []
    return [
      `line ${line}: ${what} refuses what comes by ${filter.name}: a mail server that has taken the mail sends it back to its sender, who may be forged; hold is right there`,
    ]
  })
}

function sameNames(rules: readonly Rule[]): readonly FileProblem[] {
  return repeated(rules, ({ name }) => name).map(({ name, line }) => ({
    line,
    wrong: `another rule is called "${name}"`,
    right: 'a name of its own for each, since records name the rule',
  }))
}

/** Behind a rule that fits everything, or that asks for the very same, none is ever tried. */
function unreachable(rules: readonly Rule[]): readonly FileProblem[] {
  const all = rules.findIndex(({ when }) => Object.keys(when).length === 0)
  const behind = all < 0 ? [] : rules.slice(all + 1)
  const same = repeated(all < 0 ? rules : rules.slice(0, all), ({ when }) => conditionsText(when))
  return [
    ...behind.map(({ name, line }) => ({
      line,
      wrong: `the rule "${name}" is never tried, since "${rules[all]?.name}" above it fits everything`,
      right: 'the rule without conditions as the last one',
    })),
    ...same.map(({ name, line }) => ({
      line,
      wrong: `the rule "${name}" is never tried, since a rule above it asks for the same`,
      right: 'conditions of its own',
    })),
  ]
}

function conditionsText(when: Rule['when']): string {
  const sorted = Object.entries(when).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(sorted)
}

function unknownNames(
  named: readonly string[] = [],
  known: readonly string[] | undefined,
  { line, what }: { readonly line: number; readonly what: string },
): readonly FileProblem[] {
  if (!known) return []
  return named
    .filter((name) => !known.includes(name))
    .map((name) => ({
      line,
      wrong: `there is no ${what} ${JSON.stringify(name)}`,
      right: nearest(name, known) ?? `the name of a ${what} that there is`,
    }))
}

function twice(
  entries: readonly { readonly sender: string; readonly line: number }[],
  list: string,
): readonly FileProblem[] {
  return repeated(entries, ({ sender }) => parsePattern(sender) ?? sender).map(
    ({ sender, line }) => ({
      line,
      wrong: `${sender} stands in ${list} twice`,
      right: 'one entry',
    }),
  )
}

/** Those of whose key there was one before. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}
