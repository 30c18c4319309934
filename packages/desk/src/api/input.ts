import type { z } from '@hono/zod-openapi'
import { formReason } from '@tasdeeq/host/validate'
import { problem, type Problem, type WrongField } from './answer.ts'
import type { Route } from './route.ts'

/** What came, before it is checked. */
export interface Unchecked {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Parsed JSON; undefined where the route takes none. */
  readonly body: unknown
}

export type Checked =
  | {
      readonly kind: 'checked'
      readonly params: unknown
      readonly query: unknown
      readonly body: unknown
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Checks path, query and body against the route's schemas; says all that is wrong at once. */
export function check(route: Route, given: Unchecked): Checked {
  const wrong: WrongField[] = []
  const checked = (where: WrongField['in'], schema: z.ZodType, value: unknown): unknown => {
    wrong.push(...unfit(value, '').map((pointer) => ({ in: where, pointer, ...UNFIT })))
    const result = schema.safeParse(value)
    if (!result.success) wrong.push(...fieldsOf(where, result.error, value))
    return result.data
  }
  const params = checked('path', route.params, given.params)
  const query = checked('query', route.query, queryValues(given.query))
  const body = route.body === undefined ? undefined : checked('body', route.body, given.body)
  if (wrong.length === 0) return { kind: 'checked', params, query, body }
  return { kind: 'problem', problem: invalid(wrong) }
}

export function parseJson(
  bytes: Uint8Array,
):
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return isTooDeep(text) ? { kind: 'problem', problem: TOO_DEEP } : { kind: 'json', value }
  } catch {
    const detail = 'The body is not JSON in UTF-8. Send one JSON value (RFC 8259).'
    return { kind: 'problem', problem: problem(400, 'not-json', detail) }
  }
}

/** Levels of lists and objects: nothing that is asked for has ten, and whoever walks through thousands breaks. */
const MOST_LEVELS = 64

const TOO_DEEP: Problem = problem(
  400,
  'too-deep',
  `Lists and objects stand in each other more than ${MOST_LEVELS} levels deep. Send what is asked for.`,
)

/** @param text JSON: signs within its texts count for nothing */
function isTooDeep(text: string): boolean {
  let level = 0
  let isInText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (isInText && sign === '\\') at++
    else if (sign === '"') isInText = !isInText
    else if (!isInText) level += STEPS[sign] ?? 0
    if (level > MOST_LEVELS) return true
  }
  return false
}

const STEPS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 }

/** A name given twice is an array: no schema of a single value takes it. */
function queryValues(query: URLSearchParams): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [only = '', ...others] = query.getAll(name)
      return [name, others.length === 0 ? only : [only, ...others]]
    }),
  )
}

const MOST_FIELDS = 20

function invalid(wrong: readonly WrongField[]): Problem {
  const [first] = wrong
  const place = first === undefined ? '' : ` First: ${first.in} ${first.pointer}: ${first.wrong}.`
  const detail = `What was sent does not have the form that is asked for.${place}`
  return problem(400, 'invalid', detail, { fields: wrong.slice(0, MOST_FIELDS) })
}

function fieldsOf(
  where: WrongField['in'],
  { issues }: z.ZodError,
  value: unknown,
): readonly WrongField[] {
  return issues.slice(0, MOST_FIELDS).map((issue) => ({
    in: where,
    pointer: issue.path.map((step) => `/${escaped(String(step))}`).join(''),
    wrong: issue.message,
    ...formReason(issue, value),
  }))
}

/** RFC 6901, 3. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

const UNFIT = {
  wrong: 'holds a NUL or half a surrogate pair, which cannot be kept; leave it out',
  reason: 'unkept-letters',
  values: {},
} as const

/** Where there is text that PostgreSQL cannot hold, at most one place: JSON Pointers below `pointer`. */
export function unfit(value: unknown, pointer: string): readonly string[] {
  if (typeof value === 'string') return isKept(value) ? [] : [pointer]
  if (typeof value !== 'object' || value === null) return []
  for (const [key, inner] of Object.entries(value)) {
    const found = isKept(key) ? unfit(inner, `${pointer}/${escaped(key)}`) : [pointer]
    if (found.length > 0) return found
  }
  return []
}

function isKept(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}
