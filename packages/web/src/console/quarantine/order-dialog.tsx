import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { campaignWords } from '../campaigns/words.ts'
import { useWords } from '../language.tsx'
import { Failed } from '../sign-in/failed.tsx'
import { useStepUp } from '../sign-in/step-up.tsx'

interface OrderDialogProps {
  readonly label: string
  /** What will follow. */
  readonly what: string
  readonly isGrave?: boolean
  readonly give: (reason: string) => Promise<void>
  readonly close: () => void
}

/** Says what follows from an order, and asks for the reason that the log keeps. */
export function OrderDialog(props: OrderDialogProps): JSX.Element {
  const { label, what, isGrave = false, give, close } = props
  const words = useWords(campaignWords)
  const stepUp = useStepUp()
  const [reason, setReason] = useState('')
  const giving = useMutation({ mutationFn: () => stepUp(() => give(reason)), onSuccess: close })
  return (
    <Modal opened onClose={close} title={label} closeButtonProps={{ 'aria-label': words.cancel }}>
      <form onSubmit={(event) => (event.preventDefault(), giving.mutate())}>
        <Stack>
          <Text>{what}</Text>
          <Failed error={giving.error} />
          <Textarea
            label={words.reason}
            description={words.reasonHint}
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
              {words.cancel}
            </Button>
            <Button
              type="submit"
              loading={giving.isPending}
              disabled={reason.trim() === ''}
              {...(isGrave && { color: 'red.9' })}
            >
              {label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
