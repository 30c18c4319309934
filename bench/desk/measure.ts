import { setTimeout as pause } from 'node:timers/promises'
import { deskCommand, startDesk } from '../../packages/desk/test/system/desk-child.ts'
import { quantile } from '../../eval/figures.ts'
import { between, bucketsIn, within, type Buckets } from './assignment.ts'
import type { BenchOptions } from './options.ts'
import type { BenchPlace } from './places.ts'
import { post, type Posted } from './post.ts'
import type { Waves } from './waves.ts'

/** What a desk did with so many reports in it. */
export interface Measured {
  readonly stored: number
  /** Reports a second that were stored and grouped before, by the same way but for HTTP; absent: by an earlier run. */
  readonly filling: number | undefined
  /** Reports a second that were acknowledged over HTTP, at full speed. */
  readonly accepted: number
  readonly refused: number
  /** Milliseconds until the acknowledgement. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Reports a second that were posted while assignment was measured. */
  readonly rate: number
  /** Milliseconds from the acknowledgement to the campaign, at that rate. */
  readonly assigned50: number
  readonly assigned95: number
  /** Bytes a report stored. */
  readonly databaseBytes: number
  readonly blobBytes: number
}

export interface Asked {
  readonly place: BenchPlace
  readonly waves: Waves
  readonly options: BenchOptions
  readonly stored: number
  readonly filling: number | undefined
}

/** Posted before anything is counted: a process that has just started is slow for some seconds, and a desk runs for months. */
export const WARM_UP = 3000

/** Posts to a real desk: at full speed, then at half of what it took, which tells how long assigning takes. */
export async function measure(asked: Asked): Promise<Measured> {
  const { place, waves, options, stored, filling } = asked
  const bytes = await place.bytes()
  const desk = await startDesk(place.setting)
  try {
    const named = ['key', 'add', `bench ${Date.now()}`, '--json']
    const { out, err } = await deskCommand(place.setting, named)
    if (out === '') throw new Error(err)
    const { key } = JSON.parse(out) as { readonly key: string }
    const given = { address: desk.address(), key, connections: options.connections, waves }
    await post({ ...given, from: stored, count: WARM_UP })
    await idle(desk.address())
    const from = stored + WARM_UP
    const fast = await post({ ...given, from, count: options.posts })
    await idle(desk.address())
    const accepted = fast.times.length / fast.seconds
    const rate = Math.max(1, Math.floor(accepted / 2))
    const before = await buckets(desk.address())
    await post({ ...given, from: from + options.posts, count: options.posts, rate })
    await idle(desk.address())
    const came = between(before, await buckets(desk.address()))
    return { stored, filling, accepted, rate, ...figuresOf(fast, came), ...each(bytes, stored) }
  } finally {
    await desk.stop()
  }
}

function figuresOf({ times, refused }: Posted, came: Buckets) {
  const at = (share: number): number => quantile([...times], share)
  return {
    refused,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    assigned50: 1000 * within(came, 0.5),
    assigned95: 1000 * within(came, 0.95),
  }
}

function each(bytes: { readonly database: number; readonly blobs: number }, stored: number) {
  return { databaseBytes: bytes.database / stored, blobBytes: bytes.blobs / stored }
}

async function buckets(address: string): Promise<Buckets> {
  return bucketsIn(await (await fetch(`${address}/metrics`)).text())
}

/** Until every report has its campaign. */
async function idle(address: string): Promise<void> {
  for (;;) {
    const { waiting } = (await (await fetch(`${address}/healthz`)).json()) as { waiting?: number }
    if (waiting === 0) return
    await pause(200)
  }
}
