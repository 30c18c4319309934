import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Pictures } from '@tasdeeq/host'
import { countryOf } from '@tasdeeq/host/country'
import { nearest } from '@tasdeeq/host/nearest'
import { atDeskOf, deskOptions, type AtDesk } from './desk.ts'
import { readEnvironment } from '../environment.ts'
import { UsageError } from '../failure.ts'
import { operatingOf, operatingOptions, type Operating } from './gateway.ts'
import { instant, oneOf } from './values.ts'
import { watchingOf, watchingOptions, type Watching } from './watch.ts'

/** How a message is to be judged: the same for one message and for a million. */
export interface Judging {
  readonly channel?: 'email' | 'sms' | 'chat' | 'letter'
  readonly reader: string
  readonly language: 'en' | 'ur'
  readonly offline: boolean
  /** Milliseconds since 1970. */
  readonly now?: number
  readonly trustedHosts: readonly string[]
  readonly pictures: Pictures
  readonly envelope?: string
}

export type { Operating }

export interface Options {
  readonly judging: Judging
  readonly json: boolean
  readonly html?: string
  /** How many workers a scan has; absent: one for each core. */
  readonly workers?: number
  readonly colour: 'auto' | 'always' | 'never'
  readonly help: boolean
  /** What stands behind the command beside its options: files, names, ids. */
  readonly operands: readonly string[]
  readonly operating: Operating
  readonly watching: Watching
  readonly desk: AtDesk
}

const JUDGING = {
  channel: { type: 'string' },
  reader: { type: 'string' },
  lang: { type: 'string' },
  offline: { type: 'boolean' },
  now: { type: 'string' },
  envelope: { type: 'string' },
  trust: { type: 'string', multiple: true },
  pictures: { type: 'boolean' },
  'picture-words': { type: 'boolean' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

const EVERYWHERE = {
  help: { type: 'boolean', short: 'h' },
  color: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

const OF_COMMAND: Readonly<Record<string, ParseArgsOptionsConfig>> = {
  check: { ...EVERYWHERE, ...JUDGING, html: { type: 'string' } },
  scan: { ...EVERYWHERE, ...JUDGING, workers: { type: 'string' } },
  explain: { ...EVERYWHERE, lang: { type: 'string' } },
  knowledge: {
    ...EVERYWHERE,
    now: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  },
  ...operatingOptions(EVERYWHERE),
  watch: { ...EVERYWHERE, ...watchingOptions },
  ...deskOptions(EVERYWHERE),
}

/** @throws UsageError naming the option, and what would be right. */
export function readOptions(command: string, args: readonly string[]): Options {
  const { values, positionals } = parse(command, args)
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const html = text('html')
  const workers = workersOf(text('workers'))
  return {
    judging: { ...judging(values, text), pictures: pictures(values, command) },
    json: values['json'] === true,
    ...(html !== undefined && { html }),
    ...(workers !== undefined && { workers }),
    colour: oneOf('color', text('color'), ['auto', 'always', 'never']) ?? 'auto',
    help: values['help'] === true,
    operands: positionals,
    operating: operatingOf(values, text),
    watching: watchingOf(values, text),
    desk: atDeskOf(values, text),
  }
}

type Values = Readonly<Record<string, unknown>>

/** One message is worth the look; a scan is asked for it. */
function pictures(values: Values, command: string): Pictures {
  const isWanted = values['pictures'] ?? command === 'check'
  if (isWanted !== true) return 'none'
  return values['picture-words'] === true ? 'all' : 'short'
}

function judging(
  values: Values,
  text: (name: string) => string | undefined,
): Omit<Judging, 'pictures'> {
  const environment = readEnvironment()
  const channel = oneOf('channel', text('channel'), ['email', 'sms', 'chat', 'letter'])
  const now = instant('now', text('now'))
  const envelope = text('envelope')
  const trusted = values['trust']
  return {
    ...(channel && { channel }),
    reader: readerOf(text('reader'), environment.reader),
    language: oneOf('lang', text('lang'), ['en', 'ur']) ?? environment.language,
    offline: values['offline'] === true,
    ...(now !== undefined && { now }),
    trustedHosts: Array.isArray(trusted) ? trusted.map(hostOf) : [],
    ...(envelope !== undefined && { envelope }),
  }
}

function parse(
  command: string,
  args: readonly string[],
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: OF_COMMAND[command] ?? EVERYWHERE,
      allowPositionals: true,
      allowNegative: true,
    })
  } catch (error) {
    const said = `${complaint(error)}${meant(error, command)}`
    throw new UsageError(`${said}. See: tasdeeq ${command} --help`, { cause: error })
  }
}

/** The option that a slip of the finger made of this one; empty where none is near. */
function meant(error: unknown, command: string): string {
  const sentence = error instanceof Error ? error.message : ''
  const [, given] = /^Unknown option '--([a-z-]+)'/u.exec(sentence) ?? []
  const option = given && nearest(given, Object.keys(OF_COMMAND[command] ?? EVERYWHERE))
  return option ? `; perhaps --${option}` : ''
}

/** Node's own sentence, without its advice on dashes. */
function complaint(error: unknown): string {
  const sentence = error instanceof Error ? error.message : String(error)
  const said = (/^[^.\n]+/u.exec(sentence)?.[0] ?? sentence).replace(/ <value>/u, '')
  const [, unknown] = /^Unknown option (.+)$/u.exec(said) ?? []
  if (unknown) return `there is no option ${unknown}`
  const [, lacking] = /^Option (.+) argument missing$/u.exec(said) ?? []
  if (lacking) return `the option ${lacking} needs a value after it`
  const [, flag] = /^Option (.+) does not take an argument$/u.exec(said) ?? []
  return flag ? `the option ${flag} takes no value` : said
}

/** More than this only takes memory: each holds all knowledge. */
const MOST_WORKERS = 256

function workersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d{1,3}$/u.test(value) ? Number(value) : 0
  if (number < 1 || number > MOST_WORKERS)
    throw new UsageError(`--workers takes a number from 1 to ${MOST_WORKERS}, not "${value}"`)
  return number
}

function readerOf(option: string | undefined, variable = 'PK'): string {
  const value = option ?? variable
  const letters = countryOf(value)
  if (letters !== undefined) return letters
  const where = option === undefined ? 'TASDEEQ_READER' : '--reader'
  throw new UsageError(`${where} takes a country's two letters, such as PK, not "${value}"`)
}

function hostOf(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim().toLowerCase()
  throw new UsageError('--trust takes the name of a mail host, such as mx.example.org')
}
