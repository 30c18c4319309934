import { quantile } from '../../eval/figures.ts'

export interface Contestant {
  readonly name: string
  /** Of its Postfix. */
  readonly port: number
  readonly pids: readonly number[]
  /** Messages a second, a round each. */
  readonly rounds: number[]
  /** Most megabytes after a round. */
  resident: number
  /** Messages a second at which latency was measured. */
  rate: number
  latencies: readonly number[]
}

export function throughputTable(contestants: readonly Contestant[]): string {
  const rspamd = contestants.find(({ name }) => name === 'Rspamd')
  const rows = contestants.map((one) => [
    one.name,
    middle(one.rounds).toFixed(0),
    `${Math.min(...one.rounds).toFixed(0)}-${Math.max(...one.rounds).toFixed(0)}`,
    rspamd ? ratios(one, rspamd) : '',
    one.resident > 0 ? `${one.resident.toFixed(0)} MB` : '',
  ])
  return table(['', 'messages/s', 'range', 'of Rspamd, a round each', 'most memory'], rows)
}

/** Round by round, so that what the machine did meanwhile met both. */
function ratios(one: Contestant, other: Contestant): string {
  const all = one.rounds.map((value, round) => value / other.rounds[round]!)
  return `${middle(all).toFixed(2)} (${Math.min(...all).toFixed(2)}-${Math.max(...all).toFixed(2)})`
}

export function latencyTable(contestants: readonly Contestant[]): string {
  const [alone] = contestants
  const p99 = (one: Contestant): number => quantile([...one.latencies], 0.99)
  const rows = contestants.map((one) => [
    one.name,
    one.rate.toFixed(0),
    quantile([...one.latencies], 0.5).toFixed(1),
    p99(one).toFixed(1),
    alone ? (p99(one) - p99(alone)).toFixed(1) : '',
  ])
  return table(['', 'messages/s', 'p50 ms', 'p99 ms', 'added at p99'], rows)
}

function middle(values: readonly number[]): number {
  return quantile([...values], 0.5)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
