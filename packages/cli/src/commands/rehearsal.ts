import { operatorOf, summariseRehearsal, type RehearsalSummary } from '@tasdeeq/gateway'
import type { Options } from '../options/options.ts'
import { noMore } from '../options/values.ts'
import { jsonLine, oneLine } from '../render/safe.ts'
import { atGateway } from './at-gateway.ts'
import { readConfig } from './gateway.ts'
import { quietLog } from './quiet-log.ts'
import { counted } from '../render/counted.ts'

/** `tasdeeq rehearsal`: what the policy would have done. */
export async function rehearsal({ operands, operating, json }: Options): Promise<number> {
  noMore('rehearsal', operands)
  const { decisions } = operatorOf(readConfig(operating.config), quietLog)
  const summary = await atGateway(() => summariseRehearsal(decisions(operating.since)))
  process.stdout.write(json ? `${jsonLine(summary)}\n` : page(summary))
  return 0
}

function page(summary: RehearsalSummary): string {
  if (summary.messages === 0) return NOTHING
  const { done, rules, verdicts, domains, lookFirst, failures } = summary
  return [
    `${counted(summary.messages, 'messages')} from ${minute(summary.from)} to ${minute(summary.to)} UTC.\n`,
    table('What would have been done', entries(done)),
    table('Verdicts', entries(verdicts)),
    table(
      'Rules',
      rules.map(({ name, line, messages }) => [
        line > 0 ? `${name} (line ${line})` : name,
        messages,
      ]),
    ),
    table(
      'Senders of what would not have been delivered',
      domains.map(({ domain, messages }) => [domain, messages]),
    ),
    table('Not judged', entries(failures)),
    doubtful(lookFirst),
  ].join('')
}

const NOTHING = 'Nothing was rehearsed: no mail came while the configuration said mode: rehearse.\n'

function entries(counts: Readonly<Record<string, number | undefined>>): readonly Row[] {
  return Object.entries(counts).flatMap(([name, count = 0]) => (count > 0 ? [[name, count]] : []))
}

type Row = readonly [string, number]

function table(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map(([name, count]) => `${String(count).padStart(8)}  ${oneLine(name)}`)
  return `\n${title}\n${lines.join('\n')}\n`
}

function doubtful(rows: RehearsalSummary['lookFirst']): string {
  if (rows.length === 0) return ''
  const lines = rows.map(({ time, rule, verdict, from, subject }) =>
    oneLine(`  ${minute(time)}  ${verdict}, ${rule}: ${from}: ${subject}`),
  )
  return `\nLook at these first: they would not have been delivered, and look most like a mistake\n${lines.join('\n')}\n`
}

function minute(time: string | undefined): string {
  return (time ?? '').slice(0, 16).replace('T', ' ')
}
