import { Group, HoverCard, Progress, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { families } from '../families.ts'
import { useWords } from '../language.tsx'
import type { Overview } from './types.ts'
import { queueWords, type QueueWords } from './queue/words.ts'
import { campaignWords, type CampaignWords } from './words.ts'

type Score = Overview['priority']
type Why = Score['parts'][number]['why'][number]

/** How urgent it is; its parts are shown to whoever points at it or comes to it by keyboard. */
export function PriorityBar({ priority }: { readonly priority: Score }): JSX.Element {
  const words = useWords(queueWords)
  const said = usePriorityWords(priority)
  return (
    <HoverCard openDelay={300} width={320} withinPortal position="right">
      <HoverCard.Target>
        <div role="img" aria-label={`${words.priority(priority.score)}. ${said.join('. ')}`}>
          <Text size="sm" fw={700} lh={1.2} aria-hidden>
            {priority.score}
          </Text>
          <Progress.Root size="sm" aria-hidden>
            <Progress.Section
              value={priority.score}
              color={priority.score >= 60 ? 'red.7' : priority.score >= 35 ? 'orange.7' : 'gray.6'}
            />
          </Progress.Root>
        </div>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <PriorityWhy priority={priority} />
      </HoverCard.Dropdown>
    </HoverCard>
  )
}

/** Every part with what counted. */
export function PriorityWhy({ priority }: { readonly priority: Score }): JSX.Element {
  const words = useWords(queueWords)
  const say = useBecause()
  return (
    <Stack gap="xs">
      {priority.parts.map(({ name, points, most, why }) => (
        <div key={name}>
          <Group justify="space-between" gap="xs">
            <Text size="sm" fw={600}>
              {words.parts[name]}
            </Text>
            <Text size="sm" dir="ltr">
              {points}/{most}
            </Text>
          </Group>
          {why
            .filter((one) => one.points > 0)
            .map((one) => (
              <Text key={one.key} size="xs" c="dimmed">
                {say(one)} (+{one.points})
              </Text>
            ))}
        </div>
      ))}
    </Stack>
  )
}

function usePriorityWords({ parts }: Score): readonly string[] {
  const words = useWords(queueWords)
  return parts.map(({ name, points, most }) => `${words.parts[name]} ${points}/${most}`)
}

function useBecause(): (why: Why) => string {
  const tables: Tables = {
    queue: useWords(queueWords),
    campaign: useWords(campaignWords),
    families: useWords(families),
  }
  return (why) => because(why, tables)
}

interface Tables {
  readonly queue: QueueWords
  readonly campaign: CampaignWords
  readonly families: Readonly<Record<string, string>>
}

function because({ key, value }: Why, { queue, campaign, families: kinds }: Tables): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    family: { ...kinds, unknown: campaign.noFamily },
    verdict: campaign.verdicts,
    state: campaign.states,
  }
  return queue.because[key]?.(named[key]?.[value] ?? value) ?? `${key} ${value}`
}
