import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { connectMilter, openMilter, sendMail, type MilterMail } from '../../test/milter-client.ts'
import { openMilterPlace } from '../../test/milter-place.ts'
import type { Arrival } from '../arrival.ts'
import type { Place } from '../config/config.ts'
import { unchanged, type Outcome } from '../outcome.ts'

const MAIL: MilterMail = {
  mailFrom: 'alice@sender.example',
  recipients: ['bob@recipient.example'],
  raw: Buffer.from('Subject: hello\r\nX-Tasdeeq-Sample: yes\r\n\r\nbody\r\n'),
}

describe('a milter listener', () => {
  let folder: string
  before(() => void (folder = mkdtempSync(join(tmpdir(), 'tasdeeq-milter-'))))
  after(() => rmSync(folder, { recursive: true }))

  it('listens at a Unix socket that only owner and group may use, and removes it at the end', async () => {
    const address: Place = { kind: 'unix', path: join(folder, 'milter') }
    const place = await openMilterPlace(deliver, { address })
    assert.equal(statSync(address.path).mode & 0o777, 0o660)
    assert.equal((await sendMail(place.running.address, MAIL)).answer?.kind, 'continue')
    await place.running.stop(0)
    assert.equal(existsSync(address.path), false)
  })

  it('takes over a socket that a dead process left behind, but no living one, and no file', async () => {
    const address: Place = { kind: 'unix', path: join(folder, 'left') }
    leaveSocket(address.path)
    await using place = await openMilterPlace(deliver, { address })
    await assert.rejects(
      openMilterPlace(deliver, { address }),
      /cannot listen at .*left: .*EADDRINUSE/,
    )
    assert.equal((await sendMail(place.running.address, MAIL)).answer?.kind, 'continue')
    const file: Place = { kind: 'unix', path: join(folder, 'file') }
    writeFileSync(file.path, 'precious')
    await assert.rejects(openMilterPlace(deliver, { address: file }), /cannot listen at/)
    assert.ok(existsSync(file.path))
  })

  it('says that the folder of its socket is missing, and not that it has no right to it', async () => {
    const address: Place = { kind: 'unix', path: join(folder, 'nowhere', 'milter') }
    await assert.rejects(openMilterPlace(deliver, { address }), /cannot listen at .*: ENOENT/)
  })

  it('says which message was under way when it breaks a connection off', async () => {
    await using place = await openMilterPlace(deliver)
    await using connection = await openMilter(place.running.address)
    await connection.negotiate()
    connection.send(
      { kind: 'mail', words: ['<a@sender.example>'] },
      { kind: 'macros', stage: 'R', values: [['i', '4F1C']] },
      { kind: 'recipient', words: ['<b@inbox.example>'] },
      { kind: 'header', name: 'Subject', value: ' x' },
      { kind: 'recipient', words: ['<late@inbox.example>'] },
    )
    assert.equal(await connection.reply(), undefined)
    const at = place.told.indexOf('a milter connection is broken off')
    const cause = 'command out of order'
    const fields = { listener: 'milter', queueId: '4F1C', phase: 'content', cause }
    assert.deepEqual(place.fields[at], fields)
  })

  it('shows signs of life while a message is handled', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    await using place = await openMilterPlace(() => promise)
    await using connection = await openMilter(place.running.address)
    await connection.negotiate()
    const answer = connection.transact(MAIL)
    await once(connection.socket, 'data')
    resolve(await deliver(place.arrivals[0]))
    assert.equal((await answer).answer?.kind, 'continue')
  })

  it('answers what it is handling before it stops, and takes nothing more', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    await using place = await openMilterPlace(() => promise)
    const { address } = place.running
    await using idle = await openMilter(address)
    await idle.negotiate()
    await using busy = await openMilter(address)
    await busy.negotiate()
    const answer = busy.transact(MAIL)
    while (place.arrivals.length === 0) await new Promise(setImmediate)
    const stopped = place.running.stop(60_000)
    assert.equal(await idle.reply(), undefined)
    await assert.rejects(connectMilter(address), /ECONNREFUSED/)
    resolve(await deliver(place.arrivals[0]))
    assert.equal((await answer).answer?.kind, 'continue')
    await stopped
    assert.equal(place.running.connections(), 0)
  })

  it('closes all when the grace is over', async () => {
    const { promise } = Promise.withResolvers<Outcome>()
    await using place = await openMilterPlace(() => promise)
    await using connection = await openMilter(place.running.address)
    await connection.negotiate()
    const answer = connection.transact(MAIL)
    while (place.arrivals.length === 0) await new Promise(setImmediate)
    await place.running.stop(1)
    assert.equal((await answer).answer, undefined)
  })

  it('closes the connection after a defect, so that the MTA does as if nobody were there', async () => {
    await using place = await openMilterPlace(() => Promise.reject(new Error('a defect')))
    const { answer } = await sendMail(place.running.address, MAIL)
    assert.equal(answer, undefined)
    assert.equal(place.counted.get('defect'), 1)
  })

  it('marks what passes unchecked for its many recipients, and takes off what speaks in our name', async () => {
    const onFailure = { engine: 'deliver', overload: 'later', store: 'later' } as const
    await using place = await openMilterPlace(deliver, { onFailure })
    const recipients = Array.from({ length: 1_001 }, (_, nth) => `r${nth}@recipient.example`)
    const raw = Buffer.from('Subject: hello\r\nX-Tasdeeq: verified\r\n\r\nbody\r\n')
    const { answer, modifications } = await sendMail(place.running.address, {
      ...MAIL,
      recipients,
      raw,
    })
    assert.equal(answer?.kind, 'continue')
    assert.deepEqual(
      modifications.map(({ kind }) => kind),
      ['changeHeader', 'insertHeader'],
    )
    assert.equal(place.arrivals.length, 0)
  })
})

/** A process that listened there and was killed. */
function leaveSocket(path: string): void {
  const script = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
  spawnSync(process.execPath, ['-e', script])
  assert.ok(existsSync(path))
}

function deliver(arrival?: Arrival): Promise<Outcome> {
  const recipients = (arrival?.recipients ?? []).map((address) => {
    return { address, disposition: 'deliver' as const }
  })
  return Promise.resolve({ kind: 'settled', recipients, edits: unchanged })
}
