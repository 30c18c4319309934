import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '../../packages/engine/src/index.ts'
import { jsonLines, type Item } from './item.ts'

const FOLDER = new URL('../genuine/', import.meta.url).pathname

interface Line {
  readonly file: string
  readonly country?: string
  readonly cluster?: string
  readonly envelope?: Envelope
}

/**
 * The genuine modern mail written for this project; a source for each of its writers. The reader lives where the
 * sender writes to.
 */
export function genuineFixtures(): readonly Item[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => {
      const source = `modern ${name.slice(0, -'.jsonl'.length)} genuine`
      return (jsonLines(join(FOLDER, name)) as readonly Line[]).map((line) => toItem(line, source))
    })
}

function toItem({ file, country, cluster, envelope = {} }: Line, source: string): Item {
  const sms = file.endsWith('.txt')
  return {
    id: file,
    source: sms ? `${source} sms` : source,
    truth: 'genuine',
    channel: sms ? 'sms' : 'email',
    envelope,
    ...(country !== undefined && { reader: country }),
    ...(cluster !== undefined && { cluster }),
    content: { path: join(FOLDER, file) },
  }
}
