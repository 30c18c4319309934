import '../../campaigns/campaigns.css'
import '../knowledge.css'
import { Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useNames, useTimes } from '../../campaigns/people.ts'
import { useWords } from '../../language.tsx'
import { FilterSelect } from '../../listing/filter-select.tsx'
import { useFilters } from '../../listing/filters.ts'
import { Listing, type Column } from '../../listing/listing.tsx'
import { ProposalStateBadge } from '../marks.tsx'
import { useProposals } from '../queries.ts'
import { proposalStates, recordKinds, type ProposalsSearch } from '../search.ts'
import { useTitles } from '../titled.ts'
import type { Proposal } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { proposalsWords } from './words.ts'

/** What is proposed to be known, the newest first. */
export function ProposalsPage(): JSX.Element {
  const words = useWords(proposalsWords)
  const [search] = useFilters<ProposalsSearch>()
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {words.title}
      </Title>
      <Text size="sm">{words.what}</Text>
      <Filters />
      <Listing
        label={words.title}
        columns={useColumns()}
        pages={useProposals(search)}
        empty={words.none}
        onPhone={['name', 'state']}
      />
    </Stack>
  )
}

function Filters(): JSX.Element {
  const words = useWords(knowledgeWords)
  const [search, change] = useFilters<ProposalsSearch>()
  return (
    <div className="filters">
      <FilterSelect
        label={words.state}
        any={words.any}
        value={search.state}
        options={proposalStates.map((state) => ({ value: state, label: words.states[state] }))}
        onChange={(state) => change({ state })}
      />
      <FilterSelect
        label={words.kind}
        any={words.any}
        value={search.kind}
        options={recordKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(kind) => change({ kind })}
      />
    </div>
  )
}

function useColumns(): readonly Column<Proposal>[] {
  const words = useWords(knowledgeWords)
  const own = useWords(proposalsWords)
  const names = useNames()
  const { moment } = useTimes()
  return [
    {
      id: 'name',
      label: words.name,
      width: 'minmax(14rem, 1fr)',
      cell: (one) => <Name of={one} />,
    },
    { id: 'action', label: own.action, width: '5rem', cell: ({ action }) => words.actions[action] },
    { id: 'kind', label: words.kind, width: '9rem', cell: ({ kind }) => words.one[kind] },
    {
      id: 'state',
      label: words.state,
      width: '8rem',
      cell: ({ state }) => <ProposalStateBadge state={state} />,
    },
    { id: 'effect', label: own.effect, width: '9rem', cell: (one) => <EffectState of={one} /> },
    {
      id: 'by',
      label: own.by,
      width: '9rem',
      cell: ({ proposedBy }) => <bdi>{names(proposedBy)}</bdi>,
    },
    { id: 'at', label: own.at, width: '10.5rem', cell: ({ proposed }) => moment(proposed) },
  ]
}

function Name({ of }: { readonly of: Proposal }): JSX.Element {
  const titled = useTitles()
  const { id, reason } = of
  return (
    <>
      <Link to={`/knowledge/proposals/${id}`} className="listing-link">
        <bdi dir="auto">{titled(of)}</bdi>
      </Link>
      <div className="register-id" dir="auto">
        {reason}
      </div>
    </>
  )
}

function EffectState({
  of: {
    state,
    stale,
    effect: { state: measured, read, size },
  },
}: {
  readonly of: Proposal
}): JSX.Element {
  const words = useWords(proposalsWords)
  if (state === 'proposed' && stale) return <span className="mark mark-orange">{words.stale}</span>
  const part = measured === 'measuring' && size > 0 ? ` ${Math.floor((read / size) * 100)} %` : ''
  return (
    <>
      {words.states[measured]}
      <bdi dir="ltr">{part}</bdi>
    </>
  )
}
