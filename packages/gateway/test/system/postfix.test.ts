import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { command, startGateway, type GatewayChild } from './gateway-child.ts'
import { fraudMail, genuineMail } from './messages.ts'
import { freePort } from './ports.ts'
import { runProgram, type Ran } from './program.ts'
import { canRunPostfix, startPostfix, type Postfix } from './postfix.ts'
import { sendAll } from './sender.ts'
import { spell, SPELLED } from './spelled.ts'

const skip = canRunPostfix ? false : 'needs root and Debian’s postfix and swaks'

/** How often a mail is looked for, every 50 ms: a minute. */
const PATIENCE = 1_200

const POLICY = `rules:
  - name: refuse
    when: { verdict: fraud, recipient: refuse@inbox.example }
    do: { reject: 'This message was refused. Please write to postmaster.' }
  - name: mark
    when: { verdict: fraud, recipient: mark@inbox.example }
    do: { mark: { subject-prefix: '[FRAUD?]', banner: both, headers: { X-Look: twice } } }
  - name: hold
    when: { verdict: fraud }
    do: hold
`

interface Way {
  readonly name: string
  /** Lines of the listener in `gateway.yaml`. */
  readonly listener: (port: number, next: number) => string
  readonly postfix: (port: number) => Parameters<typeof startPostfix>[0]
  /** Does the sender hear of a rejection, or does the MTA send a bounce? */
  readonly refusesAtOnce: boolean
}

const WAYS: readonly Way[] = [
  {
    name: 'as a milter',
    listener: (port) => `kind: milter\n    address: 127.0.0.1:${port}`,
    postfix: (port) => ({ milter: `inet:127.0.0.1:${port}` }),
    refusesAtOnce: true,
  },
  {
    name: 'as an SMTP content filter',
    listener: (port, next) =>
      `kind: smtp\n    address: 127.0.0.1:${port}\n    next: smtp://127.0.0.1:${next}\n    trusted: [127.0.0.1]`,
    postfix: (port) => ({ contentFilter: `tasdeeq:[127.0.0.1]:${port}` }),
    refusesAtOnce: false,
  },
  {
    name: 'as an LMTP content filter',
    listener: (port, next) =>
      `kind: lmtp\n    address: 127.0.0.1:${port}\n    next: smtp://127.0.0.1:${next}\n    trusted: [127.0.0.1]`,
    postfix: (port) => ({ contentFilter: `lmtp:[127.0.0.1]:${port}` }),
    refusesAtOnce: false,
  },
]

