import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './ports.ts'

/** A Dovecot of its own with one mailbox: configuration and Maildir in a temporary folder, on loopback. */
export interface Dovecot {
  /** Without TLS. */
  readonly port: number
  /** With TLS from the first byte, and a certificate of its own for `localhost`. */
  readonly tlsPort: number
  /** File of that certificate. */
  readonly certificate: string
  /** As a mail server delivers it: the message is new. */
  readonly deliver: (raw: string) => void
  readonly inbox: () => readonly Stored[]
  readonly in: (folder: string) => readonly Stored[]
  /** Starts it again after `stop`. */
  readonly start: () => Promise<void>
  /** Breaks all connections off. */
  readonly stop: () => Promise<void>
  /** While it is stopped: the numbers of all messages become others. */
  readonly renumber: () => void
  readonly remove: () => Promise<void>
}

/** A message as it lies in the Maildir. */
export interface Stored {
  readonly raw: string
  readonly isSeen: boolean
  readonly isFlagged: boolean
  readonly isDeleted: boolean
  readonly keywords: readonly string[]
}

export const password = 'word-of-a-test'

const DOVECOT = '/usr/sbin/dovecot'

/** May it be started here? */
export const canRunDovecot: boolean = existsSync(DOVECOT) && process.env['TASDEEQ_MAIL'] !== 'no'

/** @param capabilities what the server says it can do; absent: all that it can */
export async function startDovecot(capabilities?: string): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-dovecot-'))
  const [port, tlsPort] = [await freePort(), await freePort()]
  const mail = prepare(folder)
  const certificate = makeCertificate(folder)
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, configuration(folder, { port, tlsPort, capabilities }))
  let child: ChildProcess | undefined
  let serial = 0
  const start = async (): Promise<void> => {
    child = spawn(DOVECOT, ['-F', '-c', config], { stdio: 'ignore' })
    await answers(port).catch((error: unknown) => {
      throw new Error(`Dovecot does not answer: ${logOf(folder)}`, { cause: error })
    })
  }
  const stop = async (): Promise<void> => {
    const stopping = child
    child = undefined
    if (!stopping || stopping.exitCode !== null) return
    const ended = new Promise((resolve) => stopping.once('exit', resolve))
    stopping.kill('SIGTERM')
    await ended
  }
  await start()
  return {
    port,
    tlsPort,
    certificate,
    deliver: (raw) => deliver(mail, `${Date.now()}.M${serial++}.mx.inbox.example`, raw),
    inbox: () => stored(mail),
    in: (name) => stored(join(mail, `.${name}`)),
    start,
    stop,
    renumber: () => renumber(mail),
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const isRoot = process.getuid?.() === 0
/** Whose mail it is: of `nobody`, or of who runs the test. */
const OWNER = isRoot ? 65_534 : userInfo().uid

function prepare(folder: string): string {
  const mail = join(folder, 'mail')
  spawnSync('chmod', ['755', folder])
  for (const name of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(join(mail, name), { recursive: true })
    if (isRoot) chownSync(join(mail, name), OWNER, OWNER)
  }
  return mail
}

function makeCertificate(folder: string): string {
  const file = join(folder, 'certificate.pem')
  const { status, stderr } = spawnSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${join(folder, 'key.pem')} -out ${file}`.split(
      ' ',
    ),
  )
  if (status !== 0) throw new Error(`openssl failed: ${String(stderr)}`)
  return file
}

interface Setup {
  readonly port: number
  readonly tlsPort: number
  readonly capabilities: string | undefined
}

function configuration(folder: string, { port, tlsPort, capabilities }: Setup): string {
  return `base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${folder}/mail
first_valid_uid = 1
${capabilities === undefined ? '' : `imap_capability = ${capabilities}`}
${isRoot ? '' : withoutRoot()}
namespace inbox {
  inbox = yes
  separator = /
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=${isRoot ? OWNER : userInfo().gid} home=${folder}/mail
}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
`
}

/** It separates itself into users and changes roots only where it may. */
function withoutRoot(): string {
  const { username } = userInfo()
  const group = spawnSync('id', ['-gn'], { encoding: 'utf8' }).stdout.trim()
  return `default_internal_user = ${username}
default_internal_group = ${group}
default_login_user = ${username}
service anvil {
  chroot =
}
service stats {
  chroot =
}`
}

function deliver(mail: string, name: string, raw: string): void {
  const path = join(mail, 'new', name)
  // Mail programs read what has its name in "new": it has it when it is whole.
  writeFileSync(join(mail, 'tmp', name), raw.replaceAll('\r\n', '\n'))
  if (isRoot) chownSync(join(mail, 'tmp', name), OWNER, OWNER)
  spawnSync('mv', [join(mail, 'tmp', name), path])
}

function stored(mail: string): readonly Stored[] {
  const names = keywordNames(mail)
  return ['cur', 'new'].flatMap((part) => {
    const folder = join(mail, part)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .sort()
      .map((file) => {
        const letters = file.split(':2,')[1] ?? ''
        return {
          raw: readFileSync(join(folder, file), 'utf8'),
          isSeen: letters.includes('S'),
          isFlagged: letters.includes('F'),
          isDeleted: letters.includes('T'),
          keywords: letters
            .split('')
            .filter((letter) => /[a-z]/u.test(letter))
            .map((l) => names[l] ?? l),
        }
      })
  })
}

/** Dovecot keeps keywords as letters of the file name, and their names in a list: "0 $Keyword" is the letter a. */
function keywordNames(mail: string): Readonly<Record<string, string>> {
  const list = join(mail, 'dovecot-keywords')
  if (!existsSync(list)) return {}
  const lines = readFileSync(list, 'utf8').split('\n')
  return Object.fromEntries(
    lines
      .filter((line) => line !== '')
      .map((line) => line.split(' '))
      .map(([number, name = '']) => [String.fromCharCode(97 + Number(number)), name]),
  )
}

/** The first line of the list holds the UIDVALIDITY after a V. */
function renumber(mail: string): void {
  const list = join(mail, 'dovecot-uidlist')
  const text = readFileSync(list, 'utf8')
  writeFileSync(
    list,
    text.replace(/ V(\d+)/u, (_all, number) => ` V${Number(number) + 1_000}`),
  )
  for (const name of readdirSync(mail).filter((file) => file.startsWith('dovecot.index')))
    rmSync(join(mail, name))
}

function logOf(folder: string): string {
  const log = join(folder, 'dovecot.log')
  return existsSync(log) ? readFileSync(log, 'utf8') : 'it wrote no log'
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await greets(port)) return
    await pause(50)
  }
  throw new Error(`nothing answers on port ${port}`)
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const settle = (good: boolean) => (): void => {
      socket.destroy()
      resolve(good)
    }
    socket.setTimeout(1_000, settle(false))
    socket.once('data', settle(true))
    socket.once('error', settle(false))
  })
}
