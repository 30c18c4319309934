import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel, Envelope } from '../../packages/engine/src/index.ts'
import { jsonLines, type Item, type Truth } from './item.ts'

const GENUINE = new URL('../genuine/', import.meta.url).pathname
const FRAUD = new URL('../fraud-sms/', import.meta.url).pathname
const FRAUD_MAIL = new URL('../fraud-mail/', import.meta.url).pathname

interface Line {
  readonly file: string
  readonly country?: string
  readonly cluster?: string
  /** Absent: a text is an SMS. */
  readonly channel?: Channel
  readonly envelope?: Envelope
}

/**
 * The genuine modern messages written for this project; a source for each of their writers. The reader lives where
 * the sender writes to.
 */
export function genuineFixtures(): readonly Item[] {
  return written(GENUINE, 'genuine')
}

/** Text messages and mails as frauds send them, written for this project beside the genuine ones. */
export function fraudFixtures(): readonly Item[] {
  return [...written(FRAUD, 'fraud'), ...written(FRAUD_MAIL, 'fraud')]
}

function written(folder: string, truth: Truth): readonly Item[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => {
      const source = `modern ${name.slice(0, -'.jsonl'.length)} ${truth}`
      const lines = jsonLines(join(folder, name)) as readonly Line[]
      return lines.map((line) => toItem(line, { folder, source, truth }))
    })
}

interface Place {
  readonly folder: string
  readonly source: string
  readonly truth: Truth
}

function toItem(line: Line, { folder, source, truth }: Place): Item {
  const { file, country, cluster, envelope = {} } = line
  const text = file.endsWith('.txt')
  return {
    id: file,
    source: text ? `${source} sms` : source,
    truth,
    channel: line.channel ?? (text ? 'sms' : 'email'),
    envelope,
    ...(country !== undefined && { reader: country }),
    ...(cluster !== undefined && { cluster }),
    content: { path: join(folder, file) },
  }
}
