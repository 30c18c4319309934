import { Anchor, Code, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useWords } from '../language.tsx'
import type { LogEvent } from './log-event.ts'
import { kindWords } from './kind-words.ts'
import { LogLink } from './log-link.tsx'
import { useNamesOfLog } from './names.ts'
import { EventDetails } from './details.tsx'
import { logWords } from './words.ts'

/** One event in words; all of it where somebody opens it. */
export function EventRow({ event }: { readonly event: LogEvent }): JSX.Element {
  const words = useWords(logWords)
  const kinds = useWords(kindWords)
  const { moment } = useTimes()
  const names = useNamesOfLog()
  const { seq, time, kind, subject, actor, tool } = event
  const name = names(subject)
  return (
    <>
      <Group gap="xs" justify="space-between">
        <Text>
          <bdi>{names(actor.id) ?? words.actors[actor.kind] ?? actor.kind}</bdi>{' '}
          {kinds[kind] ?? kind}
          {name !== undefined && actor.id !== subject && (
            <>
              {': '}
              <bdi>{name}</bdi>
            </>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          <bdi>#{seq}</bdi> ·{' '}
          <bdi>
            <time dateTime={new Date(time).toISOString()}>{moment(time)}</time>
          </bdi>{' '}
          · {words.tools[tool] ?? tool}
        </Text>
      </Group>
      <EventDetails event={event} />
      <Group gap="md">
        <Places event={event} />
        <details>
          <summary>{words.details}</summary>
          <Code block dir="ltr">
            {JSON.stringify(event, undefined, 2)}
          </Code>
        </details>
      </Group>
    </>
  )
}

function Places({ event: { kind, subject, body } }: { readonly event: LogEvent }): JSX.Element {
  const words = useWords(logWords)
  const said = body?.['campaign']
  const campaign = ABOUT_CAMPAIGNS.has(kind) ? subject : typeof said === 'string' ? said : undefined
  return (
    <>
      {campaign !== undefined && (
        <Anchor size="sm" component={Link} to={`/campaigns/${campaign}`}>
          {words.toCampaign}
        </Anchor>
      )}
      {ABOUT_REPORTS.has(kind) && (
        <Anchor size="sm" component={Link} to={`/reports/${subject}`}>
          {words.toReport}
        </Anchor>
      )}
      <LogLink search={{ subject }}>{words.all}</LogLink>
    </>
  )
}

const ABOUT_CAMPAIGNS: ReadonlySet<string> = new Set([
  'campaign-opened',
  'campaign-changed',
  'comment-added',
  'campaigns-merged',
  'merge-undone',
  'campaign-split',
  'split-undone',
  'campaigns-linked',
  'link-refused',
])

const ABOUT_REPORTS: ReadonlySet<string> = new Set([
  'report-received',
  'report-grouped',
  'identity-erased',
  'identity-read',
])
