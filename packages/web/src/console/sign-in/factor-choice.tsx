import { Button, Stack, Text } from '@mantine/core'
import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../language.tsx'
import { addPasskey, signInByPasskey } from './auth.ts'
import { deviceName } from './device-name.ts'
import { Failed } from './failed.tsx'
import { firstWords } from './first-words.ts'
import { NewCodes } from './new-codes.tsx'
import { StepTitle } from './new-password.tsx'

interface FactorChoiceProps {
  readonly password: string
  readonly hasPasskeys: boolean
  readonly onDone: () => void
}

/** The second factor of somebody who has none: a passkey, or codes of an app. */
export function FactorChoice({ password, hasPasskeys, onDone }: FactorChoiceProps): JSX.Element {
  const words = useWords(firstWords)
  const [isByCodes, setByCodes] = useState(false)
  const canPasskey = hasPasskeys && browserSupportsWebAuthn()
  const making = useMutation({
    mutationFn: async () => {
      await addPasskey(deviceName(navigator.userAgent))
      // A session that a password began opens nothing: the new passkey begins one.
      await signInByPasskey()
    },
    onSuccess: onDone,
  })
  return (
    <Stack>
      <StepTitle step={2} title={words.factor} />
      {isByCodes ? (
        <NewCodes password={password} onProven={onDone} />
      ) : (
        <>
          <Text>{words.factorWhy}</Text>
          <Failed error={making.error} />
          {canPasskey && (
            <>
              <Button size="md" loading={making.isPending} onClick={() => making.mutate()}>
                {words.makePasskey}
              </Button>
              <Text size="sm" c="dimmed">
                {words.passkeyHint}
              </Text>
            </>
          )}
          <Button size="md" variant="default" onClick={() => setByCodes(true)}>
            {words.useApp}
          </Button>
          <Text size="sm" c="dimmed">
            {words.appHint}
          </Text>
        </>
      )}
    </Stack>
  )
}
