import type { RecordKind } from './types.ts'

/** What a value of a record is: how it is shown, and how it is written. */
export type Shape =
  /** `ltr`: what no language writes, such as a domain; `long`: sentences. */
  | { readonly is: 'text'; readonly isLtr?: true; readonly isLong?: true }
  | { readonly is: 'day' }
  | { readonly is: 'number' }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly among: readonly string[] }
  /** A short name of a list that the console knows the words of. */
  | { readonly is: 'term'; readonly of: 'families' | 'bodies' }
  /** ISO 3166-1 alpha-2; `EU`, and `XX` for the world. */
  | { readonly is: 'country' }
  /** The id of another record. */
  | { readonly is: 'record'; readonly kind: RecordKind }
  | { readonly is: 'list'; readonly of: Shape }
  /** Lists by language tag. */
  | { readonly is: 'names' }
  | { readonly is: 'object'; readonly fields: readonly Field[] }

export interface Field {
  readonly name: string
  readonly shape: Shape
  readonly isOptional?: true
}

export type ObjectShape = Extract<Shape, { readonly is: 'object' }>

const text: Shape = { is: 'text' }
const ltr: Shape = { is: 'text', isLtr: true }
const long: Shape = { is: 'text', isLong: true }
const names: Shape = { is: 'names' }
const day: Shape = { is: 'day' }
const flag: Shape = { is: 'flag' }
const bodyKind: Shape = { is: 'term', of: 'bodies' }
const country: Shape = { is: 'country' }
const list = (of: Shape): Shape => ({ is: 'list', of })
const record = (kind: RecordKind): Shape => ({ is: 'record', kind })
const choice = (...among: readonly string[]): Shape => ({ is: 'choice', among })
const object = (...fields: readonly Field[]): ObjectShape => ({ is: 'object', fields })
const needed = (name: string, shape: Shape): Field => ({ name, shape })
const maybe = (name: string, shape: Shape): Field => ({ name, shape, isOptional: true })

/** What every fact says of itself. */
const sourced: readonly Field[] = [
  needed('sources', list(record('source'))),
  needed('checked', day),
  needed('confidence', choice('high', 'medium', 'low', 'unverified')),
  maybe('from', day),
  maybe('to', day),
  maybe('note', long),
]
const fact = object(needed('value', ltr), ...sourced)
const domain = object(needed('value', ltr), maybe('carries', flag), ...sourced)
const practice = object(maybe('practice', record('practice')), needed('text', long), ...sourced)
const matters = list(record('matter'))

/** The fields of each kind of record, in the order in which they are read. Their meaning: `records.ts` of the engine. */
export const shapes: Readonly<Record<RecordKind, ObjectShape>> = {
  authority: object(
    needed('id', ltr),
    needed('country', country),
    needed('kind', bodyKind),
    needed('names', names),
    maybe('parent', record('authority')),
    needed('domains', list(domain)),
    needed('phones', list(fact)),
    needed('emails', list(fact)),
    needed('senderIds', list(fact)),
    maybe('verify', fact),
    needed('mandate', matters),
    needed('notMandate', matters),
    needed('never', list(practice)),
    needed('does', list(practice)),
    maybe('predecessors', list(record('authority'))),
    maybe('successors', list(record('authority'))),
    ...sourced,
  ),
  statute: object(
    needed('id', ltr),
    needed('country', country),
    needed('names', names),
    needed('year', { is: 'number' }),
    maybe('number', text),
    needed(
      'sections',
      list(
        object(
          needed('section', ltr),
          needed('subject', text),
          needed('matters', matters),
          ...sourced,
        ),
      ),
    ),
    needed('complete', flag),
    maybe('lastSection', { is: 'number' }),
    ...sourced,
  ),
  country: object(
    needed('code', country),
    needed('names', names),
    needed('officialSuffixes', list(fact)),
    needed(
      'registers',
      list(object(needed('kind', bodyKind), needed('complete', flag), ...sourced)),
    ),
    needed(
      'help',
      list(
        object(
          needed('need', choice('report', 'paid', 'danger', 'identity', 'sms')),
          maybe('authority', record('authority')),
          needed('value', ltr),
          ...sourced,
        ),
      ),
    ),
    maybe('currency', ltr),
    maybe('callingCode', ltr),
    maybe('premiumNumbers', list(fact)),
  ),
  invention: object(
    needed('id', ltr),
    needed('names', list(text)),
    needed('why', choice('invented', 'blend', 'real-elsewhere', 'dissolved', 'wrong-parent')),
    needed('falseIn', list(ltr)),
    needed('realIn', list(country)),
    maybe('near', record('authority')),
    ...sourced,
  ),
  'bad-sender': object(
    needed('kind', choice('domain', 'email', 'phone', 'url')),
    needed('value', ltr),
    needed('impersonates', text),
    ...sourced,
  ),
  matter: object(needed('id', ltr), needed('names', names), maybe('within', record('matter'))),
  practice: object(needed('id', ltr), needed('names', names)),
  script: object(
    needed('id', ltr),
    needed('family', { is: 'term', of: 'families' }),
    needed('names', names),
    needed('needs', list(list(ltr))),
    needed('helps', list(ltr)),
    ...sourced,
  ),
  source: object(
    needed('key', ltr),
    needed('title', text),
    maybe('url', ltr),
    needed('tier', choice('official', 'law', 'press', 'factcheck', 'code', 'paper', 'other')),
  ),
}

/** The shape at a JSON pointer (RFC 6901) into a record, and the fields on the way; numbers are places in lists. */
export function shapeAt(
  kind: RecordKind,
  pointer: string,
): { readonly shape: Shape | undefined; readonly way: readonly (string | number)[] } {
  let shape: Shape | undefined = shapes[kind]
  const way: (string | number)[] = []
  for (const step of stepsOf(pointer)) {
    way.push(shape?.is === 'list' ? Number(step) + 1 : step)
    shape = below(shape, step)
  }
  return { shape, way }
}

/** The steps of a JSON pointer (RFC 6901, section 4). */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function below(shape: Shape | undefined, step: string): Shape | undefined {
  switch (shape?.is) {
    case 'object':
      return shape.fields.find(({ name }) => name === step)?.shape
    case 'list':
      return shape.of
    case 'names':
      return list(text)
    default:
      return undefined
  }
}
