import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useWords } from '../language.tsx'
import type { History } from './types.ts'
import { indicatorWords } from './words.ts'

type Block = History['blocks'][number]

/** What was blocked of it, the newest first, and what still holds. */
export function Blocks({ blocks }: Pick<History, 'blocks'>): JSX.Element {
  const words = useWords(indicatorWords)
  if (blocks.length === 0) return <Text size="sm">{words.noBlocks}</Text>
  return (
    <ul className="plain">
      {blocks.map((block) => (
        <li key={block.id}>
          <Told block={block} />
        </li>
      ))}
    </ul>
  )
}

function Told({
  block: { campaign, from, expires, revoked, inForce },
}: {
  readonly block: Block
}): JSX.Element {
  const words = useWords(indicatorWords)
  const { day } = useTimes()
  return (
    <>
      <span className={`mark mark-${inForce ? 'red' : 'gray'}`}>
        {inForce ? words.inForce : words.ended}
      </span>{' '}
      <Text span size="sm">
        {words.sinceDay(day(from))},{' '}
        {revoked === null ? words.untilDay(day(expires)) : words.revoked(day(revoked))}
      </Text>{' '}
      <Link to={`/campaigns/${campaign}`}>{words.ofCampaign}</Link>
    </>
  )
}
