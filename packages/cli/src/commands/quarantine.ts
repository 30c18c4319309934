import { userInfo } from 'node:os'
import { operatorOf, type Changed, type Held, type Operator } from '@tasdeeq/gateway'
import { readEnvironment } from '../environment.ts'
import { UsageError } from '../failure.ts'
import type { Operating, Options } from '../options/options.ts'
import { paintFor } from '../render/colour.ts'
import { heldLine, heldPage } from '../render/held.ts'
import { jsonLine, oneLine } from '../render/safe.ts'
import { noMore, oneOf } from '../options/values.ts'
import { atGateway } from './at-gateway.ts'
import { readConfig } from './gateway.ts'
import { quietLog } from './quiet-log.ts'
import { counted } from '../render/counted.ts'

interface Place extends Operator {
  /** The readers' country. */
  readonly reader: string
}

type Action = (id: string, options: Options, place: Place) => Promise<number>

/** What is done with one message. */
const ACTIONS: Readonly<Record<string, Action>> = { show, release, delete: remove, report }

/** `tasdeeq quarantine list|show|release|delete|report` */
export async function quarantine(options: Options): Promise<number> {
  const [name = '', ...ids] = options.operands
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action && name !== 'list')
    throw new UsageError(
      `quarantine takes list, ${Object.keys(ACTIONS).join(', ')}. See: tasdeeq quarantine --help`,
    )
  if (action && ids.length === 0)
    throw new UsageError(`name a message: tasdeeq quarantine ${name} ID (see: quarantine list)`)
  if (!action) noMore('quarantine list', ids)
  const config = readConfig(options.operating.config)
  const place = { ...operatorOf(config, quietLog), reader: config.reader }
  return await atGateway(() =>
    action ? eachOf(ids, (id) => action(id, options, place)) : list(options, place),
  )
}

/** One after another, to the last: what went wrong with one is told, and is the exit status. */
async function eachOf(
  ids: readonly string[],
  act: (id: string) => Promise<number>,
): Promise<number> {
  let worst = 0
  for (const id of ids) worst = Math.max(worst, await act(id))
  return worst
}

async function list({ operating, json }: Options, { held }: Operator): Promise<number> {
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
  wanted: string,
  { json, judging, colour }: Options,
  { held, reader }: Place,
): Promise<number> {
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

async function release(id: string, { operating }: Options, { change }: Operator): Promise<number> {
  const changed = await change({
    does: 'release',
    id,
    by: operatorName(),
    ...(operating.to.length > 0 && { recipients: [...operating.to] }),
    ...(operating.again && { again: true }),
  })
  return releaseTold(id, changed)
}

function releaseTold(id: string, changed: Changed): number {
  if (changed.does !== 'release') return unknown(id)
  const { result } = changed
  switch (result.kind) {
    case 'released':
      print(oneLine(`released to ${result.to.join(', ')}`))
      return 0
    case 'not-held':
      return failed(notHeld(id, result.state))
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

function notHeld(id: string, state: Held['state'] | undefined): string {
  if (state === undefined) return `there is no message "${id}". See: tasdeeq quarantine list`
  if (state === 'held')
    return `"${id}" is held, but not for all of --to: see For in quarantine show`
  return `"${id}" is not held: it was ${state}`
}

async function remove(id: string, _options: Options, { change }: Operator): Promise<number> {
  const changed = await change({ does: 'remove', id, by: operatorName() })
  if (changed.result !== 'removed')
    return failed(`"${id}" is not held. See: tasdeeq quarantine list --state all`)
  print('deleted')
  return 0
}

async function report(id: string, { operating }: Options, { change }: Operator): Promise<number> {
  if (operating.as === undefined)
    throw new UsageError('say as what: --as fraud or --as false-alarm')
  const changed = await change({
    does: 'report',
    id,
    by: operatorName(),
    says: operating.as,
  })
  if (changed.result !== 'reported') return unknown(id)
  print(`reported as ${operating.as}`)
  return 0
}

/** Several administrators work as the gateway's one user: `sudo` says who of them it is. */
function operatorName(): string {
  const { username } = userInfo()
  const { caller } = readEnvironment()
  return caller === undefined || caller === username
    ? `operator:${username}`
    : `operator:${caller} as ${username}`
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
