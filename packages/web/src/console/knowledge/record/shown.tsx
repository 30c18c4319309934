import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import { languageIn } from '../../reports/names.ts'
import { fieldWords } from '../field-words.ts'
import { isFields, textOf } from '../record-value.ts'
import type { Fields, Value } from '../value.ts'
import { shapes, type Field, type ObjectShape, type Shape } from '../shapes.ts'
import { useTerms } from '../terms.ts'
import { inertRecord, useCountries } from '../titled.ts'
import type { RecordKind } from '../types.ts'
import { isProvenance, Provenance } from './provenance.tsx'
import { Referred } from './referred.tsx'
import { recordWords } from './words.ts'

/** Every field of a record, in the reader's words. */
export function RecordShown({
  kind,
  record,
}: {
  readonly kind: RecordKind
  readonly record: Fields
}): JSX.Element {
  return <FieldsShown value={inertRecord(kind, record)} shape={shapes[kind]} />
}

function FieldsShown({
  value,
  shape: { fields },
}: {
  readonly value: Fields
  readonly shape: ObjectShape
}): JSX.Element {
  const words = useWords(fieldWords)
  const { knownBy } = useWords(recordWords)
  const shown = fields.filter(({ name }) => !isBlank(value[name]) && !isProvenance(name))
  return (
    <>
      <dl className="record-fields">
        {shown.map(({ name, shape }) => (
          <div key={name}>
            <dt>{words.fields[name] ?? name}</dt>
            <dd>
              <Shown value={value[name]} shape={shape} />
            </dd>
          </div>
        ))}
        {value['checked'] !== undefined && (
          <div>
            <dt>{knownBy}</dt>
            <dd>
              <Provenance of={value} />
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

function isBlank(value: Value): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

interface ShownProps {
  readonly value: Value
  readonly shape: Shape
}

/** One value, by its shape. */
export function Shown({ value, shape }: ShownProps): JSX.Element {
  const words = useWords(fieldWords)
  const countries = useCountries()
  const terms = useTerms()
  switch (shape.is) {
    case 'list':
      return <ListShown value={value} shape={shape.of} />
    case 'names':
      return <NamesShown value={value} />
    case 'object':
      return isFields(value) ? <FactShown value={value} shape={shape} /> : <Plain value={value} />
    case 'record':
      return <Referred kind={shape.kind} id={textOf(value)} />
    case 'term':
      return <>{terms[shape.of][textOf(value)] ?? <Plain value={value} isLtr />}</>
    case 'country':
      return <>{countries(textOf(value))}</>
    case 'flag':
      return <>{value === true ? words.yes : words.no}</>
    case 'choice':
      return <>{words.choices[textOf(value)] ?? textOf(value)}</>
    default:
      return <Plain value={value} isLtr={shape.is === 'text' && shape.isLtr === true} />
  }
}

function Plain({ value, isLtr }: { readonly value: Value; readonly isLtr?: boolean }): JSX.Element {
  return (
    <bdi dir={isLtr === true ? 'ltr' : 'auto'} className="record-text">
      {textOf(value)}
    </bdi>
  )
}

function ListShown({ value, shape }: ShownProps): JSX.Element {
  const items = Array.isArray(value) ? (value as readonly Value[]) : []
  const isShort = shape.is !== 'object' && shape.is !== 'list'
  return (
    <ul className={isShort ? 'record-short' : 'record-list'}>
      {items.map((one, place) => (
        <li key={place}>
          <Shown value={one} shape={shape} />
        </li>
      ))}
    </ul>
  )
}

function NamesShown({ value }: { readonly value: Value }): JSX.Element {
  const { language } = useLanguage()
  const words = useWords(fieldWords)
  const named = isFields(value) ? Object.entries(value) : []
  return (
    <ul className="record-list">
      {named.map(([tag, names]) => (
        <li key={tag}>
          <Text span size="xs" c="dimmed">
            {tag === 'abbr' ? words.abbreviation : languageIn(tag, language)}
            {': '}
          </Text>
          <bdi lang={tag === 'abbr' ? 'en' : tag} dir="auto">
            {Array.isArray(names) ? names.join(' · ') : textOf(names)}
          </bdi>
        </li>
      ))}
    </ul>
  )
}

/** The first field says what it is; the others follow it. */
function FactShown({
  value,
  shape,
}: {
  readonly value: Fields
  readonly shape: ObjectShape
}): JSX.Element {
  const [first, ...others] = shape.fields.filter(({ name }) => !isBlank(value[name]))
  const rest = others.filter(({ name }) => !isProvenance(name))
  return (
    <>
      {first && <Shown value={value[first.name]} shape={first.shape} />}
      {rest.map((field) => (
        <Beside key={field.name} field={field} value={value[field.name]} />
      ))}
      <Provenance of={value} />
    </>
  )
}

function Beside({
  field: { name, shape },
  value,
}: {
  readonly field: Field
  readonly value: Value
}): JSX.Element | null {
  const words = useWords(fieldWords)
  if (value === false) return null
  return (
    <Text size="sm" component="div">
      {shape.is === 'flag' ? (
        words.fields[name]
      ) : (
        <>
          <Text span size="sm" c="dimmed">
            {words.fields[name] ?? name}
            {': '}
          </Text>
          <Shown value={value} shape={shape} />
        </>
      )}
    </Text>
  )
}
