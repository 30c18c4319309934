import { Paper, Stack, Table } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { useDecisions } from '../lists.ts'
import { More } from '../more.tsx'
import { useTimes } from '../people.ts'
import { useEntries, useTextsAmong } from '../queries.ts'
import type { Campaign, CampaignText, Decision, ShownEntry } from '../types.ts'
import { DecisionSummary } from './decision-summary.tsx'
import { EntryNamed } from './entry-named.tsx'
import { Preview } from './preview.tsx'
import { decideWords } from './words.ts'

/** Decisions on the campaign, newest first, with what each of their entries stopped. */
export function Decisions({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const list = useDecisions(campaign.id)
  return (
    <Stack>
      {list.items.map((decision) => (
        <Paper key={decision.id} withBorder p="md">
          <Stack>
            <DecisionSummary decision={decision} />
            {decision.state === 'proposed' || decision.state === 'published' ? (
              <Preview campaign={campaign.id} of={decision} />
            ) : null}
            {decision.published !== null && decision.entries.length > 0 && (
              <Entries campaign={campaign.id} decision={decision} />
            )}
          </Stack>
        </Paper>
      ))}
      <More of={list} />
    </Stack>
  )
}

interface EntriesProps {
  readonly campaign: string
  readonly decision: Decision
}

function Entries({ campaign, decision }: EntriesProps): JSX.Element | null {
  const words = useWords(decideWords)
  const { data } = useEntries(campaign, decision.id)
  const texts = useTextsAmong(campaign, decision.entries)
  if (data === undefined) return null
  return (
    <Table.ScrollContainer minWidth={620} type="native">
      <Table verticalSpacing={4} aria-label={words.entries}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.entry}</Table.Th>
            <Table.Th ta="end">{words.messages}</Table.Th>
            <Table.Th ta="end">{words.stoppedCount}</Table.Th>
            <Table.Th ta="end">{words.released}</Table.Th>
            <Table.Th>{words.lastMet}</Table.Th>
            <Table.Th>{words.expires}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((entry) => (
            <Row key={entry.id} {...{ entry, texts }} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface RowProps {
  readonly entry: ShownEntry
  readonly texts: ReadonlyMap<string, CampaignText>
}

function Row({ entry, texts }: RowProps): JSX.Element {
  const words = useWords(decideWords)
  const { moment, day } = useTimes()
  const state = (): string => {
    if (entry.revoked !== null) return words.revoked(day(entry.revoked))
    return entry.expires <= Date.now()
      ? words.ended(day(entry.expires))
      : words.until(day(entry.expires))
  }
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <EntryNamed {...{ entry, texts }} />
      </Table.Td>
      <Table.Td ta="end">{entry.messages.toLocaleString('en')}</Table.Td>
      <Table.Td ta="end">{entry.stopped.toLocaleString('en')}</Table.Td>
      <Table.Td ta="end">{entry.released.toLocaleString('en')}</Table.Td>
      <Table.Td>{entry.last === null ? '–' : moment(entry.last)}</Table.Td>
      <Table.Td>{state()}</Table.Td>
    </Table.Tr>
  )
}
