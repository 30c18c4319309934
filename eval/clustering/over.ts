import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openData } from '../../packages/desk/src/program/data.ts'
import { loadDeskConfig } from '../../packages/desk/src/program/load.ts'
import { receiptHash } from '../../packages/desk/src/intake/receipt-number.ts'
import { quiet } from '../../packages/desk/test/databases.ts'
import { type Counted, count } from '../../packages/desk/test/system/count.ts'
import { type DeskChild, startDesk } from '../../packages/desk/test/system/desk-child.ts'
import type { Mail } from './corpus.ts'
import type { Placed } from './desk.ts'

/** A mail that was reported and the receipt that came for it. */
export interface Answered {
  readonly mail: Mail
  readonly receipt: string
}

/** What came of the mails of a corpus, reported at a desk in a process of its own from outside. */
export interface Over {
  readonly mails: number
  /** Milliseconds until the last was handed in, and until the last had its campaign. */
  readonly taken: number
  readonly grouped: number
  /** Of those that got a receipt. */
  readonly answered: readonly Answered[]
  /** Receipts that, looked up over HTTP, tell of a report that has been read; and what was answered for the others. */
  readonly lookedUp: number
  readonly untold: readonly string[]
  readonly counted: Counted
  readonly placed: readonly Placed[]
}

/** Hands all mails in and gives, for each that was answered, its receipt. */
export type HandIn = (desk: DeskChild, mails: readonly Mail[]) => Promise<readonly Answered[]>

/** @param settings `desk.yaml` */
export async function reportOver(
  mails: readonly Mail[],
  settings: string,
  handIn: HandIn,
): Promise<Over> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-over-'))
  const place = { data: join(folder, 'data'), config: join(folder, 'desk.yaml') }
  writeFileSync(place.config, settings)
  let desk: DeskChild | undefined
  try {
    desk = await startDesk(place)
    const begun = performance.now()
    const answered = await handIn(desk, mails)
    const taken = performance.now() - begun
    await untilGrouped(desk.address())
    const grouped = performance.now() - begun
    const untold = await lookUp(desk.address(), answered)
    const lookedUp = answered.length - untold.length
    await desk.stop()
    desk = undefined
    const counted = await count(place, new Map())
    const placed = await placesOf(place.data, answered)
    return { mails: mails.length, taken, grouped, answered, lookedUp, untold, counted, placed }
  } finally {
    await desk?.kill9()
    rmSync(folder, { recursive: true, force: true })
  }
}

export function writtenOver(way: string, over: Over): string {
  const { mails, counted, answered, lookedUp, untold, placed } = over
  return [
    `over ${way}: ${mails} mails, handed in within ${seconds(over.taken)}, grouped within ${seconds(over.grouped)}`,
    `stored ${counted.stored}, without a campaign ${counted.unassigned}, contents without bytes ${counted.withoutBytes}`,
    `answered ${answered.length}, receipts that tell what came of it ${lookedUp}, found in a campaign ${placed.length}`,
    `log ${counted.log}, views that differ from it ${counted.differences.length}`,
    ...untold.slice(0, MOST_UNTOLD).map((one) => `  not told: ${one}`),
  ].join('\n')
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(0)} s`
}

async function untilGrouped(address: string): Promise<void> {
  for (;;) {
    const { waiting } = (await (await fetch(`${address}/healthz`)).json()) as { waiting?: number }
    if (waiting === 0) return
    await pause(200)
  }
}

/** Looks of one network in a minute: the desk lets nobody try numbers. */
const LOOKS = 25
const AT_ONCE = 8
const MOST_UNTOLD = 12

/** What was answered for those that do not tell a verdict: the mail's id, the status, the names of what it says. */
async function lookUp(address: string, answered: readonly Answered[]): Promise<readonly string[]> {
  const left = answered.map((one, at) => ({ ...one, network: Math.floor(at / LOOKS) }))
  const untold: string[] = []
  const one = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { status, names } = await ask(address, next)
      if (status !== 200 || !names.includes('explanation'))
        untold.push(`${next.mail.id}: ${status}, ${names.join(' ')}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return untold
}

interface Look {
  readonly receipt: string
  readonly network: number
}

interface Told {
  readonly status: number | undefined
  readonly names: readonly string[]
}

/** Each asks from an address of its own, as the reporters would. */
function ask(address: string, { receipt, network }: Look): Promise<Told> {
  const localAddress = `127.${1 + (network % 250)}.${1 + Math.floor(network / 250)}.1`
  return new Promise((resolve, reject) => {
    get(`${address}/receipts/${encodeURIComponent(receipt)}`, { localAddress }, (response) => {
      let said = ''
      response.setEncoding('utf8').on('data', (piece: string) => (said += piece))
      response.on('end', () =>
        resolve({ status: response.statusCode, names: Object.keys(JSON.parse(said) as object) }),
      )
    }).on('error', reject)
  })
}

/** By receipt: what was handed in may have other line ends than what is stored. */
async function placesOf(data: string, answered: readonly Answered[]): Promise<readonly Placed[]> {
  await using opened = await openData(await loadDeskConfig({ data, environment: {} }), quiet)
  const rows = await opened.store.db
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .innerJoin('campaigns', 'campaigns.id', 'texts.campaign')
    .select(['reports.receipt', 'reports.how', 'campaigns.root'])
    .execute()
  const byReceipt = new Map(rows.map((row) => [Buffer.from(row.receipt).toString('hex'), row]))
  return answered.flatMap(({ mail, receipt }) => {
    const row = byReceipt.get(receiptHash(opened.keys.names, receipt).toString('hex'))
    return row === undefined ? [] : { mail, campaign: row.root, how: row.how ?? '' }
  })
}
