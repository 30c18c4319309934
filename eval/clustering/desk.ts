import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { loadKnowledgePack } from '@tasdeeq/host'
import type { NewEvent } from '../../packages/desk/src/events/event.ts'
import { openAssigning } from '../../packages/desk/src/grouping/open.ts'
import type { AssigningParts } from '../../packages/desk/src/grouping/parts.ts'
import { thresholds, type Thresholds } from '../../packages/desk/src/grouping/thresholds.ts'
import type { Reader, Reading, ReadResult } from '../../packages/desk/src/reading.ts'
import { openReader } from '../../packages/desk/src/reading/open.ts'
import type { Log } from '../../packages/desk/src/running.ts'
import { openBlobs } from '../../packages/desk/src/store/blobs.ts'
import { openKeys } from '../../packages/desk/src/store/keys.ts'
import { openStore } from '../../packages/desk/src/store/open.ts'
import { openSeal } from '../../packages/desk/src/store/seal.ts'
import type { Store } from '../../packages/desk/src/store/store.ts'
import { openWarningLists } from '../../packages/desk/src/warning-lists/open.ts'
import type { WarningLists } from '../../packages/desk/src/warning-lists/warning-lists.ts'
import type { Mail } from './corpus.ts'

/** Reads each mail once, however often it is reported. */
export interface Readings extends AsyncDisposable {
  readonly reader: Reader
  readonly of: (mail: Mail) => Reading | undefined
}

/** A mail and where the desk put it. */
export interface Placed {
  readonly mail: Mail
  readonly campaign: string
  readonly how: string
}

export interface Run {
  /** In the order of the mails given. */
  readonly placed: readonly Placed[]
  /** Milliseconds until all were assigned. */
  readonly time: number
}

const quiet: Log = { debug() {}, info() {}, warn() {}, error: console.error }
const KEY = createHash('sha256').update('evaluation').digest()

/** @param keep a file that what was read is taken from, and put into at the end: of the same mails, and the same reader */
export async function openReadings(keep?: string): Promise<Readings> {
  const limits = { workers: 2, heap: 768, time: 60_000, waiting: 10_000 }
  const reader = await openReader({ ...limits, key: KEY, reader: 'PK', log: quiet })
  const isKept = keep !== undefined && existsSync(keep)
  const known = isKept
    ? (deserialize(readFileSync(keep)) as Map<string, ReadResult>)
    : new Map<string, ReadResult>()
  const kept = known.size
  return {
    reader: {
      ...reader,
      read: async (given) => {
        const hash = sha256(given.raw)
        const result = known.get(hash) ?? (await reader.read(given))
        known.set(hash, result)
        return result
      },
    },
    of: ({ raw }) => {
      const result = known.get(sha256(raw))
      return result?.kind === 'read' ? result.reading : undefined
    },
    [Symbol.asyncDispose]: async () => {
      if (keep !== undefined && known.size > kept)
        writeFileSync(keep, serialize(known), { mode: 0o600 })
      await reader[Symbol.asyncDispose]()
    },
  }
}

export function openLists(): Promise<WarningLists> {
  return openWarningLists({ knowledge: loadKnowledgePack() })
}

export interface Given {
  readonly mails: readonly Mail[]
  readonly readings: Readings
  readonly warningLists: WarningLists
  readonly thresholds?: Partial<Thresholds>
}

/** Reports all mails at a desk of their own, in this order, and waits until each has its campaign. */
export async function runDesk({ mails, readings, warningLists, ...given }: Given): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-clusters-'))
  try {
    const keys = { ...openKeys(folder), grouping: KEY }
    await using store = await openStore({ kind: 'embedded', folder: join(folder, 'db') }, quiet)
    await using blobs = await openBlobs({ kind: 'folder' }, folder, keys.content)
    const contentSeal = openSeal(keys.content)
    const { reader } = readings
    const ports = { store, blobs, reader, keys, contentSeal, warningLists, log: quiet }
    const parts: AssigningParts = {
      ...ports,
      meter: { report() {}, grouped() {}, request() {}, protected() {} },
      now: () => Date.now(),
      thresholds: { ...thresholds, ...given.thresholds },
    }
    const reports = await reportAll(parts, mails)
    const begun = performance.now()
    const assigning = await openAssigning(parts)
    while ((await assigning.waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    const time = performance.now() - begun
    await assigning.stop(5_000)
    return { placed: await placesOf(store, mails, reports), time }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const AT_ONCE = 200

async function reportAll(
  { store, blobs }: AssigningParts,
  mails: readonly Mail[],
): Promise<readonly string[]> {
  const reports: string[] = []
  for (let at = 0; at < mails.length; at += AT_ONCE) {
    const some = mails.slice(at, at + AT_ONCE)
    await blobs.put(some.map(({ raw }) => raw))
    const events = some.map(received)
    await store.write(({ append }) => append(events))
    reports.push(...events.map(({ subject }) => subject))
  }
  return reports
}

async function placesOf(
  { db }: Store,
  mails: readonly Mail[],
  reports: readonly string[],
): Promise<readonly Placed[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .innerJoin('campaigns', 'campaigns.id', 'texts.campaign')
    .select(['reports.id', 'campaigns.root as campaign', 'reports.how'])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return mails.map((mail, at) => {
    const row = byId.get(reports[at]!)
    if (row === undefined) throw new Error(`${mail.id} was not assigned`)
    return { mail, campaign: row.campaign, how: row.how ?? '' }
  })
}

function received({ raw }: Mail): NewEvent {
  return {
    kind: 'report-received',
    subject: randomUUIDv7(),
    actor: { kind: 'citizen' },
    tool: 'api',
    time: Date.now(),
    body: {
      content: sha256(raw),
      bytes: raw.length,
      form: 'mail',
      channel: 'email',
      via: 'api',
      source: null,
      word: 'fraud',
      receipt: randomBytes(32).toString('hex'),
      key: null,
      identity: null,
      reporter: null,
      country: 'PK',
      language: null,
      tlp: 'green',
    },
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
