import { Button, SimpleGrid, Stack } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
import { isProvenance } from '../record/provenance.tsx'
import { emptyOf } from '../record-value.ts'
import type { Fields, Value } from '../value.ts'
import type { Field, ObjectShape } from '../shapes.ts'
import { useForm } from './form.ts'
import { below } from './problems.ts'
import { proposeWords } from './words.ts'

interface FieldsEditProps {
  readonly shape: ObjectShape
  readonly value: Fields
  readonly at: string
  /** Identifies a record, so it cannot be changed later. */
  readonly fixed?: string | undefined
  readonly onChange: (value: Fields) => void
}

/** Edits all fields of a record, or of a fact in it, and last its sources and confidence. */
export function FieldsEdit(props: FieldsEditProps): JSX.Element {
  const fields = props.shape.fields.filter(({ name }) => name !== props.fixed)
  const [own, provenance] = [
    fields.filter(({ name }) => !isProvenance(name)),
    fields.filter(({ name }) => isProvenance(name)),
  ]
  return (
    <Stack gap="sm">
      {own.map((field) => (
        <OneField key={field.name} {...props} field={field} />
      ))}
      {provenance.length > 0 && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {provenance.map((field) => (
            <OneField key={field.name} {...props} field={field} />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  )
}

function OneField({
  field,
  value,
  at,
  onChange,
}: FieldsEditProps & { readonly field: Field }): JSX.Element {
  const words = useWords(fieldWords)
  const { Edit } = useForm()
  const { name, shape, isOptional } = field
  const change = (next: Value): void => onChange({ ...value, [name]: next })
  const label = words.fields[name] ?? name
  if (shape.is === 'object' && isOptional === true && value[name] === undefined)
    return <Absent label={label} shape={shape} onChange={change} />
  return (
    <Edit
      name={name}
      label={label}
      shape={shape}
      value={value[name]}
      at={below(at, name)}
      isNeeded={isOptional !== true}
      onChange={change}
    />
  )
}

interface AbsentProps {
  readonly label: string
  readonly shape: ObjectShape
  readonly onChange: (value: Value) => void
}

function Absent({ label, shape, onChange }: AbsentProps): JSX.Element {
  const words = useWords(proposeWords)
  const { today } = useForm()
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => onChange(emptyOf(shape, today))}>
        {words.add(label)}
      </Button>
    </div>
  )
}
