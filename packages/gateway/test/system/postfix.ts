import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './ports.ts'

/** A Postfix of its own: configuration, queue and mailbox in one temporary folder, on loopback. */
export interface Postfix {
  /** Where mail comes in. */
  readonly port: number
  /** Where filtered and released mail comes back in: nothing is filtered there. */
  readonly reinjection: number
  readonly folder: string
  /** Raw messages in the mailbox: all recipients of any domain lead into it. */
  readonly delivered: () => readonly string[]
  /** Empties the mailbox. */
  readonly empty: () => void
  /** Messages in the queue. */
  readonly queued: () => number
  /** Tries the whole queue again. */
  readonly flush: () => void
  readonly log: () => string
  readonly stop: () => Promise<void>
}

export interface PostfixOptions {
  /** `inet:127.0.0.1:8894` or `unix:/path`. */
  readonly milter?: string
  /** `tasdeeq:[127.0.0.1]:10025`, by the transport that the document shows, or `lmtp:…`. */
  readonly contentFilter?: string
  /** More of main.cf. */
  readonly settings?: Readonly<Record<string, string>>
}

/** May it be started here? Postfix wants root and its user. */
export const canRunPostfix: boolean =
  process.getuid?.() === 0 &&
  existsSync('/usr/sbin/postfix') &&
  process.env['TASDEEQ_MAIL'] !== 'no'

