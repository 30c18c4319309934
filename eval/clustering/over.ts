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
  /** Receipts that, looked up over HTTP, tell of a report that has been read. */
  readonly lookedUp: number
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
    const lookedUp = await lookUp(desk.address(), answered)
    await desk.stop()
    desk = undefined
    const counted = await count(place, new Map())
    const placed = await placesOf(place.data, answered)
    return { mails: mails.length, taken, grouped, answered, lookedUp, counted, placed }
  } finally {
    await desk?.kill9()
    rmSync(folder, { recursive: true, force: true })
  }
}

export function writtenOver(way: string, over: Over): string {
  const { mails, counted, answered, lookedUp, placed } = over
  return [
    `over ${way}: ${mails} mails, handed in within ${seconds(over.taken)}, grouped within ${seconds(over.grouped)}`,
    `stored ${counted.stored}, without a campaign ${counted.unassigned}, contents without bytes ${counted.withoutBytes}`,
    `answered ${answered.length}, receipts that tell what came of it ${lookedUp}, found in a campaign ${placed.length}`,
    `log ${counted.log}, views that differ from it ${counted.differences.length}`,
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

async function lookUp(address: string, answered: readonly Answered[]): Promise<number> {
  const left = answered.map(({ receipt }, at) => ({ receipt, at }))
  let found = 0
  const one = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop())
      if (await tells(address, next.receipt, Math.floor(next.at / LOOKS))) found++
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return found
}

/** Each asks from an address of its own, as the reporters would. */
function tells(address: string, receipt: string, network: number): Promise<boolean> {
  const localAddress = `127.${1 + (network % 250)}.${1 + Math.floor(network / 250)}.1`
  return new Promise((resolve, reject) => {
    get(`${address}/receipts/${encodeURIComponent(receipt)}`, { localAddress }, (response) => {
      let said = ''
      response.setEncoding('utf8').on('data', (piece: string) => (said += piece))
      response.on('end', () => resolve(response.statusCode === 200 && said.includes('"verdict"')))
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
