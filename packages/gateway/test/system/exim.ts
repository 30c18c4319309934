import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './ports.ts'
import { blockBelow, partBelow } from './page.ts'
import { boxOf, ended, greets, type OtherServer } from './other-server.ts'
import { unpacked } from './unpacked.ts'

/** An Exim of its own, with the lines of docs/gateway.md: it hands mail to the SMTP filter at this port. */
export async function startExim(gateway: number): Promise<OtherServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-exim-'))
  const { folder: home, env } = unpacked('exim')
  const [port, back] = [await freePort(), await freePort()]
  spawnSync('chmod', ['755', folder])
  for (const name of ['spool', 'log', 'mail']) {
    mkdirSync(join(folder, name))
    chownSync(join(folder, name), userId(), 0)
  }
  const program = join(home, 'usr/sbin/exim4')
  const config = join(folder, 'exim.conf')
  writeFileSync(config, configuration({ folder, program, port, back, gateway }))
  const exim = [program, '-C', config] as const
  const child = spawn(exim[0], [...exim.slice(1), '-bdf', '-q1h'], { env, stdio: 'ignore' })
  await Promise.all([greets(port), greets(back)])
  return {
    port,
    back,
    delivered: boxOf(join(folder, 'mail', 'new')),
    queued: () => Number(spawnSync(program, ['-C', config, '-bpc'], { env }).stdout),
    flush: () => void spawnSync(program, ['-C', config, '-qff'], { env }),
    stop: () => ended(child, folder),
  }
}

function userId(): number {
  return Number(spawnSync('id', ['-u', 'Debian-exim'], { encoding: 'utf8' }).stdout)
}

interface Setup {
  readonly folder: string
  readonly program: string
  readonly port: number
  readonly back: number
  readonly gateway: number
}

function configuration({ folder, program, port, back, gateway }: Setup): string {
  const page = blockBelow('Exim')
    .replace('[0.0.0.0]:25', `[127.0.0.1]:${port}`)
    .replaceAll('10026', String(back))
    .replaceAll('10025', String(gateway))
  return `primary_hostname = mx.inbox.example
exim_path = ${program}
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
${partBelow(page, 'at the top')}
domainlist local_domains = inbox.example
domainlist relay_to_domains =
acl_smtp_rcpt = rcpt
message_size_limit = 30M
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
keep_environment = LD_LIBRARY_PATH
begin acl
rcpt:
${partBelow(page, 'in the ACL')}
require verify = recipient
accept domains = +local_domains
deny
begin routers
${partBelow(page, 'among the routers')}
box:
  driver = accept
  transport = box
begin transports
${partBelow(page, 'among the transports')}
box:
  driver = appendfile
  directory = ${folder}/mail
  maildir_format
  user = Debian-exim
begin retry
* * F,1d,1s
`
}
