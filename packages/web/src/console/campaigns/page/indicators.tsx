import { Anchor, Group, Select, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { useListed } from '../../reasons/error-message.ts'
import { MapOfIndicators } from '../map/indicator-map.tsx'
import { useIndicators } from '../lists.ts'
import { More } from '../more.tsx'
import { useTimes } from '../people.ts'
import type { Campaign, Indicator } from '../types.ts'
import { campaignWords } from '../words.ts'
import { pageWords } from './words.ts'

const KINDS: readonly Indicator['kind'][] = [
  'domain',
  'host',
  'url',
  'email',
  'phone',
  'account',
  'wallet',
  'handle',
  'attachment',
  'sender-id',
  'ip',
]

export function Indicators({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(pageWords)
  const { kinds } = useWords(campaignWords)
  const [kind, setKind] = useState<Indicator['kind']>()
  const list = useIndicators(campaign.id, kind)
  return (
    <>
      <MapOfIndicators campaign={campaign.id} />
      <Group my="sm">
        <Select
          size="xs"
          label={words.kind}
          placeholder={words.allKinds}
          data={KINDS.map((value) => ({ value, label: kinds[value] ?? value }))}
          value={kind ?? null}
          onChange={(value) => setKind(value ?? undefined)}
          clearable
        />
      </Group>
      {list.items.length > 0 && <IndicatorTable items={list.items} isWhole />}
      <More of={list} />
    </>
  )
}

/** Of a hash so much tells one from another. */
const HASH = 16

interface TableProps {
  readonly items: readonly Indicator[]
  readonly isWhole?: boolean
}

/** What the campaign can be recognised or reached by, and what speaks against blocking it. */
export function IndicatorTable({ items, isWhole }: TableProps): JSX.Element {
  const words = useWords(pageWords)
  return (
    <Table.ScrollContainer minWidth={isWhole === true ? 760 : 340} type="native">
      <Table verticalSpacing={6} aria-label={words.tabs.indicators}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.indicator}</Table.Th>
            <Table.Th>{words.kind}</Table.Th>
            <Table.Th ta="end">{words.sightings}</Table.Th>
            {isWhole === true && <Table.Th ta="end">{words.campaigns}</Table.Th>}
            {isWhole === true && <Table.Th>{words.lastSeen}</Table.Th>}
            <Table.Th ta="end">{words.worth}</Table.Th>
            {isWhole === true && <Table.Th>{words.remarks}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Row key={one.id} of={one} isWhole={isWhole === true} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ of, isWhole }: { readonly of: Indicator; readonly isWhole: boolean }): JSX.Element {
  const words = useWords(pageWords)
  const { kinds } = useWords(campaignWords)
  const { day } = useTimes()
  const because = useListed()
  const remarks = [
    ...(of.marked === 'harmless' ? [words.harmless] : []),
    ...(of.isShared ? [words.shared] : []),
    ...new Set(of.against.map(because)),
  ]
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere', minWidth: '10rem' }}>
        <Anchor component={Link} to={`/indicators/${of.id}`} size="sm" dir="ltr">
          {of.kind === 'attachment' ? `${of.value.slice(0, HASH)}…` : defanged(of)}
        </Anchor>
        {!isWhole && <Remarks remarks={remarks} />}
      </Table.Td>
      <Table.Td>{kinds[of.kind]}</Table.Td>
      <Table.Td ta="end">{of.sightings.toLocaleString('en')}</Table.Td>
      {isWhole && <Table.Td ta="end">{of.campaigns.toLocaleString('en')}</Table.Td>}
      {isWhole && <Table.Td>{day(of.lastSeen)}</Table.Td>}
      <Table.Td ta="end">{of.score}</Table.Td>
      {isWhole && (
        <Table.Td>
          <Remarks remarks={remarks} />
        </Table.Td>
      )}
    </Table.Tr>
  )
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }): JSX.Element {
  return (
    <>
      {remarks.map((remark) => (
        <Text key={remark} size="xs" dir="auto">
          {remark}
        </Text>
      ))}
    </>
  )
}
