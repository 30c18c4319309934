import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { api, dataOf } from '../../api/client.ts'

/** Has the effect of a proposal measured again. */
export function useMeasure(id: string): UseMutationResult<unknown, Error, void> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      dataOf(api.POST('/knowledge/proposals/{id}/effect', { params: { path: { id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['knowledge', 'effect', id] })
      await client.invalidateQueries({ queryKey: ['knowledge', 'proposal', id] })
    },
  })
}
