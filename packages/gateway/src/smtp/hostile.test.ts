import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openNextHop } from '../../test/next-hop.ts'
import type { RawClient } from '../../test/smtp-client.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import { deliverAll, openSmtpPlace } from '../../test/smtp-place.ts'
import type { OverLimit } from '../over-limit.ts'
import { readReplies } from './reply-lines.ts'
import type { Session, Terms } from './conversation.ts'
import { converse, opened } from './session.ts'

const message = 'X-Tasdeeq-Sample: yes\r\n\r\nOne.\r\n'

async function toContent(client: RawClient): Promise<void> {
  await client.reply()
  for (const line of [
    'EHLO x.example',
    'MAIL FROM:<me@x.example>',
    'RCPT TO:<you@x.example>',
    'DATA',
  ]) {
    await client.ask(line)
  }
}

test('a line without end, or not ended by CRLF, ends the connection', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  for (const line of [
    'a'.repeat(5000),
    'EHLO x.example\n',
    'EHLO \0\r\n',
    '\xff\xfe\r\n',
    'NOOP\rNOOP\r\n',
  ]) {
    await using client = await openRawClient(filter.place)
    await client.reply()
    client.send(Buffer.from(line, 'latin1'))
    assert.match(await client.reply(), /^500 5\.5\.2 /)
    assert.equal(await client.reply(), 'closed')
  }
  assert.equal(filter.misbehaved.length, 5)
})

test('errors without end, end the connection', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await client.reply()
  client.send('WHAT\r\n'.repeat(100))
  for (let at = 1; at < 20; at++) assert.match(await client.reply(), /^500 /)
  assert.match(await client.reply(), /^421 4\.7\.0 /)
  assert.equal(await client.reply(), 'closed')
})

test('too large a message is refused, not kept, and the next one is taken', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next, messageBytes: 1000 })
  await using client = await openRawClient(filter.place)
  await toContent(client)
  client.send(`${'x'.repeat(70)}\r\n`.repeat(30))
  client.send('.\r\n')
  assert.match(await client.reply(), /^552 5\.3\.4 /)
  await begin(client)
  client.send(`${message}.\r\n`)
  assert.match(await client.reply(), /^250 /)
  assert.equal(filter.arrivals.length, 1)
  const [over, ...others] = filter.exceeded.map(shown)
  assert.deepEqual(over, ['message too big', 'limit', 'rejected', 2160, 'you@x.example'])
  assert.deepEqual(others, [])
})

function shown({ limit, failure, done, bytes, arrival }: OverLimit): readonly unknown[] {
  return [limit, failure, done, bytes, arrival.recipients.join()]
}

test('content without end is cut off', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next, messageBytes: 1000 })
  await using client = await openRawClient(filter.place)
  await toContent(client)
  client.send(`${'x'.repeat(70)}\r\n`.repeat(20_000))
  assert.match(await client.reply(), /^552 /)
  assert.equal(await client.reply(), 'closed')
  assert.deepEqual(filter.misbehaved, ['content without end'])
  assert.deepEqual(
    filter.exceeded.map(({ limit, done }) => [limit, done]),
    [['message too big', 'rejected']],
  )
})

test('recipients have a limit, and those beyond may come again', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await client.reply()
  await client.ask('EHLO x.example')
  await client.ask('MAIL FROM:<me@x.example>')
  for (let at = 0; at < 1000; at++) client.send(`RCPT TO:<r${at}@x.example>\r\n`)
  for (let at = 0; at < 1000; at++) assert.match(await client.reply(), /^250 /)
  assert.match(await client.ask('RCPT TO:<more@x.example>'), /^452 4\.5\.3 /)
  await client.ask('DATA')
  client.send(`${message}.\r\n`)
  assert.match(await client.reply(), /^250 /)
  assert.equal(next.got[0]?.commands.filter((line) => line.startsWith('RCPT')).length, 1000)
})

test('who says nothing is sent away', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next, idle: 60 })
  await using client = await openRawClient(filter.place)
  await client.reply()
  assert.match(await client.reply(), /^421 4\.4\.2 /)
  assert.equal(await client.reply(), 'closed')
})

test('who trickles is sent away too', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next, idle: 60 })
  await using client = await openRawClient(filter.place)
  await toContent(client)
  const trickle = setInterval(() => client.send('x'), 10)
  assert.match(await client.reply(), /^421 4\.4\.2 /)
  clearInterval(trickle)
  assert.ok(filter.misbehaved.includes('too slow'))
})

