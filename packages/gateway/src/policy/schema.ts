import { z } from 'zod'
import { families } from '@tasdeeq/engine'
import { isLine, parsedBy, section } from '@tasdeeq/host/settings'
import { action } from './action.ts'
import { parsePattern, PATTERN } from './patterns.ts'
import type { Block, Conditions, Rule, Trust } from './policy.ts'

/** What the file says, without its lines. */
export interface PolicyFile {
  readonly rules: readonly Omit<Rule, 'line'>[]
  readonly trusted: readonly Omit<Trust, 'line'>[]
  readonly blocked: readonly Omit<Block, 'line'>[]
}

function words(most: number, right: string): z.ZodType<string> {
  return parsedBy((text) => (isLine(text) && text.length <= most ? text : undefined), right)
}

const name = words(80, 'a name of at most 80 printable characters on one line')
const reason = words(300, 'why the entry is here, on one line of at most 300 characters')
const pattern = parsedBy((text) => (parsePattern(text) ? text : undefined), PATTERN)
const yesNo = z.boolean({ error: 'true or false' })

/** One, or a list: `verdict: fraud` and `verdict: [fraud, suspicious]`. */
function some<T>(item: z.ZodType<T>, right: string): z.ZodType<readonly T[]> {
  const error = `${right}, or a list of them`
  return z.preprocess(
    (value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]),
    z.array(item, { error }).min(1, { error }).max(10_000, { error: 'at most 10,000 in a list' }),
  )
}

function oneOf<const T extends readonly string[]>(known: T): z.ZodType<T[number]> {
  return z.enum(known, { error: `one of ${known.join(', ')}` })
}

const VERDICTS = ['fraud', 'suspicious', 'unwanted', 'clear', 'verified'] as const
const PROBABILITY = 'a probability from 0 to 1'

const conditions = section({
  verdict: some(oneOf(VERDICTS), 'a verdict').exactOptional(),
  quoted: some(oneOf(VERDICTS), 'a verdict').exactOptional(),
  family: some(oneOf(families), 'a family of fraud').exactOptional(),
  probability: z
    .number({ error: PROBABILITY })
    .min(0, { error: PROBABILITY })
    .max(1, { error: PROBABILITY })
    .exactOptional(),
  sender: some(pattern, 'a pattern').exactOptional(),
  recipient: some(pattern, 'a pattern').exactOptional(),
  listener: some(words(40, 'the name of a listener'), 'a listener').exactOptional(),
  finding: some(words(60, 'the id of a finding'), 'a finding').exactOptional(),
  authenticated: yesNo.exactOptional(),
  submitted: yesNo.exactOptional(),
})

/** Names of all conditions, as `when` has them. */
export const conditionNames: readonly string[] = Object.keys(conditions.shape)

const LOSS = 'i-know-this-loses-mail'
const writtenRule = section({
  name,
  when: conditions.prefault({}),
  do: action,
  [LOSS]: z.literal(true, { error: 'true' }).exactOptional(),
})

const rule = writtenRule
  .refine((written) => (written.do.kind === 'discard') === (written[LOSS] === true), {
    path: ['do'],
    error: `${LOSS}: true beside "do: discard", and nowhere else; hold keeps the mail instead`,
  })
  .transform(({ name: called, when, do: does }): Omit<Rule, 'line'> => ({
    name: called,
    when: when satisfies Conditions,
    does,
  }))

/** A day is over at its end: an entry until 2027-01-31 holds on that day, UTC, and not on the next. */
const until = parsedBy((text) => {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined
  const day = Date.parse(`${text}T00:00:00Z`)
  const isReal = !Number.isNaN(day) && new Date(day).toISOString().startsWith(text)
  return isReal ? day + 86_400_000 : undefined
}, 'a date such as 2027-01-31')

const listed = { sender: pattern, reason, until: until.exactOptional() }
const trust = section({ ...listed, proven: yesNo.default(true) })
const block = section({
  ...listed,
  do: z.enum(['hold', 'reject'], { error: 'hold or reject' }).default('hold'),
}).transform(({ do: does, ...entry }) => ({ ...entry, does }))

function list<T>(item: z.ZodType<T>, most: number): z.ZodType<readonly T[]> {
  return z
    .array(item, { error: 'a list' })
    .max(most, { error: `at most ${most} entries` })
    .default([])
}

/** Of the policy file. */
export const policySchema: z.ZodType<PolicyFile> = section({
  rules: list(rule, 1000),
  trusted: list(trust, 20_000),
  blocked: list(block, 20_000),
})
