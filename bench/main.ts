/**
 * `npm run bench`: how fast it is here and now, beside Rspamd and SpamAssassin on the same mails in the same run.
 * Figures are for comparing within one run; nothing is asserted. `--count N` takes N mails instead of 1,000;
 * `--rounds N` goes round N times instead of 4; `--memory N` only looks at resident memory over N messages
 * of all there are.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Absent, Peer } from '../eval/peers/peer.ts'
import { openRspamd } from '../eval/peers/rspamd.ts'
import { openSpamd } from '../eval/peers/spamd.ts'
import { coldCheck, scan } from './command.ts'
import { engineContestant, peerContestant } from './contestants.ts'
import { openMails, type Mails } from './mails.ts'
import { memoryOver } from './memory.ts'
import { coldLine, contestantTable, memoryReport, scanTable } from './print.ts'
import { inTurn, type Entered } from './rounds.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '4' },
    memory: { type: 'string' },
  },
})
/** SpamAssassin takes a hundred times as long: it gets a part of the mails, drawn in the same way. */
const SLOW_PART = 25
const COLD_RUNS = 9

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-bench-'))
try {
  using mails = openMails(
    values.memory === undefined ? numberOf(values.count) : Number.POSITIVE_INFINITY,
  )
  console.log(`# Bench of ${new Date().toISOString().slice(0, 16)}\n`)
  console.log(`${machine()}\n${mails.items.length} mails ${mails.about}.\n`)
  if (values.memory !== undefined)
    console.log(memoryReport(await memoryOver(mails.items, numberOf(values.memory))))
  else {
    await contest(mails)
    await command(mails)
    console.log(machine())
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function contest({ items }: Mails): Promise<void> {
  await using stack = new AsyncDisposableStack()
  const entered: Entered[] = [{ contestant: stack.use(engineContestant()), mails: items }]
  const enter = (opened: Peer | Absent, some: Mails['items']): void => {
    if ('absent' in opened) console.log(`**SKIPPED: ${opened.absent}.**\n`)
    else entered.push({ contestant: stack.use(peerContestant(opened)), mails: some })
  }
  enter(await openRspamd(), items)
  enter(await openSpamd(), items.slice(0, Math.ceil(items.length / SLOW_PART)))
  console.log(contestantTable(await inTurn(entered, numberOf(values.rounds))))
}

async function command({ items }: Mails): Promise<void> {
  const bytes = items.reduce((sum, { content }) => sum + readFileSync(content.path).length, 0)
  const one = await scan({ items, folder, bytes, workers: 1 })
  const all = await scan({ items, folder, bytes })
  console.log(
    scanTable([
      ['`tasdeeq scan --workers 1`, one process', one],
      [`\`tasdeeq scan\`, ${availableParallelism()} workers`, all],
    ]),
  )
  const cold: number[] = []
  const sample = new URL('../samples/police-notice.eml', import.meta.url).pathname
  for (let run = 0; run < COLD_RUNS; run++) cold.push(await coldCheck(sample))
  console.log(coldLine(cold))
}

function machine(): string {
  const load = loadavg().map((one) => one.toFixed(1))
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}; load of the machine in the last 1, 5 and 15 minutes: ${load.join(', ')}.`
}

/** @throws Error for what is no count. */
function numberOf(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is no count of messages`)
  return number
}
