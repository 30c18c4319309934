import assert from 'node:assert/strict'
import type { Reading, ToRead } from '../reading.ts'
import { aboutOf } from './about.ts'
import { openAnalyst, type Analysed, type Analyst } from './analyst.ts'
import { readingOf } from './read.ts'

/** Everything here is read in the process of the test: knowledge is loaded once a file. */
export const analystHere: Analyst = openAnalyst({
  reader: 'PK',
  trustedHosts: ['mx.trusted.example'],
})

export const key: Uint8Array = new Uint8Array(32).fill(5)

export interface Written {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  /** Further header lines. */
  readonly head?: readonly string[]
  readonly html?: string
  readonly text?: string
}

/** A mail of ours. */
export function mail(written: Written): Uint8Array {
  const { from = 'Helpdesk <alert@hb1-secure.example>', subject = 'Notice', head = [] } = written
  const type = written.html === undefined ? 'text/plain' : 'text/html'
  const lines = [
    `From: ${from}`,
    `To: ${written.to ?? 'Zubaida Khatoon <zubaida.khatoon@reader.example>'}`,
    `Subject: ${subject}`,
    'Date: Sun, 1 Nov 2026 10:00:00 +0000',
    'X-Tasdeeq-Sample: yes',
    ...head,
    ...(head.some((line) => line.startsWith('Content-Type'))
      ? []
      : [`Content-Type: ${type}; charset=utf-8`]),
    '',
    written.html ?? written.text ?? '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

export function toRead(raw: Uint8Array | string, rest: Partial<ToRead> = {}): ToRead {
  return {
    raw: typeof raw === 'string' ? new TextEncoder().encode(raw) : raw,
    form: 'mail',
    channel: 'email',
    country: 'PK',
    received: Date.UTC(2026, 10, 1, 10),
    isFirstHand: true,
    ...rest,
  }
}

export function readOrNot(given: ToRead): Promise<Analysed> {
  return analystHere.analyse(given)
}

export async function readHere(given: ToRead): Promise<Reading> {
  const read = await analystHere.analyse(given)
  assert.equal(read.kind, 'analysed')
  assert.ok(read.kind === 'analysed')
  const about = aboutOf(read.analysis, new Set(['report@cert.example']))
  return readingOf(about, { knowledge: analystHere.knowledge, given, key, reader: 'PK' })
}

/** `kind value`, in their order. */
export async function indicatorsIn(given: ToRead): Promise<readonly string[]> {
  return (await readHere(given)).indicators.map(({ kind, value }) => `${kind} ${value}`)
}
