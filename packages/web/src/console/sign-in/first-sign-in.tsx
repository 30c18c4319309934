import { Button, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { ApiProblem } from '../api/client.ts'
import type { Needs } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { passkeyOptions } from './auth.ts'
import { FactorChoice } from './factor-choice.tsx'
import { Failed } from './failed.tsx'
import { firstWords } from './first-words.ts'
import { NewPassword } from './new-password.tsx'
import { Proof } from './proof.tsx'
import { signInWords } from './words.ts'

interface FirstSignInProps {
  readonly needs: Needs
  /** The one that was just typed; empty after a reload. */
  readonly password: string
  readonly onPassword: (password: string) => void
  readonly onDone: () => void
  readonly leave: () => Promise<void>
}

/** After a right password that opens nothing yet: a password of one's own, then a second factor. */
export function FirstSignIn(props: FirstSignInProps): JSX.Element {
  const words = useWords(signInWords)
  const { needs, password, onPassword, onDone, leave } = props
  return (
    <Stack>
      {needs === 'password' ? (
        <NewPassword
          step={1}
          current={password}
          onChanged={(next) => {
            onPassword(next)
            onDone()
          }}
        />
      ) : (
        <SecondFactor password={password} onDone={onDone} leave={leave} />
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => void leave()}>
        {words.other}
      </Button>
    </Stack>
  )
}

type SecondFactorProps = Pick<FirstSignInProps, 'password' | 'onDone' | 'leave'>

/** Whoever has a factor signs in with it; nobody sets up another by a password alone. */
function SecondFactor({ password, onDone, leave }: SecondFactorProps): JSX.Element {
  const words = useWords(signInWords)
  const first = useWords(firstWords)
  const asking = useQuery({
    queryKey: ['me', 'may-enrol'],
    queryFn: passkeyOptions,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
  const code = asking.error instanceof ApiProblem ? asking.error.code : ''
  if (code === 'second-factor-needed') {
    return (
      <>
        <Title order={1} size="h3">
          {words.title}
        </Title>
        <Text>{words.passkeyOnly}</Text>
        <Proof account={{ email: '', codes: false, passkeys: 1 }} onProven={onDone} />
      </>
    )
  }
  if (code === 'not-fresh') {
    return (
      <>
        <Failed error={asking.error} />
        <Button onClick={() => void leave()}>{words.signIn}</Button>
      </>
    )
  }
  if (asking.isPending) return <Text role="status">{first.looking}</Text>
  return (
    <FactorChoice
      password={password}
      hasPasskeys={code !== 'passkeys-need-a-name'}
      onDone={onDone}
    />
  )
}
