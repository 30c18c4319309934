import { Paper, Title } from '@mantine/core'
import { useId, type JSX, type ReactNode } from 'react'

/** A part of a page with its heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): JSX.Element {
  const id = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      {children}
    </Paper>
  )
}
