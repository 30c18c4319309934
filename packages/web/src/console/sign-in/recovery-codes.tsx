import { Button, Card, CopyButton, Group, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { firstWords } from './first-words.ts'

/** Recovery codes, to be kept on paper or in a password manager: they are shown this once. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }): JSX.Element {
  const words = useWords(firstWords)
  return (
    <Card withBorder className="printed">
      <Text size="sm" mb="sm">
        {words.recoveryWhat}
      </Text>
      <ol className="codes" dir="ltr">
        {codes.map((code) => (
          <Text key={code} component="li" ff="monospace">
            {code}
          </Text>
        ))}
      </ol>
      <Group mt="sm" gap="xs" className="unprinted">
        <CopyButton value={codes.join('\n')} timeout={3000}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              <span aria-live="polite">{copied ? words.copied : words.copy}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" size="xs" onClick={() => print()}>
          {words.print}
        </Button>
      </Group>
    </Card>
  )
}
