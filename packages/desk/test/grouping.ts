import { textSignature } from '@tasdeeq/engine'
import { createHash, createHmac, randomBytes, randomUUIDv7 } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewEvent } from '../src/events/event.ts'
import { assignBatch } from '../src/grouping/assign.ts'
import type { Ready } from '../src/grouping/ready.ts'
import type { Content } from '../src/grouping/content.ts'
import type { Assigned } from '../src/grouping/grouping.ts'
import { textIdentity } from '../src/grouping/identity.ts'
import { newMemory } from '../src/grouping/memory.ts'
import type { AssigningParts } from '../src/grouping/parts.ts'
import { waitingAfter } from '../src/grouping/waiting.ts'
import type { Tlp } from '../src/marking.ts'
import type { Indicator, Reader, Reading } from '../src/reading.ts'
import { openReader } from '../src/reading/open.ts'
import type { Meter } from '../src/running.ts'
import { openBlobs } from '../src/store/blobs.ts'
import { openKeys } from '../src/store/keys.ts'
import { openSeal } from '../src/store/seal.ts'
import type { Store } from '../src/store/store.ts'
import type { WarningLists } from '../src/warning-lists/warning-lists.ts'
import { quiet } from './databases.ts'

/** All that groups reports, over a given store, with real bytes and real keys in a temporary folder. */
export interface Grouping extends AsyncDisposable {
  readonly parts: AssigningParts
  /** Reports these messages as intake would; gives the reports' ids, in the same order. */
  readonly report: (messages: readonly string[], how?: How) => Promise<readonly string[]>
}

interface How {
  readonly channel?: 'email' | 'sms'
  readonly tlp?: Tlp
}

/** When the tests take place. */
export const NOW: number = Date.UTC(2026, 10, 22, 12)
export const silent: Meter = { report() {}, grouped() {}, request() {}, protected() {} }

/** Hosts on which anybody may put anything. */
const SHARED = new Set(['shared-hosting.example', 'cloud.example'])
const warningLists: WarningLists = {
  against: () => [],
  isShared: ({ value }) => SHARED.has(value),
  lists: [],
}

/** One for a test file: its workers take a second to start. */
export function openTestReader(key: Uint8Array): Promise<Reader> {
  const limits = { workers: 1, heap: 512, time: 20_000, waiting: 5_000 }
  return openReader({ ...limits, key, reader: 'PK', log: quiet })
}

export async function openGrouping(store: Store, reader: Reader): Promise<Grouping> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-grouping-'))
  const keys = openKeys(folder)
  const blobs = await openBlobs({ kind: 'folder' }, folder, keys.content)
  const contentSeal = openSeal(keys.content)
  const ports = { store, blobs, reader, keys, contentSeal, warningLists }
  return {
    parts: { ...ports, log: quiet, meter: silent, now: () => NOW },
    report: async (messages, { channel = 'email', tlp = 'green' } = {}) => {
      const bytes = messages.map((message) => new TextEncoder().encode(message))
      await blobs.put(bytes)
      const events = bytes.map((raw) => received(raw, { channel, tlp }))
      await store.write(({ append }) => append(events))
      return events.map(({ subject }) => subject)
    },
    [Symbol.asyncDispose]: async () => {
      await blobs[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a reader would read off a text, with what it calls to. */
export function readingOf(
  text: string,
  indicators: readonly Indicator[] = [],
  more: Partial<Reading> = {},
): Reading {
  const signature = textSignature(text, GROUPING_KEY)
  return {
    channel: 'email',
    verdict: 'fraud',
    probability: 0.9,
    findings: [],
    of: 'outer',
    claimed: [],
    authentic: false,
    subject: '',
    text,
    words: text.split(' ').filter((word) => word !== '' && !word.startsWith('<')).length,
    canonical: new Uint8Array(createHmac('sha256', GROUPING_KEY).update(text).digest()),
    ...(signature && { signature }),
    indicators,
    versions: { engine: 'test', knowledge: 'test' },
    ...more,
  }
}

const GROUPING_KEY = createHash('sha256').update('tests of grouping').digest()

/** Assigns reports of which this was read, together; gives where they went, in the same order. */
export async function assignRead(
  { parts }: Pick<Grouping, 'parts'>,
  readings: readonly (Reading | undefined)[],
): Promise<readonly Assigned[]> {
  const events = readings.map(() => received(randomBytes(24), { channel: 'email', tlp: 'green' }))
  await parts.store.write(({ append }) => append(events))
  const waiting = await waitingAfter(parts.store.db, 0, 10_000)
  const byReport = new Map(waiting.map((one) => [one.report, one]))
  const ready = events.map(({ subject }, at): Ready => {
    const one = byReport.get(subject)!
    const reading = readings[at]
    const content: Content =
      reading === undefined
        ? { sha256: one.content, identity: one.content }
        : {
            sha256: one.content,
            reading,
            identity: Buffer.from(textIdentity(one.content, reading, GROUPING_KEY)).toString('hex'),
          }
    return { waiting: one, content }
  })
  const { assigned } = await assignBatch(parts, newMemory(), ready)
  return assigned
}

/** Grouping without anything that reads: for {@link assignRead}. */
export function openGroupingOfReadings(store: Store): Promise<Grouping> {
  const unread = { kind: 'unread', cause: 'nobody reads here' } as const
  return openGrouping(store, {
    read: async () => unread,
    explain: async () => undefined,
    preview: async () => undefined,
    likenesses: async () => [],
    load: () => ({ running: 0, waiting: 0 }),
    [Symbol.asyncDispose]: async () => {},
  })
}

function received(raw: Uint8Array, { channel, tlp }: Required<How>): NewEvent {
  return {
    kind: 'report-received',
    subject: randomUUIDv7(),
    actor: { kind: 'citizen' },
    tool: 'api',
    time: NOW,
    body: {
      content: createHash('sha256').update(raw).digest('hex'),
      bytes: raw.length,
      form: channel === 'email' ? 'mail' : 'text',
      channel,
      via: 'api',
      source: null,
      word: 'fraud',
      receipt: randomBytes(32).toString('hex'),
      key: null,
      identity: null,
      reporter: randomBytes(32).toString('hex'),
      country: 'PK',
      language: null,
      tlp,
    },
  }
}
