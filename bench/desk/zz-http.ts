import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { openPostgres } from '../../packages/desk/test/postgres.ts'

import { wavesOf } from './waves.ts'
import { post } from './post.ts'
import { deskCommand, startDesk } from '../../packages/desk/test/system/desk-child.ts'
import { setTimeout as pause } from 'node:timers/promises'
const kind = process.argv[2] === 'server' ? 'server' : 'embedded'
const N = Number(process.argv[3] ?? 3000), copies = Number(process.argv[4] ?? 1), conc = Number(process.argv[5] ?? 16)
function stat(pid: string | number): string[] { const s = readFileSync(`/proc/${pid}/stat`, 'utf8'); return s.slice(s.lastIndexOf(')') + 2).split(' ') }
function serverCpu(): number {
  let sum = 0
  const pids = readdirSync('/proc').filter((p) => /^\d+$/.test(p))
  let master: string | undefined
  for (const p of pids) try { if (stat(p)[1] === String(process.pid) && readFileSync(`/proc/${p}/comm`, 'utf8').trim() === 'postgres') master = p } catch {}
  if (!master) return 0
  const s = stat(master); sum += Number(s[11]) + Number(s[12]) + Number(s[13]) + Number(s[14])
  for (const p of pids) try { const c = stat(p); if (c[1] === master) sum += Number(c[11]) + Number(c[12]) } catch {}
  return sum * 10
}
const folder = mkdtempSync('/tmp/tasdeeq-x1-')
const postgres = kind === 'server' ? await openPostgres({ isDurable: true }) : undefined
const url = postgres?.urlOf('postgres')
const sql = async (text: string) => { const c = new Client(url); await c.connect(); const r = await c.query(text); await c.end(); return r.rows }
if (postgres) { await sql("alter system set shared_preload_libraries = 'pg_stat_statements'"); await postgres.stop(); await postgres.start(); await sql('alter system set pg_stat_statements.track_planning = on'); await sql('select pg_reload_conf()'); await sql('create extension pg_stat_statements') }
writeFileSync(join(folder, 'desk.yaml'), 'log: { level: warn }\n')
const place = { setting: { data: join(folder, 'data'), config: join(folder, 'desk.yaml'), ...(url && { databaseUrl: url }) } }

const desk = await spawned()
async function spawned(): Promise<any> {
  const child = spawn(process.execPath, [...(process.argv[6] === 'prof' ? ['--cpu-prof', '--cpu-prof-dir=/tmp/x1/prof', '--cpu-prof-interval=500'] : []), '/work/main/bench/desk/zz-desk.ts', place.setting.data, place.setting.config], { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...(url && { DATABASE_URL: url }) } })
  const address: string = await new Promise((resolve, reject) => child.once('exit', reject) && createInterface({ input: child.stdout! }).on('line', (l) => { const p = JSON.parse(l); if (p.msg === 'ready') resolve(p.address) }))
  return { pid: () => child.pid, address: () => address, lines: [], stop: () => new Promise((r) => { child.once('exit', r); child.kill('SIGTERM') }) }
}
const { out, err } = await deskCommand(place.setting, ['key', 'add', 'b', '--json']); if (!out) throw new Error(err)
const { key } = JSON.parse(out)
const waves = wavesOf({ reports: 4 * N, seed: 1, copies })
const mark = () => { const s = stat(desk.pid()); return { node: (Number(s[11]) + Number(s[12])) * 10, server: serverCpu(), t: performance.now() } }
const idle = async () => { for (;;) { const { waiting } = await (await fetch(`${desk.address()}/healthz`)).json() as any; if (waiting === 0) return; await pause(200) } }
for (let r = 0; r < 3; r++) {
  if (url && r === 2) await sql('select pg_stat_statements_reset()')
  const a = mark(); const p = await post({ address: desk.address(), key, connections: conc, waves, from: r * N, count: N }); const b = mark(); await idle(); const c = mark()
  console.log(`round ${r}: until acknowledged node ${((b.node - a.node) / N).toFixed(3)} server ${((b.server - a.server) / N).toFixed(3)}; until all assigned node ${((c.node - a.node) / N).toFixed(3)} server ${((c.server - a.server) / N).toFixed(3)} ms/report, ${(N / p.seconds).toFixed(0)}/s acked, ${(N / (c.t - a.t) * 1000).toFixed(0)}/s all, refused ${p.refused}`)
}
if (url) console.log((await sql(`select round(sum(total_exec_time)::numeric) e, round(sum(total_plan_time)::numeric) p, sum(calls) c from pg_stat_statements`))[0], (await sql(`select round(total_exec_time::numeric) ms, round(total_plan_time::numeric) plan, calls, rows, wal_bytes, left(regexp_replace(query, '\\s+', ' ', 'g'),130) q from pg_stat_statements order by total_exec_time + total_plan_time desc limit 32`)).map((r: any) => `${r.ms}+${r.plan}ms calls ${r.calls} rows ${r.rows} wal ${r.wal_bytes} ${r.q}`).join('\n'))
await desk.stop()
console.log(desk.lines.filter((l) => l.level !== 'info').slice(0, 5))

await postgres?.[Symbol.asyncDispose](); rmSync(folder, { recursive: true, force: true })
