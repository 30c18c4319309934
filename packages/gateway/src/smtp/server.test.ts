import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openNextHop } from '../../test/next-hop.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import { openSmtpPlace } from '../../test/smtp-place.ts'
import { applyEdits } from '../editing/apply.ts'
import type { Edits, Outcome } from '../outcome.ts'
import { unchanged } from '../outcome.ts'
import { wireContent } from './content.ts'
import { greeted, sample, transmit } from './transmit.fixture.ts'

test('a message is delivered to the next server before it is answered', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  assert.equal(await transmit(client, wireContent(Buffer.from(sample))), '250 2.0.0 kept as A1')
  assert.equal(next.got.length, 1)
  assert.equal(next.got[0]?.wire.toString(), sample)
  assert.equal(await client.ask('QUIT'), '221 2.0.0 Goodbye')
})

test('what arrives is the message with the edits and nothing else', async () => {
  const edits: Edits = {
    prepend: [{ name: 'X-Verdict', value: 'suspicious' }],
    remove: [{ name: 'To', nth: 1 }],
    replace: [{ name: 'From', nth: 1, value: 'Someone <x@example.org>' }],
    body: Buffer.from('.changed\r\n..\r\n'),
  }
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({
    next: next.next,
    outcome: ({ recipients }): Outcome => ({
      kind: 'settled',
      recipients: recipients.map((address) => ({ address, disposition: 'deliver' })),
      edits,
    }),
  })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  await transmit(client, wireContent(Buffer.from(sample)))
  const wire = wireContent(applyEdits(Buffer.from(sample), edits))
  assert.deepEqual(next.got[0]?.wire, Buffer.from(wire).subarray(0, -3))
})

test('any bytes between CRLFs arrive as they were sent', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  const line = fc
    .uint8Array({ maxLength: 60 })
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13)))
  const dotted = fc.constantFrom('.', '..', '. ', '').map((text) => Buffer.from(text))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(line, dotted), { minLength: 1, maxLength: 12 }),
      async (lines) => {
        const message = Buffer.concat(lines.flatMap((each) => [each, Buffer.from('\r\n')]))
        const wire = Buffer.from(wireContent(message))
        assert.match(await transmit(client, wire), /^250 /)
        assert.deepEqual(next.got.at(-1)?.wire, wire.subarray(0, -3))
        assert.deepEqual(Buffer.from(filter.arrivals.at(-1)?.raw ?? []), message)
      },
    ),
    { numRuns: 60 },
  )
})

test('line ends that are none do not split a message', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  for (const end of ['\n.\n', '\r.\r', '\n.\r\n', '\r\n.\n', '\r.\n']) {
    const before = next.got.length
    const smuggled = `A: b\r\n\r\nx${end}MAIL FROM:<evil@example.org>\r\nRCPT TO:<you@reader.example>\r\nDATA\r\ny\r\n.\r\n`
    assert.match(await transmit(client, smuggled), /^250 /)
    assert.equal(next.got.length, before + 1)
    const withStart = `\r\n${next.got.at(-1)?.wire.toString() ?? ''}`
    assert.ok(!/\r\n\.\r\n|[^\r]\n|\r[^\n]/.test(withStart))
  }
})

test('the answer of the next server is the answer', async () => {
  for (const [answer, reply] of [
    [
      (line: string) => (line.startsWith('RCPT') ? '550 5.1.1 nobody of that name' : undefined),
      '550 5.1.1 nobody of that name',
    ],
    [(line: string) => (line.startsWith('MAIL') ? '452 4.3.1 full' : undefined), '452 4.3.1 full'],
    [(line: string) => (line.startsWith('DATA') ? '554 no' : undefined), '554 5.0.0 no'],
    [
      (line: string) => (line.startsWith('DATA') ? 'close' : undefined),
      '451 4.4.1 Cannot pass it on now, try again',
    ],
  ] as const) {
    await using next = await openNextHop({ answer })
    await using filter = await openSmtpPlace({ next: next.next })
    await using client = await openRawClient(filter.place)
    await greeted(client)
    assert.equal(await transmit(client, `${sample}.\r\n`), reply)
  }
})

test('a message that the next server refuses, or breaks off in, is refused', async () => {
  for (const [content, reply] of [
    ['554 5.6.0 not like this', '554 5.6.0 not like this'],
    ['close', '451 4.4.1 Cannot pass it on now, try again'],
    ['not smtp at all', '451 4.4.1 Cannot pass it on now, try again'],
  ] as const) {
    await using next = await openNextHop({ content: () => [content] })
    await using filter = await openSmtpPlace({ next: next.next })
    await using client = await openRawClient(filter.place)
    await greeted(client)
    assert.equal(await transmit(client, `${sample}.\r\n`), reply)
  }
})

