import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Resolver } from 'node:dns/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../gateway/test/system/ports.ts'

const NAMED = '/usr/sbin/named'
const CHECK = ['/usr/bin/named-checkzone', '/usr/sbin/named-checkzone'].find((path) =>
  existsSync(path),
)

export const canRunBind: boolean = existsSync(NAMED) && CHECK !== undefined

/** BIND on loopback, which answers for `.example` itself and changes its answers by a policy zone. */
export interface Bind {
  /** IPv4 addresses of a name, or the code of what is answered instead: `ENOTFOUND` is NXDOMAIN. */
  readonly ask: (name: string) => Promise<readonly string[] | string>
  /** Has another policy zone loaded; resolves when it is in force. */
  readonly load: (zone: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const POLICY = 'rpz.desk.invalid'
const LOADED = `rpz: ${POLICY}: reload done: success`

/** Ends with the process that started it, however that ends (prctl(2), PR_SET_PDEATHSIG). */
const MORTAL = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM'] : []

/** What named-checkzone says of a policy zone. */
export function checkZone(zone: string): { readonly status: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-zone-'))
  try {
    const file = join(folder, 'zone')
    writeFileSync(file, zone)
    const { status, stdout } = spawnSync(CHECK ?? '', [POLICY, file], { encoding: 'utf8' })
    return { status, said: stdout }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function startBind(zone: string): Promise<Bind> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-bind-'))
  const port = await freePort()
  const policy = join(folder, 'policy.zone')
  writeFileSync(policy, zone)
  writeFileSync(join(folder, 'example.zone'), EXAMPLE)
  writeFileSync(join(folder, 'named.conf'), configuration(folder, port))
  const [program, ...args] = [...MORTAL, NAMED, '-g', '-c', join(folder, 'named.conf'), '-n', '1']
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const heard = hear(server)
  await heard(LOADED)
  const resolver = new Resolver({ tries: 2 })
  resolver.setServers([`127.0.0.1:${port}`])
  return {
    ask: (name) =>
      resolver.resolve4(name).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error) return String(error.code)
        throw error
      }),
    load: async (next) => {
      writeFileSync(policy, next)
      const loaded = heard(LOADED)
      // named(8): SIGHUP has it read its configuration and zones again.
      server.kill('SIGHUP')
      await loaded
    },
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve))
        server.kill('SIGTERM')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for a line of its log that begins after the call. */
function hear(server: ChildProcess): (text: string) => Promise<void> {
  const waiting = new Set<(line: string) => void>()
  let said = ''
  let rest = ''
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000)
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) for (const listen of waiting) listen(line)
  })
  return (text) =>
    new Promise((resolve, reject) => {
      const listen = (line: string): void => {
        if (!line.includes(text)) return
        waiting.delete(listen)
        resolve()
      }
      waiting.add(listen)
      server.once('exit', () => reject(new Error(`named ended: ${said}`)))
    })
}

/** Every name below it has an address: what has none was refused by the policy. */
const EXAMPLE = `$TTL 60
@ SOA localhost. nobody.invalid. 1 60 60 60 60
@ NS localhost.
@ A 192.0.2.1
* A 192.0.2.1
`

function configuration(folder: string, port: number): string {
  return `options {
  directory "${folder}";
  pid-file none;
  session-keyfile none;
  lock-file none;
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  recursion yes;
  allow-query { 127.0.0.1; };
  allow-transfer { none; };
  dnssec-validation no;
  notify no;
  empty-zones-enable no;
  response-policy { zone "${POLICY}"; } min-update-interval 0;
};
controls { };
zone "." { type hint; file "/dev/null"; };
zone "example" { type primary; file "example.zone"; };
zone "${POLICY}" { type primary; file "policy.zone"; allow-query { none; }; };
`
}