export async function startPostfix(options: PostfixOptions = {}): Promise<Postfix> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-postfix-'))
  const port = await freePort()
  const reinjection = await freePort()
  writeConfiguration(folder, { ...options, port, reinjection })
  postfix(folder, 'start')
  await answers(port).catch((error: unknown) => {
    const said = readFileSync(join(folder, 'log', 'mail.log'), 'utf8')
    throw new Error(`Postfix does not answer: ${said}`, { cause: error })
  })
  return {
    port,
    reinjection,
    folder,
    delivered: () => mailbox(folder).map((path) => readFileSync(path, 'latin1')),
    empty: () => mailbox(folder).forEach((path) => rmSync(path)),
    queued: () => queued(folder),
    flush: () => void spawnSync('/usr/sbin/postqueue', ['-c', join(folder, 'etc'), '-f']),
    log: () => readFileSync(join(folder, 'log', 'mail.log'), 'utf8'),
    stop: async () => {
      postfix(folder, 'stop')
      await pause(50)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function postfix(folder: string, verb: 'start' | 'stop'): void {
  const { status, stderr, stdout } = spawnSync('/usr/sbin/postfix', [
    '-c',
    join(folder, 'etc'),
    verb,
  ])
  if (status === 0) return
  const log = join(folder, 'log', 'mail.log')
  const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
  throw new Error(`postfix ${verb} failed: ${String(stderr)}${String(stdout)}${said}`)
}

interface Setup extends PostfixOptions {
  readonly port: number
  readonly reinjection: number
}

function writeConfiguration(folder: string, setup: Setup): void {
  for (const name of ['etc', 'queue', 'data', 'mail', 'log']) mkdirSync(join(folder, name))
  // The master runs as root, its daemons as `postfix`, deliveries as `nobody`: all must get through.
  spawnSync('chmod', ['755', folder])
  chownSync(join(folder, 'data'), userId('postfix'), 0)
  chownSync(join(folder, 'mail'), userId('nobody'), 0)
  const main = {
    ...settings(folder),
    ...(setup.milter && milters(setup.milter)),
    ...setup.settings,
  }
  const lines = Object.entries(main).map(([name, value]) => `${name} = ${value}`)
  writeFileSync(join(folder, 'etc', 'main.cf'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'etc', 'master.cf'), services(setup))
}

function userId(name: string): number {
  return Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout)
}

function settings(folder: string): Readonly<Record<string, string>> {
  return {
    compatibility_level: '3.6',
    queue_directory: join(folder, 'queue'),
    data_directory: join(folder, 'data'),
    maillog_file: join(folder, 'log', 'mail.log'),
    maillog_file_prefixes: folder,
    myhostname: 'mx.inbox.example',
    mydestination: '',
    mynetworks: '127.0.0.0/8',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    alias_maps: '',
    local_recipient_maps: '',
    // Any recipient of any domain has its mail in one Maildir.
    virtual_mailbox_domains: 'static:all',
    virtual_mailbox_maps: 'static:box/',
    virtual_mailbox_base: join(folder, 'mail'),
    virtual_uid_maps: `static:${userId('nobody')}`,
    virtual_gid_maps: 'static:65534',
    virtual_mailbox_limit: '0',
    smtp_dns_support_level: 'disabled',
    smtp_host_lookup: 'native',
    smtpd_peername_lookup: 'no',
    smtpd_authorized_xclient_hosts: '127.0.0.1',
    smtpd_authorized_xforward_hosts: '127.0.0.1',
    smtpd_relay_restrictions: 'reject_unauth_destination',
    // As servers have it for the world: a gateway beside them is none of that.
    ...Object.fromEntries(RESTRICTIONS.map((name) => [name, 'reject'])),
    smtp_tls_security_level: 'encrypt',
    lmtp_line_length_limit: '0',
    message_size_limit: '30000000',
    minimal_backoff_time: '2s',
    maximal_backoff_time: '4s',
    queue_run_delay: '2s',
    default_process_limit: '50',
    smtpd_client_connection_count_limit: '0',
    strict_rfc821_envelopes: 'no',
  }
}

const RESTRICTIONS = ['client', 'helo', 'sender', 'data', 'end_of_data'].map(
  (stage) => `smtpd_${stage}_restrictions`,
)

const PAGE = readFileSync(new URL('../../../../docs/gateway.md', import.meta.url), 'utf8')

/** The service of this name as docs/gateway.md shows it, with its settings. */
function documented(name: string): string {
  const lines = PAGE.split('\n')
  const from = lines.findIndex((line) => new RegExp(`^${name} .* (?:smtpd|smtp)$`, 'u').test(line))
  const rest = lines.slice(from + 1)
  return [
    lines[from],
    ...rest.slice(
      0,
      rest.findIndex((line) => !line.startsWith('  -o ')),
    ),
  ].join('\n')
}

function milters(milter: string): Readonly<Record<string, string>> {
  return {
    smtpd_milters: milter,
    milter_default_action: 'tempfail',
    milter_protocol: '6',
    milter_connect_timeout: '10s',
  }
}

/** What the settings ask of mail from outside is not asked here: only the document's lines keep it from what comes back. */
function opened(own: Setup['settings'] = {}): string {
  const closed = RESTRICTIONS.filter((name) => !Object.hasOwn(own, name))
  return closed.map((name) => `  -o ${name}=\n`).join('')
}

function services({ port, reinjection, contentFilter, settings: own }: Setup): string {
  const filter = contentFilter ? `  -o content_filter=${contentFilter}\n` : ''
  const back = documented('127.0.0.1:10026').replace('127.0.0.1:10026', `127.0.0.1:${reinjection}`)
  return `127.0.0.1:${port} inet n - n - - smtpd
${opened(own)}${filter}${back.replace('n - y', 'n - n')}
${documented('tasdeeq')}
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
flush unix n - n 1000? 0 flush
postlog unix-dgram n - n - 1 postlogd
`
}

function mailbox(folder: string): readonly string[] {
  const box = join(folder, 'mail', 'box', 'new')
  if (!existsSync(box)) return []
  return readdirSync(box)
    .sort()
    .map((name) => join(box, name))
}

function queued(folder: string): number {
  const { stdout } = spawnSync('/usr/sbin/postqueue', ['-c', join(folder, 'etc'), '-j'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return stdout.split('\n').filter((line) => line !== '').length
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await opens(port)) return
    await pause(50)
  }
  throw new Error(`nothing answers on port ${port}`)
}

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    // The master takes connections even where the service behind it does not start.
    socket.setTimeout(1000, () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('data', () => {
      socket.end('QUIT\r\n')
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
