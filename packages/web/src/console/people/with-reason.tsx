import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { JSX } from 'react'
import { ReasonDialog } from '../campaigns/acts/reason-dialog.tsx'
import { useWords } from '../language.tsx'
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
export function WithReason({ label, of, what, act, isGrave }: WithReasonProps): JSX.Element {
  const words = useWords(peopleWords)
  const [isOpen, dialog] = useDisclosure(false)
  const title = of === undefined ? label : words.doneTo(label, of)
  return (
    <>
      <Button variant="default" size="xs" onClick={dialog.open} aria-label={title}>
        {label}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={title}
          submit={label}
          what={what}
          isDanger={isGrave === true}
          act={act}
          onClose={dialog.close}
        />
      )}
    </>
  )
}
