import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel, Envelope } from '../packages/engine/src/index.ts'

/** What a message is, by its source's label. */
export type Truth = 'fraud' | 'unwanted' | 'genuine'

export interface Item {
  readonly id: string
  readonly source: string
  readonly truth: Truth
  readonly channel: Channel
  readonly envelope: Envelope
  readonly read: () => Uint8Array
}

export interface Corpora extends Disposable {
  readonly items: readonly Item[]
}

const PACK = new URL('../../shared/corpora/mail-dev.tar.xz', import.meta.url).pathname

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
  readonly client_ip?: string
  readonly helo?: string
  readonly mail_from?: string
  readonly spf?: string
  readonly dkim?: string
  readonly dmarc?: string
}

function mails(folder: string): readonly Item[] {
  const entries = lines(join(folder, 'manifest.jsonl')) as readonly Entry[]
  return entries.flatMap((entry) => {
    const truth = TRUTHS[entry.label]
    if (truth === undefined) return []
    return {
      id: entry.id,
      source: `${entry.corpus} ${entry.label}`,
      truth,
      channel: 'email',
      envelope: envelopeOf(entry),
      read: () => readFileSync(join(folder, entry.path)),
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
      const rows = lines(join(place, name)) as readonly TextEntry[]
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
  const read = (): Uint8Array => new TextEncoder().encode(text)
  const source = `${corpus} ${label}`
  return { id: `${corpus} ${index}`, source, truth, channel: 'sms', envelope: {}, read }
}

function lines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}
