import { Alert, Button, Loader, Tabs, Title } from '@mantine/core'
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { JSX } from 'react'
import { frameWords } from '../../frame/words.ts'
import { useWords } from '../../language.tsx'
import '../campaigns.css'
import { useCampaign, useSpreadAhead } from '../queries.ts'
import type { Campaign } from '../types.ts'
import { campaignWords } from '../words.ts'
import { Decisions } from '../decide/decisions.tsx'
import { Doings } from './doings.tsx'
import { Head } from './head.tsx'
import { Indicators } from './indicators.tsx'
import { Neighbours } from './neighbours.tsx'
import { Overview } from './overview.tsx'
import { useErrorMessage } from '../../reasons/error-message.ts'
import { Reports } from './reports.tsx'
import { tabs, type PageSearch, type Tab } from './search.ts'
import { Spread } from './spread.tsx'
import { Timeline } from './timeline.tsx'
import { useActions } from './use-actions.ts'
import { pageWords } from './words.ts'

/** One campaign: what it is, and everything that can be done with it. */
export function CampaignPage(): JSX.Element {
  const words = useWords(campaignWords)
  const { broken } = useWords(frameWords)
  const said = useErrorMessage()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const search: PageSearch = useSearch({ strict: false })
  const { data, error, isPending, refetch } = useCampaign(id)
  useSpreadAhead(id, search.tab === 'spread')
  if (isPending) return <Loader aria-label={words.loading} />
  if (data === undefined) {
    return (
      <>
        <Title order={1} size="h2" mb="md">
          {broken}
        </Title>
        <Alert color="red" role="alert" title={error === null ? '' : said(error)}>
          <Button size="xs" variant="default" onClick={() => void refetch()}>
            {words.again}
          </Button>
        </Alert>
      </>
    )
  }
  // A merged campaign is looked at as a part of the whole.
  if (data.id !== id)
    return <Navigate to="/campaigns/$id" params={{ id: data.id }} search={search} replace />
  return <Shown campaign={data} search={search} />
}

interface ShownProps {
  readonly campaign: Campaign
  readonly search: PageSearch
}

function Shown({ campaign, search }: ShownProps): JSX.Element {
  const words = useWords(pageWords)
  const navigate = useNavigate()
  const actions = useActions(campaign)
  const tab = search.tab ?? 'overview'
  const show = (to: string | null): void =>
    void navigate({
      to: '/campaigns/$id',
      params: { id: campaign.id },
      search: to === 'overview' || to === null ? {} : { tab: to as Tab },
    })
  return (
    <>
      <Head campaign={campaign} actions={actions} />
      <Tabs value={tab} onChange={show} keepMounted={false} mt="md">
        <Tabs.List aria-label={words.tabsLabel} className="tabs-in-a-row">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one} {...(one === tab && { ref: intoView })}>
              {words.tabs[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => (
          <Tabs.Panel key={one} value={one} pt="md">
            {one === tab && <Part of={one} campaign={campaign} />}
          </Tabs.Panel>
        ))}
      </Tabs>
      <Doings campaign={campaign} search={search} />
    </>
  )
}

/** On a phone the tabs are a row that is moved sideways. */
function intoView(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function Part({ of, campaign }: { readonly of: Tab; readonly campaign: Campaign }): JSX.Element {
  const { [of]: Shows } = PARTS
  return <Shows campaign={campaign} />
}

const PARTS: Record<Tab, (props: { readonly campaign: Campaign }) => JSX.Element> = {
  overview: Overview,
  reports: Reports,
  indicators: Indicators,
  spread: Spread,
  neighbours: Neighbours,
  decisions: Decisions,
  timeline: Timeline,
}
