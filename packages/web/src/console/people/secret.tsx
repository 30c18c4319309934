import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { peopleWords } from './words.ts'

interface SecretProps {
  readonly label: string
  readonly hint: string
  readonly secret: string
  /** Is it secret at all? Public lines carry no warning. */
  readonly isOpen?: boolean
}

/** Something that is shown once, to be taken along. */
export function Secret({ label, hint, secret, isOpen = false }: SecretProps): JSX.Element {
  const words = useWords(peopleWords)
  return (
    <Stack gap="xs">
      <Text fw={600}>{label}</Text>
      <Code block dir="ltr" className="secret">
        {secret}
      </Code>
      <Text size="sm">{hint}</Text>
      {!isOpen && (
        <Alert color="yellow" variant="light" p="xs">
          {words.shownOnce}
        </Alert>
      )}
      <Group>
        <CopyButton value={secret} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              size="xs"
              onClick={copy}
              aria-label={`${words.copy}: ${label}`}
            >
              <span aria-live="polite">{copied ? words.copied : words.copy}</span>
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  )
}
