/**
 * `npm run bench:gateway`: the gateway and Rspamd as milters behind Postfix, in turn, on the same mails in one run, and
 * Postfix alone beside them. `--mails N` different mails (40), `--times N` each a round (25), `--rounds N` (4).
 */
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startGateway } from '../../packages/gateway/test/system/gateway-child.ts'
import { freePort } from '../../packages/gateway/test/system/ports.ts'
import { canRunPostfix, startPostfix } from '../../packages/gateway/test/system/postfix.ts'
import { openDns } from '../../packages/gateway/test/system/troubles.ts'
import { openMails } from '../mails.ts'
import { latencies, throughSmtpSource, writeForSource } from './load.ts'
import { residentOf } from './resident.ts'
import { openRspamdMilter } from './rspamd-milter.ts'
import { latencyTable, throughputTable, type Contestant } from './tables.ts'

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '40' },
    times: { type: 'string', default: '25' },
    rounds: { type: 'string', default: '4' },
  },
})
const [count, times, rounds] = [values.mails, values.times, values.rounds].map(Number) as [
  number,
  number,
  number,
]
const cores = availableParallelism()
const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-bench-gateway-'))

/** Delivered mail is thrown away: what is measured is the way in. */
const SETTINGS = { virtual_transport: 'discard:', smtpd_client_message_rate_limit: '0' }

/** Marks, as Rspamd does by its defaults: neither keeps a message. */
const POLICY = `rules:
  - name: mark
    when: { verdict: [fraud, suspicious, unwanted] }
    do: { mark: { subject-prefix: '[?]' } }
`

if (canRunPostfix) await run()
else console.log('**SKIPPED: it takes root and Debian’s postfix.**')
rmSync(folder, { recursive: true, force: true })

async function run(): Promise<void> {
  using mails = openMails(count)
  const raws = mails.items.map(({ content }) => wireText(readFileSync(content.path)))
  const files = raws.map((raw, index) => writeForSource(folder, `${index}.eml`, raw))
  console.log(`# Bench of the gateway, ${new Date().toISOString().slice(0, 16)}\n`)
  console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cores} cores, load ${loadavg()[0]?.toFixed(1)}.`)
  console.log(
    `${raws.length} mails ${mails.about}, each ${times} times a round, ${rounds} rounds.\n`,
  )
  await using stack = new AsyncDisposableStack()
  const contestants = await openContestants(stack)
  for (let round = -1; round < rounds; round++) {
    for (const contestant of contestants) {
      const seconds = await throughSmtpSource(contestant.port, files, round < 0 ? 2 * times : times)
      if (round >= 0) contestant.rounds.push((files.length * times) / seconds)
      contestant.resident = Math.max(contestant.resident, contestant.pids.reduce(residentSum, 0))
    }
  }
  console.log(throughputTable(contestants))
  await measureLatency(contestants, raws)
  console.log(latencyTable(contestants))
}

function residentSum(sum: number, pid: number): number {
  return sum + residentOf(pid)
}

/** All at the same rate: half of what the slowest filter can. */
async function measureLatency(
  contestants: readonly Contestant[],
  raws: readonly string[],
): Promise<void> {
  const slowest = Math.min(...contestants.map(({ rounds: all }) => Math.min(...all)))
  const messages = Array.from({ length: 600 }, (_, index) => ({
    id: String(index),
    from: 'sender@sender.example',
    to: 'reader@inbox.example',
    raw: raws[index % raws.length]!,
  }))
  for (const contestant of contestants) {
    contestant.rate = slowest / 2
    contestant.latencies = await latencies(contestant.port, messages, slowest / 2)
  }
}

async function openContestants(stack: AsyncDisposableStack): Promise<readonly Contestant[]> {
  const contestants: Contestant[] = []
  const enter = async (name: string, pids: readonly number[], milter?: number): Promise<void> => {
    const postfix = await startPostfix({
      settings: SETTINGS,
      ...(milter !== undefined && { milter: `inet:127.0.0.1:${milter}` }),
    })
    stack.defer(() => postfix.stop())
    const { port } = postfix
    contestants.push({ name, port, pids, rounds: [], latencies: [], rate: 0, resident: 0 })
  }
  await enter('Postfix alone', [])
  const ours = await freePort()
  const dns = await openDns()
  stack.defer(() => dns.close())
  const gateway = await startGateway({ config: configOf(ours, dns.port), policy: POLICY })
  stack.defer(async () => void (await gateway.stop()))
  await enter('Tasdeeq', [gateway.pid()], ours)
  const rspamd = await openRspamdMilter(cores)
  if (!rspamd) console.log('**SKIPPED: Rspamd is not installed (apt-get install rspamd).**\n')
  else {
    stack.use(rspamd.daemon)
    console.log(`${rspamd.about}.\n`)
    await enter('Rspamd', [], rspamd.port)
  }
  return contestants
}

function configOf(port: number, dns: number): string {
  return `authserv-id: mx.inbox.example
reader: PK
mode: enforce
data: DATA
policy: policy.yaml
listeners:
  - name: postfix
    kind: milter
    address: 127.0.0.1:${port}
    on-failure: { engine: later, overload: later, store: later }
dns:
  servers: ['127.0.0.1:${dns}']
log:
  level: warn
`
}

/** Without a line of an mbox, and with CRLF: as a client sends it. */
function wireText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^From .*\r?\n/u, '')
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '').replaceAll('\n', '\r\n')
}
