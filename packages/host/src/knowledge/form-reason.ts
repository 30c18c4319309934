import type { z } from 'zod'
import { type FieldReason, type Form, forms, type Reasoned } from './field-reason.ts'

type Issue = z.core.$ZodIssue

/** What an issue of a schema is, by name. @param value what the schema was held to */
export function formReason(issue: Issue, value: unknown): Reasoned {
  if (isMissing(issue, value)) return named('needed')
  const form = formOf(issue.message)
  return form === undefined ? reasonOf(issue) : named(form)
}

/** Nothing stands there, or nothing is left of it. */
function isMissing({ code, path }: Issue, value: unknown): boolean {
  const given = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  )
  if (given === undefined) return code !== 'unrecognized_keys'
  return (typeof given === 'string' && given.trim() === '') || isEmptyList(given)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function formOf(message: string): FieldReason | undefined {
  const names = Object.keys(forms) as readonly Form[]
  return names.find((name) => forms[name] === message)
}

function reasonOf(issue: Issue): Reasoned {
  switch (issue.code) {
    case 'too_small':
      return named(SMALL[sortOf(issue.origin)], { least: Number(issue.minimum) })
    case 'too_big':
      return named(BIG[sortOf(issue.origin)], { most: Number(issue.maximum) })
    case 'invalid_type':
      return named('wrong-type', { expected: issue.expected })
    case 'invalid_value':
      return named('not-offered', { offered: issue.values.map(String).join(', ') })
    case 'unrecognized_keys':
      return named('unknown-field', { names: issue.keys.join(', ') })
    case 'invalid_format':
      return named(FORMATS[issue.format] ?? 'wrong-form')
    case 'invalid_key':
      return named('no-language')
    default:
      return named('wrong-form')
  }
}

type Sort = 'text' | 'list' | 'number'

function sortOf(origin: string): Sort {
  if (origin === 'string') return 'text'
  return ['array', 'set', 'map', 'object', 'file'].includes(origin) ? 'list' : 'number'
}

const SMALL = { text: 'too-short', list: 'too-few', number: 'too-small' } as const
const BIG = { text: 'too-long', list: 'too-many', number: 'too-large' } as const
const FORMATS: Readonly<Record<string, FieldReason>> = {
  date: 'no-date',
  email: 'no-email',
  url: 'no-web-address',
}

function named(reason: FieldReason, values: Reasoned['values'] = {}): Reasoned {
  return { reason, values }
}
