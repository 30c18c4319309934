import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Failed } from '../sign-in/failed.tsx'
import { logWords } from './words.ts'

/** Goes over the chain of hashes, and says what came of it. */
export function Verification(): JSX.Element {
  const words = useWords(logWords)
  const { language } = useLanguage()
  const verifying = useMutation({
    mutationFn: () => dataOf(api.GET('/events/log/verification', { params: { query: {} } })),
  })
  const { data: result } = verifying
  const number = (value: number): string => value.toLocaleString(`${language}-u-nu-latn`)
  return (
    <div>
      <Group>
        <Button variant="default" loading={verifying.isPending} onClick={() => verifying.mutate()}>
          {words.verify}
        </Button>
        <Text size="sm" c="dimmed">
          {words.verifyWhat}
        </Text>
      </Group>
      <div role="status">
        <Failed error={verifying.error} />
        {result?.kind === 'whole' && (
          <Alert mt="sm" color="green" variant="light" title={words.whole(number(result.events))}>
            <Head seq={result.head.seq} hash={result.head.hash} />
          </Alert>
        )}
        {result?.kind === 'broken' && (
          <Alert mt="sm" color="red" title={words.broken(number(result.seq))}>
            {words.brokenHint}
          </Alert>
        )}
      </div>
    </div>
  )
}

interface HeadProps {
  readonly seq: number
  readonly hash: string
}

function Head({ seq, hash }: HeadProps): JSX.Element {
  const words = useWords(logWords)
  const text = `${seq} ${hash}`
  return (
    <>
      <Text size="sm" fw={600}>
        {words.head}
      </Text>
      <Code block dir="ltr" className="secret">
        {text}
      </Code>
      <Text size="sm">{words.headHint}</Text>
      <CopyButton value={text} timeout={3000}>
        {({ copied, copy }) => (
          <Button mt="xs" size="xs" variant="default" onClick={copy}>
            <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          </Button>
        )}
      </CopyButton>
    </>
  )
}
