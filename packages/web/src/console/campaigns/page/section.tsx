import { Paper, Text, Title } from '@mantine/core'
import type { JSX, ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** A part of a page, with what it is about. */
export function Section({ title, hint, children }: SectionProps): JSX.Element {
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h4" mb={hint === undefined ? 'xs' : 0}>
        {title}
      </Title>
      {hint !== undefined && (
        <Text size="xs" c="dimmed" mb="xs">
          {hint}
        </Text>
      )}
      {children}
    </Paper>
  )
}
