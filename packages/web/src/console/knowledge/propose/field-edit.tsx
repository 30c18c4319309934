import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
import { textOf } from '../record-value.ts'
import { CountryEdit } from './country-edit.tsx'
import { FactEdit } from './fact-edit.tsx'
import { useProblemAt } from './form.ts'
import { ListEdit } from './list-edit.tsx'
import { NamesEdit } from './names-edit.tsx'
import { ReferenceEdit, ReferencesEdit } from './reference-edit.tsx'
import type { EditProps } from './edit-props.ts'
import { TermEdit } from './term-edit.tsx'

/** Writes one value, by its shape. */
export function FieldEdit(props: EditProps): JSX.Element {
  const { shape } = props
  switch (shape.is) {
    case 'object':
      return <FactEdit {...props} shape={shape} />
    case 'names':
      return <NamesEdit {...props} />
    case 'list':
      return shape.of.is === 'record' ? (
        <ReferencesEdit {...props} kind={shape.of.kind} />
      ) : (
        <ListEdit {...props} shape={shape.of} />
      )
    case 'record':
      return <ReferenceEdit {...props} kind={shape.kind} />
    case 'choice':
      return <ChoiceEdit {...props} among={shape.among} />
    case 'term':
      return <TermEdit {...props} of={shape.of} />
    case 'country':
      return <CountryEdit {...props} />
    case 'flag':
      return <FlagEdit {...props} />
    default:
      return <TextEdit {...props} />
  }
}

function TextEdit(props: EditProps): JSX.Element {
  const { name, label, shape, value, at, isNeeded, onChange } = props
  const { hints } = useWords(fieldWords)
  const error = useProblemAt(at, value)
  const isLtr = shape.is !== 'text' || shape.isLtr === true
  const shared = {
    label,
    description: hints[name],
    error,
    withAsterisk: isNeeded,
    dir: isLtr ? 'ltr' : 'auto',
    value: textOf(value),
    maxLength: MOST_LETTERS,
    'aria-required': isNeeded,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value),
  }
  if (shape.is === 'text' && shape.isLong === true)
    return <Textarea {...shared} autosize minRows={2} />
  return (
    <TextInput
      {...shared}
      {...(shape.is === 'day' && { type: 'date' })}
      {...(shape.is === 'number' && { inputMode: 'numeric' as const })}
    />
  )
}

/** No field of the register is longer. */
const MOST_LETTERS = 2_000

function ChoiceEdit(props: EditProps & { readonly among: readonly string[] }): JSX.Element {
  const { label, value, at, isNeeded, onChange, among } = props
  const { choices } = useWords(fieldWords)
  const error = useProblemAt(at, value)
  return (
    <Select
      label={label}
      error={error}
      withAsterisk={isNeeded}
      allowDeselect={!isNeeded}
      data={among.map((one) => ({ value: one, label: choices[one] ?? one }))}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  )
}

function FlagEdit({ name, label, value, at, onChange }: EditProps): JSX.Element {
  const { hints } = useWords(fieldWords)
  return (
    <Checkbox
      label={label}
      description={hints[name]}
      error={useProblemAt(at, value)}
      checked={value === true}
      onChange={({ currentTarget: { checked } }) => onChange(checked)}
    />
  )
}
