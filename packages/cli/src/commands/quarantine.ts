import { userInfo } from 'node:os'
import { operatorOf, type Changed, type Held, type Operator } from '@tasdeeq/gateway'
import { UsageError } from '../failure.ts'
import type { Operating, Options } from '../options.ts'
import { paintFor } from '../render/colour.ts'
import { heldLine, heldPage } from '../render/held.ts'
import { jsonLine, oneLine } from '../render/safe.ts'
import { oneOf } from '../values.ts'
import { atGateway } from './at-gateway.ts'
import { readConfig } from './gateway.ts'
import { quietLog } from './quiet-log.ts'
import { counted } from '../render/counted.ts'

interface Place extends Operator {
  /** The readers' country. */
  readonly reader: string
}

type Action = (words: readonly string[], options: Options, place: Place) => Promise<number>

const ACTIONS: Readonly<Record<string, Action>> = { list, show, release, delete: remove, report }

/** `tasdeeq quarantine list|show|release|delete|report` */
export async function quarantine(options: Options): Promise<number> {
  const [name = '', ...words] = options.words
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action)
    throw new UsageError(
      `quarantine takes ${Object.keys(ACTIONS).join(', ')}. See: tasdeeq quarantine --help`,
    )
  const config = readConfig(options.operating.config)
  const place = { ...operatorOf(config, quietLog), reader: config.reader }
  return await atGateway(() => action(words, options, place))
}

async function list(
  _words: readonly string[],
  { operating, json }: Options,
  { held }: Operator,
): Promise<number> {
  let count = 0
  for await (const entry of held.list(filterOf(operating))) {
    count++
    print(json ? jsonLine(entry) : heldLine(entry))
  }
  if (!json) process.stderr.write(`${counted(count, 'messages')}\n`)
  return 0
}

const STATES = ['held', 'released', 'deleted', 'expired', 'all'] as const

function filterOf({ state: wanted, recipient, sender, since }: Operating): {
  state?: Held['state']
  recipient?: string
  sender?: string
  since?: number
} {
  const state = oneOf('state', wanted, STATES) ?? 'held'
  return {
    ...(state !== 'all' && { state }),
    ...(recipient !== undefined && { recipient }),
    ...(sender !== undefined && { sender }),
    ...(since !== undefined && { since }),
  }
}

async function show(
  [id]: readonly string[],
  { json, judging, colour }: Options,
  { held, reader }: Place,
): Promise<number> {
  const wanted = idOf(id, 'show')
  const entry = await held.get(wanted)
  if (!entry) return unknown(wanted)
  if (json) print(jsonLine(entry))
  else {
    const raw = await held.raw(wanted)
    const view = { held: entry, ...(raw && { raw }), reader, language: judging.language }
    const paint = paintFor(colour, process.stdout.isTTY)
    print(await heldPage(view, { columns: process.stdout.columns ?? 90, paint }))
  }
  return 0
}

async function release(
  [id]: readonly string[],
  { operating }: Options,
  { change }: Operator,
): Promise<number> {
  const wanted = idOf(id, 'release')
  const changed = await change({
    does: 'release',
    id: wanted,
    by: operatorName(),
    ...(operating.to.length > 0 && { recipients: [...operating.to] }),
    ...(operating.again && { again: true }),
  })
  return releaseTold(wanted, changed)
}

function releaseTold(id: string, changed: Changed): number {
  if (changed.does !== 'release') return unknown(id)
  const { result } = changed
  switch (result.kind) {
    case 'released':
      print(oneLine(`released to ${result.to.join(', ')}`))
      return 0
    case 'not-held':
      return failed(
        result.state === undefined
          ? `there is no message "${id}"`
          : `it is not held: it was ${result.state}`,
      )
    case 'refused':
      return failed(
        `the mail server did not take it: ${result.cause}; it stays held, and can be released again`,
      )
    case 'unsure':
      return failed(
        `a release was broken off at ${new Date(result.since).toISOString()}: ${result.to.join(', ')} may have it; release it with --again to send it once more`,
      )
  }
}

async function remove(
  [id]: readonly string[],
  _options: Options,
  { change }: Operator,
): Promise<number> {
  const wanted = idOf(id, 'delete')
  const changed = await change({ does: 'remove', id: wanted, by: operatorName() })
  if (changed.result !== 'removed')
    return failed(`"${wanted}" is not held. See: tasdeeq quarantine list --state all`)
  print('deleted')
  return 0
}

async function report(
  [id]: readonly string[],
  { operating }: Options,
  { change }: Operator,
): Promise<number> {
  const wanted = idOf(id, 'report')
  if (operating.as === undefined)
    throw new UsageError('say as what: --as fraud or --as false-alarm')
  const changed = await change({
    does: 'report',
    id: wanted,
    by: operatorName(),
    says: operating.as,
  })
  if (changed.result !== 'reported') return unknown(wanted)
  print(`reported as ${operating.as}`)
  return 0
}

function idOf(id: string | undefined, action: string): string {
  if (id === undefined)
    throw new UsageError(`name a message: tasdeeq quarantine ${action} ID (see: quarantine list)`)
  return id
}

function operatorName(): string {
  return `operator:${userInfo().username}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function unknown(id: string): number {
  return failed(`there is no message "${id}". See: tasdeeq quarantine list`)
}

function failed(why: string): number {
  process.stderr.write(`tasdeeq: ${oneLine(why)}\n`)
  return 1
}
