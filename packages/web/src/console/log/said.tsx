import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { roleWords, type RoleWords } from '../people/role-words.ts'
import type { LogEvent } from './events.tsx'
import { logWords } from './words.ts'

/** What an event says in words of people: its reason, title, role. Only ever text. */
export function Said({ event: { body } }: { readonly event: LogEvent }): JSX.Element | null {
  const words = useWords(logWords)
  const roles = useWords(roleWords)
  if (body === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {words.sealed}
      </Text>
    )
  }
  const said = saidIn(body, { reason: words.reason, roles })
  if (said.length === 0) return null
  return (
    <Text size="sm" dir="auto" className="said">
      {said.join(' · ')}
    </Text>
  )
}

type Body = NonNullable<LogEvent['body']>

export function saidIn(
  body: Body,
  { reason, roles }: { readonly reason: string; readonly roles: RoleWords },
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
    text('how'),
    text('title'),
    text('outcome'),
    text('what'),
    typeof rows === 'number' ? String(rows) : undefined,
    why && `${reason}: ${why}`,
  ].filter((part) => part !== undefined)
}
