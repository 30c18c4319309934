import { Alert, Card, Center, Group, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type JSX } from 'react'
import { Look } from '../frame/look.tsx'
import type { Needs } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { areCookiesKept } from './cookies.ts'
import { FirstSignIn } from './first-sign-in.tsx'
import { Proof } from './proof.tsx'
import { usePasskeyOffer } from './passkey-offer.ts'
import { signInWords } from './words.ts'

export interface SignInProps {
  /** What somebody with a right password still has to do. */
  readonly needs: Needs | undefined
  readonly leave: () => Promise<void>
}

/** The sign-in, at whatever address somebody came to: that is what they see afterwards. */
export function SignIn(props: SignInProps): JSX.Element {
  const words = useWords(signInWords)
  const [isKept] = useState(areCookiesKept)
  useEffect(() => {
    document.title = `${words.title} · Tasdeeq`
  }, [words])
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack w="100%" maw={440}>
        <Group justify="space-between">
          <Text fw={700} size="lg">
            <span lang="ur">تصدیق</span> <span lang="en">Tasdeeq</span>
          </Text>
          <Look />
        </Group>
        <Card withBorder padding="lg">
          <Stack>
            {props.needs === undefined && (
              <Title order={1} size="h3">
                {words.title}
              </Title>
            )}
            {!isKept && (
              <Alert color="red" variant="light" role="alert" title={words.noCookies}>
                {words.noCookiesWhy}
              </Alert>
            )}
            <Steps {...props} />
          </Stack>
        </Card>
      </Stack>
    </Center>
  )
}

/** Whatever comes next for who is not, or not wholly, signed in. */
export function Steps({ needs, leave }: SignInProps): JSX.Element {
  const client = useQueryClient()
  // Kept while the page is open, so that nobody types it twice: the next step asks for it.
  const [password, setPassword] = useState('')
  const ask = (): void => void client.invalidateQueries({ queryKey: ['me'] })
  usePasskeyOffer(needs === undefined, ask)
  if (needs === undefined) return <Proof onProven={ask} onPassword={setPassword} />
  return (
    <FirstSignIn
      needs={needs}
      password={password}
      onPassword={setPassword}
      onDone={ask}
      leave={leave}
    />
  )
}
