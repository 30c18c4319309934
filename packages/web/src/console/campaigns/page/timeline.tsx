import { Anchor, Button, Checkbox, Group, Text, Timeline as Line } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, type JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { actWords } from '../acts/words.ts'
import { useTimeline } from '../lists.ts'
import { useMayAct } from '../may-act.ts'
import { More } from '../more.tsx'
import { useNames, useTimes } from '../people.ts'
import { ShortId } from '../short-id.tsx'
import { useTitled } from '../titled.ts'
import type { Campaign, Happening, Indicator } from '../types.ts'
import { campaignWords } from '../words.ts'
import { eventWords } from './event-words.ts'
import type { PageSearch } from './search.ts'
import { pageWords } from './words.ts'

/** What happened to it, newest first, and by whom. Merges and splits are undone from here. */
export function Timeline({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(pageWords)
  const navigate = useNavigate()
  const { links: wanted }: PageSearch = useSearch({ strict: false })
  const links = wanted ?? 'no'
  const list = useTimeline(campaign.id, links)
  const show = (isWanted: boolean): void =>
    void navigate({
      to: '/campaigns/$id',
      params: { id: campaign.id },
      search: { tab: 'timeline', ...(isWanted && { links: 'yes' }) },
      replace: true,
    })
  const undone = new Set(list.items.flatMap(undoneBy))
  return (
    <>
      <Checkbox
        mb="md"
        label={words.withLinks}
        checked={links === 'yes'}
        onChange={({ currentTarget }) => show(currentTarget.checked)}
      />
      <Line bulletSize={14} lineWidth={2} role="list" aria-label={words.tabs.timeline}>
        {list.items.map((event) => (
          <Line.Item key={event.seq} role="listitem">
            <Told event={event} campaign={campaign.id} isUndone={undone.has(event.seq)} />
          </Line.Item>
        ))}
      </Line>
      <More of={list} />
    </>
  )
}

function undoneBy({ kind, body }: Happening): readonly number[] {
  if (kind === 'merge-undone') return [Number(body['merge'])]
  return kind === 'split-undone' ? [Number(body['split'])] : []
}

interface ToldProps {
  readonly event: Happening
  readonly campaign: string
  readonly isUndone: boolean
}

function Told({ event, campaign, isUndone }: ToldProps): JSX.Element {
  const { moment } = useTimes()
  const say = useSentence()
  const { text, reason } = event.body as { readonly text?: unknown; readonly reason?: unknown }
  const written = event.kind === 'comment-added' ? text : reason
  return (
    <>
      <Group gap="xs" align="baseline">
        <Text size="sm" fw={500}>
          {say(event)}
        </Text>
        <Text size="xs" c="dimmed">
          {moment(event.time)}
        </Text>
        {!isUndone && <UndoButton event={event} campaign={campaign} />}
      </Group>
      <Mentions event={event} />
      {typeof written === 'string' && written !== '' && (
        <Text size="sm" className="quoted" dir="auto">
          {written}
        </Text>
      )}
    </>
  )
}

/** A line of each other campaign that it is about: without it many lines would be the same. */
function Mentions({ event }: Pick<ToldProps, 'event'>): JSX.Element {
  const titled = useTitled()
  return (
    <>
      {event.mentions.map((one) => (
        <Text key={one.id} size="sm">
          <Anchor component={Link} to={`/campaigns/${one.id}`} inherit dir="auto">
            {titled(one)}
          </Anchor>{' '}
          <ShortId id={one.id} />
          <Shared event={event} />
        </Text>
      ))}
    </>
  )
}

/** As much of what two campaigns share as a line has room for; the rest is among its neighbours. */
const MOST_SHARED = 3

function Shared({ event: { body } }: Pick<ToldProps, 'event'>): JSX.Element | null {
  const { kinds } = useWords(campaignWords)
  const because = body['because']
  if (!Array.isArray(because)) return null
  return (
    <>
      {because.slice(0, MOST_SHARED).map(({ kind, value }: LinkPart) => (
        <Fragment key={kind + value}>
          {' · '}
          {kinds[kind]} <bdi dir="ltr">{defanged({ kind, value })}</bdi>
        </Fragment>
      ))}
      {because.length > MOST_SHARED && ' · …'}
    </>
  )
}

type LinkPart = Pick<Indicator, 'kind' | 'value'>

const UNDOES = { 'campaigns-merged': 'undo-merge', 'campaign-split': 'undo-split' } as const

function UndoButton({ event, campaign }: Omit<ToldProps, 'isUndone'>): JSX.Element | null {
  const words = useWords(actWords)
  const navigate = useNavigate()
  const mayAct = useMayAct()
  const doing = UNDOES[event.kind as keyof typeof UNDOES]
  if (doing === undefined || !mayAct) return null
  const open = (): void =>
    void navigate({
      to: '/campaigns/$id',
      params: { id: campaign },
      search: { tab: 'timeline', do: doing, of: String(event.seq) },
    })
  return (
    <Button size="compact-xs" variant="default" onClick={open}>
      {doing === 'undo-merge' ? words.undoMerge : words.undoSplit}
    </Button>
  )
}

function useSentence(): (event: Happening) => string {
  const words = useWords(eventWords)
  const { desk, nobody } = useWords(campaignWords)
  const names = useNames()
  return ({ kind, actor, body }) => {
    const who = actor.kind === 'user' ? isolated(names(actor.id)) : desk
    if (kind !== 'campaign-changed') return words.kinds[kind]?.(who, body) ?? words.other(who, kind)
    const said = Object.entries(body).flatMap(([field, value]) => {
      const change = words.changes[field]
      if (change === undefined) return []
      if (field === 'assignee')
        return [change(typeof value === 'string' ? isolated(names(value)) : nobody)]
      if (field === 'recalled') return [change(String(lengthOf(value)))]
      return [change(isolated(valueOf(value)))]
    })
    return `${who}: ${said.length === 0 ? words.nothingChanged : said.join('; ')}`
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** So that it turns no sentence in which it stands. */
function isolated(value: string): string {
  return `\u2068${value}\u2069`
}

/** Tags, a title, a marking: what a change of a campaign says. */
function valueOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(valueOf).join(', ')
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return value === true ? 'true' : 'false'
  return Object.entries(value)
    .map(([name, word]) => `${name.toUpperCase()}:${valueOf(word).toUpperCase()}`)
    .join(' ')
}
