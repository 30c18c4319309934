import '../campaigns/campaigns.css'
import { Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { VerdictBadge } from '../campaigns/badges.tsx'
import { Called } from '../campaigns/called.tsx'
import { useTimes } from '../campaigns/people.ts'
import { ShortId } from '../campaigns/short-id.tsx'
import { useTitled } from '../campaigns/titled.ts'
import { campaignWords } from '../campaigns/words.ts'
import { families } from '../families.ts'
import { FilterSelect, optionsIn } from '../listing/filter-select.tsx'
import { useFilters } from '../listing/filters.ts'
import { Listing, type Column } from '../listing/listing.tsx'
import { News } from '../listing/news.tsx'
import { useWords } from '../language.tsx'
import { useReports } from './queries.ts'
import type { ReportsSearch } from './search.ts'
import type { Listed } from './types.ts'
import { reportWords } from './words.ts'

/** All reports, newest first. */
export function ReportsPage(): JSX.Element {
  const words = useWords(reportWords)
  const [search] = useFilters<ReportsSearch>()
  const pages = useReports(search)
  const columns = useColumns()
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {words.reports}
        </Title>
        <News of={['reports', search]} label={words.news} />
      </Group>
      <Filters />
      <Listing
        label={words.reports}
        columns={columns}
        pages={pages}
        empty={words.none}
        onPhone={['subject']}
      />
    </Stack>
  )
}

function Filters(): JSX.Element {
  const words = useWords(reportWords)
  const { verdicts } = useWords(campaignWords)
  const [search, change] = useFilters<ReportsSearch>()
  return (
    <div className="filters">
      <FilterSelect
        label={words.verdict}
        any={words.all}
        value={search.verdict}
        options={optionsIn(verdicts)}
        onChange={(verdict) => change({ verdict })}
      />
      <FilterSelect
        label={words.word}
        any={words.all}
        value={search.word}
        options={optionsIn(words.words)}
        onChange={(word) => change({ word })}
      />
      <FilterSelect
        label={words.channel}
        any={words.all}
        value={search.channel}
        options={optionsIn(words.channels)}
        onChange={(channel) => change({ channel })}
      />
      <FilterSelect
        label={words.via}
        any={words.all}
        value={search.via}
        options={optionsIn(words.vias)}
        onChange={(via) => change({ via })}
      />
      <FilterSelect
        label={words.grouping}
        any={words.all}
        value={search.waiting}
        options={optionsIn(words.grouped)}
        onChange={(waiting) => change({ waiting })}
      />
    </div>
  )
}

function useColumns(): readonly Column<Listed>[] {
  const words = useWords(reportWords)
  const { day, clock } = useTimes()
  return [
    {
      id: 'subject',
      label: words.subject,
      width: 'minmax(14rem, 1.2fr)',
      cell: (report) => <Subject report={report} />,
    },
    {
      id: 'verdict',
      label: words.verdict,
      width: '7.6rem',
      cell: ({ verdict }) => (verdict === null ? words.unread : <VerdictBadge verdict={verdict} />),
    },
    { id: 'word', label: words.word, width: '8.5rem', cell: ({ word }) => words.words[word] },
    {
      id: 'via',
      label: words.via,
      width: '8rem',
      cell: ({ channel, via }) => (
        <Two first={words.channels[channel]} second={words.vias[via] ?? via} />
      ),
    },
    {
      id: 'campaign',
      label: words.campaign,
      width: 'minmax(10.5rem, 1fr)',
      cell: (report) => <Campaign report={report} />,
    },
    {
      id: 'received',
      label: words.received,
      width: '6.5rem',
      cell: ({ received }) => <Two first={day(received)} second={clock(received)} />,
    },
  ]
}

/** How it is called; below it what kind of fraud it is, and on a phone what stands in no column there. */
function Subject({ report }: { readonly report: Listed }): JSX.Element {
  const { id, subject, family, verdict, channel, received } = report
  const words = useWords(reportWords)
  const kinds = useWords(families)
  const { day } = useTimes()
  return (
    <>
      <Link to={`/reports/${id}`} className="listing-link" dir="auto">
        {subject === null || subject === '' ? words.noSubject : subject}
      </Link>
      <Text className="listing-under" visibleFrom="sm">
        {family !== null && kinds[family]}
      </Text>
      <Text component="div" className="listing-under" hiddenFrom="sm">
        {verdict === null ? words.unread : <VerdictBadge verdict={verdict} />}{' '}
        {words.channels[channel]} · {day(received)}
      </Text>
    </>
  )
}

function Two({ first, second }: { readonly first: string; readonly second: string }): JSX.Element {
  return (
    <>
      <Text size="sm">{first}</Text>
      <Text className="listing-under">{second}</Text>
    </>
  )
}

function Campaign({ report: { campaign, called } }: { readonly report: Listed }): JSX.Element {
  const words = useWords(reportWords)
  const titled = useTitled()
  if (campaign === null || called === null) return <>{words.waits}</>
  return (
    <>
      <Link to={`/campaigns/${campaign}`} className="listing-campaign" title={titled(called)}>
        <Called campaign={called} />
      </Link>
      <ShortId id={campaign} />
    </>
  )
}
