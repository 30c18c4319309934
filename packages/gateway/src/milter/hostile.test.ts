import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChildReport } from '../../test/milter-child.ts'
import { openMilter, POSTFIX_OFFER, sendMail, type MilterMail } from '../../test/milter-client.ts'
import type { MilterListener, Place } from '../config/config.ts'
import { encodeCommand } from './codec.ts'

const MEGABYTE = 1_048_576
const MAIL: MilterMail = {
  mailFrom: 'alice@sender.example',
  recipients: ['bob@recipient.example'],
  raw: Buffer.from('Subject: hello\r\nX-Tasdeeq-Sample: yes\r\n\r\nbody\r\n'),
}
const BEGUN = Buffer.concat(
  [
    POSTFIX_OFFER,
    { kind: 'mail', words: ['<alice@sender.example>'] } as const,
    { kind: 'recipient', words: ['<bob@recipient.example>'] } as const,
  ].map(encodeCommand),
)

describe('hostile clients', () => {
  let child: Child
  before(async () => {
    child = await startChild({ connections: 1_000, idle: 3_000, messageBytes: MEGABYTE })
  })
  after(() => child.stop())

  it('a thousand open connections leave room for no more, and those within are served', async () => {
    await using patient = await openMilter(child.place)
    await patient.negotiate()
    const sockets = await Promise.all(Array.from({ length: 999 }, () => open(child.place)))
    for (const [nth, socket] of sockets.entries())
      socket.write(BEGUN.subarray(0, nth % BEGUN.length))
    const extra = await open(child.place)
    await closed(extra)
    assert.equal((await patient.transact(MAIL)).answer?.kind, 'continue')
    assert.equal((await child.report()).counted['refused'], 1)
    // They are silent from here on: each is closed, the half-negotiated ones too.
    await Promise.all(sockets.map(closed))
    await child.until(({ connections }) => connections <= 1)
  })

  it('who sends bytes but never a whole frame is silent', async () => {
    const socket = await open(child.place)
    socket.write(encodeCommand(POSTFIX_OFFER))
    const drip = setInterval(() => socket.write('\0'), 50)
    socket.write(Buffer.from([0, 0, 0xff, 0xff, 0x42]))
    await closed(socket)
    clearInterval(drip)
    assert.ok(((await child.report()).counted['silent for too long'] ?? 0) >= 1)
  })

  it('frames that claim gigabytes are not waited for, nor is memory made for them', async () => {
    const begun = await child.report()
    const giant = Buffer.concat([
      encodeCommand(POSTFIX_OFFER),
      Buffer.from([0xff, 0xff, 0xff, 0xff, 0x42]),
    ])
    const sockets = await Promise.all(Array.from({ length: 300 }, () => open(child.place)))
    for (const socket of sockets) socket.write(giant)
    await Promise.all(sockets.map(closed))
    const ended = await child.report()
    assert.equal(ended.counted['frame too big'], 300)
    assert.ok(ended.heap + ended.buffers < begun.heap + begun.buffers + 20 * MEGABYTE)
  })

  it('messages that never end fill no more than the shared memory, and it is given back', async () => {
    const begun = await child.report()
    const sockets = await Promise.all(Array.from({ length: 300 }, () => open(child.place)))
    const chunk = encodeCommand({ kind: 'body', bytes: Buffer.alloc(65_000, 'x') })
    const most = Array.from({ length: 15 }, () => chunk)
    for (const socket of sockets) socket.write(Buffer.concat([BEGUN, ...most]))
    await child.until(({ buffers }) => buffers > 100 * MEGABYTE)
    const full = await child.report()
    assert.ok(full.buffers < 220 * MEGABYTE, `${full.buffers} bytes of buffers`)
    // A small one finds its place all the same; those that found none are told to come later.
    assert.equal((await sendMail(child.place, MAIL)).answer?.kind, 'continue')
    const end = encodeCommand({ kind: 'endOfMessage', bytes: new Uint8Array(0) })
    for (const socket of sockets) socket.write(end)
    await child.until(({ counted }) => (counted['no memory'] ?? 0) >= 100)
    for (const socket of sockets) socket.destroy()
    await child.until(({ buffers }) => buffers < begun.buffers + 20 * MEGABYTE)
    assert.equal((await sendMail(child.place, MAIL)).answer?.kind, 'continue')
  })

  it('who does not read its answers is read no more', async () => {
    // The system keeps little for a Unix socket, and so shows soon what the process would keep.
    const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-milter-'))
    const address: Place = { kind: 'unix', path: join(folder, 'milter') }
    const deaf = await startChild({ address, idle: 1_000 })
    const socket = createConnection(address.path)
    socket.on('error', () => {})
    const old = encodeCommand({ kind: 'negotiate', version: 2, actions: 0, protocol: 0 })
    const question = encodeCommand({ kind: 'helo', name: '' })
    socket.write(Buffer.concat([old, Buffer.alloc(question.length * 1_000_000, question)]))
    await deaf.until(({ counted }) => counted['silent for too long'] === 1)
    const { heap, buffers, connections } = await deaf.report()
    assert.equal(connections, 0)
    assert.ok(heap + buffers < 60 * MEGABYTE)
    socket.destroy()
    deaf.stop()
    rmSync(folder, { recursive: true })
  })

  it('who vanishes amid a frame, a message or its answer harms nobody', async () => {
    const { arrivals } = await child.report()
    for (let nth = 0; nth < 300; nth++) {
      const socket = await open(child.place)
      socket.write(BEGUN.subarray(0, (nth * 7) % BEGUN.length))
      socket.resetAndDestroy()
    }
    for (let nth = 0; nth < 20; nth++) await vanishAmidHandling(child, arrivals + nth)
    await child.until((report) => report.connections === 0 && report.arrivals === arrivals + 20)
    assert.equal((await sendMail(child.place, MAIL)).answer?.kind, 'continue')
  })

  it('after all that the process is as small as before, and nothing broke in it', async () => {
    const { heap, buffers, rss, counted } = await child.report()
    assert.ok(heap + buffers < 60 * MEGABYTE, `${heap} bytes of heap, ${buffers} of buffers`)
    assert.ok(rss < 500 * MEGABYTE, `${rss} bytes resident`)
    assert.equal(counted['defect'], undefined)
  })
})

