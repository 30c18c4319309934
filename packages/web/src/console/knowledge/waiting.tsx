import { Badge, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { useOverview } from './queries.ts'
import { knowledgeWords } from './words.ts'

/** How many proposals wait for a decision, and the way to them. */
export function Waiting(): JSX.Element | null {
  const words = useWords(knowledgeWords)
  const { data } = useOverview()
  if (data === undefined || data.waiting === 0) return null
  return (
    <div>
      <Button component={Link} to="/knowledge/proposals" variant="light" size="xs">
        {words.openProposals(data.waiting)}
      </Button>
    </div>
  )
}

/** The same number, small, for the navigation. */
export function WaitingCount(): JSX.Element | null {
  const words = useWords(knowledgeWords)
  const { data } = useOverview()
  if (data === undefined || data.waiting === 0) return null
  return (
    <Badge size="sm" circle={data.waiting < 10} aria-label={words.openProposals(data.waiting)}>
      {data.waiting}
    </Badge>
  )
}
