import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import {
  useEffect,
  useState,
  type FormEvent,
  type JSX,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { useWords } from '../../language.tsx'
import { campaignWords } from '../words.ts'
import { Problem } from './problem.tsx'

interface DialogProps {
  /** Of what opened it: that more is asked is said there, and not here. */
  readonly title: string
  readonly onClose: () => void
  readonly onSubmit: () => void
  /** Says what it does. */
  readonly submit: string
  readonly isBusy: boolean
  readonly isReady?: boolean
  readonly error: Error | null
  readonly isDanger?: boolean
  readonly size?: string
  readonly children: ReactNode
}

/** A form over the page. Ctrl+Enter sends it, Escape leaves it. */
export function Dialog(props: DialogProps): JSX.Element {
  const { title, onClose, onSubmit, submit, isBusy, isReady = true, error, isDanger, size } = props
  const words = useWords(campaignWords)
  useFocusBack()
  const send = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault()
    if (isReady && !isBusy) onSubmit()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={title.replace(/…$/u, '').trimEnd()}
      size={size ?? 'md'}
      closeButtonProps={{ 'aria-label': words.close }}
      // The page has one banner, and a dialog's heading is none.
      attributes={{ header: { role: 'presentation' } }}
      // Wherever the focus is in it.
      onKeyDown={(event) =>
        event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send(event)
      }
    >
      <form onSubmit={send}>
        <Stack>
          {props.children}
          <Problem error={error} />
          <Group justify="end">
            <Button
              variant="default"
              onClick={onClose}
              // Nothing else in it can have the focus yet: what is not ready, and what cannot be taken back by a slip.
              data-autofocus={isReady && isDanger !== true ? undefined : true}
            >
              {words.cancel}
            </Button>
            <Button
              type="submit"
              aria-keyshortcuts="Control+Enter"
              // It begins at the field that is marked so; without one here, and not at the cross: whoever presses Enter
              // would think it done.
              data-autofocus={isReady && isDanger !== true ? true : undefined}
              loading={isBusy}
              disabled={!isReady}
              {...(isDanger === true && { color: 'red.8' })}
            >
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** A dialog that is taken away as a whole leaves the focus where it was before, as far as that is still there. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    },
    [before],
  )
}

interface ReasonProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isOptional?: boolean
  readonly isFirst?: boolean
}

/** Why: for the record. */
export function Reason({ value, onChange, isOptional, isFirst }: ReasonProps): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <Textarea
      label={words.reason}
      description={words.reasonHint}
      required={isOptional !== true}
      autosize
      minRows={2}
      maxLength={2_000}
      // While it is empty, it begins where the page does: by itself it would begin at the left.
      {...(value !== '' && { dir: 'auto' })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      {...(isFirst === true && { 'data-autofocus': true })}
    />
  )
}
