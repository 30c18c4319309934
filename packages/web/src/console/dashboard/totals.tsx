import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import type { Stats } from './queries.ts'
import { dashboardWords } from './words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The span in a few numbers. */
export function Totals({ stats }: { readonly stats: Stats }): JSX.Element {
  const words = useWords(dashboardWords)
  const { reports, campaigns, toFirstBlock, decisions, falseAlarms } = stats
  const hours = (time: number | null): string => {
    if (time === null) return words.none
    if (time < HOUR) return words.minutes(String(Math.ceil(time / MINUTE)))
    return words.hours((time / HOUR).toFixed(time < 10 * HOUR ? 1 : 0))
  }
  const totals = [
    [words.reports, reports.toLocaleString('en')],
    [words.campaignsOpened, campaigns.toLocaleString('en')],
    [words.published, decisions.published.toLocaleString('en')],
    [words.reverted, decisions.reverted.toLocaleString('en')],
    [words.released, falseAlarms.released.toLocaleString('en')],
    [words.medianToBlock, hours(toFirstBlock.median)],
    [words.p90ToBlock, hours(toFirstBlock.p90)],
  ] as const
  return (
    <dl className="totals">
      {totals.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
