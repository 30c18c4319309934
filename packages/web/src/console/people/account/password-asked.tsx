import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Failed } from '../../sign-in/failed.tsx'
import { useStepUp } from '../../sign-in/step-up.tsx'
import { accountWords } from './words.ts'
import { PasswordField } from '../../sign-in/password-field.tsx'

interface PasswordAskedProps<Value> {
  /** What follows. */
  readonly why: string
  readonly act: (password: string) => Promise<Value>
  readonly onDone: (value: Value, password: string) => void
}

/** Asks for the password before one's own proofs are changed. */
export function PasswordAsked<Value>({ why, act, onDone }: PasswordAskedProps<Value>): JSX.Element {
  const words = useWords(accountWords)
  const stepUp = useStepUp()
  const [password, setPassword] = useState('')
  const acting = useMutation({
    mutationFn: (given: string) => stepUp(() => act(given)),
    onSuccess: onDone,
  })
  return (
    <form onSubmit={(event) => (event.preventDefault(), acting.mutate(password))}>
      <Stack>
        <Text>{why}</Text>
        <Failed error={acting.error} />
        <PasswordField
          label={words.yourPassword}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="current-password"
          data-autofocus
        />
        <Button type="submit" loading={acting.isPending}>
          {words.goOn}
        </Button>
      </Stack>
    </form>
  )
}
