import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../language.tsx'
import { newCodes, proveByCode, type OneTimeCodes } from './auth.ts'
import { Failed } from './failed.tsx'
import { firstWords } from './first-words.ts'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useStepUp } from './step-up.tsx'
import { signInWords } from './words.ts'
import { PasswordField } from './password-field.tsx'

interface NewCodesProps {
  /** Where it was typed a moment ago; else it is asked for. */
  readonly password: string
  readonly onProven: () => void
}

/** Sets up one-time codes: the app reads the key, the recovery codes are kept, the first code proves it. */
export function NewCodes({ password, onProven }: NewCodesProps): JSX.Element {
  const words = useWords(firstWords)
  const own = useWords(signInWords)
  const [typed, setTyped] = useState(password)
  const stepUp = useStepUp()
  const making = useMutation({
    mutationFn: (given: string) => stepUp(() => newCodes(given)),
  })
  if (making.data) return <KeepAndProve codes={making.data} onProven={onProven} />
  return (
    <form onSubmit={(event) => (event.preventDefault(), making.mutate(typed))}>
      <Stack>
        <Text>{words.appFirst}</Text>
        <Failed error={making.error} />
        {(password === '' || making.isError) && (
          <PasswordField
            label={own.password}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            autoComplete="current-password"
          />
        )}
        <Button type="submit" loading={making.isPending}>
          {words.showCode}
        </Button>
      </Stack>
    </form>
  )
}

interface KeepAndProveProps {
  readonly codes: OneTimeCodes
  readonly onProven: () => void
}

function KeepAndProve({ codes, onProven }: KeepAndProveProps): JSX.Element {
  const words = useWords(firstWords)
  const own = useWords(signInWords)
  const [isKept, setKept] = useState(false)
  const [code, setCode] = useState('')
  const proving = useMutation({ mutationFn: proveByCode, onSuccess: onProven })
  return (
    <form onSubmit={(event) => (event.preventDefault(), proving.mutate(code))}>
      <Stack>
        <Text fw={600}>{words.scan}</Text>
        <QrCode text={codes.uri} label={words.qr} />
        <Text size="sm">{words.orType}</Text>
        <Text ff="monospace" dir="ltr" className="secret">
          {secretOf(codes.uri)}
        </Text>
        <Text fw={600}>{words.keep}</Text>
        <RecoveryCodes codes={codes.recovery} />
        <Checkbox
          label={words.kept}
          checked={isKept}
          onChange={({ currentTarget }) => setKept(currentTarget.checked)}
          required
        />
        <Text fw={600}>{words.proveApp}</Text>
        <Failed error={proving.error} />
        <TextInput
          label={own.code}
          description={own.codeHint}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          dir="ltr"
        />
        <Button type="submit" loading={proving.isPending}>
          {own.goOn}
        </Button>
      </Stack>
    </form>
  )
}

/** In groups of four, as apps take it. */
function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return (secret.match(/.{1,4}/gu) ?? []).join(' ')
}
