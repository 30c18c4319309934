import type { Field, ObjectShape, Shape } from './shapes.ts'
import type { Value, Fields } from './value.ts'

export function isFields(value: Value): value is Fields {
  return typeof value === 'object' && !Array.isArray(value)
}

/** A value as text; what is no text is its JSON. */
export function textOf(value: Value): string {
  if (value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What a new value of this shape begins with; what must be there and is none yet is empty. @param today an ISO date */
export function emptyOf(shape: Shape, today: string): Value {
  switch (shape.is) {
    case 'list':
      return []
    case 'names':
      return {}
    case 'flag':
      return false
    case 'day':
      return today
    case 'object':
      return emptyFields(shape, today)
    default:
      return ''
  }
}

export function emptyFields({ fields }: ObjectShape, today: string): Fields {
  return Object.fromEntries(
    fields
      .filter(({ isOptional }) => isOptional !== true)
      .map(({ name, shape }) => [name, emptyOf(shape, today)]),
  )
}

/**
 * As it is handed in: without white space around, and without what may be left out and is empty. What must be there
 * and is empty stays, so that the desk says what it lacks.
 */
export function tidied(value: Value, shape: Shape): Value {
  switch (shape.is) {
    case 'object':
      return isFields(value) ? tidiedFields(value, shape.fields) : value
    case 'list':
      return Array.isArray(value) ? tidiedList(value, shape.of) : value
    case 'names':
      return isFields(value) ? tidiedNames(value) : value
    case 'number':
      return typeof value === 'string' && /^\d{1,9}$/u.test(value.trim()) ? Number(value) : value
    default:
      return typeof value === 'string' ? value.trim() : value
  }
}

function tidiedFields(given: Fields, fields: readonly Field[]): Fields {
  const known = fields.flatMap(({ name, shape, isOptional }) => {
    const value = tidied(given[name], shape)
    return isOptional === true && isEmpty(value, shape) ? [] : [[name, value] as const]
  })
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}

function isEmpty(value: Value, shape: Shape): boolean {
  if (value === undefined || value === '' || (value === false && shape.is === 'flag')) return true
  return Array.isArray(value) && value.length === 0
}

/** An empty line of a list of words is none. */
function tidiedList(given: readonly Value[], shape: Shape): readonly Value[] {
  return given.map((one) => tidied(one, shape)).filter((one) => one !== '')
}

function tidiedNames(given: Fields): Fields {
  const named = Object.entries(given).map(
    ([tag, names]) => [tag, tidied(names, { is: 'list', of: { is: 'text' } })] as const,
  )
  return Object.fromEntries(named.filter(([, names]) => Array.isArray(names) && names.length > 0))
}
