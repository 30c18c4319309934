import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ApiProblem, dataOf } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'
import { useWords } from '../../language.tsx'
import type { Campaign } from '../types.ts'
import { actWords } from './words.ts'
import { type Difference, differences } from './differences.ts'

export type Change = NonNullable<
  paths['/campaigns/{id}']['patch']['requestBody']
>['content']['application/json']

export interface Changing {
  readonly act: UseMutationResult<Changed, Error, Change>
  /** What somebody else changed since this person looked; it is for them to save again. */
  readonly conflict: readonly Difference[]
}

/** A wave touches its campaign many times a second. */
const TRIES = 8

/** Changes a campaign as it was seen when this began: what others changed meanwhile is shown, never overwritten. */
export function useChange(campaign: Campaign, onDone: () => void): Changing {
  const client = useQueryClient()
  const words = useWords(actWords)
  const [seen, setSeen] = useState(campaign)
  const [conflict, setConflict] = useState<readonly Difference[]>([])
  const act = useMutation({
    mutationFn: (change: Change) => changeAsSeen(seen, change),
    onSuccess: async (done) => {
      await anew(client, seen.id)
      if (done.kind === 'conflict') {
        setSeen(done.now)
        setConflict(done.differences)
        return
      }
      notifications.show({ message: words.saved, color: 'tasdeeq' })
      onDone()
    },
  })
  return { act, conflict }
}

export type Changed =
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'conflict'
      readonly now: Campaign
      readonly differences: readonly Difference[]
    }

/** Repeated where nothing changed but counts: they change all the time. */
export async function changeAsSeen(seen: Campaign, change: Change): Promise<Changed> {
  let { touched } = seen
  for (let tries = 1; ; tries++) {
    try {
      await patch(seen.id, touched, change)
      return { kind: 'changed' }
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 412 || tries === TRIES) throw error
      const now = await dataOf(api.GET('/campaigns/{id}', { params: { path: { id: seen.id } } }))
      const found = differences(seen, now)
      if (found.length > 0) return { kind: 'conflict', now, differences: found }
      ;({ touched } = now)
    }
  }
}

function patch(id: string, touched: number, body: Change): Promise<unknown> {
  const headers = { 'If-Match': `"${touched}"` }
  return dataOf(api.PATCH('/campaigns/{id}', { params: { path: { id } }, body, headers }))
}

/** What hangs on a campaign is fetched anew at once, where it is looked at. */
export async function anew(
  client: ReturnType<typeof useQueryClient>,
  ...ids: readonly string[]
): Promise<void> {
  void client.invalidateQueries({ queryKey: ['queue'] })
  await Promise.all(ids.map((id) => client.invalidateQueries({ queryKey: ['campaign', id] })))
}
