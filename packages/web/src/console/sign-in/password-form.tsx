import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { signInByPassword, type PasswordTaken } from './auth.ts'
import { Failed } from './failed.tsx'
import { signInWords } from './words.ts'
import { PasswordField } from './password-field.tsx'

interface PasswordFormProps {
  /** Absent: it is asked for. */
  readonly email: string | undefined
  readonly onTaken: (taken: PasswordTaken, password: string) => void
}

export function PasswordForm({ email, onTaken }: PasswordFormProps): JSX.Element {
  const words = useWords(signInWords)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: email ?? '', password: '' },
  })
  const signing = useMutation({
    mutationFn: (given: { readonly email: string; readonly password: string }) =>
      signInByPassword(given.email.trim(), given.password),
    onSuccess: (taken, { password }) => onTaken(taken, password),
  })
  return (
    <form onSubmit={form.onSubmit((given) => signing.mutate(given))}>
      <Stack>
        <Failed error={signing.error} />
        <TextInput
          {...form.getInputProps('email')}
          key={form.key('email')}
          label={words.email}
          type="email"
          name="email"
          autoComplete="username webauthn"
          readOnly={email !== undefined}
          required
          withAsterisk={false}
          dir="ltr"
        />
        <PasswordField
          {...form.getInputProps('password')}
          key={form.key('password')}
          label={words.password}
          name="password"
          autoComplete="current-password"
          // In a dialog that knows who it is.
          data-autofocus={email === undefined ? undefined : true}
        />
        <Button type="submit" size="md" loading={signing.isPending}>
          {words.signIn}
        </Button>
        <Text size="sm" c="dimmed">
          {words.lost}
        </Text>
      </Stack>
    </form>
  )
}
