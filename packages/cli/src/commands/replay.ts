import { operatorOf, replay, type Operator, type Replayed } from '@tasdeeq/gateway'
import type { Options } from '../options/options.ts'
import { noMore } from '../options/values.ts'
import { jsonLine, oneLine } from '../render/safe.ts'
import { atGateway } from './at-gateway.ts'
import { readConfig } from './gateway.ts'
import { quietLog } from './quiet-log.ts'

/** `tasdeeq replay`: exit status 1 if a verdict differs and nothing explains it. */
export async function replayDecisions({ operands, operating, json }: Options): Promise<number> {
  noMore('replay', operands)
  const operator = operatorOf(readConfig(operating.config), quietLog)
  return await atGateway(() => replayAll(operator, operating.since, json))
}

async function replayAll(
  operator: Operator,
  since: number | undefined,
  json: boolean,
): Promise<number> {
  const counts = new Map<Replayed['result']['kind'], number>()
  for await (const replayed of replay(operator.decisions(since), operator)) {
    const { kind } = replayed.result
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    if (json) process.stdout.write(`${jsonLine(replayed)}\n`)
    else tell(replayed)
  }
  if (!json) process.stdout.write(summary(counts))
  return counts.has('differs') ? 1 : 0
}

function tell({ id, time, result }: Replayed): void {
  if (result.kind !== 'differs' && result.kind !== 'other-knowledge') return
  if (result.what.length === 0) return
  const why = result.kind === 'differs' ? '' : ` (knowledge ${result.now.knowledge})`
  process.stdout.write(`${oneLine(`${time}  ${id}${why}: ${result.what.join('; ')}`)}\n`)
}

function summary(counts: ReadonlyMap<Replayed['result']['kind'], number>): string {
  const lines = KINDS.map(
    ([kind, words]) => `${String(counts.get(kind) ?? 0).padStart(7)}  ${words}`,
  )
  return `${lines.join('\n')}\n`
}

const KINDS = [
  ['same', 'same verdict, probability and findings'],
  ['differs', 'differ'],
  ['other-knowledge', 'decided by another engine or with other knowledge'],
  ['no-raw', 'not kept: delivered, deleted or expired'],
  ['not-judged', 'were not judged'],
] as const
