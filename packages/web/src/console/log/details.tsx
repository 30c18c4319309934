import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { campaignWords } from '../campaigns/words.ts'
import { useWords } from '../language.tsx'
import { roleWords, type RoleWords } from '../people/role-words.ts'
import type { LogEvent } from './log-event.ts'
import { logWords } from './words.ts'

/** What an event says in words of people: its reason, title, role. Only ever text. */
export function EventDetails({
  event: { body },
}: {
  readonly event: LogEvent
}): JSX.Element | null {
  const words = useWords(logWords)
  const roles = useWords(roleWords)
  const { outcomes } = useWords(campaignWords)
  if (body === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {words.sealed}
      </Text>
    )
  }
  const said = detailsIn(body, { reason: words.reason, how: words.how, roles, outcomes })
  if (said.length === 0) return null
  return (
    <Text size="sm" className="said">
      {said.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </Text>
  )
}

interface DetailWords {
  readonly reason: string
  readonly how: Readonly<Record<string, string>>
  readonly roles: RoleWords
  readonly outcomes: Readonly<Record<string, string>>
}

type Body = NonNullable<LogEvent['body']>

export function detailsIn(
  body: Body,
  { reason, how, roles, outcomes }: DetailWords,
): readonly string[] {
  const text = (name: string): string | undefined => {
    const value = body[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const role = text('role')
  const why = text('reason') ?? text('why')
  const clearance = text('clearance')
  const rows = body['rows']
  return [
    role !== undefined && role in roles.role ? roles.role[role as keyof RoleWords['role']] : role,
    clearance && `TLP:${clearance.toUpperCase()}`,
    how[text('how') ?? ''],
    text('title'),
    outcomes[text('outcome') ?? ''] ?? text('outcome'),
    text('what'),
    typeof rows === 'number' ? String(rows) : undefined,
    why && `${reason}: \u2068${why}\u2069`,
  ].filter((part) => part !== undefined)
}
