import { starting } from '@tasdeeq/host/program'
import { openApi } from '../api/app.ts'
import { routes } from '../api/routes/index.ts'
import { openAuth } from '../auth/open.ts'
import { refuseUnfinished } from './unfinished-restore.ts'
import type { Desk } from '../desk.ts'
import { openOrders } from '../gateways/orders.ts'
import { openAssigning } from '../grouping/open.ts'
import { openIntake } from '../intake/open.ts'
import { listenForOperator } from '../operator/listen.ts'
import { withPages } from '../pages/with-pages.ts'
import { openProtection } from '../protection/open.ts'
import type { Log, Meter, Working } from '../running.ts'
import type { DeskConfig } from './config.ts'
import { openData } from './data.ts'
import { deskJobs } from './desk-jobs.ts'
import { gaugesOf } from './gauges.ts'
import { startJobs } from './jobs.ts'
import { openKnowing } from './knowing.ts'
import { listenAt } from './listening.ts'
import { openMailboxes } from './mailboxes.ts'
import { openMeter } from './meter.ts'

/** A desk at work. */
export interface OpenDesk {
  /** Where it answers: `http://127.0.0.1:8025`. */
  readonly address: string
  readonly desk: Desk
  /** Takes nothing new, lets what is under way end for at most `grace` milliseconds, and closes everything. */
  readonly stop: (grace: number) => Promise<void>
}

/**
 * Puts the desk together. What cannot work is found here, before the first report.
 *
 * @throws StartProblem where something cannot be opened. What was opened by then is closed again.
 */
export async function openDesk(config: DeskConfig, log: Log): Promise<OpenDesk> {
  refuseUnfinished(config.data)
  for (const warning of config.warnings ?? []) log.warn({}, warning)
  await using opened = new AsyncDisposableStack()
  const listening = await listenAt(config.listen)
  // Dropped only where the start fails; otherwise it was told to stop long before.
  opened.defer(() => listening.stop(0))
  const meter = openMeter()
  const found = { ...config, ...placeOf(config, listening.port) }
  const desk = await openParts(found, { log, meter, opened })
  const api = openApi(desk, routes)
  const answering = config.pages === undefined ? api : withPages(api, config.pages)
  meter.gauges(gaugesOf(desk))
  const working = await openWorking(desk)
  listening.answerWith(answering)
  const rest = opened.move()
  return {
    address: `http://${hostOf(found.listen.host)}:${found.listen.port}`,
    desk,
    stop: async (grace) => {
      desk.protection.stop()
      desk.orders.stop()
      await stopAll([listening, ...working], grace)
      await desk.intake[Symbol.asyncDispose]()
      await desk.assigning.stop(grace)
      await rest.disposeAsync()
    },
  }
}

interface Opening {
  readonly log: Log
  readonly meter: Meter
  /** What is to be closed when the desk ends, in the reverse order. */
  readonly opened: AsyncDisposableStack
}

async function openParts(config: DeskConfig, { log, meter, opened }: Opening): Promise<Desk> {
  const data = opened.use(await openData(config, log))
  const { store, blobs, keys, contentSeal, identitySeal } = data
  const knowing = await openKnowing({ config, data, log, now, opened })
  const shared = { store, blobs, keys, contentSeal, log, meter, now, ...knowing }
  const assigning = await starting('reports cannot be assigned', () => openAssigning(shared))
  opened.defer(() => assigning.stop(0))
  const intake = opened.use(
    await openIntake({ ...shared, identitySeal, assigning, config: config.intake }),
  )
  const protection = await openProtection(shared)
  const orders = await openOrders(shared)
  const auth = await starting('the sign-in cannot be opened', () =>
    openAuth({ store, keys, config, log, now }),
  )
  return { ...shared, config, identitySeal, assigning, intake, protection, orders, auth }
}

/** What works by itself. What was opened before one that fails is stopped: it would keep the process for ever. */
async function openWorking(desk: Desk): Promise<readonly Working[]> {
  const working: Working[] = [...(await openMailboxes(desk))]
  try {
    const operator = await starting('the desk cannot take commands of its operator', () =>
      listenForOperator(desk),
    )
    if (operator) working.push(operator)
    working.push(startJobs(deskJobs(desk), desk.log))
    return working
  } catch (error) {
    await stopAll(working, 0)
    throw error
  }
}

/** Where the system chose the port, the address that passkeys are bound to has it too. */
function placeOf(config: DeskConfig, port: number): Pick<DeskConfig, 'listen' | 'publicUrl'> {
  const { publicUrl, listen } = config
  return {
    listen: { ...listen, port },
    publicUrl: publicUrl.endsWith(':0') ? `${publicUrl.slice(0, -1)}${port}` : publicUrl,
  }
}

/** RFC 3986 section 3.2.2: an IPv6 address stands in brackets. */
function hostOf(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

async function stopAll(working: readonly Working[], grace: number): Promise<void> {
  await Promise.all(working.map((part) => part.stop(grace)))
}

function now(): number {
  return Date.now()
}
