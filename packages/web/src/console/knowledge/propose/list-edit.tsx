import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import { Cross2Icon } from '@radix-ui/react-icons'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
import { emptyOf } from '../record-value.ts'
import type { Value } from '../value.ts'
import type { EditProps } from './edit-props.ts'
import { useForm, useProblemAt } from './form.ts'
import { below } from './problems.ts'
import { proposeWords } from './words.ts'

/** Writes a list of values of this shape, one below the other. */
export function ListEdit(props: EditProps): JSX.Element {
  const { name, label, shape, value, at, isNeeded, onChange } = props
  const words = useWords(proposeWords)
  const { items, hints } = useWords(fieldWords)
  const { today, Edit } = useForm()
  const error = useProblemAt(at, value)
  const all = listOf(value)
  const item = props.item ?? items[name] ?? label
  const hint = props.item === undefined ? hints[name] : undefined
  const replace = (place: number, next: Value): void =>
    onChange(all.map((one, index) => (index === place ? next : one)))
  return (
    <Fieldset legend={label} variant="default" p="xs" data-invalid={error !== undefined}>
      <Stack gap="xs">
        <Hint hint={hint} />
        {all.map((one, place) => (
          <Group key={place} gap="xs" align={shape.is === 'object' ? 'start' : 'end'} wrap="nowrap">
            <div className="list-item">
              <Edit
                name={shape.is === 'list' ? name : ''}
                label={`${item} ${place + 1}`}
                shape={shape}
                value={one}
                at={below(at, place)}
                isNeeded={isNeeded}
                onChange={(next) => replace(place, next)}
              />
            </div>
            <Remove
              what={`${item} ${place + 1}`}
              onClick={() => onChange(all.toSpliced(place, 1))}
            />
          </Group>
        ))}
        <Wrong error={error} />
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange([...all, emptyOf(shape, today)])}
          >
            {words.add(item)}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  )
}

function Hint({ hint }: { readonly hint: string | undefined }): JSX.Element | null {
  if (hint === undefined) return null
  return (
    <Text size="xs" c="dimmed">
      {hint}
    </Text>
  )
}

export function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : []
}

export function Remove({
  what,
  onClick,
}: {
  readonly what: string
  readonly onClick: () => void
}): JSX.Element {
  const words = useWords(proposeWords)
  return (
    <ActionIcon
      variant="default"
      size="input-sm"
      aria-label={words.remove(what)}
      title={words.remove(what)}
      onClick={onClick}
    >
      <Cross2Icon aria-hidden />
    </ActionIcon>
  )
}

/** What is wrong with a part that has no field of its own. */
export function Wrong({ error }: { readonly error: string | undefined }): JSX.Element | null {
  if (error === undefined) return null
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert" data-wrong tabIndex={-1}>
      {error}
    </Text>
  )
}
