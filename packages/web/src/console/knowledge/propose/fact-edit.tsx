import { Group } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
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
  const [isOpen, setOpen] = useState(said === '')
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
          <Summary label={label} said={said} fields={fields} />
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
  readonly said: string
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

/** Its first value that is a text says what it is. */
function saidOf(fields: Fields, { fields: known }: ObjectShape): string {
  const texts = known
    .filter(({ shape }) => shape.is === 'text' || shape.is === 'record')
    .map(({ name }) => fields[name])
  const found = texts.find((text) => typeof text === 'string' && text !== '')
  return typeof found === 'string' ? found : ''
}
