import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLimits } from '../../packages/engine/src/index.ts'
import type { Message } from '../../packages/engine/src/index.ts'
import { readMessage } from '../../packages/engine/src/message/read.ts'
import { addressesIn, timeOf, type AddressValue, type DateValue } from './stalwart.ts'
import type { Outcome, Suite } from './suite.ts'

/** Header values of Stalwart's mail parser, each read as a header of a mail. */
export const headers: Suite = {
  id: 'headers',
  title: 'MIME: addresses, dates and words in headers, Stalwart',
  run: async (folder) => [
    ...(await each<AddressValue | null>(folder, 'address', addresses)),
    ...(await each<string | null>(folder, 'unstructured', words)),
    ...(await each<DateValue | null>(folder, 'date', dates)),
    ...(await each<{ readonly date?: DateValue | null }>(folder, 'received', received)),
  ],
}

interface Row<Expected> {
  readonly header: string
  readonly expected: Expected
}

type Found = Pick<Outcome, 'expected' | 'actual'>

async function each<Expected>(
  folder: string,
  file: string,
  compare: (row: Row<Expected>) => Promise<Found>,
): Promise<readonly Outcome[]> {
  const path = join(folder, 'mime/stalwart_mail_parser', `${file}.json`)
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row<Expected>[]
  const outcomes: Outcome[] = []
  for (const [index, row] of rows.entries())
    outcomes.push({ name: `${file} ${index}`, ...(await compare(row)) })
  return outcomes
}

export function read(raw: Uint8Array): Promise<Message> {
  return readMessage(raw, { limits: defaultLimits, channel: 'email' })
}

function readHeader(name: string, value: string): Promise<Message> {
  const end = value.endsWith('\n') ? '' : '\n'
  return read(new TextEncoder().encode(`${name}: ${value}${end}\nHello\n`))
}

/** Addresses alone: what becomes of comments beside them, each program settles for itself. */
async function addresses({ header, expected }: Row<AddressValue | null>): Promise<Found> {
  const { from } = await readHeader('From', header)
  return {
    expected: addressesIn(expected).join(', '),
    actual: from.flatMap(({ address }) => (address === '' ? [] : [address])).join(', '),
  }
}

async function words({ header, expected }: Row<string | null>): Promise<Found> {
  const { subject } = await readHeader('Subject', header)
  return { expected: onOneLine(expected ?? ''), actual: onOneLine(subject) }
}

async function dates({ header, expected }: Row<DateValue | null>): Promise<Found> {
  const { date } = await readHeader('Date', header)
  return { expected: String(timeOf(expected)), actual: String(date) }
}

async function received({
  header,
  expected,
}: Row<{ readonly date?: DateValue | null }>): Promise<Found> {
  const message = await readHeader('Received', header)
  return { expected: String(timeOf(expected.date)), actual: String(message.received) }
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
