import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type JSX } from 'react'
import { useSourceNames } from '../../gateways/queries.ts'
import { useLanguage, useWords } from '../../language.tsx'
import { countryIn } from '../../reports/names.ts'
import { VerdictBadge } from '../badges.tsx'
import { useReports } from '../lists.ts'
import { More } from '../more.tsx'
import { useTimes } from '../people.ts'
import type { Campaign, Report } from '../types.ts'
import { campaignWords } from '../words.ts'
import { pageWords, type PageWords } from './words.ts'

const HEIGHT = 56
const NEAR_END = 20

/** Every report of the campaign, newest first; only those that are seen are drawn. */
export function Reports({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(pageWords)
  const list = useReports(campaign.id)
  const { items, more, isFetching, error } = list
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 10,
  })
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  useEffect(() => {
    // What did not come is asked for again by the button below.
    if (last >= items.length - NEAR_END && !isFetching && error === null) more?.()
  }, [last, items.length, more, isFetching, error])
  return (
    <>
      <div
        ref={scroller}
        className="member-scroll"
        role="table"
        aria-label={words.tabs.reports}
        aria-rowcount={campaign.reports}
      >
        <div role="row" className="member-head">
          {HEADS.map((head) => (
            <div role="columnheader" key={head} className={`member-${head}`}>
              {words[head]}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="queue-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const report = items[index]
            return report && <Row key={key} of={report} index={index} start={start} />
          })}
        </div>
      </div>
      {items.length === 0 && <More of={list} />}
    </>
  )
}

const HEADS = ['received', 'subject', 'verdict', 'via', 'word', 'how', 'country'] as const

interface RowProps {
  readonly of: Report
  readonly index: number
  readonly start: number
}

function Row({ of, index, start }: RowProps): JSX.Element {
  const words = useWords(pageWords)
  const { outcomes } = useWords(campaignWords)
  const { moment } = useTimes()
  const { language } = useLanguage()
  const sourceName = useSourceNames()
  const way = wayOf(of, { ...words, sourceName })
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="member-row"
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="cell" className="member-received">
        {moment(of.received)}
      </div>
      <div role="cell" className="member-subject">
        <Anchor component={Link} to={`/reports/${of.id}`} size="sm" dir="auto">
          {of.subject === null || of.subject === '' ? words.noSubject : of.subject}
        </Anchor>
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {way} · {moment(of.received)}
        </Text>
      </div>
      <div role="cell">{of.verdict && <VerdictBadge verdict={of.verdict} />}</div>
      <div role="cell" className="member-via">
        {way}
      </div>
      <div role="cell" className="member-word">
        {words.names[of.word] ?? outcomes[of.word as keyof typeof outcomes]}
      </div>
      <div role="cell" className="member-how">
        {of.how === null ? '' : words.hows[of.how]}
      </div>
      <div role="cell" className="member-country">
        {countryIn(of.country, language)}
      </div>
    </div>
  )
}

interface WayWords extends Pick<PageWords, 'names'> {
  readonly sourceName: (source: string) => string
}

function wayOf({ via, source, channel }: Report, { names, sourceName }: WayWords): string {
  const parts = [names[channel], names[via] ?? via, source === null ? '' : sourceName(source)]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
