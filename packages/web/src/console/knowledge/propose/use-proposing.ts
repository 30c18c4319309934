import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import { bodyOf } from './checks.ts'
import type { Begun, Draft, Written } from './draft.ts'
import { proposeWords } from './words.ts'

interface Sent {
  readonly draft: Draft
  readonly written: Written
}

interface Proposing {
  readonly act: UseMutationResult<{ readonly proposal: string }, Error, Sent>
  /** Gives the draft up, and goes back to what it was of. */
  readonly leave: () => void
}

/** Sends a proposal, and goes on to where its effect is seen. */
export function useProposing({ kind, whole }: Begun, forget: () => void): Proposing {
  const words = useWords(proposeWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const id = whole?.id
  const leave = useCallback(() => {
    forget()
    void navigate(
      id === undefined
        ? { to: '/knowledge', search: { kind } }
        : { to: '/knowledge/record', search: { kind, id } },
    )
  }, [forget, navigate, kind, id])
  const act = useMutation({
    mutationFn: ({ draft: { cites, reason, seen }, written }: Sent) =>
      dataOf(
        api.POST('/knowledge/proposals', {
          body: { ...bodyOf(written), cites: [...cites], reason: reason.trim(), seen },
        }),
      ),
    onSuccess: async ({ proposal }) => {
      forget()
      notifications.show({ message: words.sent, color: 'tasdeeq' })
      await navigate({ to: '/knowledge/proposals/$id', params: { id: proposal } })
      await client.invalidateQueries({ queryKey: ['knowledge'] })
    },
  })
  return { act, leave }
}
