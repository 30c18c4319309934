import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { openNextHop } from '../../test/next-hop.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import { deliverAll, openSmtpPlace } from '../../test/smtp-place.ts'
import { greeted, sample, transmit } from './transmit.fixture.ts'

test('a client that was gone before its answer may send again, and nothing is delivered twice', async () => {
  await using next = await openNextHop()
  const judged = Promise.withResolvers<void>()
  await using filter = await openSmtpPlace({
    next: next.next,
    outcome: (arrival) => judged.promise.then(() => deliverAll(arrival)),
  })
  // As a mail server's client does that is stopped, or gives up, while it waits.
  await using gone = await openRawClient(filter.place)
  await greeted(gone)
  for (const line of [
    'MAIL FROM:<office@commission.example>',
    'RCPT TO:<you@reader.example>',
    'DATA',
  ])
    await gone.ask(line)
  gone.socket.end(`${sample}.\r\n`)
  await once(gone.socket, 'finish')
  await using other = await openRawClient(filter.place)
  await greeted(other)
  judged.resolve()
  assert.match(await gone.reply(), /^250 /)
  assert.equal(await gone.reply(), 'closed')
  assert.match(await transmit(other, `${sample}.\r\n`), /^250 /)
  assert.equal(next.got.length, 1)
})
