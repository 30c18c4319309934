import { Checkbox, Loader, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import { useNeighbours } from '../queries.ts'
import type { CampaignState, Neighbour } from '../types.ts'
import { campaignWords } from '../words.ts'
import { shortIdInText } from '../short-id.tsx'
import { useNearness } from '../nearness.ts'
import { actWords } from './words.ts'
import { type Titled, useTitled } from '../titled.ts'

/** A campaign that may be merged. */
export interface Choice extends Titled {
  readonly id: string
  readonly reports: number
  readonly state: CampaignState
}

interface PickerProps {
  readonly campaign: string
  readonly chosen: readonly Choice[]
  readonly onChange: (chosen: readonly Choice[]) => void
}

/** What is in it is not below its bar. */
const SCROLLED = { type: 'auto', offsetScrollbars: 'y', viewportProps: { tabIndex: 0 } } as const

export function MergePicker({ campaign, chosen, onChange }: PickerProps): JSX.Element {
  const words = useWords(actWords)
  const nearness = useNearness()
  const { data: near, isPending } = useNeighbours(campaign)
  const [typed, setTyped] = useState('')
  const found = useFound(typed, campaign)
  const listed = new Set(chosen.map(({ id }) => id))
  const neighbours = (near ?? []).filter((one) => !listed.has(one.campaign.id))
  const row = (choice: Choice, isChosen: boolean, why?: Neighbour['why']): JSX.Element => (
    <Row
      key={choice.id}
      choice={choice}
      isChosen={isChosen}
      why={why === undefined ? '' : nearness(why)}
      onPick={() =>
        onChange(isChosen ? chosen.filter(({ id }) => id !== choice.id) : [...chosen, choice])
      }
    />
  )
  return (
    <Stack gap="xs">
      <TextInput
        type="search"
        label={words.searchOthers}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        dir="auto"
        data-autofocus
      />
      <ScrollArea.Autosize mah={260} {...SCROLLED}>
        <Stack gap="xs" role="group" aria-label={words.mergeWith}>
          {chosen.map((one) => row(one, true))}
          {typed.trim().length > 1 ? (
            found.filter(({ id }) => !listed.has(id)).map((one) => row(one, false))
          ) : (
            <>
              <Text size="sm" fw={600}>
                {words.near}
              </Text>
              {isPending && <Loader size="xs" />}
              {near?.length === 0 && <Text size="sm">{words.noneNear}</Text>}
              {neighbours.map((one) => row(one.campaign, false, one.why))}
            </>
          )}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  )
}

interface RowProps {
  readonly choice: Choice
  readonly isChosen: boolean
  readonly why: string
  readonly onPick: () => void
}

function Row({ choice, isChosen, why, onPick }: RowProps): JSX.Element {
  const titled = useTitled()
  const { reports, states } = useWords(campaignWords)
  const facts = [shortIdInText(choice.id), reports(choice.reports), states[choice.state], why]
  const about = facts.filter((one) => one !== '')
  return (
    <Checkbox
      checked={isChosen}
      onChange={onPick}
      label={<bdi>{titled(choice)}</bdi>}
      description={about.join(' · ')}
    />
  )
}

function useFound(typed: string, campaign: string): readonly Choice[] {
  const [q] = useDebouncedValue(typed.trim(), 200)
  const { data } = useQuery({
    queryKey: ['campaigns', 'found', q],
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/campaigns', { params: { query: { q, limit: 20 } }, signal })),
  })
  return (data?.items ?? []).filter(({ id }) => id !== campaign)
}
