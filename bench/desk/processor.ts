/**
 * `node bench/desk/processor.ts`: milliseconds of processors a report, of the desk's process and of PostgreSQL's, for each
 * part of its way. The clock says little on a machine that others work on; this says what a report costs.
 * `--database embedded|server`, `--posts N` (2,000) a round, `--connections N` (16), `--copies SHARE` (0.6).
 */
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { loadKnowledgePack } from '@tasdeeq/host'
import { table } from '../../eval/report/table.ts'
import { checkViews } from '../../packages/desk/src/events/rebuild.ts'
import { openAssigning } from '../../packages/desk/src/grouping/open.ts'
import { openIntake } from '../../packages/desk/src/intake/open.ts'
import type { Submission } from '../../packages/desk/src/intake/intake.ts'
import { openData } from '../../packages/desk/src/program/data.ts'
import { openReader } from '../../packages/desk/src/reading/open.ts'
import type { ReadResult, ToRead } from '../../packages/desk/src/reading.ts'
import { openWarningLists } from '../../packages/desk/src/warning-lists/open.ts'
import { quiet } from '../../packages/desk/test/databases.ts'
import { silent } from '../../packages/desk/test/grouping.ts'
import { deskCommand, startDesk } from '../../packages/desk/test/system/desk-child.ts'
import { benchOptions } from './options.ts'
import { openPlace, type BenchPlace } from './places.ts'
import { post } from './post.ts'
import { usedSince, usedUntilNow, type Used } from './processor-time.ts'
import { wavesOf, type Waves } from './waves.ts'

const ROUNDS = 2
const { database, posts, copies, connections, seed } = benchOptions()
const waves = wavesOf({ reports: 4 * posts, seed, copies })
const lines: string[][] = []
await partByPart()
await overHttp()
console.log(table(['part', 'reports', 'desk', 'server', 'together'], lines))

/** In this process, one part after the other; what was read is kept, so that grouping pays for no reading. */
async function partByPart(): Promise<void> {
  await using place = await openPlace(database)
  await using data = await openData(place.config, quiet)
  const key = data.keys.grouping
  const limits = { workers: 1, heap: 512, time: 20_000, waiting: 100_000 }
  await using reader = await openReader({ ...limits, key, reader: 'PK', log: quiet })
  const read = new Map<string, ReadResult>()
  const known = { ...reader, read: async (given: ToRead) => read.get(hashOf(given.raw))! }
  const warningLists = await openWarningLists({ knowledge: loadKnowledgePack() })
  const parts = { ...data, reader: known, warningLists, log: quiet, meter: silent, now: Date.now }
  const config = { messageBytes: 1e6, perNetwork: 60, work: 0, identityTime: 86_400_000 }
  await using intake = await openIntake({ ...parts, config })
  for (let round = 1; round <= ROUNDS; round++) {
    const all = submissionsOf(waves, (round - 1) * posts, posts)
    await counted({ what: `intake, round ${round}`, reports: posts }, () =>
      atOnce(all, connections, (one) => intake.take(one)),
    )
    const fresh = [...new Map(all.map((one) => [hashOf(one.raw), one]))].filter(
      ([hash]) => !read.has(hash),
    )
    const reading = { what: `reading of new contents, round ${round}`, reports: fresh.length }
    await counted(reading, () =>
      atOnce(fresh, 2, async ([hash, { raw, form, channel, country }]) => {
        read.set(
          hash,
          await reader.read({
            raw,
            form,
            channel,
            country,
            received: Date.now(),
            isFirstHand: false,
          }),
        )
      }),
    )
    await counted({ what: `grouping, round ${round}`, reports: posts }, async () => {
      const assigning = await openAssigning(parts)
      while ((await assigning.waiting()) > 0) await pause(100)
      await assigning.stop(10_000)
    })
  }
  const stored = ROUNDS * posts
  const views = { what: 'projections alone, replayed and compared', reports: stored }
  await counted(views, () => checkViews(data.store.db))
}

/** A real desk: all of it together. */
async function overHttp(): Promise<void> {
  await using place = await openPlace(database)
  const desk = await startDesk(place.setting)
  try {
    const key = await keyFor(place)
    for (let round = 1; round <= ROUNDS + 1; round++) {
      const from = (round - 1) * posts
      const posting = { address: desk.address(), key, connections, waves, from, count: posts }
      const what = `HTTP to campaign, ${connections} connections, round ${round}`
      await counted({ what, reports: posts, desk: desk.pid() }, async () => {
        await post(posting)
        await untilGrouped(desk.address())
      })
    }
  } finally {
    await desk.stop()
  }
}

interface Counted {
  readonly what: string
  readonly reports: number
  /** Process of the desk; absent: this one. */
  readonly desk?: number
}

async function counted(
  { what, reports, desk }: Counted,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = usedUntilNow(desk)
  await work()
  const used: Used = usedSince(before, usedUntilNow(desk))
  const each = (time: number): string => `${(time / Math.max(1, reports)).toFixed(2)} ms`
  const line = [
    what,
    String(reports),
    each(used.desk),
    each(used.server),
    each(used.desk + used.server),
  ]
  lines.push(line)
  console.error(line.join('  '))
}

function submissionsOf(from: Waves, first: number, many: number): readonly Submission[] {
  return Array.from({ length: many }, (_, index): Submission => {
    const { raw, form } = from.report(first + index)
    return {
      raw: Buffer.from(raw),
      form,
      channel: form === 'mail' ? 'email' : 'sms',
      actor: { kind: 'desk' },
      via: 'command',
      word: 'fraud',
      key: `bench ${first + index}`,
      country: 'PK',
      tlp: 'amber',
    }
  })
}

async function atOnce<Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items.values()
  const one = async (): Promise<void> => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: most }, one))
}

async function keyFor({ setting }: BenchPlace): Promise<string> {
  const { out, err } = await deskCommand(setting, ['key', 'add', 'bench', '--json'])
  if (out === '') throw new Error(err)
  return (JSON.parse(out) as { readonly key: string }).key
}

async function untilGrouped(address: string): Promise<void> {
  for (;;) {
    const { waiting } = (await (await fetch(`${address}/healthz`)).json()) as { waiting?: number }
    if (waiting === 0) return
    await pause(100)
  }
}

function hashOf(raw: Uint8Array): string {
  return createHash('sha256').update(raw).digest('hex')
}
