import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort, ownFolder, startDaemon } from './daemon.ts'
import { delivered } from './delivered.ts'
import type { Absent, Mail, Opinion, Peer } from './peer.ts'
import { findProgram, giveTo, versionOf } from './program.ts'

const PATIENCE = 60_000
const SYSTEM = '/etc/spamassassin'

/** Reverse names are not recorded in the archives: a rule about their absence would count our ignorance. */
const CONFIGURATION = `use_bayes 0
skip_rbl_checks 1
dns_available no
score RDNS_NONE 0
`

/** SpamAssassin as Debian ships it, offline, as its daemon with one child. */
export async function openSpamd(): Promise<Peer | Absent> {
  const program = findProgram('spamd')
  if (program === undefined || !existsSync(SYSTEM))
    return { absent: 'SpamAssassin is not installed (apt-get install spamassassin spamd)' }
  const folder = ownFolder('spamd')
  const port = await freePort()
  const daemon = await startDaemon({ program, folder, port, args: configure(folder, port) })
  return {
    name: 'SpamAssassin',
    about: `SpamAssassin ${versionOf(program, '-V')}: the rules and scores of Debian's package, its daemon with one child, rules not compiled, no network tests, no Bayes; marked from 5 points. Without RDNS_NONE, which rests on what the archives do not tell. The connection is told in a Received line before the mail.`,
    pid: daemon.pid,
    score: (mail) => ask(port, mail),
    [Symbol.asyncDispose]: () => daemon[Symbol.asyncDispose](),
  }
}

function configure(folder: string, port: number): readonly string[] {
  for (const name of readdirSync(SYSTEM).filter((one) => one.endsWith('.pre')))
    cpSync(join(SYSTEM, name), join(folder, name))
  writeFileSync(join(folder, 'local.cf'), CONFIGURATION)
  const options = `--local --nouser-config --syslog=null --listen=127.0.0.1 --port=${port}
    --max-children=1 --min-children=1 --max-conn-per-child=1000000000`
  return [
    ...options.split(/\s+/u),
    `--siteconfigpath=${folder}`,
    `--helper-home-dir=${folder}`,
    ...(giveTo('nobody', folder) ? ['--username=nobody'] : []),
  ]
}

/** One question in spamc's protocol, version 1.5: a connection for each, as spamc has it. */
function ask(port: number, mail: Mail): Promise<Opinion> {
  const raw = delivered(mail)
  const { promise, resolve, reject } = Promise.withResolvers<Opinion>()
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('spamd does not answer')))
  socket.on('error', reject)
  socket.on('end', () => {
    const told = /^Spam: (True|False) ; (-?[\d.]+) \//mu.exec(Buffer.concat(chunks).toString())
    if (told) resolve({ flagged: told[1] === 'True', score: Number(told[2]) })
    else reject(new Error('spamd gave no answer that can be read'))
  })
  socket.write(`CHECK SPAMC/1.5\r\nContent-length: ${raw.length}\r\n\r\n`)
  socket.end(raw)
  return promise
}
