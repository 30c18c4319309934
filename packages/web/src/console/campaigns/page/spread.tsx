import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { Loader, Progress, SimpleGrid, Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useSourceNames } from '../../gateways/queries.ts'
import { useLanguage, useWords } from '../../language.tsx'
import { Problem } from '../acts/problem.tsx'
import { useTimes } from '../people.ts'
import { useSpread } from '../queries.ts'
import type { Campaign, Spread as SpreadOf } from '../types.ts'
import { campaignWords } from '../words.ts'
import { Section } from './section.tsx'
import { filledTimes } from './filled-times.ts'
import { pageWords } from './words.ts'

const DAY = 86_400_000

/** How the campaign spread: over time, and among whom. */
export function Spread({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(pageWords)
  const { data, isPending, error } = useSpread(campaign.id)
  if (isPending) return <Loader size="sm" />
  if (data === undefined) return <Problem error={error} />
  const aspects = Object.keys(data.by) as (keyof SpreadOf['by'])[]
  return (
    <>
      <Section title={words.overTime}>
        <OverTime spread={data} />
      </Section>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} mt="md">
        {aspects.map((aspect) => (
          <Section key={aspect} title={words.aspects[aspect] ?? aspect}>
            <Counted aspect={aspect} of={data.by[aspect]} />
          </Section>
        ))}
      </SimpleGrid>
    </>
  )
}

/** Pixels: a campaign of one hour is a bar, and no wall. */
const WIDEST = 64

/** A picture, and the same as a table for who cannot use one. Time goes from left to right, as on every chart here. */
function OverTime({ spread }: { readonly spread: SpreadOf }): JSX.Element {
  const words = useWords(pageWords)
  const { day, moment } = useTimes()
  const said = spread.step < DAY ? moment : day
  const data = filledTimes(spread).map(({ from, reports }) => ({
    from: `\u2068${said(from)}\u2069`,
    reports,
  }))
  return (
    <>
      <div aria-hidden dir="ltr">
        <BarChart
          h={220}
          data={data}
          dataKey="from"
          series={[{ name: 'reports', label: words.facts.reports, color: 'tasdeeq.7' }]}
          yAxisProps={{ allowDecimals: false }}
          barProps={{ isAnimationActive: false, maxBarSize: WIDEST }}
          // The table below is for the keyboard and for readers.
          barChartProps={{ accessibilityLayer: false }}
        />
      </div>
      <div className="visually-hidden">
        <table>
          <caption>{words.overTime}</caption>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.facts.reports}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ from, reports }) => (
              <tr key={from}>
                <th scope="row">{from}</th>
                <td>{reports}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const MOST = 12

interface CountedProps {
  readonly aspect: keyof SpreadOf['by']
  readonly of: SpreadOf['by']['country']
}

function Counted({ aspect, of }: CountedProps): JSX.Element {
  const words = useWords(pageWords)
  const nameOf = useAspectNames()
  const all = of.reduce((sum, { reports }) => sum + reports, 0)
  return (
    <Table verticalSpacing={4} withRowBorders={false} aria-label={words.aspects[aspect]}>
      <Table.Tbody>
        {of.slice(0, MOST).map(({ name, reports }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400} w="45%">
              <bdi>{nameOf(aspect, name)}</bdi>
            </Table.Th>
            <Table.Td aria-hidden>
              <Progress value={(100 * reports) / all} aria-hidden />
            </Table.Td>
            <Table.Td ta="end" w={70}>
              <Text size="sm">{reports.toLocaleString('en')}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Countries and languages by their names; what is ours by our words. */
function useAspectNames(): (aspect: keyof SpreadOf['by'], name: string | null) => string {
  const words = useWords(pageWords)
  const { verdicts, outcomes } = useWords(campaignWords)
  const { language } = useLanguage()
  const sourceName = useSourceNames()
  return (aspect, name) => {
    if (name === null) return words.unknown
    if (aspect === 'country') return named(language, 'region', name)
    if (aspect === 'source') return sourceName(name)
    if (aspect === 'language') return named(language, 'language', name)
    const ours: Readonly<Record<string, string>> = {
      ...words.names,
      ...(aspect === 'word' ? { fraud: outcomes.fraud, unwanted: outcomes.unwanted } : {}),
      ...(aspect === 'verdict' ? verdicts : {}),
    }
    return ours[name] ?? name
  }
}

function named(language: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code
  } catch {
    // A reporter's program may send anything for a code.
    return code
  }
}
