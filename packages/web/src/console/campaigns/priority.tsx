import { Group, HoverCard, Stack, Text } from '@mantine/core'
import { useRef, useState, type JSX } from 'react'
import { families } from '../families.ts'
import { useWords } from '../language.tsx'
import type { Overview } from './types.ts'
import { queueWords, type QueueWords } from './queue/words.ts'
import { campaignWords, type CampaignWords } from './words.ts'

type Score = Overview['priority']
type Why = Score['parts'][number]['why'][number]

/** Milliseconds for which somebody points at it before it says why. */
const PAUSE = 300

/** How urgent it is; its parts are shown to whoever points at it, and only then drawn: a queue has many. */
export function PriorityBar({ priority }: { readonly priority: Score }): JSX.Element {
  const words = useWords(queueWords)
  const said = usePriorityWords(priority)
  const [isPointed, setPointed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const bar = (
    <div
      role="img"
      aria-label={`${words.priority(priority.score)}. ${said.join('. ')}`}
      className="priority"
      onPointerEnter={() => (timer.current = setTimeout(() => setPointed(true), PAUSE))}
      onPointerLeave={() => clearTimeout(timer.current)}
    >
      <span aria-hidden>{priority.score}</span>
      <span aria-hidden className="priority-bar">
        <span className={urgency(priority)} style={{ inlineSize: `${priority.score}%` }} />
      </span>
    </div>
  )
  if (!isPointed) return bar
  return (
    <HoverCard initiallyOpened openDelay={PAUSE} width={320} withinPortal position="right">
      <HoverCard.Target>{bar}</HoverCard.Target>
      <HoverCard.Dropdown>
        <PriorityWhy priority={priority} />
      </HoverCard.Dropdown>
    </HoverCard>
  )
}

function urgency({ score }: Score): string {
  if (score >= 60) return 'priority-high'
  return score >= 35 ? 'priority-middle' : 'priority-low'
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
