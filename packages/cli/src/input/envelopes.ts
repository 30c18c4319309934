import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Envelope } from '@tasdeeq/engine'
import { countryOf } from '@tasdeeq/host/country'
import { nearest } from '@tasdeeq/host/nearest'
import { reason, UsageError } from '../failure.ts'

/** What was known when messages arrived, by message. */
export interface Envelopes {
  /** @param index number of the message within an mbox, from 0 */
  readonly of: (file: string, index?: number) => Envelope | undefined
}

export const noEnvelopes: Envelopes = { of: () => undefined }

const TEXTS = [
  'reader',
  'received',
  'sender',
  'app',
  'clientIp',
  'helo',
  'mailFrom',
  'spf',
  'dkim',
  'dkimDomain',
  'dmarc',
] as const
const NAMES: readonly string[] = ['file', 'index', 'channel', ...TEXTS]
const CHANNELS = ['email', 'sms', 'chat', 'letter'] as const

interface Line {
  readonly file: string
  readonly envelope: Envelope
}

/**
 * Reads a file of envelopes: JSON, a line a message. A line belongs to the message whose path ends with its
 * `file`; where `file` is itself a path to a file that is there, to that file only. Without `file` it belongs to
 * every message that has no line of its own.
 *
 * @throws UsageError naming the line
 */
export function readEnvelopes(path: string): Envelopes {
  const lines = new Map<string, Line>()
  for (const [index, text] of readLines(path).entries()) {
    if (text.trim() === '') continue
    const { key, line } = readLine(text, `${path}:${index + 1}`)
    lines.set(key, line)
  }
  const folder = dirname(resolve(path))
  return {
    of: (file, index) => {
      const found = find(lines, { file, folder }, index === undefined ? '' : `#${index}`)
      return found?.envelope ?? lines.get('')?.envelope
    },
  }
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    throw new UsageError(`--envelope ${path}: ${reason(error)}`, { cause: error })
  }
}

/** `file`, then ever shorter ends of its path. */
function find(
  lines: ReadonlyMap<string, Line>,
  at: { readonly file: string; readonly folder: string },
  suffix: string,
): Line | undefined {
  const own = resolve(at.file)
  for (let rest = own; ; rest = rest.slice(rest.indexOf('/') + 1)) {
    const line = lines.get(rest + suffix)
    if (line && !isAnother(line.file, own, at.folder)) return line
    if (!rest.includes('/')) return lines.get(at.file + suffix)
  }
}

/** Names this line some other file that is there? */
function isAnother(file: string, own: string, folder: string): boolean {
  const places = [resolve(file), resolve(folder, file)]
  return !places.includes(own) && places.some((place) => existsSync(place))
}

function readLine(text: string, where: string): { key: string; line: Line } {
  const value = parse(text, where)
  refuseSlips(value, where)
  const texts: Record<string, string> = {}
  for (const name of TEXTS) {
    const field = textOf(value, name, where)
    if (field !== undefined) texts[name] = field
  }
  if (texts['received'] !== undefined && Number.isNaN(Date.parse(texts['received']))) {
    throw new UsageError(`${where}: "received" must be a time such as 2026-06-01T09:30:00Z`)
  }
  if (texts['reader'] !== undefined) texts['reader'] = readerOf(texts['reader'], where)
  const file = textOf(value, 'file', where) ?? ''
  const index = typeof value['index'] === 'number' ? `#${value['index']}` : ''
  return {
    key: file.replace(/^(?:\.\/)+/u, '') + index,
    line: { file, envelope: { ...texts, ...channelOf(value, where) } },
  }
}

/** A line may hold more than is asked for; a name that is nearly one of ours is a slip, which would change verdicts unseen. */
function refuseSlips(value: Fields, where: string): void {
  for (const name of Object.keys(value)) {
    if (NAMES.includes(name)) continue
    const meant = nearest(name, NAMES)
    if (meant !== undefined && !Object.hasOwn(value, meant))
      throw new UsageError(`${where}: nothing is called "${name}"; right would be "${meant}"`)
  }
}

/** What is null or empty is not known. */
function textOf(value: Fields, name: string, where: string): string | undefined {
  const field = value[name] ?? ''
  if (typeof field !== 'string') throw new UsageError(`${where}: "${name}" must be a text`)
  return field === '' ? undefined : field
}

type Fields = Readonly<Record<string, unknown>>

function channelOf(value: Fields, where: string): Pick<Envelope, 'channel'> {
  const name = textOf(value, 'channel', where)
  if (name === undefined) return {}
  const channel = CHANNELS.find((candidate) => candidate === name)
  if (channel) return { channel }
  throw new UsageError(`${where}: "channel" must be one of ${CHANNELS.join(', ')}`)
}

function parse(text: string, where: string): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Fields
    }
  } catch {
    // Falls through to the same complaint: which of the two it is does not matter to whoever repairs the line.
  }
  throw new UsageError(`${where}: not a JSON object; one object a line is expected`)
}

function readerOf(letters: string, where: string): string {
  const reader = countryOf(letters)
  if (reader !== undefined) return reader
  throw new UsageError(`${where}: "reader" must be a country's two letters, such as PK`)
}
