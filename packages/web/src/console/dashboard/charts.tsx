import type { JSX } from 'react'
import { families } from '../families.ts'
import { useLanguage, useWords } from '../language.tsx'
import { countryIn, languageIn } from '../reports/names.ts'
import { Chart, type Drawn } from './chart.tsx'
import type { Series, Span } from './queries.ts'
import { rowsOf, stepsOf } from './rows.ts'
import { dashboardWords } from './words.ts'

const HOUR = 3_600_000

interface ChartsProps {
  readonly series: Series
  readonly span: Span
}

export function Charts({ series, span }: ChartsProps): JSX.Element {
  const words = useWords(dashboardWords)
  const kinds: Readonly<Record<string, string>> = useWords(families)
  const { language } = useLanguage()
  const steps = stepsOf({ ...span, step: series.step })
  const shares = (of: keyof Series['by'], called: (name: string) => string): Shared => ({
    rows: rowsOf(
      steps,
      Object.fromEntries(series.by[of].map((one) => [keyOf(one.name), one.counts])),
      0,
    ),
    series: series.by[of].map(({ name }) => ({ name: keyOf(name), label: labelOf(name, called) })),
  })
  const labelOf = (name: string | null, called: (name: string) => string): string =>
    name === null ? words.unknown : name === 'other' ? words.others : called(name)
  return (
    <div className="charts">
      <Counts steps={steps} series={series} />
      <ToBlock steps={steps} series={series} />
      <FalseAlarms steps={steps} series={series} />
      <Chart
        kind="stack"
        name="families"
        title={words.families}
        {...shares('family', (name) => kinds[name] ?? name)}
      />
      <Chart
        kind="stack"
        name="languages"
        title={words.languages}
        {...shares('language', (name) => languageIn(name, language))}
      />
      <Chart
        kind="stack"
        name="regions"
        title={words.regions}
        what={words.regionsWhat}
        {...shares('country', (name) => countryIn(name, language))}
      />
    </div>
  )
}

type Shared = Pick<Drawn, 'rows' | 'series'>

/** A name that no library takes for a path into an object. */
function keyOf(name: string | null): string {
  return name === null ? 'is-unknown' : `is-${name.replaceAll(/[^\w-]/gu, '_')}`
}

interface SteppedProps {
  readonly steps: readonly number[]
  readonly series: Series
}

function ToBlock({ steps, series: { toFirstBlock } }: SteppedProps): JSX.Element {
  const words = useWords(dashboardWords)
  const of = (pick: 'median' | 'p90'): readonly { from: number; count: number }[] =>
    toFirstBlock.map((one) => ({
      from: one.from,
      count: Math.round((one[pick] / HOUR) * 100) / 100,
    }))
  return (
    <Chart
      kind="line"
      name="time-to-block"
      title={words.toBlock}
      what={words.toBlockWhat}
      rows={rowsOf(steps, { median: of('median'), p90: of('p90') })}
      series={[
        { name: 'median', label: words.medianToBlock },
        { name: 'p90', label: words.p90ToBlock },
      ]}
    />
  )
}

function FalseAlarms({ steps, series: { falseAlarms } }: SteppedProps): JSX.Element {
  const words = useWords(dashboardWords)
  const of = (pick: 'reverted' | 'released'): readonly { from: number; count: number }[] =>
    falseAlarms.map((one) => ({ from: one.from, count: one[pick] }))
  return (
    <Chart
      kind="bar"
      name="false-alarms"
      title={words.falseAlarms}
      what={words.falseAlarmsWhat}
      rows={rowsOf(steps, { reverted: of('reverted'), released: of('released') }, 0)}
      series={[
        { name: 'reverted', label: words.reverted },
        { name: 'released', label: words.released },
      ]}
    />
  )
}

function Counts({ steps, series }: SteppedProps): JSX.Element {
  const words = useWords(dashboardWords)
  const counted = {
    reports: rowsOf(steps, { reports: series.reports }, 0),
    campaigns: rowsOf(steps, { campaigns: series.campaigns }, 0),
  }
  return (
    <>
      <Chart
        kind="area"
        name="reports"
        title={words.reports}
        rows={counted.reports}
        series={[{ name: 'reports', label: words.reports }]}
      />
      <Chart
        kind="bar"
        name="campaigns"
        title={words.campaignsOpened}
        rows={counted.campaigns}
        series={[{ name: 'campaigns', label: words.campaigns }]}
      />
    </>
  )
}