test('no clock runs against a client while it waits for us', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({
    next: next.next,
    idle: 750,
    outcome: (arrival) =>
      new Promise((resolve) => void setTimeout(() => resolve(deliverAll(arrival)), 1_500)),
  })
  await using client = await openRawClient(filter.place)
  await toContent(client)
  client.send(`${message}.\r\n`)
  assert.match(await client.reply(), /^250 /)
})

test('connections have a limit; those beyond hear why', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next, connections: 2 })
  await using one = await openRawClient(filter.place)
  await using two = await openRawClient(filter.place)
  assert.match(await one.reply(), /^220 /)
  assert.match(await two.reply(), /^220 /)
  await using three = await openRawClient(filter.place)
  assert.match(await three.reply(), /^421 4\.3\.2 /)
  assert.equal(filter.refused(), 1)
  assert.equal(filter.running.connections(), 2)
})

test('a client that goes away in the middle of a message leaves nothing', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  for (let at = 0; at < 20; at++) {
    await using client = await openRawClient(filter.place)
    await toContent(client)
    client.send('half a mess')
    if (at % 2 === 0) client.socket.resetAndDestroy()
  }
  assert.equal(filter.arrivals.length, 0)
  await filter.running.stop(5_000)
  assert.equal(filter.running.connections(), 0)
})

test('a client that closes its side after the message still hears the answer', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await toContent(client)
  client.socket.end(`${message}.\r\n`)
  assert.match(await client.reply(), /^250 /)
})

async function begin(client: RawClient): Promise<void> {
  for (const line of ['MAIL FROM:<me@x.example>', 'RCPT TO:<you@x.example>', 'DATA'])
    await client.ask(line)
}

test('stopping ends what is idle at once, and what is being handled after its answer', async () => {
  await using next = await openNextHop()
  let go: () => void = () => {}
  let begun: () => void = () => {}
  const beginning = new Promise<void>((resolve) => {
    begun = resolve
  })
  await using filter = await openSmtpPlace({
    next: next.next,
    outcome: async (arrival) => {
      begun()
      await new Promise<void>((resolve) => {
        go = resolve
      })
      return deliverAll(arrival)
    },
  })
  await using idle = await openRawClient(filter.place)
  await using busy = await openRawClient(filter.place)
  await idle.reply()
  await toContent(busy)
  busy.send(`${message}.\r\n`)
  await beginning
  const stopped = filter.running.stop(20_000)
  assert.match(await idle.reply(), /^421 4\.3\.2 /)
  go()
  assert.match(await busy.reply(), /^250 /)
  assert.match(await busy.ask('NOOP'), /^421 /)
  busy.socket.end()
  await stopped
})

const terms: Terms = {
  lmtp: false,
  name: 'here.example',
  size: 1000,
  recipients: 3,
  trusted: true,
  offers: ['8BITMIME'],
}

test('whatever is said, each line has one whole answer and the state stays sound', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'EHLO',
      'HELO',
      'MAIL',
      'RCPT',
      'DATA',
      'RSET',
      'XFORWARD',
      'XCLIENT',
      'QUIT',
      'VRFY',
    ),
    fc.string({ maxLength: 12 }),
  )
  const rest = fc.oneof(
    fc.constantFrom(
      'FROM:<a@b.example>',
      'TO:<c@d.example>',
      'FROM:<>',
      'TO:<>',
      'x',
      'ADDR=192.0.2.1',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, rest), { maxLength: 25 }), (lines) => {
      let session: Session = opened
      for (const [verb, argument] of lines) {
        const turn = converse(session, `${verb} ${argument}`, terms)
        assert.equal(readReplies().push(Buffer.from(turn.reply)).length, 1)
        session = turn.session
        assert.ok(session.to.length <= terms.recipients)
        assert.ok(session.from !== undefined || session.to.length === 0)
        if (turn.next === 'content') assert.ok(session.to.length > 0)
      }
    }),
    { numRuns: 300 },
  )
})

test('random bytes neither crash the filter nor reach the next server', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await using client = await openRawClient(filter.place)
      await client.reply()
      client.socket.end(bytes)
      await once(client.socket, 'close')
    }),
    { numRuns: 60 },
  )
  assert.equal(next.got.length, 0)
})

test('a next server that floods, or answers nonsense, is cut off', () => {
  const reader = readReplies()
  assert.throws(() => {
    for (let at = 0; at < 10_000; at++) reader.push(Buffer.from('250-more and more\r\n'))
  }, /without end/)
  assert.throws(() => readReplies().push(Buffer.from('HTTP/1.1 200 OK\r\n')), /does not speak SMTP/)
  assert.deepEqual(readReplies().push(Buffer.from('250-a\r\n250 b\r\n2')), [
    { code: 250, lines: ['a', 'b'] },
  ])
})
