import { Button, Paper, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { emptyFields, isFields } from '../record-value.ts'
import { shapes } from '../shapes.ts'
import type { Draft } from './draft.ts'
import { FieldsEdit } from './fields-edit.tsx'
import { useForm } from './form.ts'
import { Remove } from './list-edit.tsx'
import { ReferencesEdit } from './reference-edit.tsx'
import { proposeWords } from './words.ts'

interface PartProps {
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

/** Who says so: of the register, or of those that come with the proposal. */
export function CitesEdit({ draft, change }: PartProps): JSX.Element {
  const words = useWords(proposeWords)
  return (
    <div>
      <ReferencesEdit
        name="cites"
        label={words.cites}
        kind="source"
        shape={CITES}
        value={draft.cites}
        at="/cites"
        isNeeded
        onChange={(cites) => change({ cites: Array.isArray(cites) ? cites.map(String) : [] })}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {words.citesHint}
      </Text>
    </div>
  )
}

const CITES = { is: 'list', of: { is: 'record', kind: 'source' } } as const

/** What the register does not have yet, and is to have with the proposal. */
export function NewSourcesEdit({ draft, change }: PartProps): JSX.Element {
  const words = useWords(proposeWords)
  const { today } = useForm()
  const { newSources } = draft
  const add = (): void => change({ newSources: [...newSources, emptyFields(shapes.source, today)] })
  return (
    <Section title={words.newSources}>
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {words.newSourcesHint}
        </Text>
        {newSources.map((source, place) => (
          <Paper key={place} withBorder p="sm">
            <Stack gap="xs">
              <FieldsEdit
                shape={shapes.source}
                value={isFields(source) ? source : {}}
                at={`/newSources/${place}`}
                onChange={(next) =>
                  change({
                    newSources: newSources.map((one, index) => (index === place ? next : one)),
                  })
                }
              />
              <Remove
                what={`${words.newSources} ${place + 1}`}
                onClick={() => change({ newSources: newSources.toSpliced(place, 1) })}
              />
            </Stack>
          </Paper>
        ))}
        <div>
          <Button size="xs" variant="default" onClick={add}>
            {words.addSource}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
