import { readdirSync, readFileSync } from 'node:fs'
import { openData } from '../../packages/desk/src/program/data.ts'
import { openIntake } from '../../packages/desk/src/intake/open.ts'
import { openAssigning } from '../../packages/desk/src/grouping/open.ts'
import { openReader } from '../../packages/desk/src/reading/open.ts'
import { openWarningLists } from '../../packages/desk/src/warning-lists/open.ts'
import { loadKnowledgePack } from '@tasdeeq/host'
import { quiet } from '../../packages/desk/test/databases.ts'
import { silent } from '../../packages/desk/test/grouping.ts'
import { openPlace } from './places.ts'
import { wavesOf } from './waves.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { createHash } from 'node:crypto'
import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
import { Client } from 'pg'

const kind = process.argv[2] === 'server' ? 'server' : 'embedded'
const N = Number(process.argv[3] ?? 5000)
const copies = Number(process.argv[4] ?? 0.6)
const explain = process.argv[5] === 'stat'
const session = new Session(); session.connect()
await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', {interval: 500})

function stat(pid: string | number): string[] { const s = readFileSync(`/proc/${pid}/stat`, 'utf8'); return s.slice(s.lastIndexOf(')') + 2).split(' ') }
const cutFirst = (pid: string) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
function serverCpu(): number {
  let sum = 0
  const pids = readdirSync('/proc').filter((p) => /^\d+$/.test(p))
  let master: string | undefined
  for (const p of pids) try { if (stat(p)[1] === String(process.pid) && cutFirst(p) === 'postgres') master = p } catch {}
  if (!master) return 0
  const s = stat(master); sum += Number(s[11]) + Number(s[12]) + Number(s[13]) + Number(s[14])
  for (const p of pids) try { const c = stat(p); if (c[1] === master) sum += Number(c[11]) + Number(c[12]) } catch {}
  return sum * 10
}
function mark() { const { user, system } = process.cpuUsage(); return { node: (user + system) / 1000, server: serverCpu(), t: performance.now() } }
type Mark = ReturnType<typeof mark>
function print(what: string, a: Mark, b: Mark, n: number) {
  console.log(`${what}: node ${((b.node - a.node) / n).toFixed(3)} server ${((b.server - a.server) / n).toFixed(3)} ms a report; clock ${((b.t - a.t) / n).toFixed(3)} (${n})`)
}
async function profiled(name: string, work: () => Promise<void>, n: number) {
  await session.post('Profiler.start')
  const a = mark(); await work(); const b = mark()
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(`/tmp/x1/${name}.cpuprofile`, JSON.stringify(profile))
  print(name, a, b, n)
}

await using place = await openPlace(kind)
await using data = await openData(place.config, quiet)
const warningLists = openWarningLists({ knowledge: loadKnowledgePack() })
const lists = await warningLists
const real = await openReader({ workers: 1, heap: 512, time: 20_000, waiting: 100_000, key: data.keys.grouping, reader: 'PK', log: quiet })
const known = new Map<string, any>()
const hash = (raw: Uint8Array) => createHash('sha256').update(raw).digest('hex')
const reader = { ...real, read: async (given: any) => known.get(hash(given.raw)) ?? real.read(given) }
const parts = { ...data, reader, warningLists: lists, log: quiet, meter: silent, now: () => Date.now() }
const intake = await openIntake({ ...parts, config: { messageBytes: 1e6, perNetwork: 60, work: 0, identityTime: 8.64e7 } })
const waves = wavesOf({ reports: 4 * N, seed: 1, copies })
const sub = (number: number) => { const { raw, form } = waves.report(number); return { raw: Buffer.from(raw), form, channel: form === 'mail' ? 'email' : 'sms', actor: { kind: 'gateway', id: 'x' }, via: 'gateway', word: 'fraud', key: `bench ${number}`, country: 'PK', tlp: 'amber' } as const }
async function takeAll(from: number, to: number, conc: number) {
  let at = from
  await Promise.all(Array.from({ length: conc }, async () => { while (at < to) await intake.take(sub(at++)) }))
}
async function pg(sqlText: string) { if (kind !== 'server') return; const c = new Client(place.setting.databaseUrl); await c.connect(); const r = await c.query(sqlText); await c.end(); return r.rows }
async function assignAll(name: string, n: number) {
  await profiled(name, async () => {
    const assigning = await openAssigning(parts as any)
    while ((await assigning.waiting()) > 0) await pause(100)
    await assigning.stop(10_000)
  }, n)
}
for (const [round, from] of [['1', 0], ['2', N]] as const) {
  await profiled(`${kind}-intake16-${round}`, () => takeAll(from, from + N / 2, 16), N / 2)
  await profiled(`${kind}-intake64-${round}`, () => takeAll(from + N / 2, from + N, 64), N / 2)
  const contents = new Map<string, any>()
  for (let i = from; i < from + N; i++) { const s = sub(i); const h = hash(s.raw); if (!known.has(h)) contents.set(h, { raw: new Uint8Array(s.raw), form: s.form, channel: s.channel, country: 'PK', received: Date.now() }) }
  const a = mark()
  await Promise.all([...contents].map(async ([h, given]) => known.set(h, await real.read(given))))
  print(`read ${contents.size} contents`, a, mark(), contents.size)
  if (explain) await pg('create extension if not exists pg_stat_statements').catch((e: any) => console.log(String(e)))
  if (explain) await pg('select pg_stat_statements_reset()')
  await assignAll(`${kind}-assign-${round}`, N)
  if (explain) console.log((await pg('select round(total_exec_time::numeric) ms, round(total_plan_time::numeric) plan, calls, rows, left(regexp_replace(query, \'\\s+\', \' \', \'g\'),160) q from pg_stat_statements order by total_exec_time desc limit 32'))!.map((r: any) => `${r.ms}ms plan ${r.plan} calls ${r.calls} rows ${r.rows} ${r.q}`).join('\n'))
}
console.log('texts', (await data.store.db.selectFrom('texts').select(({ fn }) => fn.countAll().as('n')).execute())[0])
await intake[Symbol.asyncDispose](); await real[Symbol.asyncDispose]()