for (const way of WAYS) {
  describe(`Postfix with the gateway ${way.name}`, { skip }, () => {
    const mails = mkdtempSync(join(tmpdir(), 'tasdeeq-mails-'))
    let postfix: Postfix
    let gateway: GatewayChild

    before(async () => {
      const port = await freePort()
      postfix = await startPostfix(way.postfix(port))
      gateway = await startGateway({
        config: configOf(way.listener(port, postfix.reinjection), postfix.port),
        policy: POLICY,
      })
    })
    after(async () => {
      assert.equal(await gateway.stop(), 0)
      await postfix.stop()
      rmSync(mails, { recursive: true })
    })

    /** Sends a raw mail with swaks. */
    const swaks = (raw: string, to: string): Promise<Ran> => {
      const file = join(mails, 'mail.eml')
      writeFileSync(file, raw)
      return runProgram('swaks', [
        `--server=127.0.0.1:${postfix.port}`,
        '--from=sender@sender.example',
        `--to=${to}`,
        `--data=@${file}`,
        '--xclient-addr=192.0.2.7',
        '--hide-informational',
      ])
    }
    const arrived = async (id: string, count = 1): Promise<readonly string[]> => {
      for (let tries = 0; tries < PATIENCE; tries++) {
        const found = postfix.delivered().filter((text) => text.includes(id))
        if (found.length >= count) return found
        await pause(50)
      }
      return postfix.delivered().filter((text) => text.includes(id))
    }
    const heldIds = async (): Promise<readonly string[]> => {
      const { out } = await command(['quarantine', 'list', '--json', '--config', gateway.config])
      return out.split('\n').filter((line) => line !== '')
    }
    const heldFor = async (id: string): Promise<string> => {
      for (let tries = 0; tries < PATIENCE; tries++) {
        const line = (await heldIds()).find((text) => text.includes(id))
        if (line !== undefined) return (JSON.parse(line) as { id: string }).id
      }
      throw new Error(`${id} is not held`)
    }

    test('genuine mail arrives byte by byte, but for the fields added', async () => {
      const short = genuineMail('gen-bytes')
      const long = `a line that is longer than SMTP has them: ${'x'.repeat(3_000)}\r\n`
      const mail = { ...short, raw: `${short.raw}${long}` }
      // By our own sender: swaks adds a line of its own.
      await sendAll({ port: postfix.port, messages: [mail], connections: 1 })
      const [text = ''] = await arrived('gen-bytes')
      assert.match(text, /^X-Tasdeeq: clear; probability=0/mu)
      assert.match(text, /^Authentication-Results: mx\.inbox\.example;/mu)
      assert.ok(
        text.endsWith(mail.raw.replaceAll('\r\n', '\n')),
        'header and body as they were sent',
      )
    })

    test('the notice is held, and its reasons can be read', async () => {
      const sent = await swaks(fraudMail('bad-held').raw, 'citizen@inbox.example')
      assert.equal(sent.status, 0)
      const id = await heldFor('bad-held')
      const { out, status } = await command(['quarantine', 'show', id, '--config', gateway.config])
      assert.equal(status, 0)
      assert.match(out, /Commissioner/u)
      assert.match(out, /fraud/u)
      assert.equal(postfix.delivered().filter((text) => text.includes('bad-held')).length, 0)
    })

    test('a released mail arrives, and is not caught again', async () => {
      await swaks(fraudMail('bad-release').raw, 'citizen@inbox.example')
      const id = await heldFor('bad-release')
      const told = await command(['quarantine', 'release', id, '--config', gateway.config])
      assert.equal(told.status, 0, told.err)
      const texts = await arrived('bad-release')
      assert.equal(texts.length, 1)
      assert.match(texts[0]!, /^X-Tasdeeq-Released: /mu)
      assert.ok((await heldIds()).every((line) => !line.includes('bad-release')))
    })

    test('what is held for one reaches him by no other spelling of his address', async () => {
      for (const [at, path] of [...SPELLED, '<NAME>', 'Group: NAME;'].entries()) {
        const [id, to] = [`bad-spelled-${at}`, 'abuse@inbox.example']
        // Who writes to abuse must reach a person: this one is delivered.
        const mail = { ...fraudMail(id), to, also: [spell(path, 'citizen')] }
        const sent = await sendAll({ port: postfix.port, messages: [mail], connections: 1 })
        const isTaken = sent.get(id)?.kind === 'accepted'
        if (isTaken) await arrived(id)
        for (let tries = 0; tries < PATIENCE && postfix.queued() > 0; tries++) await pause(50)
        const copies = postfix.delivered().filter((text) => text.includes(id))
        assert.ok(
          copies.every((text) => /^X-Original-To: abuse@/mu.test(text)),
          path,
        )
        // What was refused was taken by nobody: its sender hears of it.
        if (isTaken) await heldFor(id)
      }
    })

    test('a rule for one recipient is for him however his address is spelled', async () => {
      for (const [at, path] of SPELLED.entries()) {
        const id = `bad-ruled-${at}`
        const mail = { ...fraudMail(id), to: spell(path, 'mark') }
        await sendAll({ port: postfix.port, messages: [mail], connections: 1 })
        const [text = ''] = await arrived(id)
        assert.match(text, /^X-Look: twice$/mu, path)
      }
    })

    test('marked mail arrives with subject, field and a banner in both languages', async () => {
      await swaks(fraudMail('bad-mark').raw, 'mark@inbox.example')
      const [text = ''] = await arrived('bad-mark')
      assert.match(text, /^Subject: \[FRAUD\?\] /mu)
      assert.match(text, /^X-Look: twice$/mu)
      const { out } = await command(['check', '--offline', '--json', writeMail(mails, text)])
      assert.match(out, /"verdict":"fraud"/u)
      assert.match(Buffer.from(text, 'latin1').toString(), /Tasdeeq/u)
    })

    test('refused mail is answered with the public text alone', async () => {
      const { status, out } = await swaks(fraudMail('bad-refuse').raw, 'refuse@inbox.example')
      if (way.refusesAtOnce) {
        assert.notEqual(status, 0)
        assert.match(out, /550 5\.7\.1 This message was refused\. Please write to postmaster\./u)
      } else {
        // The MTA had taken it; it tells the sender by a bounce, which comes into the same mailbox here.
        const [bounce = ''] = await arrived('5.7.1 This message was refused')
        assert.match(bounce, /sender@sender\.example/u)
      }
      assert.ok((await heldIds()).every((line) => !line.includes('bad-refuse')))
    })

    test('two hundred mails of smtp-source all arrive', async () => {
      const had = postfix.delivered().length
      const { status, err } = await runProgram('/usr/sbin/smtp-source', [
        ...'-m 200 -s 10 -l 4000 -f a@sender.example -t b@inbox.example'.split(' '),
        `inet:127.0.0.1:${postfix.port}`,
      ])
      assert.equal(status, 0, err)
      // The last file is there before Postfix has taken its mail off the queue.
      const isDone = (): boolean =>
        postfix.delivered().length >= had + 200 && postfix.queued() === 0
      for (let tries = 0; tries < PATIENCE && !isDone(); tries++) await pause(50)
      assert.equal(postfix.delivered().length, had + 200)
      assert.equal(postfix.queued(), 0)
    })

    test('a new policy is read on SIGHUP; a wrong one changes nothing', async () => {
      const file = join(gateway.folder, 'policy.yaml')
      const { raw } = fraudMail('bad-policy')
      writeFileSync(file, 'rules:\n  - name: nonsense\n    do: explode\n')
      gateway.signal('SIGHUP')
      await gateway.logged('the new policy is wrong: the old one stays')
      await swaks(raw, 'citizen@inbox.example')
      await heldFor('bad-policy')
      writeFileSync(file, 'rules: []\n')
      gateway.signal('SIGHUP')
      await gateway.logged('policy read again')
      await swaks(raw.replaceAll('bad-policy', 'bad-through'), 'citizen@inbox.example')
      assert.equal((await arrived('bad-through')).length, 1)
    })
  })
}

