import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Envelope } from '../../packages/engine/src/index.ts'
import { freePort, ownFolder, startDaemon, type Daemon } from './daemon.ts'
import type { Absent, Mail, Opinion, Peer } from './peer.ts'
import { findProgram, giveTo, versionOf } from './program.ts'
import { openSilentDns } from './silent-dns.ts'

/** Debian's score for “add header”, the lowest that marks a mail. */
const FLAGGED = 6

/** What an archive does not tell: rules about these would count our ignorance, or the age of the archive. */
const NOT_TOLD = ['RDNS_NONE', 'HFILTER_HOSTNAME_UNKNOWN', 'DATE_IN_PAST']

/** Modules that only ask the network, or a store that is not there. */
const NETWORKED =
  'rbl surbl fuzzy_check asn mx_check url_redirector spf dkim arc dmarc dkim_signing greylist ratelimit replies history_redis neural reputation bimi p0f'

const PATIENCE = 60_000

/** Patterns are compiled in the background after the start; only then is it as fast as it gets. */
const COMPILING = 8_000

/** Rspamd as Debian ships it, offline, with one worker process. */
export async function openRspamd(): Promise<Peer | Absent> {
  const program = findProgram('rspamd')
  if (program === undefined) return { absent: 'Rspamd is not installed (apt-get install rspamd)' }
  const port = await freePort()
  const daemon = await startRspamd({
    program,
    port,
    worker: `worker "normal" { bind_socket = "127.0.0.1:${port}"; count = 1; }`,
    disabled: NETWORKED,
  })
  const agent = new Agent({ keepAlive: true })
  return {
    name: 'Rspamd',
    about: `Rspamd ${versionOf(program, '--version')}: Debian's rules and scores, one worker process, Hyperscan, no network modules, no Bayes; marked from ${FLAGGED} points. Without ${NOT_TOLD.join(', ')}, which rest on what the archives do not tell.`,
    pid: daemon.pid,
    score: (mail) => ask(agent, port, mail),
    [Symbol.asyncDispose]: async () => {
      agent.destroy()
      await daemon[Symbol.asyncDispose]()
    },
  }
}

export interface RspamdSetup {
  readonly program: string
  /** On loopback; it is there once somebody answers. */
  readonly port: number
  /** The worker that listens there, as in its configuration. */
  readonly worker: string
  /** Modules switched off, separated by spaces. */
  readonly disabled: string
}

/** Starts it with a folder of its own and a DNS server that knows no name, and waits until it is warm. */
export async function startRspamd(setup: RspamdSetup): Promise<Daemon> {
  const { program, port } = setup
  const dns = await openSilentDns()
  const folder = ownFolder('rspamd')
  copyCompiled(COMPILED, folder)
  const args = configure(folder, setup, dns.port)
  const daemon = await startDaemon({ program, folder, port, args }).catch(
    async (error: unknown) => {
      await dns[Symbol.asyncDispose]()
      throw error
    },
  )
  await pause(COMPILING)
  return {
    pid: daemon.pid,
    [Symbol.asyncDispose]: async () => {
      copyCompiled(folder, COMPILED)
      await daemon[Symbol.asyncDispose]()
      await dns[Symbol.asyncDispose]()
    },
  }
}

/** Compiled patterns are kept for the next run: Rspamd compiles for most of a minute where there are none. */
const COMPILED = new URL('../../node_modules/.cache/tasdeeq/rspamd/', import.meta.url).pathname

function copyCompiled(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from).filter((one) => /\.hsm?[cp]?$/u.test(one)))
    cpSync(join(from, name), join(to, name))
}

function configure(
  folder: string,
  { worker, disabled }: RspamdSetup,
  dnsPort: number,
): readonly string[] {
  const local = join(folder, 'local', 'local.d')
  mkdirSync(local, { recursive: true })
  for (const name of disabled.split(' '))
    writeFileSync(join(local, `${name}.conf`), 'enabled = false;\n')
  writeFileSync(
    join(local, 'phishing.conf'),
    'phishtank_enabled = false;\nopenphish_enabled = false;\n',
  )
  writeFileSync(
    join(local, 'options.inc'),
    `dns { nameserver = ["127.0.0.1:${dnsPort}"]; timeout = 0.5s; retransmits = 1; }
control_socket = "$DBDIR/rspamd.sock mode=0600";
`,
  )
  writeFileSync(
    join(folder, 'rspamd.conf'),
    `.include "$CONFDIR/common.conf"
options {
  pidfile = "$RUNDIR/rspamd.pid";
  .include "$CONFDIR/options.inc"
  .include(priority=1,duplicate=merge) "$LOCAL_CONFDIR/local.d/options.inc"
}
logging { type = "file"; filename = "$LOGDIR/rspamd.log"; level = "error"; }
${worker}
worker "hs_helper" { count = 1; }
`,
  )
  const places = {
    DBDIR: folder,
    RUNDIR: folder,
    LOGDIR: folder,
    LOCAL_CONFDIR: join(folder, 'local'),
  }
  const variables = Object.entries(places).flatMap(([name, path]) => ['--var', `${name}=${path}`])
  const user = giveTo('_rspamd', folder) ? ['-u', '_rspamd', '-g', '_rspamd'] : []
  return ['-f', '-c', join(folder, 'rspamd.conf'), ...variables, ...user]
}

function ask(agent: Agent, port: number, { raw, envelope }: Mail): Promise<Opinion> {
  const { promise, resolve, reject } = Promise.withResolvers<Opinion>()
  const headers = { ...facts(envelope), 'Content-Length': raw.length }
  const asked = request(
    { agent, host: '127.0.0.1', port, path: '/checkv2', method: 'POST', headers },
    (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        try {
          resolve(opinion(JSON.parse(Buffer.concat(chunks).toString()) as Answer))
        } catch (error) {
          reject(new Error('Rspamd gave no answer that can be read', { cause: error }))
        }
      })
    },
  )
  asked.setTimeout(PATIENCE, () => asked.destroy(new Error('Rspamd does not answer')))
  asked.on('error', reject)
  asked.end(raw)
  return promise
}

function facts({ clientIp, helo, mailFrom }: Envelope): Readonly<Record<string, string>> {
  return {
    ...(clientIp !== undefined && { IP: clientIp }),
    ...(helo !== undefined && { Helo: printable(helo) }),
    ...(mailFrom !== undefined && { From: printable(mailFrom) }),
  }
}

/** What an HTTP header can hold; archives have names in other letters, and worse. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, '?')
}

interface Answer {
  /** Not there where it could not judge. */
  readonly score?: number
  readonly symbols?: Readonly<Record<string, { readonly score: number }>>
}

function opinion({ score, symbols }: Answer): Opinion {
  if (typeof score !== 'number') throw new Error('an answer without a score')
  const known = NOT_TOLD.reduce((left, name) => left - (symbols?.[name]?.score ?? 0), score)
  // Points are tenths and hundredths: 5.999… is six.
  const rounded = Math.round(known * 1000) / 1000
  return { score: rounded, flagged: rounded >= FLAGGED }
}
