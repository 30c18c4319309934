import '../../campaigns/campaigns.css'
import '../../reports/reports.css'
import '../knowledge.css'
import { Alert, Group, Stack, Text, Title } from '@mantine/core'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { useWords } from '../../language.tsx'
import { useFieldMessage } from '../../reasons/field-message.ts'
import { Section } from '../../reports/section.tsx'
import { Differences } from '../differences.tsx'
import { ProposalStateBadge } from '../marks.tsx'
import { proposeWords } from '../propose/words.ts'
import { useProposal } from '../queries.ts'
import { CitedSources } from '../record/cited-sources.tsx'
import { useProposalSummary } from '../record/history.tsx'
import { Cited } from '../record/provenance.tsx'
import { RecordLink } from '../record-link.tsx'
import type { ProposalSearch } from '../search.ts'
import { useTitles } from '../titled.ts'
import type { WholeProposal } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { ProposalActions } from './actions.tsx'
import { EffectSection } from './effect.tsx'
import { Settle } from './settle.tsx'
import { reviewWords } from './words.ts'

/** One proposal: what would change, who says so and why, and what it would do to stored messages. */
export function ProposalPage(): JSX.Element {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  return <Fetched query={useProposal(id)}>{(found) => <Shown of={found} />}</Fetched>
}

interface OfProposal {
  readonly of: WholeProposal
}

function Shown({ of }: OfProposal): JSX.Element {
  const { do: settling }: ProposalSearch = useSearch({ strict: false })
  const words = useWords(reviewWords)
  const cited = useMemo(
    () => new Map([...of.cited, ...of.newSources].map((source) => [source.key, source])),
    [of.cited, of.newSources],
  )
  return (
    <Cited value={cited}>
      <Stack>
        <Head of={of} />
        <Hindrances of={of} />
        <EffectSection id={of.id} state={of.state} />
        <div className="report-columns">
          <WhatChanges of={of} />
          <Stack>
            <Why of={of} />
            <Sources of={of} />
          </Stack>
        </div>
        {settling !== undefined && <Settle key={settling} of={of} how={settling} />}
        {(of.before !== null || of.state === 'approved') && (
          <Text size="sm">
            <RecordLink kind={of.kind} id={of.record}>
              {words.record}
            </RecordLink>
          </Text>
        )}
      </Stack>
    </Cited>
  )
}

function Head({ of }: OfProposal): JSX.Element {
  const words = useWords(reviewWords)
  const { one } = useWords(knowledgeWords)
  const titled = useTitles()
  const say = useProposalSummary()
  return (
    <Group justify="space-between" align="start">
      <div className="record-head">
        <Title order={1} size="h2">
          {words.titles[of.action](`\u2068${titled(of)}\u2069`)}
        </Title>
        <Group gap="xs">
          <ProposalStateBadge state={of.state} />
          <Text size="sm">{one[of.kind]}</Text>
          {of.kind !== 'bad-sender' && (
            <Text size="sm" c="dimmed">
              <bdi dir="ltr">{of.record}</bdi>
            </Text>
          )}
        </Group>
        {say(of).map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </div>
      <ProposalActions of={of} />
    </Group>
  )
}

/** Why it cannot be approved as it is. */
function Hindrances({ of }: OfProposal): JSX.Element | null {
  const words = useWords(reviewWords)
  const said = useFieldMessage()
  if (of.state !== 'proposed') return null
  return (
    <>
      {of.stale && <Alert color="orange">{words.stale}</Alert>}
      {of.problems.length > 0 && (
        <Alert color="red" title={words.problems}>
          <ul className="record-list">
            {of.problems.map((problem) => (
              <li key={problem.pointer + problem.wrong}>{said(problem)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function WhatChanges({ of }: OfProposal): JSX.Element {
  const words = useWords(proposeWords)
  return (
    <Section title={words.difference}>
      <Differences kind={of.kind} items={of.difference} />
    </Section>
  )
}

function Why({ of: { reason, settledReason } }: OfProposal): JSX.Element {
  const words = useWords(reviewWords)
  return (
    <Section title={words.why}>
      <p className="quoted">{reason}</p>
      {settledReason !== null && settledReason !== '' && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {words.settledWhy}
          </Text>
          <p className="quoted">{settledReason}</p>
        </>
      )}
    </Section>
  )
}

function Sources({ of: { cited, newSources } }: OfProposal): JSX.Element {
  const words = useWords(reviewWords)
  const isNew = new Set(newSources.map(({ key }) => key))
  const known = cited.filter(({ key }) => !isNew.has(key))
  return (
    <>
      {known.length > 0 && <CitedSources sources={known} title={words.sources} />}
      {newSources.length > 0 && (
        <CitedSources sources={newSources} isNew={isNew} title={words.newSource} />
      )}
    </>
  )
}
