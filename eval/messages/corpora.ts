import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Envelope } from '../../packages/engine/src/index.ts'
import { jsonLines, type Item, type Truth } from './item.ts'
import { readLabels } from './labels.ts'

export interface Corpora extends Disposable {
  readonly items: readonly Item[]
}

const PACK = new URL('../../../shared/corpora/mail-dev.tar.xz', import.meta.url).pathname

/** Unpacks the development corpus into a temporary folder; undefined where it is absent. */
export function openCorpora(): Corpora | undefined {
  if (!existsSync(PACK)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-eval-'))
  execFileSync('tar', ['xJf', PACK, '-C', folder])
  return {
    items: [...mails(folder), ...texts(folder)],
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const TRUTHS: Readonly<Record<string, Truth>> = {
  phish: 'fraud',
  smishing: 'fraud',
  scam: 'fraud',
  spam: 'unwanted',
  ham: 'genuine',
  ham_bounce: 'genuine',
  ham_synthetic: 'genuine',
  safe: 'genuine',
}

/** A line of the corpus's manifest, as far as it is used. */
interface Entry {
  readonly id: string
  readonly path: string
  readonly corpus: string
  readonly label: string
  readonly year?: number | null
  readonly cluster?: number | null
  readonly client_ip?: string
  readonly helo?: string
  readonly mail_from?: string
  readonly spf?: string
  readonly dkim?: string
  readonly dmarc?: string
}

function mails(folder: string): readonly Item[] {
  const labels = readLabels()
  const entries = jsonLines(join(folder, 'manifest.jsonl')) as readonly Entry[]
  return entries.flatMap((entry) => {
    const { id, corpus, label, year, cluster, path } = entry
    const read = labels.get(id)
    const truth = read ?? TRUTHS[label]
    if (truth === undefined) return []
    return {
      id,
      source: `${corpus} ${label}`,
      truth,
      ...(read && { read: true as const }),
      channel: 'email' as const,
      envelope: envelopeOf(entry),
      ...(typeof year === 'number' && { year }),
      ...(typeof cluster === 'number' && { cluster: `${corpus} ${cluster}` }),
      content: { path: join(folder, path) },
    }
  })
}

function envelopeOf({ client_ip, helo, mail_from, spf, dkim, dmarc }: Entry): Envelope {
  return {
    ...(client_ip && { clientIp: client_ip }),
    ...(helo && { helo }),
    ...(mail_from && { mailFrom: mail_from }),
    ...(spf && { spf }),
    ...(dkim && { dkim }),
    ...(dmarc && { dmarc }),
  }
}

function texts(folder: string): readonly Item[] {
  const place = join(folder, 'text')
  return readdirSync(place)
    .filter((name) => name.startsWith('sms_'))
    .flatMap((name) => {
      const rows = jsonLines(join(place, name)) as readonly TextEntry[]
      return rows.flatMap((row, index) => textItem(row, name.slice(0, -'.jsonl'.length), index))
    })
}

interface TextEntry {
  readonly text: string
  readonly label: string
}

function textItem({ text, label }: TextEntry, corpus: string, index: number): Item | readonly [] {
  const truth = TRUTHS[label]
  if (truth === undefined) return []
  const source = `${corpus} ${label}`
  return {
    id: `${corpus} ${index}`,
    source,
    truth,
    channel: 'sms',
    envelope: {},
    content: { text },
  }
}
