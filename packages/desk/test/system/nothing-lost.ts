import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { mountSmallDisk, type SmallDisk } from '../../../host/test/small-disk.ts'
import { openPostgres, type Postgres } from '../postgres.ts'
import { count, type Counted } from './count.ts'
import { deskCommand, startDesk, type DeskChild, type DeskSetting } from './desk-child.ts'
import { postAll, type Acknowledged, type ToPost } from './reporter.ts'

export interface Run {
  readonly reports: number
  /** Times the desk is ended with -9 while reports come in. */
  readonly kills: number
  readonly database: 'embedded' | 'server'
  readonly tell?: (line: string) => void
}

export interface Report extends Counted {
  readonly sent: number
  readonly acknowledged: number
  /** Posts that nobody acknowledged; they were sent again. */
  readonly failed: number
  readonly kills: number
  /** Was the database away for a while? The embedded one cannot be. */
  readonly databaseWasAway: boolean
  /** Was the disk full for a while? Only root can mount one. */
  readonly diskWasFull: boolean
  /** And that of the database's server, which may end of it? */
  readonly serversDiskWasFull: boolean
  readonly seconds: number
}

/**
 * Posts reports over HTTP while the desk is killed, its database goes away and its disk is full, one after the other;
 * waits until all has settled, ends the desk, and counts what is there.
 */
export async function runNothingLost(run: Run): Promise<Report> {
  const begun = performance.now()
  await using places = await openPlaces(run)
  const { setting, postgres, disk, serversDisk } = places
  const desk = await startDesk(setting)
  const apiKey = await gatewayKey(setting)
  const schedule = scheduleOf(run, { desk, postgres, disk, serversDisk })
  const acknowledged = new Map<string, Acknowledged>()
  const failed = await postAll({
    address: desk.address,
    apiKey,
    connections: 16,
    reports: reportsOf(run.reports),
    acknowledged: (key, by) => {
      acknowledged.set(key, by)
      schedule.at(acknowledged.size / run.reports)
    },
  })
  await schedule.end()
  run.tell?.(`${acknowledged.size} acknowledged, ${failed} sent again; waiting for the last`)
  await settled(desk)
  await desk.stop()
  return {
    sent: run.reports,
    acknowledged: acknowledged.size,
    failed,
    kills: run.kills,
    databaseWasAway: postgres !== undefined,
    diskWasFull: disk !== undefined,
    serversDiskWasFull: serversDisk !== undefined,
    ...(await count(setting, acknowledged)),
    seconds: Math.round((performance.now() - begun) / 100) / 10,
  }
}

interface Places extends AsyncDisposable {
  readonly setting: DeskSetting
  readonly postgres: Postgres | undefined
  readonly disk: SmallDisk | undefined
  readonly serversDisk: SmallDisk | undefined
}

async function openPlaces({ database }: Run): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-desk-lost-'))
  const disk = mountSmallDisk(1024)
  const serversDisk = database === 'server' ? mountSmallDisk(512) : undefined
  const postgres =
    database === 'server'
      ? await openPostgres(serversDisk && { within: serversDisk.folder })
      : undefined
  const config = join(folder, 'desk.yaml')
  writeFileSync(config, 'log: { level: warn }\nreading: { workers: 1 }\n')
  const setting = {
    data: join(disk?.folder ?? folder, 'data'),
    config,
    ...(postgres && { databaseUrl: postgres.urlOf('postgres') }),
  }
  return {
    setting,
    postgres,
    disk,
    serversDisk,
    [Symbol.asyncDispose]: async () => {
      await postgres?.[Symbol.asyncDispose]()
      disk?.unmount()
      serversDisk?.unmount()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function gatewayKey(setting: DeskSetting): Promise<string> {
  const { status, out, err } = await deskCommand(setting, ['key', 'add', 'load', '--json'])
  if (status !== 0) throw new Error(err)
  return (JSON.parse(out) as { readonly key: string }).key
}

/** Every third is a text of its own, the others copies of five. */
function reportsOf(many: number): readonly ToPost[] {
  return Array.from({ length: many }, (_, index) => ({
    key: `lost-${index}`,
    text:
      index % 3 === 0
        ? `Parcel ${index} of the Lirudo courier is held. Pay the fee at https://pay-${index}.example before ${index % 24} o’clock, or it is sent back to the depot of row ${index}.`
        : `Wave ${index % 5}: the Vomeda office closes your licence today. Confirm it at https://vomeda-${index % 5}.example with the code on your card.`,
  }))
}

interface Troubles {
  readonly desk: DeskChild
  readonly postgres: Postgres | undefined
  readonly disk: SmallDisk | undefined
  readonly serversDisk: SmallDisk | undefined
}

interface Schedule {
  /** Called with the share of reports acknowledged so far. */
  readonly at: (share: number) => void
  /** Waits for what is under way, and ends every trouble. */
  readonly end: () => Promise<void>
}

/** Milliseconds that the disk is full, and the database away. */
const FULL = 3000
const AWAY = 3000

/**
 * By the share of reports acknowledged: kills spread from 10 to 90 %, the database away at 35 %, its server's disk full
 * at 50 %, the desk's at 65 %.
 * One trouble after the other: the desk is up again before it is killed again.
 */
function scheduleOf(run: Run, { desk, postgres, disk, serversDisk }: Troubles): Schedule {
  let last: Promise<unknown> = Promise.resolve()
  const deeds = [
    ...Array.from({ length: run.kills }, (_, index) => ({
      from: 0.1 + (0.8 * index) / run.kills,
      deed: async () => {
        run.tell?.(`kill -9 (${index + 1})`)
        await desk.kill9()
        await desk.start()
      },
    })),
    { from: 0.35, deed: () => away(run, postgres) },
    { from: 0.5, deed: () => serverFull(run, postgres, serversDisk) },
    { from: 0.65, deed: () => full(run, disk) },
  ].sort((one, other) => one.from - other.from)
  const due = (share: number): void => {
    while (deeds[0] && deeds[0].from <= share) last = last.then(deeds.shift()!.deed)
  }
  return {
    at: due,
    end: async () => {
      due(1)
      await last
    },
  }
}

async function away({ tell }: Run, postgres: Postgres | undefined): Promise<void> {
  if (!postgres) return
  tell?.('the database goes away')
  await postgres.stop()
  await pause(AWAY)
  await postgres.start()
  tell?.('the database is back')
}

async function full({ tell }: Run, disk: SmallDisk | undefined): Promise<void> {
  if (!disk) return
  tell?.('the disk is full')
  disk.fill()
  await pause(FULL)
  disk.clear()
  tell?.('the disk has room again')
}

/** A server whose log cannot grow ends itself; whoever runs it makes room, and starts it again. */
async function serverFull(
  { tell }: Run,
  postgres: Postgres | undefined,
  disk: SmallDisk | undefined,
): Promise<void> {
  if (!disk || !postgres) return
  tell?.('the disk of the database’s server is full')
  disk.fill()
  await pause(FULL)
  disk.clear()
  await postgres.stop()
  await postgres.start()
  tell?.('the disk of the database’s server has room again')
}

/** Until every report has its campaign; a desk that ended meanwhile is started, as its unit does. */
async function settled(desk: DeskChild): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const waiting = await waitingAt(desk.address())
    if (waiting === 0) return
    await pause(500)
  }
  throw new Error('reports wait for their campaign, and none gets one')
}

async function waitingAt(address: string): Promise<number | undefined> {
  try {
    const health = (await (await fetch(`${address}/healthz`)).json()) as { waiting?: number }
    return health.waiting
  } catch {
    return undefined
  }
}
