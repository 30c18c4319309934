import { checks } from '@tasdeeq/engine'
import { nearest } from '@tasdeeq/host/nearest'
import type { FileProblem } from '@tasdeeq/host/settings'
import { parsePattern } from './patterns.ts'
import type { Policy, Rule } from './policy.ts'

interface ToLint {
  readonly policy: Policy
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** Names of the listeners there are, where known. */
  readonly listeners: readonly string[] | undefined
}

/** What each entry by itself does not show: rules that never apply, names that nothing has. */
export function policyProblems({ policy, lineOf, listeners }: ToLint): readonly FileProblem[] {
  const findings = checks.map(({ id }) => id)
  return [
    ...sameNames(policy.rules),
    ...unreachable(policy.rules),
    ...policy.rules.flatMap((rule, index) => [
      ...unknownNames(rule.when.finding, findings, {
        line: lineOf(['rules', index, 'when', 'finding']),
        what: 'finding',
      }),
      ...unknownNames(rule.when.listener, listeners, {
        line: lineOf(['rules', index, 'when', 'listener']),
        what: 'listener',
      }),
    ]),
    ...twice(policy.trusted, 'trusted'),
    ...twice(policy.blocked, 'blocked'),
  ]
}

/** What is allowed, and yet should be looked at. @param now milliseconds since 1970 */
export function policyWarnings(
  { rules, trusted, blocked }: Policy,
  now: number,
): readonly string[] {
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
