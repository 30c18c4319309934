import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../language.tsx'
import { Failed } from '../sign-in/failed.tsx'
import { useStepUp } from '../sign-in/step-up.tsx'
import { peopleWords } from './words.ts'

interface WithReasonProps {
  /** What the button does; it stands on both. */
  readonly label: string
  /** Whom it is done to, where the page does not say so. */
  readonly of?: string
  /** What will follow. */
  readonly what: string
  readonly act: (reason: string) => Promise<void>
  readonly isGrave?: boolean
}

/** A button for what cannot be taken back: it says what follows, and asks for the reason that the log keeps. */
export function WithReason(props: WithReasonProps): JSX.Element {
  const words = useWords(peopleWords)
  const [isOpen, dialog] = useDisclosure(false)
  const { label, of } = props
  const title = of === undefined ? label : words.doneTo(label, of)
  return (
    <>
      <Button variant="default" size="xs" onClick={dialog.open} aria-label={title}>
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={title}
        closeButtonProps={{ 'aria-label': words.cancel }}
      >
        <ReasonForm {...props} close={dialog.close} />
      </Modal>
    </>
  )
}

function ReasonForm({
  label,
  what,
  act,
  isGrave = false,
  close,
}: WithReasonProps & { readonly close: () => void }): JSX.Element {
  const words = useWords(peopleWords)
  const stepUp = useStepUp()
  const [reason, setReason] = useState('')
  const acting = useMutation({ mutationFn: () => stepUp(() => act(reason)), onSuccess: close })
  return (
    <form onSubmit={(event) => (event.preventDefault(), acting.mutate())}>
      <Stack>
        <Text>{what}</Text>
        <Failed error={acting.error} />
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={500}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={acting.isPending} {...(isGrave && { color: 'red.9' })}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
