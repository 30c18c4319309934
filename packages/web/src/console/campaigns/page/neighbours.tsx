import { Anchor, Button, Group, Loader, Paper, Stack, Text } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { families } from '../../families.ts'
import { useWords } from '../../language.tsx'
import { Problem } from '../acts/problem.tsx'
import { StateBadge } from '../badges.tsx'
import { useMayAct } from '../may-act.ts'
import { useNearness } from '../nearness.ts'
import { useTimes } from '../people.ts'
import { useNeighbours } from '../queries.ts'
import type { Campaign, Neighbour } from '../types.ts'
import { campaignWords } from '../words.ts'
import { pageWords } from './words.ts'
import { ShortId } from '../short-id.tsx'
import { useTitled } from '../titled.ts'

/** Campaigns that are near this one, by texts or by what they share. */
export function Neighbours({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(pageWords)
  const { data, isPending, error } = useNeighbours(campaign.id)
  if (isPending) return <Loader size="sm" />
  return (
    <Stack gap="sm">
      <Problem error={error} />
      {data?.length === 0 && <Text c="dimmed">{words.noNear}</Text>}
      {data?.map((one) => (
        <Near key={one.campaign.id} of={one} to={campaign.id} />
      ))}
    </Stack>
  )
}

function Near({ of, to }: { readonly of: Neighbour; readonly to: string }): JSX.Element {
  const words = useWords(pageWords)
  const kinds = useWords(families)
  const { reports, noFamily } = useWords(campaignWords)
  const nearness = useNearness()
  const { day } = useTimes()
  const mayAct = useMayAct()
  const navigate = useNavigate()
  const { campaign, why } = of
  const act = (doing: 'merge' | 'refuse-link') => (): void =>
    void navigate({
      to: '/campaigns/$id',
      params: { id: to },
      search: { tab: 'neighbours', do: doing, of: campaign.id },
    })
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" align="start">
        <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Name campaign={campaign} />
          <Text size="sm">
            {campaign.family === null ? noFamily : kinds[campaign.family]} ·{' '}
            {reports(campaign.reports)} · {day(campaign.lastSeen)}
          </Text>
          <Text size="sm">
            <strong>{words.nearWhy}:</strong> {nearness(why)}
          </Text>
        </div>
        {mayAct && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={act('merge')}>
              {words.mergeThis}
            </Button>
            {why.some(({ kind }) => kind === 'indicators') && (
              <Button size="xs" variant="subtle" onClick={act('refuse-link')}>
                {words.refuseLink}
              </Button>
            )}
          </Group>
        )}
      </Group>
    </Paper>
  )
}

function Name({ campaign }: Pick<Neighbour, 'campaign'>): JSX.Element {
  const titled = useTitled()
  return (
    <Group gap="xs">
      <Anchor component={Link} to={`/campaigns/${campaign.id}`} fw={600} dir="auto">
        {titled(campaign)}
      </Anchor>
      <ShortId id={campaign.id} />
      <StateBadge state={campaign.state} />
    </Group>
  )
}
