import { Alert, Box, Checkbox, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { useIndicators, useTexts } from '../lists.ts'
import { MessageText } from '../message-text.tsx'
import { More } from '../more.tsx'
import type { Consequences, Entry, Indicator } from '../types.ts'
import { campaignWords } from '../words.ts'
import { actWords } from '../acts/words.ts'
import { useListed } from '../../reasons/error-message.ts'
import { keyOfEntry, keyOfOverride, type Draft } from './draft.ts'
import { decideWords } from './words.ts'

interface PickerProps {
  readonly campaign: string
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly said: Consequences | undefined
}

const NEVER_ENTRIES: readonly Indicator['kind'][] = ['attachment', 'ip', 'host']

/** Indicators of the campaign that can be blocked. */
export function IndicatorPicker(props: PickerProps): JSX.Element {
  const words = useWords(decideWords)
  const { kinds } = useWords(campaignWords)
  const because = useListed()
  const list = useIndicators(props.campaign)
  const blockable = list.items.filter(({ kind }) => !NEVER_ENTRIES.includes(kind))
  return (
    <ScrollArea.Autosize mah={380} type="auto" offsetScrollbars="y" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="xs" role="group" aria-label={words.entries}>
        {blockable.map((one) => (
          <Pick
            key={one.id}
            {...props}
            entry={{ kind: one.kind, value: one.value } as Entry}
            label={
              <>
                <bdi dir="ltr">{defanged(one)}</bdi> <Warned of={one} />
              </>
            }
            about={[
              kinds[one.kind],
              words.seen(one.sightings),
              ...new Set(one.against.map(because)),
            ].join(' · ')}
          />
        ))}
        <More of={list} />
      </Stack>
    </ScrollArea.Autosize>
  )
}

/** What lists speak against is marked before it is chosen: an address of a real body stands among the fraud's own. */
function Warned({ of: { against } }: { readonly of: Indicator }): JSX.Element | null {
  const words = useWords(decideWords)
  if (against.length === 0) return null
  const isReal = against.some(({ list }) => list.startsWith('register:'))
  return (
    <span className={isReal ? 'mark mark-red' : 'mark mark-orange'}>
      {isReal ? words.realBody : words.listedAgainst}
    </span>
  )
}

/** Texts of the campaign. */
export function TextPicker(props: PickerProps): JSX.Element {
  const words = useWords(decideWords)
  const { textOf } = useWords(actWords)
  const { reports } = useWords(campaignWords)
  const list = useTexts(props.campaign)
  return (
    <ScrollArea.Autosize mah={320} type="auto" offsetScrollbars="y" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="xs" role="group" aria-label={words.texts}>
        {list.items.map((text) => (
          <div key={text.id}>
            <Pick
              {...props}
              entry={{ kind: 'text', value: text.id }}
              label={textOf(text.words, reports(text.reports))}
              about=""
            />
            <Box ps="xl">
              <MessageText of={text} />
            </Box>
          </div>
        ))}
        <More of={list} />
      </Stack>
    </ScrollArea.Autosize>
  )
}

interface PickProps extends PickerProps {
  readonly entry: Entry
  readonly label: JSX.Element | string
  readonly about: string
}

function Pick({ entry, label, about, draft, change, said }: PickProps): JSX.Element {
  const key = keyOfEntry(entry)
  const isIn = draft.entries.some((one) => keyOfEntry(one) === key)
  const others = draft.entries.filter((one) => keyOfEntry(one) !== key)
  return (
    <div>
      <Checkbox
        checked={isIn}
        onChange={() => change({ entries: isIn ? others : [...others, entry] })}
        label={label}
        {...(about !== '' && { description: about })}
      />
      {isIn && said && <Objections entry={entry} draft={draft} change={change} said={said} />}
    </div>
  )
}

interface ObjectionsProps extends Pick<PickProps, 'entry' | 'draft' | 'change'> {
  readonly said: Consequences
}

/** What speaks against an entry, and the reason for which it is blocked all the same. */
function Objections({ entry, draft, change, said }: ObjectionsProps): JSX.Element {
  const words = useWords(decideWords)
  const because = useListed()
  const against = said.objections.filter(({ value }) => value === entry.value)
  const isForeign = said.foreign.some((one) => keyOfEntry(one) === keyOfEntry(entry))
  return (
    <Stack gap="xs" ps="xl" mt={4}>
      {isForeign && <Alert color="red">{words.foreign}</Alert>}
      {against.map((one) => {
        const key = keyOfOverride(one)
        return (
          <Alert key={key} color={one.weight === 'never' ? 'red' : 'orange'} p="xs" role="status">
            <Text size="sm">
              {words.objects(one.list)} <bdi>{because(one)}</bdi>
            </Text>
            {one.weight === 'grave' && <Text size="sm">{words.grave}</Text>}
            {one.weight === 'never' ? (
              <Text size="sm">{words.never}</Text>
            ) : (
              <Group mt={4}>
                <TextInput
                  size="xs"
                  flex={1}
                  required
                  label={words.override(one.list)}
                  maxLength={2_000}
                  dir="auto"
                  value={draft.overrides[key] ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    change({ overrides: { ...draft.overrides, [key]: value } })
                  }
                />
              </Group>
            )}
          </Alert>
        )
      })}
    </Stack>
  )
}
