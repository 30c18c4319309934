import { readdirSync, readFileSync } from 'node:fs'
import { openPlace } from './places.ts'
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
await using place = await openPlace(kind)
const desk = await startDesk(place.setting)
const { out, err } = await deskCommand(place.setting, ['key', 'add', 'b', '--json']); if (!out) throw new Error(err)
const { key } = JSON.parse(out)
const waves = wavesOf({ reports: 4 * N, seed: 1, copies })
const mark = () => { const s = stat(desk.pid()); return { node: (Number(s[11]) + Number(s[12])) * 10, server: serverCpu(), t: performance.now() } }
const idle = async () => { for (;;) { const { waiting } = await (await fetch(`${desk.address()}/healthz`)).json() as any; if (waiting === 0) return; await pause(200) } }
for (let r = 0; r < 3; r++) {
  const a = mark(); const p = await post({ address: desk.address(), key, connections: conc, waves, from: r * N, count: N }); const b = mark(); await idle(); const c = mark()
  console.log(`round ${r}: until acknowledged node ${((b.node - a.node) / N).toFixed(3)} server ${((b.server - a.server) / N).toFixed(3)}; until all assigned node ${((c.node - a.node) / N).toFixed(3)} server ${((c.server - a.server) / N).toFixed(3)} ms/report, ${(N / p.seconds).toFixed(0)}/s acked, ${(N / (c.t - a.t) * 1000).toFixed(0)}/s all, refused ${p.refused}`)
}
if (process.argv[6] === 'prof') { process.kill(desk.pid(), 'SIGTERM') }
await desk.stop()
console.log(desk.lines.filter((l) => l.level !== 'info').slice(0, 5))
