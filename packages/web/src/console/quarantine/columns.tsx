import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { VerdictBadge } from '../campaigns/badges.tsx'
import { useTimes } from '../campaigns/people.ts'
import type { Family, Verdict } from '../campaigns/types.ts'
import { families } from '../families.ts'
import { useGatewayNames } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import type { Column } from '../listing/listing.tsx'
import { OrderState } from './order-state.tsx'
import type { Held } from './queries.ts'
import { keyOf } from './key.ts'
import { quarantineWords } from './words.ts'

export interface Choosing {
  readonly chosen: ReadonlyMap<string, Held>
  readonly choose: (held: Held, isRange: boolean) => void
}

/** @param choosing absent: nothing is chosen here */
export function useColumns(choosing: Choosing | undefined): readonly Column<Held>[] {
  const words = useWords(quarantineWords)
  const kinds = useWords(families)
  const gatewayName = useGatewayNames()
  const { moment } = useTimes()
  const columns: readonly Column<Held>[] = [
    { id: 'due', label: words.due, width: '13rem', cell: ({ due }) => moment(due) },
    {
      id: 'verdict',
      label: words.verdict,
      width: '7rem',
      cell: ({ verdict }) => <VerdictBadge verdict={verdict as Verdict} />,
    },
    {
      id: 'subject',
      label: words.subject,
      width: 'minmax(16rem, 1fr)',
      cell: (held) => <Subject held={held} />,
    },
    {
      id: 'family',
      label: words.family,
      width: '10rem',
      cell: ({ family }) => (family === null ? '' : (kinds[family as Family] ?? family)),
    },
    {
      id: 'gateway',
      label: words.gateway,
      width: '9rem',
      cell: ({ gateway }) => <bdi>{gatewayName(gateway)}</bdi>,
    },
    {
      id: 'order',
      label: words.order,
      width: '14rem',
      cell: ({ order }) => order && <OrderState order={order} />,
    },
  ]
  return choosing ? [choiceColumn(choosing, words), ...columns] : columns
}

function choiceColumn(
  { chosen, choose }: Choosing,
  words: (typeof quarantineWords)['en'],
): Column<Held> {
  return {
    id: 'choice',
    label: words.choose,
    width: '4.5rem',
    cell: (held) => (
      <Checkbox
        aria-label={words.select(held.subject || words.noSubject)}
        checked={chosen.has(keyOf(held))}
        onClick={({ shiftKey }) => choose(held, shiftKey)}
        onChange={() => undefined}
      />
    ),
  }
}

/** Subject and sender are others' words: text, and nothing else. */
function Subject({ held: { gateway, id, subject, from } }: { readonly held: Held }): JSX.Element {
  const words = useWords(quarantineWords)
  return (
    <>
      <Link to={`/quarantine/${gateway}/${id}`} className="listing-link" dir="auto">
        {subject === '' ? words.noSubject : subject}
      </Link>
      <span className="listing-under value" dir="ltr">
        {from.address}
      </span>
    </>
  )
}
