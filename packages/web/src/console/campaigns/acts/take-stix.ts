import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { api, dataOf } from '../../api/client.ts'
import { save } from '../../frame/save.ts'
import { useErrorMessage } from '../../reasons/error-message.ts'

/** Takes a campaign out for other programs. What may not leave is said, and nothing is saved. */
export function useTakeStix(id: string): () => void {
  const said = useErrorMessage()
  const { mutate } = useMutation({
    mutationFn: () =>
      dataOf(api.GET('/campaigns/{id}/stix', { params: { path: { id } }, parseAs: 'blob' })),
    onSuccess: (bundle) => save(`tasdeeq-${id}.json`, bundle),
    onError: (error) => notifications.show({ message: said(error), color: 'red', role: 'alert' }),
  })
  return () => mutate()
}
