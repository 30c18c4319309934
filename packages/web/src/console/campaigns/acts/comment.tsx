import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import type { ActProps } from './change-dialogs.tsx'
import { Dialog } from './dialog.tsx'
import { useDraft } from './draft.ts'
import { anew } from './use-change.ts'
import { actWords } from './words.ts'

export function Comment({ campaign, onClose }: ActProps): JSX.Element {
  const words = useWords(actWords)
  const client = useQueryClient()
  const [{ text }, change, forget] = useDraft(`comment-${campaign.id}`, { text: '' })
  const { id } = campaign
  const act = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/campaigns/{id}/comments', { params: { path: { id } }, body: { text } })),
    onSuccess: async () => {
      forget()
      await anew(client, id)
      onClose()
    },
  })
  return (
    <Dialog
      title={words.comment}
      submit={words.send}
      onClose={onClose}
      onSubmit={() => act.mutate()}
      isBusy={act.isPending}
      isReady={text.trim() !== ''}
      error={act.error}
    >
      <Textarea
        label={words.comment.replace(' …', '')}
        description={words.commentHint}
        value={text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={10_000}
        dir="auto"
        data-autofocus
      />
    </Dialog>
  )
}
