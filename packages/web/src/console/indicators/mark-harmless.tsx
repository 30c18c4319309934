import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useMemo, useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { campaignWords } from '../campaigns/words.ts'
import { usePaletteActions } from '../frame/palette.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { useFailure } from '../sign-in/failures.ts'
import type { Indicator } from './types.ts'
import { indicatorWords } from './words.ts'

/** Says that honest messages have it: with a reason, and what follows said before. */
export function MarkHarmless({ indicator }: { readonly indicator: Indicator }): JSX.Element | null {
  const words = useWords(indicatorWords)
  const { role } = useSignedIn()
  const [isOpen, dialog] = useDisclosure(false)
  const may = (role === 'analyst' || role === 'approver') && indicator.marked === null
  const actions = useMemo(
    () =>
      may
        ? [
            {
              id: 'indicator-harmless',
              label: words.mark,
              group: words.indicator,
              run: dialog.open,
            },
          ]
        : [],
    [may, words, dialog],
  )
  usePaletteActions(actions)
  if (!may) return null
  return (
    <>
      <Button variant="default" size="xs" onClick={dialog.open}>
        {words.mark}
      </Button>
      <Asking id={indicator.id} isOpen={isOpen} close={dialog.close} />
    </>
  )
}

interface AskingProps {
  readonly id: string
  readonly isOpen: boolean
  readonly close: () => void
}

function Asking({ id, isOpen, close }: AskingProps): JSX.Element {
  const words = useWords(indicatorWords)
  const general = useWords(campaignWords)
  const failure = useFailure()
  const [reason, setReason] = useState('')
  const marking = useMarking(id, close)
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={words.mark}
      closeButtonProps={{ 'aria-label': general.cancel }}
    >
      <form onSubmit={(event) => (event.preventDefault(), marking.mutate(reason))}>
        <Stack>
          <Text>{words.markWhat}</Text>
          {marking.isError && (
            <Alert color="red" variant="light" role="alert">
              {failure(marking.error)}
            </Alert>
          )}
          <Textarea
            label={general.reason}
            description={general.reasonHint}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            maxLength={2000}
            required
            withAsterisk={false}
            autosize
            minRows={2}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {general.cancel}
            </Button>
            <Button type="submit" loading={marking.isPending}>
              {words.markAnyway}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function useMarking(id: string, close: () => void): UseMutationResult<unknown, Error, string> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      dataOf(
        api.POST('/indicators/{id}/mark', {
          params: { path: { id } },
          body: { as: 'harmless', reason },
        }),
      ),
    onSuccess: async () => {
      close()
      await client.invalidateQueries({ queryKey: ['indicator', id] })
      await client.invalidateQueries({ queryKey: ['indicators'] })
    },
  })
}
