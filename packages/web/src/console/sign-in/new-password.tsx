import { Button, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { changePassword } from './auth.ts'
import { Failed } from './failed.tsx'
import { firstWords } from './first-words.ts'
import { signInWords } from './words.ts'
import { PasswordField } from './password-field.tsx'

interface NewPasswordProps {
  /** Of the first sign-in; absent: within the account. */
  readonly step?: number
  /** Where it was typed a moment ago; else it is asked for. */
  readonly current: string
  readonly onChanged: (next: string) => void
}

const SHORTEST = 12

export function NewPassword({ step, current, onChanged }: NewPasswordProps): JSX.Element {
  const words = useWords(firstWords)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current, next: '', again: '' },
    validate: {
      next: (next, { current: old }) =>
        next.length < SHORTEST ? words.tooShort : next === old ? words.same : null,
      again: (again, { next }) => (again === next ? null : words.differs),
    },
  })
  const changing = useMutation({
    mutationFn: (given: typeof form.values) => changePassword(given.current, given.next),
    onSuccess: (_, { next }) => onChanged(next),
  })
  return (
    <form onSubmit={form.onSubmit((given) => changing.mutate(given))}>
      <Stack>
        {step !== undefined && <StepTitle step={step} title={words.ownPassword} />}
        {step !== undefined && <Text>{words.ownPasswordWhy}</Text>}
        <Failed error={changing.error} />
        {current === '' && (
          <PasswordField
            {...form.getInputProps('current')}
            key={form.key('current')}
            label={step === undefined ? words.current : words.first}
            autoComplete="current-password"
          />
        )}
        <PasswordField
          {...form.getInputProps('next')}
          key={form.key('next')}
          label={words.next}
          description={words.nextHint}
          autoComplete="new-password"
        />
        <PasswordField
          {...form.getInputProps('again')}
          key={form.key('again')}
          label={words.again}
          autoComplete="new-password"
        />
        <Button type="submit" loading={changing.isPending}>
          {words.change}
        </Button>
      </Stack>
    </form>
  )
}

export function StepTitle({
  step,
  title,
}: {
  readonly step: number
  readonly title: string
}): JSX.Element {
  const words = useWords(signInWords)
  return (
    <div>
      <Text size="sm" c="dimmed">
        {words.stepOf(step)}
      </Text>
      <Title order={1} size="h3">
        {title}
      </Title>
    </div>
  )
}
