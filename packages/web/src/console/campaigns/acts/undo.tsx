import { notifications } from '@mantine/notifications'
import { Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import { Dialog, Reason } from './dialog.tsx'
import { anew } from './use-change.ts'
import { actWords } from './words.ts'

interface UndoProps {
  readonly campaign: string
  readonly what: 'merge' | 'split'
  /** Seq of the event that did it. */
  readonly seq: number
  readonly onClose: () => void
}

/** Parts what a merge put together, or brings back what a split took out. */
export function Undo({ campaign, what, seq, onClose }: UndoProps): JSX.Element {
  const words = useWords(actWords)
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const act = useMutation({
    mutationFn: () => undo(what, seq, reason),
    onSuccess: async ({ ended }) => {
      notifications.show(
        ended === 0
          ? { message: words.undone, color: 'tasdeeq' }
          : { message: words.undoneWithout(ended), color: 'orange', autoClose: false },
      )
      await anew(client, campaign)
      onClose()
    },
  })
  return (
    <Dialog
      title={what === 'merge' ? words.undoMerge : words.undoSplit}
      submit={words.undo}
      onClose={onClose}
      onSubmit={() => act.mutate()}
      isBusy={act.isPending}
      isReady={reason.trim() !== ''}
      error={act.error}
    >
      <Text>{what === 'merge' ? words.undoMergeHint : words.undoSplitHint}</Text>
      <Reason value={reason} onChange={setReason} isFirst />
    </Dialog>
  )
}

/** `ended`: blocks that a split ended, and that hold no more. */
async function undo(
  what: UndoProps['what'],
  seq: number,
  reason: string,
): Promise<{ readonly ended: number }> {
  if (what === 'merge') {
    const path = { merge: seq }
    await dataOf(api.POST('/merges/{merge}/undo', { params: { path }, body: { reason } }))
    return { ended: 0 }
  }
  const path = { split: seq }
  return dataOf(api.POST('/splits/{split}/undo', { params: { path }, body: { reason } }))
}
