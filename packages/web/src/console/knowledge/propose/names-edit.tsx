import { Fieldset, Group, Select, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import { languageIn } from '../../reports/names.ts'
import { fieldWords } from '../field-words.ts'
import { isFields } from '../record-value.ts'
import type { EditProps } from './edit-props.ts'
import { useProblemAt } from './form.ts'
import { ListEdit, Remove, Wrong } from './list-edit.tsx'
import { below } from './problems.ts'
import { proposeWords } from './words.ts'

/** Languages that a name may be in, those that most records have first. */
const TAGS = ['en', 'ur', 'abbr', 'ur-Latn', 'ar', 'bn', 'de', 'es', 'fr', 'hi', 'it', 'nl', 'pt']

/** Writes names by language. */
export function NamesEdit({ name, label, value, at, onChange }: EditProps): JSX.Element {
  const words = useWords(proposeWords)
  const { hints, items } = useWords(fieldWords)
  const called = useLanguageNames()
  const error = useProblemAt(at, value)
  const named = isFields(value) ? value : {}
  const tags = Object.keys(named)
  const rest = TAGS.filter((tag) => !tags.includes(tag))
  const without = (tag: string): object =>
    Object.fromEntries(Object.entries(named).filter(([one]) => one !== tag))
  return (
    <Fieldset legend={label} p="xs">
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {hints[name]}
        </Text>
        {tags.map((tag) => (
          <Group key={tag} gap="xs" align="start" wrap="nowrap">
            <div className="list-item" lang={tag === 'abbr' ? 'en' : tag}>
              <ListEdit
                name="names"
                label={called(tag)}
                item={items['names'] ?? called(tag)}
                shape={{ is: 'text' }}
                value={named[tag]}
                at={below(at, tag)}
                isNeeded
                onChange={(names) => onChange({ ...named, [tag]: names })}
              />
            </div>
            <Remove what={called(tag)} onClick={() => onChange({ ...without(tag) })} />
          </Group>
        ))}
        <Wrong error={error} />
        <Select
          size="xs"
          label={words.addLanguage}
          value={null}
          data={rest.map((tag) => ({ value: tag, label: called(tag) }))}
          onChange={(tag) => tag !== null && onChange({ ...named, [tag]: [''] })}
        />
      </Stack>
    </Fieldset>
  )
}

function useLanguageNames(): (tag: string) => string {
  const { language } = useLanguage()
  const { abbreviation } = useWords(fieldWords)
  return (tag) => (tag === 'abbr' ? abbreviation : languageIn(tag, language))
}
