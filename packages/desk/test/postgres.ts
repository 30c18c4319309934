import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of a test's own, on a Unix socket in a temporary folder. */
export interface Postgres extends AsyncDisposable {
  readonly urlOf: (database: string) => string
  /** As an operator stops it: connections are cut off. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** As a power cut does. */
  readonly kill: () => Promise<void>
}

/** Folder of PostgreSQL's programs, the newest there are. */
const programs = ['/usr/lib/postgresql']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((version) => join(folder, version, 'bin')))
  .filter((folder) => existsSync(join(folder, 'initdb')))
  .at(-1)

/** The server refuses to run as root: it is Debian's user for it, then. */
const isRoot = process.getuid?.() === 0
const owner = isRoot ? userNamed('postgres') : undefined
const user = owner ?? {}

export const canRunPostgres: boolean = programs !== undefined && (!isRoot || owner !== undefined)

interface Where {
  readonly isDurable?: boolean
  /** Folder of its data; absent: the system's for temporary files. */
  readonly within?: string
  /** A folder that stays, with all that is in it, for the next run. */
  readonly kept?: string
}

/** Makes an empty cluster and starts a server on it; durable: a commit is on the disk before it is answered. */
export async function openPostgres({
  isDurable = false,
  within = tmpdir(),
  kept,
}: Where = {}): Promise<Postgres> {
  const folder = kept ?? mkdtempSync(join(within, 'tasdeeq-postgres-'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  if (!existsSync(data)) initialise(data)
  let server: ChildProcess | undefined

  async function start(): Promise<void> {
    const settings = isDurable ? [...SETTINGS, ...DURABLE] : SETTINGS
    const command = [join(programs!, 'postgres'), '-D', data, '-k', folder, ...settings]
    const [program = '', ...args] = [...MORTAL, ...command]
    server = spawn(program, args, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(server)
  }
  /** PostgreSQL, "Shutting Down the Server": SIGINT is the fast one, SIGKILL leaves its children to end by themselves. */
  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = server
    server = undefined
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill(signal)
    await ended
  }
  await start()
  return {
    urlOf: (database) => `postgresql://postgres@localhost/${database}?host=${folder}`,
    start,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: async () => {
      await end('SIGINT')
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Ends with the process that started it, however that ends (prctl(2), PR_SET_PDEATHSIG). */
const MORTAL = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'INT'] : []

/** What is written is with the kernel, not with the disk: a test may lose its data with the power. */
const SETTINGS = [
  '-c',
  'listen_addresses=',
  '-c',
  'fsync=off',
  '-c',
  'max_connections=200',
  '-c',
  'shared_buffers=64MB',
  '-c',
  'autovacuum_naptime=20s',
]

/** As `docs/desk.md` advises operators: for what is measured. */
const DURABLE = [
  'fsync=on',
  'shared_buffers=512MB',
  'max_wal_size=16GB',
  'checkpoint_timeout=30min',
  'wal_compression=lz4',
].flatMap((setting) => ['-c', setting])

function initialise(data: string): void {
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8']
  const { status, stderr } = spawnSync(join(programs!, 'initdb'), [...options, '--no-sync'], {
    ...user,
    cwd: join(data, '..'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)
}

async function ready(server: ChildProcess): Promise<void> {
  let said = ''
  const errors = server.stderr!.setEncoding('utf8')
  await new Promise<void>((resolve, reject) => {
    errors.on('data', (text: string) => {
      said = (said + text).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL does not start: ${said}`)))
  })
}

/** passwd(5): name, password, uid, gid. */
function userNamed(name: string): { readonly uid: number; readonly gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}
