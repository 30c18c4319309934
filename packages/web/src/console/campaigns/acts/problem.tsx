import { Alert, List } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { useErrorMessage } from '../../reasons/error-message.ts'
import { useNames } from '../people.ts'
import { campaignWords } from '../words.ts'
import type { Difference } from './differences.ts'
import { actWords } from './words.ts'

/** What the desk says is wrong, and what to do. */
export function Problem({ error }: { readonly error: Error | null }): JSX.Element | null {
  const said = useErrorMessage()
  return error === null ? null : (
    <Alert color="red" role="alert" dir="auto">
      {said(error)}
    </Alert>
  )
}

/** What somebody else changed since this person looked. */
export function Conflict({ of }: { readonly of: readonly Difference[] }): JSX.Element | null {
  const words = useWords(actWords)
  const { changed, states, nobody } = useWords(campaignWords)
  const names = useNames()
  if (of.length === 0) return null
  const said = ({ field }: Difference, value: string): string => {
    if (field === 'assignee') return value === '' ? nobody : names(value)
    if (field === 'state') return states[value as keyof typeof states]
    return value === '' ? '–' : value
  }
  return (
    <Alert color="orange" title={changed} role="alert">
      <List size="sm">
        {of.map((one) => (
          <List.Item key={one.field}>
            {words.fields[one.field]}: {words.was(said(one, one.before), said(one, one.now))}
          </List.Item>
        ))}
      </List>
      {words.again}
    </Alert>
  )
}