function writeMail(folder: string, text: string): string {
  const file = join(folder, 'arrived.eml')
  writeFileSync(file, text, 'latin1')
  return file
}

function configOf(listener: string, release: number): string {
  return `authserv-id: mx.inbox.example
reader: PK
mode: enforce
data: DATA
policy: policy.yaml
listeners:
  - name: way
    ${listener}
    on-failure: { engine: later, overload: later, store: later }
dns:
  servers: ['127.0.0.1:9']
  query: 100ms
  message: 200ms
quarantine:
  release: smtp://127.0.0.1:${release}
`
}

describe('Postfix with a gateway that rehearses', { skip }, () => {
  test('nothing is changed or held, and the summary tells what would have been', async () => {
    const port = await freePort()
    const postfix = await startPostfix({ milter: `inet:127.0.0.1:${port}` })
    const listener = `kind: milter\n    address: 127.0.0.1:${port}`
    const gateway = await startGateway({
      config: configOf(listener, postfix.port).replace('mode: enforce', 'mode: rehearse'),
      policy: POLICY,
    })
    try {
      const mail = { ...fraudMail('bad-rehearsed'), to: 'refuse@inbox.example' }
      await sendAll({ port: postfix.port, messages: [mail], connections: 1 })
      for (let tries = 0; tries < PATIENCE && postfix.delivered().length === 0; tries++)
        await pause(50)
      const [text = ''] = postfix.delivered()
      assert.ok(text.endsWith(mail.raw.replaceAll('\r\n', '\n')))
      assert.doesNotMatch(text, /X-Tasdeeq:/u)
      const { out, status } = await command(['rehearsal', '--config', gateway.config])
      assert.equal(status, 0)
      assert.match(out, /refuse/u)
    } finally {
      await gateway.stop()
      await postfix.stop()
    }
  })
})
