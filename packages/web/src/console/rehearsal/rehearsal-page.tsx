import '../campaigns/campaigns.css'
import { Stack, Text, Title } from '@mantine/core'
import type { JSX } from 'react'
import { Fetched } from '../frame/fetched.tsx'
import { useGateways } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import { FilterSelect } from '../listing/filter-select.tsx'
import { useFilters } from '../listing/filters.ts'
import { Section } from '../reports/section.tsx'
import { useRehearsal, type Rehearsal } from './queries.ts'
import { Rules } from './rules.tsx'
import { Samples } from './samples.tsx'
import { spans, type RehearsalSearch } from './search.ts'
import { rehearsalWords } from './words.ts'

/** What a policy would have done, before it is enforced. */
export function RehearsalPage(): JSX.Element {
  const words = useWords(rehearsalWords)
  const [search] = useFilters<RehearsalSearch>()
  return (
    <Stack>
      <Title order={1} size="h2">
        {words.rehearsal}
      </Title>
      <Text>{words.what}</Text>
      <Filters />
      <Fetched query={useRehearsal(search)}>{(found) => <Found found={found} />}</Fetched>
    </Stack>
  )
}

function Filters(): JSX.Element {
  const words = useWords(rehearsalWords)
  const [search, change] = useFilters<RehearsalSearch>()
  const { data } = useGateways()
  return (
    <div className="filters">
      <FilterSelect
        label={words.days}
        any={words.inDays(7)}
        value={search.days === undefined ? undefined : String(search.days)}
        options={spans.map((days) => ({ value: String(days), label: words.inDays(days) }))}
        onChange={(days) => change({ days: days === undefined ? undefined : Number(days) })}
      />
      <FilterSelect
        label={words.gateway}
        any={words.all}
        value={search.gateway}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(gateway) => change({ gateway })}
      />
    </div>
  )
}

function Found({ found }: { readonly found: Rehearsal }): JSX.Element {
  const words = useWords(rehearsalWords)
  if (found.messages === 0) return <Text role="status">{words.none}</Text>
  return (
    <>
      <Text role="status" fw={600}>
        {words.sums(found.messages, found.stopped, found.doubtful)}
      </Text>
      <Section title={words.byRule}>
        <Rules rules={found.rules} />
      </Section>
      <Section title={words.samples}>
        <Samples samples={found.samples} />
      </Section>
    </>
  )
}
