import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './ports.ts'
import { blockBelow } from './page.ts'
import { boxOf, ended, greets, type OtherServer } from './other-server.ts'
import { unpacked } from './unpacked.ts'

/** A Sendmail of its own, with the lines of docs/gateway.md: it asks the milter at this port. */
export async function startSendmail(gateway: number): Promise<OtherServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-sendmail-'))
  const { folder: home, env } = unpacked('sendmail')
  const [port, back] = [await freePort(), await freePort()]
  spawnSync('chmod', ['755', folder])
  for (const name of ['queue', 'mail']) mkdirSync(join(folder, name))
  chmodSync(join(folder, 'mail'), 0o777)
  // Written under another name first: what the test reads is whole.
  const deliver = `#!/bin/sh\nset -e\ncat > ${folder}/mail/.$$\nmv ${folder}/mail/.$$ ${folder}/mail/$$\n`
  writeFileSync(join(folder, 'deliver'), deliver, { mode: 0o755 })
  const setup = { folder, home, port, back, gateway }
  const config = join(folder, 'sendmail.cf')
  writeFileSync(config, compiled(setup, env))
  const program = join(home, 'usr/libexec/sendmail/sendmail')
  const child = spawn(program, ['-C', config, '-bD'], { env, stdio: 'ignore' })
  await Promise.all([greets(port), greets(back)])
  return {
    port,
    back,
    delivered: boxOf(join(folder, 'mail')),
    queued: () => readdirSync(join(folder, 'queue')).filter((name) => /^qf/iu.test(name)).length,
    flush: () => void spawnSync(program, ['-C', config, '-q'], { env }),
    stop: () => ended(child, folder),
  }
}

interface Setup {
  readonly folder: string
  readonly home: string
  readonly port: number
  readonly back: number
  readonly gateway: number
}

function compiled({ home, ...setup }: Setup, env: NodeJS.ProcessEnv): string {
  const macros = join(home, 'usr/share/sendmail/cf/')
  const { stdout, status, stderr } = spawnSync(
    join(home, 'usr/bin/m4'),
    [`-D_CF_DIR_=${macros}`, '-'],
    { env, input: source({ home, ...setup }), encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`m4 failed: ${stderr}`)
  return stdout
}

/** Any recipient of any domain has its mail in one folder. The load of the machine turns nobody away. */
function source({ folder, home, port, back, gateway }: Setup): string {
  const page = blockBelow('Sendmail')
    .replaceAll('10026', String(back))
    .replaceAll('8894', String(gateway))
  const settings = {
    confDOMAIN_NAME: 'mx.inbox.example',
    QUEUE_DIR: `${folder}/queue`,
    STATUS_FILE: '',
    confPID_FILE: `${folder}/pid`,
    confDONT_PROBE_INTERFACES: 'true',
    confTO_IDENT: '0s',
    confDEF_USER_ID: 'nobody',
    confTRUSTED_USER: 'root',
    confQUEUE_LA: '10000',
    confREFUSE_LA: '10000',
    confDELAY_LA: '0',
  }
  const defines = Object.entries(settings).map(([name, to]) => `define(\`${name}', \`${to}')dnl`)
  return `include(\`${home}/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(\`linux')dnl
undefine(\`ALIAS_FILE')dnl
${defines.join('\n')}
FEATURE(\`nocanonify')dnl
FEATURE(\`accept_unresolvable_domains')dnl
FEATURE(\`no_default_msa')dnl
FEATURE(\`promiscuous_relay')dnl
DAEMON_OPTIONS(\`Name=MTA, Addr=127.0.0.1, Port=${port}')dnl
${page}MAILER(\`smtp')dnl
MAILER_DEFINITIONS
Mbox, P=${folder}/deliver, F=DFMn8, A=deliver $u
LOCAL_RULE_0
R$* < @ $* > $*\t\t$#box $@ $2 $: $1
`
}
