import '../../campaigns/campaigns.css'
import '../../reports/reports.css'
import '../knowledge.css'
import { Alert, Group, Stack, Text, Title } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { RecordMarks } from '../marks.tsx'
import { useRecord } from '../queries.ts'
import type { RecordSearch } from '../search.ts'
import { useCountries, useTitles } from '../titled.ts'
import type { WholeRecord } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { RecordActions } from './actions.tsx'
import { Overdue, UsedBy } from './beside.tsx'
import { CitedSources } from './cited-sources.tsx'
import { History } from './history.tsx'
import { Cited } from './provenance.tsx'
import { RecordShown } from './shown.tsx'
import { recordWords } from './words.ts'

/** One record: every field, how it is known, what was done to it here, and what is proposed. */
export function RecordPage(): JSX.Element {
  const words = useWords(recordWords)
  const { title } = useWords(knowledgeWords)
  const { kind, id }: RecordSearch = useSearch({ strict: false })
  const query = useRecord(kind, id)
  if (kind === undefined || id === undefined) {
    return (
      <>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text>{words.notNamed}</Text>
      </>
    )
  }
  return <Fetched query={query}>{(found) => <Shown of={found} />}</Fetched>
}

function Shown({ of }: { readonly of: WholeRecord }): JSX.Element {
  const cited = useMemo(() => new Map(of.cited.map((source) => [source.key, source])), [of.cited])
  const isSourced = of.cited.length > 0
  return (
    <Cited value={cited}>
      <Stack>
        <Head of={of} />
        <OpenProposal of={of} />
        <div className="report-columns">
          <Facts of={of} />
          <Stack>
            {isSourced && <CitedSources sources={of.cited} />}
            <History of={of} />
            <Overdue of={of} />
            <UsedBy of={of} />
          </Stack>
        </div>
      </Stack>
    </Cited>
  )
}

function Head({ of }: { readonly of: WholeRecord }): JSX.Element {
  const words = useWords(knowledgeWords)
  const titled = useTitles()
  const countries = useCountries()
  const { kind, country } = of
  return (
    <Group justify="space-between" align="start">
      <div className="record-head">
        <Title order={1} size="h2" dir="auto">
          {titled(of)}
        </Title>
        <Group gap="xs">
          <Text size="sm">
            {words.one[kind]}
            {country !== null && ` · ${countries(country)}`}
          </Text>
          <RecordMarks of={of} />
        </Group>
      </div>
      <RecordActions of={of} />
    </Group>
  )
}

function OpenProposal({ of: { proposals } }: { readonly of: WholeRecord }): JSX.Element | null {
  const words = useWords(recordWords)
  const open = proposals.find(({ state }) => state === 'proposed')
  if (open === undefined) return null
  return (
    <Alert color="violet" variant="light">
      {words.open}{' '}
      <Link to={`/knowledge/proposals/${open.id}`} className="in-words">
        {words.look}
      </Link>
    </Alert>
  )
}

function Facts({ of: { kind, record, original } }: { readonly of: WholeRecord }): JSX.Element {
  const words = useWords(recordWords)
  const isChanged = original !== null && record !== null && !isSame(record, original)
  return (
    <Stack>
      <Section title={words.fields}>
        {record === null ? <Text>{words.gone}</Text> : <RecordShown kind={kind} record={record} />}
      </Section>
      {original !== null && (record === null || isChanged) && (
        <details>
          <summary>{words.asShipped}</summary>
          <Section title={words.asShipped}>
            <Text size="sm" c="dimmed" mb="sm">
              {words.shippedHint}
            </Text>
            <RecordShown kind={kind} record={original} />
          </Section>
        </details>
      )}
    </Stack>
  )
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
