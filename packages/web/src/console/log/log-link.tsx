import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import type { LogSearch } from './search.ts'

interface LogLinkProps {
  readonly search: LogSearch
  readonly children: ReactNode
}

/** To the log, filtered. */
export function LogLink({ search, children }: LogLinkProps): JSX.Element {
  return (
    // The router is typed as any router: it knows of no address which filters it has.
    <Anchor size="sm" component={Link} to="/log" search={search as never}>
      {children}
    </Anchor>
  )
}
