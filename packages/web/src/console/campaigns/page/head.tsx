import { Button, Group, Kbd, Menu, SimpleGrid, Text, Title } from '@mantine/core'
import { DotsHorizontalIcon } from '@radix-ui/react-icons'
import type { JSX } from 'react'
import { families } from '../../families.ts'
import type { PaletteAction } from '../../frame/palette-action.ts'
import { useWords } from '../../language.tsx'
import { StateBadge, TlpBadge } from '../badges.tsx'
import { useNames, useTimes } from '../people.ts'
import { ShortId } from '../short-id.tsx'
import type { Campaign } from '../types.ts'
import { campaignWords } from '../words.ts'
import { Beside } from './beside.tsx'
import { pageWords } from './words.ts'
import { useTitled } from '../titled.ts'

interface HeadProps {
  readonly campaign: Campaign
  readonly actions: readonly PaletteAction[]
}

/** So many actions are buttons; the others are in the menu. */
const BUTTONS = 3

export function Head({ campaign, actions }: HeadProps): JSX.Element {
  const kinds = useWords(families)
  const titled = useTitled()
  const { noFamily } = useWords(campaignWords)
  const { family, marking, naming, tags } = campaign
  // What it is called begins with its kind already, where nobody gave it a title.
  const isSaid = naming !== null && family !== null
  return (
    <>
      <Group justify="space-between" align="start" gap="md">
        <div style={{ minWidth: 0, flex: '1 1 20rem' }}>
          <Title order={1} size="h2" className="campaign-title">
            <bdi>{titled(campaign)}</bdi>
          </Title>
          <Group gap="xs" mt={6}>
            <StateBadge state={campaign.state} />
            <ShortId id={campaign.id} />
            <TlpBadge tlp={marking.tlp} />
            <Text size="sm" dir="ltr">
              PAP:{marking.pap.toUpperCase()}
            </Text>
            {!isSaid && <Text size="sm">{family === null ? noFamily : kinds[family]}</Text>}
            {tags.map((tag) => (
              <span key={tag} className="mark mark-gray" dir="auto">
                {tag}
              </span>
            ))}
          </Group>
        </div>
        <Group gap="xs">
          <Beside campaign={campaign.id} />
          <Actions actions={actions} />
        </Group>
      </Group>
      <Facts campaign={campaign} />
    </>
  )
}

function Actions({ actions }: Pick<HeadProps, 'actions'>): JSX.Element | null {
  const words = useWords(pageWords)
  if (actions.length === 0) return null
  return (
    <>
      {actions.slice(0, BUTTONS).map(({ id, label, keys, run }, place) => (
        <Button
          key={id}
          size="xs"
          variant={place === 0 ? 'filled' : 'default'}
          onClick={run}
          {...(keys !== undefined && { rightSection: <Kbd size="xs">{keys}</Kbd> })}
        >
          {label}
        </Button>
      ))}
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<DotsHorizontalIcon aria-hidden />}>
            {words.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.slice(BUTTONS).map(({ id, label, keys, run }) => (
            <Menu.Item
              key={id}
              onClick={run}
              rightSection={keys === undefined ? undefined : <Kbd size="xs">{keys}</Kbd>}
            >
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

function Facts({ campaign }: Pick<HeadProps, 'campaign'>): JSX.Element {
  const { facts } = useWords(pageWords)
  const names = useNames()
  const { moment } = useTimes()
  const shown = [
    [facts.reports, campaign.reports.toLocaleString('en')],
    [facts.reporters, campaign.reporters.toLocaleString('en')],
    [facts.texts, campaign.texts.toLocaleString('en')],
    ...(campaign.parts.length === 0 ? [] : [[facts.parts, String(campaign.parts.length)]]),
    [facts.first, moment(campaign.firstSeen)],
    [facts.last, moment(campaign.lastSeen)],
    [facts.assignee, names(campaign.assignee)],
  ] as const
  return (
    <SimpleGrid
      component="dl"
      cols={{ base: 3, lg: shown.length }}
      spacing={{ base: 'xs', sm: 'sm' }}
      mt="md"
      mb={0}
    >
      {shown.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" size="xs" c="dimmed">
            {name}
          </Text>
          <Text component="dd" fw={600} m={0} size="sm">
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  )
}
