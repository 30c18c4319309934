import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { openNextHop } from '../../test/next-hop.ts'
import { openSmtpPlace } from '../../test/smtp-place.ts'
import { DeliveryFailure } from '../quarantine.ts'
import { deliverTo } from './deliver.ts'

const raw = 'From: a@x.example\r\nX-Tasdeeq-Sample: yes\r\n\r\n.dot\r\nÜmlaut and اردو\r\n'

interface Kept {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** A server of a library that many use. */
async function openLibraryServer(
  lmtp: boolean,
  path?: string,
): Promise<{ kept: Kept[]; port: number } & AsyncDisposable> {
  const kept: Kept[] = []
  const server = new SMTPServer({
    lmtp,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        kept.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        })
        done()
      })
    },
  })
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server.server, 'listening')
  const address = server.server.address()
  return {
    kept,
    port: typeof address === 'string' ? 0 : (address as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

test('nodemailer hands in, smtp-server takes', async () => {
  await using end = await openLibraryServer(false)
  await using filter = await openSmtpPlace({
    next: { protocol: 'smtp', address: { kind: 'tcp', host: '127.0.0.1', port: end.port } },
  })
  assert.ok(filter.place.kind === 'tcp')
  const transport = createTransport({
    host: filter.place.host,
    port: filter.place.port,
    ignoreTLS: true,
  })
  const to = ['b@x.example', 'c@x.example']
  await transport.sendMail({ envelope: { from: 'a@x.example', to }, raw })
  transport.close()
  assert.deepEqual(end.kept, [{ from: 'a@x.example', to, raw }])
})

test('LMTP over Unix sockets on both sides', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-unix-'))
  await using end = await openLibraryServer(true, join(folder, 'next'))
  await using filter = await openSmtpPlace({
    kind: 'lmtp',
    address: { kind: 'unix', path: join(folder, 'filter') },
    next: { protocol: 'lmtp', address: { kind: 'unix', path: join(folder, 'next') } },
  })
  const deliver = deliverTo({ protocol: 'lmtp', address: filter.place })
  const message = {
    raw: Buffer.from(raw),
    mailFrom: '',
    recipients: ['b@x.example', 'c@x.example'],
  }
  const { recipients } = await deliver(message)
  assert.deepEqual(
    recipients.map(({ address, code }) => [address, code]),
    [
      ['b@x.example', 250],
      ['c@x.example', 250],
    ],
  )
  assert.deepEqual(end.kept, [{ from: '', to: message.recipients, raw }])
  await rm(folder, { recursive: true })
})

test(
  'swaks hands in',
  { skip: spawnSync('swaks', ['--version']).error && 'swaks is not installed' },
  async () => {
    await using next = await openNextHop()
    await using filter = await openSmtpPlace({ next: next.next })
    assert.ok(filter.place.kind === 'tcp')
    const server = [
      '--server',
      filter.place.host,
      '--port',
      String(filter.place.port),
      '--pipeline',
    ]
    const sample = [
      '--from',
      'a@x.example',
      '--to',
      'b@x.example',
      '--header',
      'X-Tasdeeq-Sample: yes',
    ]
    const { stdout } = await promisify(execFile)('swaks', server.concat(sample))
    assert.match(stdout, /250 2\.0\.0 kept as A1/)
    assert.match(next.got[0]?.wire.toString() ?? '', /X-Tasdeeq-Sample: yes/)
  },
)

test('delivering tells whether trying again may help', async () => {
  const message = { raw: Buffer.from(raw), mailFrom: 'a@x.example', recipients: ['b@x.example'] }
  const cases = [
    [
      (line: string) => (line.startsWith('RCPT') ? '550 5.1.1 nobody' : undefined),
      { temporary: false, code: 550 },
    ],
    [
      (line: string) => (line.startsWith('MAIL') ? '421 4.3.2 stopping' : undefined),
      { temporary: true, code: 421 },
    ],
    [
      (line: string) => (line.startsWith('EHLO') ? 'close' : undefined),
      { temporary: true, code: 451 },
    ],
  ] as const
  for (const [answer, { temporary, code }] of cases) {
    await using next = await openNextHop({ answer })
    await assert.rejects(deliverTo(next.next)(message), (error) => {
      assert.ok(error instanceof DeliveryFailure)
      assert.deepEqual([error.temporary, error.code], [temporary, code])
      return true
    })
  }
})

test('a server that knows no EHLO is greeted the old way, one command at a time', async () => {
  await using next = await openNextHop({
    answer: (line) =>
      line.startsWith('EHLO')
        ? '502 5.5.1 what'
        : line.startsWith('HELO')
          ? '250 next.example'
          : undefined,
  })
  await deliverTo(next.next)({
    raw: Buffer.from(raw),
    mailFrom: 'a@x.example',
    recipients: ['b@x.example'],
  })
  assert.deepEqual(next.commands.slice(2, 5), [
    'MAIL FROM:<a@x.example>',
    'RCPT TO:<b@x.example>',
    'DATA',
  ])
})

test('an address cannot bring a command along', async () => {
  await using next = await openNextHop()
  const message = {
    raw: Buffer.from(raw),
    mailFrom: 'a@x.example',
    recipients: ['b@x.example>\r\nRSET'],
  }
  await assert.rejects(deliverTo(next.next)(message), /a line end in an address/)
  assert.ok(!next.commands.includes('RSET'))
})
