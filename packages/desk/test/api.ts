import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before } from 'node:test'
import type { Desk } from '../src/desk.ts'
import type { DeskConfig } from '../src/program/config.ts'
import { openDesk } from '../src/program/open.ts'
import { checked, type CheckedAnswer } from './checked-answer.ts'
import { quiet, type FreshDatabase } from './databases.ts'
import { introduce, type Person } from './people.ts'
import type { TestCall } from './test-call.ts'

/** A desk at work on a database of its own, asked over HTTP by people of every role. */
export interface TestApi extends AsyncDisposable {
  readonly desk: Desk
  readonly address: string
  /** Sends a request, and checks the answer against what its route declares. */
  readonly call: (asked: TestCall) => Promise<CheckedAnswer>
  /** The headers that prove who somebody is. */
  readonly headersOf: (person: Person) => Readonly<Record<string, string>>
}

export async function openTestApi(
  fresh: () => Promise<FreshDatabase>,
  config: Partial<DeskConfig> = {},
): Promise<TestApi> {
  const made = await fresh()
  const { database } = made
  const beside = database.kind === 'embedded' ? dirname(database.folder) : tmpdir()
  const data = mkdtempSync(join(beside, 'tasdeeq-api-'))
  if (database.kind === 'embedded') renameSync(database.folder, join(data, 'database'))
  const given: DeskConfig = {
    ...settings,
    data,
    database: database.kind === 'server' ? database : { kind: 'embedded' },
    ...config,
  }
  const { desk, address, stop } = await openDesk(given, quiet)
  const headers = await introduce(desk)
  return {
    desk,
    address,
    headersOf: (person) => headers[person],
    call: async (asked) =>
      checked(asked, await fetch(`${address}${asked.path}`, initOf(asked, headers, desk))),
    [Symbol.asyncDispose]: async () => {
      await stop(1000)
      await made[Symbol.asyncDispose]()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** One desk for the tests of a suite, which keep out of each other's way. */
export function sharedTestApi(
  fresh: () => Promise<FreshDatabase>,
  config: Partial<DeskConfig> = {},
): () => TestApi {
  let api: TestApi | undefined
  before(async () => {
    api = await openTestApi(fresh, config)
  })
  after(() => api?.[Symbol.asyncDispose]())
  return () => {
    if (api === undefined) throw new Error('the desk of a suite is open only while its tests run')
    return api
  }
}

const settings: Omit<DeskConfig, 'data' | 'database'> = {
  listen: { host: '127.0.0.1', port: 0 },
  publicUrl: 'http://desk.example',
  reader: 'PK',
  blobs: { kind: 'folder' },
  intake: { messageBytes: 2_000_000, perNetwork: 1000, work: 0, identityTime: 86_400_000 },
  retention: { decisions: 365 * 86_400_000 },
  reading: { workers: 1, time: 20_000, heap: 256, waiting: 100 },
  authentication: { trustedHosts: [] },
  approvals: 1,
  blockTime: 30 * 86_400_000,
  log: { level: 'error' },
  // The test speaks for the clients whose addresses it says.
  proxies: ['127.0.0.1'],
}

let clients = 0

function initOf(
  asked: TestCall,
  people: Record<Person, Readonly<Record<string, string>>>,
  { config }: Desk,
): RequestInit {
  clients += 1
  const from = asked.from ?? `2001:db8:${clients.toString(16)}::1`
  const headers = new Headers({
    'x-forwarded-for': from,
    origin: new URL(config.publicUrl).origin,
    ...people[asked.as ?? 'citizen'],
    ...(asked.json !== undefined && { 'content-type': 'application/json' }),
    ...asked.headers,
  })
  const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json)
  return {
    method: asked.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  }
}
