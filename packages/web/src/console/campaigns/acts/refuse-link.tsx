import { Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import { pageWords } from '../page/words.ts'
import type { Campaign } from '../types.ts'
import { Dialog, Reason } from './dialog.tsx'
import { anew } from './use-change.ts'

interface RefuseProps {
  readonly campaign: Campaign
  /** The other campaign. */
  readonly of: string
  readonly onClose: () => void
}

/** Refuses a link: what two campaigns share is no evidence. */
export function RefuseLink({ campaign, of: other, onClose }: RefuseProps): JSX.Element {
  const words = useWords(pageWords)
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const { id } = campaign
  const act = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/campaigns/{id}/links/{other}/refuse', {
          params: { path: { id, other } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      await anew(client, id, other)
      onClose()
    },
  })
  return (
    <Dialog
      title={words.refuseLink}
      submit={words.refuseLink.replace(' …', '')}
      onClose={onClose}
      onSubmit={() => act.mutate()}
      isBusy={act.isPending}
      isReady={reason.trim() !== ''}
      error={act.error}
    >
      <Text>{words.refuseLinkHint}</Text>
      <Reason value={reason} onChange={setReason} isFirst />
    </Dialog>
  )
}
