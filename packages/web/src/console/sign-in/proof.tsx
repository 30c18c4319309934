import { Button, Divider, Stack, Text } from '@mantine/core'
import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import type { Account } from '../frame/me.ts'
import { useWords } from '../language.tsx'
import { signInByPasskey } from './auth.ts'
import { CodeForm } from './code-form.tsx'
import { Failed } from './failed.tsx'
import { PasswordForm } from './password-form.tsx'
import { signInWords } from './words.ts'

export interface ProofProps {
  /** Whose proof it is; absent: not known yet. */
  readonly account?: Account | undefined
  readonly onProven: () => void
  /** A right password, for what may ask for it at once. */
  readonly onPassword?: (password: string) => void
}

/** How a person proves who they are: a passkey, or a password and a code. */
export function Proof(props: ProofProps): JSX.Element {
  const [asksForCode, setAsksForCode] = useState(false)
  if (asksForCode) {
    return <CodeForm onProven={props.onProven} onBack={() => setAsksForCode(false)} />
  }
  return <FirstFactor {...props} onCode={() => setAsksForCode(true)} />
}

function FirstFactor({
  account,
  onProven,
  onPassword,
  onCode,
}: ProofProps & { readonly onCode: () => void }): JSX.Element {
  const words = useWords(signInWords)
  const { passkey, password } = waysOf(account)
  return (
    <Stack>
      {passkey && <PasskeyButton onProven={onProven} />}
      {passkey && password && <Divider label={words.or} />}
      {password && (
        <PasswordForm
          email={account?.email}
          onTaken={({ asksForCode }, given) => {
            onPassword?.(given)
            if (asksForCode) onCode()
            else onProven()
          }}
        />
      )}
      {!passkey && !password && <Text>{words.noWayHere}</Text>}
    </Stack>
  )
}

/** All, as long as nobody knows whose proof it is. */
function waysOf(account: Account | undefined): {
  readonly passkey: boolean
  readonly password: boolean
} {
  const passkey = browserSupportsWebAuthn() && account?.passkeys !== 0
  return { passkey, password: account?.codes !== false }
}

function PasskeyButton({ onProven }: { readonly onProven: () => void }): JSX.Element {
  const words = useWords(signInWords)
  const proving = useMutation({ mutationFn: signInByPasskey, onSuccess: onProven })
  return (
    <>
      <Failed error={proving.error} />
      <Button
        variant="default"
        size="md"
        loading={proving.isPending}
        data-autofocus
        onClick={() => proving.mutate()}
      >
        {words.passkey}
      </Button>
    </>
  )
}
