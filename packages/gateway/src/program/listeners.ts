import { readFileSync } from 'node:fs'
import type { Registry } from 'prom-client'
import { starting } from '@tasdeeq/host/program'
import type { Config, HttpListener, Listener } from '../config/config.ts'
import { openHttpServer, type HeldPages } from '../http/server.ts'
import { openMilterServer } from '../milter/server.ts'
import type { MilterPorts } from '../milter/connection.ts'
import type { ListenerPorts, Running } from '../running.ts'
import { openSmtpServer } from '../smtp/server.ts'
import type { Health } from './health.ts'
import { newArrivalId } from './ids.ts'
import type { Stores } from './stores.ts'

export interface ListeningParts extends Pick<
  MilterPorts,
  'handle' | 'overLimit' | 'log' | 'meter' | 'unchecked'
> {
  readonly registry: Registry
  readonly stores: Stores
  readonly health: () => Health
}

/** @throws StartProblem naming the listener that could not be opened; those opened before it are closed again */
export async function openListeners(
  config: Config,
  parts: ListeningParts,
): Promise<readonly Running[]> {
  const open: Running[] = []
  try {
    for (const listener of config.listeners) {
      open.push(await starting(`listener ${listener.name}`, () => openListener(listener, parts)))
      parts.log.info({ listener: listener.name, kind: listener.kind }, 'listening')
    }
    return open
  } catch (error) {
    await Promise.all(open.map((listener) => listener.stop(0)))
    throw error
  }
}

async function openListener(listener: Listener, parts: ListeningParts): Promise<Running> {
  const { handle, overLimit, log, meter, stores, unchecked } = parts
  const newId = (): string => newArrivalId(now())
  const ports: ListenerPorts = { handle, overLimit, log, meter, now, newId }
  switch (listener.kind) {
    case 'milter':
      return await openMilterServer(listener, { ...ports, unchecked })
    case 'smtp':
    case 'lmtp':
      return await openSmtpServer(listener, { ...ports, journal: stores.journal })
    case 'http':
      return await openHttpServer(listener, { ...ports, ...httpParts(listener, parts) })
  }
}

function httpParts(
  { tokenFile }: HttpListener,
  { health, registry, stores }: ListeningParts,
): {
  readonly health: () => Health
  readonly registry: Registry
  readonly token?: string
  readonly held?: HeldPages
} {
  return {
    health,
    registry,
    ...(tokenFile !== undefined && { token: readFileSync(tokenFile, 'utf8').trim() }),
    ...(stores.pages && { held: stores.pages }),
  }
}

function now(): number {
  return Date.now()
}
