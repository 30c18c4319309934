import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useStepUp } from '../../sign-in/step-up.tsx'
import { Dialog, Reason } from './dialog.tsx'

interface ReasonDialogProps {
  readonly title: string
  /** What will follow. */
  readonly what: string
  /** What the button does; absent: what the title says. */
  readonly submit?: string
  readonly isDanger?: boolean
  readonly act: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Says what follows from an act, and asks for the reason that the log keeps. Closes when it is done. */
export function ReasonDialog(props: ReasonDialogProps): JSX.Element {
  const { title, what, submit = title, isDanger = false, act, onClose } = props
  const stepUp = useStepUp()
  const [reason, setReason] = useState('')
  const acting = useMutation({ mutationFn: () => stepUp(() => act(reason)), onSuccess: onClose })
  return (
    <Dialog
      title={title}
      submit={submit}
      onClose={onClose}
      onSubmit={() => acting.mutate()}
      isBusy={acting.isPending}
      isReady={reason.trim() !== ''}
      error={acting.error}
      isDanger={isDanger}
    >
      <Text>{what}</Text>
      <Reason value={reason} onChange={setReason} isFirst />
    </Dialog>
  )
}
