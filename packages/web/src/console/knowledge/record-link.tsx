import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import type { RecordKind } from './types.ts'

interface RecordLinkProps {
  readonly kind: RecordKind
  readonly id: string
  readonly children: ReactNode
  readonly className?: string
  readonly dir?: 'auto'
}

/** Leads to a record of the register. */
export function RecordLink({ kind, id, children, ...look }: RecordLinkProps): JSX.Element {
  return (
    <Anchor
      component={Link}
      to="/knowledge/record"
      search={{ kind, id } as never}
      inherit
      {...look}
    >
      {children}
    </Anchor>
  )
}
