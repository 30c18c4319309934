import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../language.tsx'
import { proveByCode } from './auth.ts'
import { Failed } from './failed.tsx'
import { signInWords } from './words.ts'

interface CodeFormProps {
  readonly onProven: () => void
  readonly onBack: () => void
}

/** The second factor after a right password: the app's code, or a recovery code. */
export function CodeForm({ onProven, onBack }: CodeFormProps): JSX.Element {
  const words = useWords(signInWords)
  const [isRecovery, setRecovery] = useState(false)
  const [code, setCode] = useState('')
  const proving = useMutation({
    mutationFn: proveByCode,
    onSuccess: onProven,
    onError: () => setCode(''),
  })
  const change = (next: boolean): void => {
    setRecovery(next)
    setCode('')
    proving.reset()
  }
  return (
    <form onSubmit={(event) => (event.preventDefault(), proving.mutate(code))}>
      <Stack>
        <Failed error={proving.error} />
        <TextInput
          label={isRecovery ? words.recovery : words.code}
          description={isRecovery ? words.recoveryHint : words.codeHint}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          data-autofocus
          autoFocus
          dir="ltr"
        />
        <Button type="submit" size="md" loading={proving.isPending}>
          {words.goOn}
        </Button>
        <Group justify="space-between">
          <Button variant="subtle" size="compact-sm" onClick={() => change(!isRecovery)}>
            {isRecovery ? words.useCode : words.useRecovery}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onBack}>
            {words.back}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
