import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { useErrorMessage } from '../../reasons/error-message.ts'
import type { Campaign } from '../types.ts'
import { campaignWords } from '../words.ts'
import { anew, changeAsSeen } from './use-change.ts'
import { actWords } from './words.ts'

/** Takes a campaign upon oneself, without a question: it is undone as easily. */
export function useAssignToMe(campaign: Campaign): () => void {
  const words = useWords(actWords)
  const { changed } = useWords(campaignWords)
  const said = useErrorMessage()
  const { id: me } = useSignedIn()
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (seen: Campaign) => changeAsSeen(seen, { assignee: me }),
    onSuccess: async ({ kind }) => {
      await anew(client, campaign.id)
      notifications.show(
        kind === 'changed'
          ? { message: words.assignedToMe, color: 'tasdeeq' }
          : { title: changed, message: words.again, color: 'orange' },
      )
    },
    onError: (error) => notifications.show({ message: said(error), color: 'red', role: 'alert' }),
  })
  return () => mutate(campaign)
}
