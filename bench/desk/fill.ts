import { setTimeout as pause } from 'node:timers/promises'
import { openDesk } from '../../packages/desk/src/program/open.ts'
import { quiet } from '../../packages/desk/test/databases.ts'
import type { DeskConfig } from '../../packages/desk/src/program/config.ts'
import type { Waves } from './waves.ts'

export interface Filled {
  readonly stored: number
  readonly seconds: number
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
  { from, to, until }: { readonly from: number; readonly to: number; readonly until: number },
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