test('a next server that is not there is a reason to try again', async () => {
  const gone = await openNextHop()
  await gone[Symbol.asyncDispose]()
  await using filter = await openSmtpPlace({ next: gone.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  assert.match(await transmit(client, `${sample}.\r\n`), /^451 4\.4\.1 /)
})

test('one recipient refused: the others get it, and are not sent it again', async () => {
  let full = true
  await using next = await openNextHop({
    answer: (line) => (full && line.includes('<b@') ? '452 4.2.2 mailbox full' : undefined),
  })
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  const to = ['a@reader.example', 'b@reader.example']
  assert.equal(await transmit(client, `${sample}.\r\n`, to), '452 4.2.2 mailbox full')
  full = false
  assert.match(await transmit(client, `${sample}.\r\n`, to), /^250 /)
  const recipients = next.got.map(({ commands }) =>
    commands.filter((line) => line.startsWith('RCPT')),
  )
  assert.deepEqual(recipients[1], ['RCPT TO:<b@reader.example>'])
  // Now that the client knows, the same message once more is a new one.
  assert.match(await transmit(client, `${sample}.\r\n`, to), /^250 /)
  assert.equal(next.got.length, 3)
})

test('held, rejected, later: what the gateway says is what the client hears', async () => {
  await using next = await openNextHop()
  for (const [disposition, reply] of [
    ['hold', '250 2.0.0 Accepted'],
    ['discard', '250 2.0.0 Accepted'],
    ['reject', '550 5.7.1 Not wanted'],
  ] as const) {
    await using filter = await openSmtpPlace({
      next: next.next,
      outcome: ({ recipients }): Outcome => ({
        kind: 'settled',
        recipients: recipients.map((address) => ({ address, disposition })),
        edits: unchanged,
        rejection: { code: 550, enhanced: '5.7.1', text: 'Not wanted' },
      }),
    })
    await using client = await openRawClient(filter.place)
    await greeted(client)
    assert.equal(await transmit(client, `${sample}.\r\n`), reply)
  }
  await using filter = await openSmtpPlace({
    next: next.next,
    outcome: () => ({
      kind: 'later',
      reply: { code: 451, enhanced: '4.3.0', text: 'Later\r\n250 no' },
    }),
  })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  assert.equal(await transmit(client, `${sample}.\r\n`), '451 4.3.0 Later??250 no')
  assert.equal(next.got.length, 0)
})

test('fifty hops are enough', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  const hops = (count: number): string => 'Received: from a by b; now\r\n'.repeat(count) + sample
  assert.match(await transmit(client, `${hops(50)}.\r\n`), /^250 /)
  assert.equal(await transmit(client, `${hops(51)}.\r\n`), '554 5.4.6 Too many hops')
  assert.deepEqual(
    filter.exceeded.map(({ limit, done, arrival }) => [limit, done, arrival.recipients.length]),
    [['too many hops', 'rejected', 1]],
  )
  assert.equal(next.got.length, 1)
})

test('what is offered is what the next server takes', async () => {
  await using plain = await openNextHop({ extensions: [] })
  await using rich = await openNextHop({ extensions: ['SMTPUTF8', '8BITMIME', 'DSN', 'SIZE 5000'] })
  await using poor = await openSmtpPlace({ next: plain.next })
  await using full = await openSmtpPlace({ next: rich.next })
  await using first = await openRawClient(poor.place)
  await greeted(first)
  await transmit(first, `${sample}.\r\n`)
  const offered = await first.ask('EHLO again.example')
  assert.ok(!/8BITMIME|SMTPUTF8|DSN|BDAT|CHUNKING/.test(offered))
  assert.match(await first.ask('MAIL FROM:<a@b.example> SMTPUTF8'), /^555 /)
  await using second = await openRawClient(full.place)
  await greeted(second)
  await transmit(second, `${sample}.\r\n`)
  assert.match(
    await second.ask('EHLO again.example'),
    /SIZE 5000\n.*\n250-8BITMIME\n250-SMTPUTF8\n250-DSN/,
  )
  assert.match(await second.ask('MAIL FROM:<a@b.example> SIZE=6000'), /^552 5\.3\.4 /)
  assert.deepEqual(
    full.exceeded.map(({ limit, done, bytes, arrival }) => [limit, done, bytes, arrival.mailFrom]),
    [['message too big', 'rejected', 6000, 'a@b.example']],
  )
})

test('notifications asked for, and addresses of any shape, go on unchanged', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  await transmit(client, `${sample}.\r\n`)
  await client.ask('MAIL FROM:<"a b>c"@xn--mgbai9azgqp6j.example> RET=HDRS ENVID=q+2B1')
  await client.ask(
    'RCPT TO:<Someone@Reader.example> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;x@y.example',
  )
  await client.ask('RCPT TO:<someone@Reader.example>')
  await client.ask('DATA')
  client.send(`${sample}.\r\n`)
  assert.match(await client.reply(), /^250 /)
  const commands = next.got.at(-1)?.commands ?? []
  assert.match(
    commands[1] ?? '',
    /^MAIL FROM:<"a b>c"@xn--mgbai9azgqp6j\.example> SIZE=\d+ RET=HDRS ENVID=q\+2B1$/,
  )
  assert.equal(
    commands[2],
    'RCPT TO:<Someone@Reader.example> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;x@y.example',
  )
  assert.equal(commands[3], 'RCPT TO:<someone@Reader.example>')
})

test('a slow next server is waited for, longer than a client may be idle', async () => {
  await using next = await openNextHop({ delay: 1_500 })
  await using filter = await openSmtpPlace({ next: next.next, idle: 30_000 })
  await using quick = await openSmtpPlace({ next: next.next, idle: 750 })
  for (const { place } of [filter, quick]) {
    await using client = await openRawClient(place)
    await greeted(client)
    assert.match(await transmit(client, `${sample}.\r\n`), /^250 /)
  }
})

test('a defect of ours is a reason to try again', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({
    next: next.next,
    outcome: () => {
      throw new Error('a defect')
    },
  })
  await using client = await openRawClient(filter.place)
  await greeted(client)
  assert.match(await transmit(client, `${sample}.\r\n`), /^451 4\.3\.0 /)
  assert.equal(await client.ask('NOOP'), '250 2.0.0 Still here')
})
