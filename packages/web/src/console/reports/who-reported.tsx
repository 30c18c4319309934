import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useWords } from '../language.tsx'
import { useFailure } from '../sign-in/failures.ts'
import { useStepUp } from '../sign-in/step-up.tsx'
import { actionWords } from './action-words.ts'

interface WhoReportedProps {
  readonly id: string
  readonly isOpen: boolean
  readonly close: () => void
}

/** Asks for the reason first; what is read stands nowhere but here, and is gone when the dialog closes. */
export function WhoReported({ id, isOpen, close }: WhoReportedProps): JSX.Element {
  const words = useWords(actionWords)
  const failure = useFailure()
  const stepUp = useStepUp()
  const [reason, setReason] = useState('')
  const reading = useMutation({
    mutationFn: () =>
      stepUp(() =>
        dataOf(api.POST('/reports/{id}/reporter', { params: { path: { id } }, body: { reason } })),
      ),
    gcTime: 0,
  })
  const end = (): void => {
    reading.reset()
    setReason('')
    close()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={end}
      title={words.who}
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      {reading.data ? (
        <Known reporter={reading.data} end={end} />
      ) : (
        <form onSubmit={(event) => (event.preventDefault(), reading.mutate())}>
          <Stack>
            <Text>{words.whoWhat}</Text>
            {reading.isError && (
              <Alert color="red" variant="light" role="alert">
                {failure(reading.error)}
              </Alert>
            )}
            <Why reason={reason} setReason={setReason} />
            <Group justify="flex-end">
              <Button variant="default" onClick={end}>
                {words.cancel}
              </Button>
              <Button type="submit" loading={reading.isPending}>
                {words.whoRead}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}

interface KnownProps {
  readonly reporter: { readonly name?: string; readonly address?: string }
  readonly end: () => void
}

function Known({ reporter: { name, address }, end }: KnownProps): JSX.Element {
  const words = useWords(actionWords)
  return (
    <Stack>
      <Text>
        {words.name}: <bdi>{name ?? '–'}</bdi>
      </Text>
      <Text>
        {words.address}: <bdi dir="ltr">{address ?? '–'}</bdi>
      </Text>
      <Button onClick={end}>{words.forget}</Button>
    </Stack>
  )
}

interface WhyProps {
  readonly reason: string
  readonly setReason: (reason: string) => void
}

function Why({ reason, setReason }: WhyProps): JSX.Element {
  const words = useWords(actionWords)
  return (
    <Textarea
      label={words.whoReason}
      description={words.whoReasonHint}
      value={reason}
      onChange={({ currentTarget }) => setReason(currentTarget.value)}
      minLength={5}
      maxLength={500}
      required
      withAsterisk={false}
      autosize
      minRows={2}
      data-autofocus
    />
  )
}
