import { Modal, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { useEscape } from './escape.ts'
import { Steps, type SignInProps } from './sign-in.tsx'
import { signInWords } from './words.ts'

/** Asks anew over a page whose session is over; the page stays, with all that was typed. */
export function SignInAgain({
  isOpen,
  ...props
}: SignInProps & { readonly isOpen: boolean }): JSX.Element {
  const words = useWords(signInWords)
  useEscape(isOpen, () => undefined)
  return (
    <Modal
      opened={isOpen}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={words.over}
      centered
      zIndex={400}
    >
      <Stack>
        <Text>{words.overWhy}</Text>
        <Steps {...props} />
      </Stack>
    </Modal>
  )
}
