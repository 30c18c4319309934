import { Group } from '@mantine/core'
import { useState, type JSX, type ReactNode } from 'react'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
import { TitleOf } from '../record/referred.tsx'
import { isFields } from '../record-value.ts'
import type { Fields } from '../value.ts'
import type { ObjectShape } from '../shapes.ts'
import type { EditProps } from './edit-props.ts'
import { FieldsEdit } from './fields-edit.tsx'
import { useForm, useProblemAt } from './form.ts'
import { Remove, Wrong } from './list-edit.tsx'
import { isWrongIn } from './problems.ts'

/** Writes a fact with all that it says of itself: folded to its value, until it is opened. */
export function FactEdit(props: EditProps & { readonly shape: ObjectShape }): JSX.Element {
  const { label, shape, value, at, onChange, isNeeded } = props
  const { problems } = useForm()
  const fields = isFields(value) ? value : {}
  const said = saidOf(fields, shape)
  const [isOpen, setOpen] = useState(said === undefined)
  const error = useProblemAt(at, value)
  const isShown = isOpen || isWrongIn(problems, at)
  return (
    <Group gap="xs" align="start" wrap="nowrap">
      <details
        className="fact-edit"
        open={isShown}
        onToggle={({ currentTarget: { open } }) => setOpen(open)}
      >
        <summary>
          <Summary label={label} said={said?.shown} fields={fields} />
        </summary>
        {/* A record has up to a hundred facts of eight fields each: those of the closed ones are not made. */}
        {isShown && (
          <>
            <FieldsEdit shape={shape} value={fields} at={at} onChange={onChange} />
            <Wrong error={error} />
          </>
        )}
      </details>
      {!isNeeded && <Remove what={label} onClick={() => onChange(undefined)} />}
    </Group>
  )
}

function Summary({
  label,
  said,
  fields,
}: {
  readonly label: string
  readonly said: ReactNode
  readonly fields: Fields
}): JSX.Element {
  const words = useWords(fieldWords)
  const { to } = fields
  return (
    <>
      {label} <bdi className="record-text">{said}</bdi>
      {typeof to === 'string' && to !== '' && ` · ${words.fields['to']} ${to}`}
    </>
  )
}

/** Its first value that is a text, or names a record, says what it is. */
function saidOf(
  fields: Fields,
  { fields: known }: ObjectShape,
): { readonly shown: ReactNode } | undefined {
  for (const { name, shape } of known) {
    const value = fields[name]
    if (typeof value !== 'string' || value === '') continue
    if (shape.is === 'text') return { shown: value }
    if (shape.is === 'record') return { shown: <TitleOf kind={shape.kind} id={value} /> }
  }
  return undefined
}