/** @param known messages that arrived until now */
async function vanishAmidHandling({ place, until }: Child, known: number): Promise<void> {
  const connection = await openMilter(place)
  await connection.negotiate()
  const answer = connection.transact({ ...MAIL, mailFrom: 'slow@sender.example' })
  await until(({ arrivals }) => arrivals > known)
  connection.socket.destroy()
  await answer.catch(() => {})
}

async function open(place: Place): Promise<Socket> {
  assert.ok(place.kind === 'tcp')
  const socket = createConnection({ host: place.host, port: place.port })
  // A reset is one way of closing.
  socket.on('error', () => {})
  socket.resume()
  await once(socket, 'connect')
  return socket
}

async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve))
}

interface Child {
  readonly place: Place
  readonly report: () => Promise<ChildReport>
  readonly until: (what: (report: ChildReport) => boolean) => Promise<void>
  readonly stop: () => void
}

async function startChild(settings: Partial<MilterListener>): Promise<Child> {
  const script = join(import.meta.dirname, '../../test/milter-child.ts')
  const child = fork(script, [JSON.stringify(settings)], { execArgv: ['--expose-gc'] })
  const report = async (): Promise<ChildReport> => {
    child.send('report')
    const [answer] = (await once(child, 'message')) as [ChildReport]
    return answer
  }
  const { port } = await report()
  return {
    place: { kind: 'tcp', host: '127.0.0.1', port },
    report,
    until: async (what) => {
      for (let tries = 0; tries < 3_000; tries++) {
        if (what(await report())) return
        await pause(10)
      }
      assert.fail(`it never came: ${JSON.stringify(await report())}`)
    },
    stop: () => child.disconnect(),
  }
}
