import { setTimeout as pause } from 'node:timers/promises'
import { openDesk } from '../../packages/desk/src/program/open.ts'
import { quiet } from '../../packages/desk/test/databases.ts'
import type { DeskConfig } from '../../packages/desk/src/program/config.ts'
import { fillStore } from './console-fill.ts'
import type { Drawing } from './console-waves.ts'
import type { Waves } from './waves.ts'

export interface Filled {
  /** Reports that are stored when it ends. */
  readonly stored: number
  readonly seconds: number
}

export interface Filling {
  readonly from: number
  readonly to: number
  /** Epoch milliseconds. */
  readonly until: number
}

/** At once on their way: as many as a commit takes, several times. */
const AT_ONCE = 1000
/** Reports that wait for their campaign, at most, before more are given. */
const MOST_WAITING = 20_000

/**
 * Stores reports `from` up to `to` by the way that all reports go, but for HTTP: taken, read, grouped. Ends early where
 * the time is over.
 */
export async function fill(
  config: DeskConfig,
  waves: Waves,
  { from, to, until }: Filling,
): Promise<Filled> {
  const begun = performance.now()
  const { desk, stop } = await openDesk(
    { ...config, listen: { host: '127.0.0.1', port: 0 } },
    quiet,
  )
  let at = from
  while (at < to && Date.now() < until) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, index) => at + index)
    await Promise.all(
      numbers.map((number) => {
        const { raw, form } = waves.report(number)
        return desk.intake.take({
          raw: Buffer.from(raw),
          form,
          channel: form === 'mail' ? 'email' : 'sms',
          actor: { kind: 'desk' },
          via: 'command',
          word: 'fraud',
          key: `bench ${number}`,
          country: 'PK',
          tlp: 'amber',
        })
      }),
    )
    at += numbers.length
    while ((await desk.assigning.waiting()) > MOST_WAITING) await pause(200)
  }
  while ((await desk.assigning.waiting()) > 0) await pause(200)
  await stop(10_000)
  return { stored: at, seconds: (performance.now() - begun) / 1000 }
}

/** Reports of a campaign, on average, as the console's bench has them. */
export const REPORTS_A_CAMPAIGN = 10

/** Stores them as events of the log, of which every view is made, without reading or grouping anything. */
export async function fillWithEvents(
  config: DeskConfig,
  { reports, campaigns, seed, now }: Omit<Drawing, 'seal'>,
): Promise<Filled> {
  const begun = performance.now()
  const { desk, stop } = await openDesk(
    { ...config, listen: { host: '127.0.0.1', port: 0 } },
    quiet,
  )
  await fillStore(desk, { seed, campaigns, reports, now, seal: desk.contentSeal })
  await stop(10_000)
  return { stored: reports, seconds: (performance.now() - begun) / 1000 }
}
