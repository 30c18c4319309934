import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import type { RawClient } from '../../test/smtp-client.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import { openSmtpPlace } from '../../test/smtp-place.ts'
import type { Arrival } from '../arrival.ts'
import { unchanged, type Outcome } from '../outcome.ts'

const MB = 1024 ** 2

async function pour(client: RawClient, bytes: number): Promise<void> {
  const lines = Buffer.alloc(bytes, `${'x'.repeat(70)}\r\n`)
  for (let at = 0; at < bytes; at += MB)
    if (!client.socket.write(lines.subarray(at, at + MB))) await once(client.socket, 'drain')
}

/** Every message is held: none of these megabytes go on. */
const roomy = {
  next: { protocol: 'smtp', address: { kind: 'tcp', host: '127.0.0.1', port: 9 } },
  messageBytes: 64 * MB,
  outcome: ({ recipients }: Arrival): Outcome => ({
    kind: 'settled',
    recipients: recipients.map((address) => ({ address, disposition: 'hold' })),
    edits: unchanged,
  }),
} as const

test('where messages fill the memory together, one of them has to come again', async () => {
  await using filter = await openSmtpPlace(roomy)
  await using one = await openRawClient(filter.place)
  await using other = await openRawClient(filter.place)
  for (const client of [one, other]) await toContent(client)
  // There are 96 MB; neither is at its end before both are in.
  await Promise.all([pour(one, 60 * MB), pour(other, 40 * MB)])
  for (const client of [one, other]) client.send('\r\n.\r\n')
  const answers = await Promise.all([one.reply(), other.reply()])
  assert.deepEqual(answers.map((answer) => answer.slice(0, 9)).sort(), ['250 2.0.0', '452 4.3.1'])
  assert.deepEqual(
    filter.exceeded.map(({ limit, failure, done }) => [limit, failure, done]),
    [['no memory', 'overload', 'later']],
  )
  assert.equal(filter.arrivals.length, 1)
})

test('what is not kept fills no memory, though its client goes on', async () => {
  await using filter = await openSmtpPlace(roomy)
  await using endless = await openRawClient(filter.place)
  await toContent(endless)
  await pour(endless, 64 * MB + 100)
  await using client = await openRawClient(filter.place)
  await toContent(client)
  let answer = ''
  // The last of it may not have been read at once.
  for (let tries = 0; tries < 20 && !answer.startsWith('250'); tries++) {
    if (tries > 0) await begin(client)
    await pour(client, 40 * MB)
    client.send('\r\n.\r\n')
    answer = await client.reply()
  }
  assert.match(answer, /^250 /)
})

async function toContent(client: RawClient): Promise<void> {
  await client.reply()
  await client.ask('EHLO x.example')
  await begin(client)
}

async function begin(client: RawClient): Promise<void> {
  for (const line of ['MAIL FROM:<me@x.example>', 'RCPT TO:<you@x.example>', 'DATA'])
    await client.ask(line)
}
