import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openNextHop } from '../../test/next-hop.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import type { SmtpPlace } from '../../test/smtp-place.ts'
import { openSmtpPlace } from '../../test/smtp-place.ts'
import { readTold, tellAgain } from './forwarded.ts'

const message = 'X-Tasdeeq-Sample: yes\r\n\r\nOne.\r\n.\r\n'

/** Says the lines, then hands in a message; the answers to the lines. */
async function talk(filter: SmtpPlace, lines: readonly string[]): Promise<readonly string[]> {
  await using client = await openRawClient(filter.place)
  await client.reply()
  await client.ask('EHLO mta.example')
  const answers: string[] = []
  for (const line of lines) answers.push(await client.ask(line))
  await client.ask('MAIL FROM:<me@x.example>')
  await client.ask('RCPT TO:<you@x.example>')
  await client.ask('DATA')
  client.send(message)
  await client.reply()
  await client.ask('QUIT')
  return answers
}

test('XFORWARD from a trusted MTA says who sent, and goes on to the next server', async () => {
  await using next = await openNextHop({
    extensions: ['PIPELINING', 'XFORWARD NAME ADDR HELO IDENT SOURCE'],
  })
  await using filter = await openSmtpPlace({ next: next.next })
  const answers = await talk(filter, [
    'XFORWARD NAME=mail.sender.example ADDR=IPV6:2001:db8::1 PORT=2525',
    'XFORWARD HELO=a+2Bb.example IDENT=4XyZ PROTO=ESMTP SOURCE=REMOTE',
  ])
  assert.deepEqual(answers, ['250 2.0.0 Noted', '250 2.0.0 Noted'])
  const [arrival] = filter.arrivals
  assert.deepEqual(arrival?.client, {
    ip: '2001:db8::1',
    name: 'mail.sender.example',
    helo: 'a+b.example',
  })
  assert.equal(arrival?.queueId, '4XyZ')
  assert.ok(
    next.commands.includes(
      'XFORWARD NAME=mail.sender.example ADDR=IPV6:2001:db8::1 HELO=a+2Bb.example IDENT=4XyZ SOURCE=REMOTE',
    ),
  )
})

test('what is not available is not known, and holds for one message only', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await client.reply()
  await client.ask('EHLO mta.example')
  for (const line of ['XFORWARD NAME=[UNAVAILABLE] ADDR=192.0.2.7 HELO=h.example', '']) {
    if (line !== '') assert.match(await client.ask(line), /^250 /)
    await client.ask('MAIL FROM:<me@x.example>')
    await client.ask('RCPT TO:<you@x.example>')
    await client.ask('DATA')
    client.send(message)
    await client.reply()
  }
  assert.deepEqual(
    filter.arrivals.map((each) => each.client),
    [{ ip: '192.0.2.7', helo: 'h.example' }, {}],
  )
})

test('XCLIENT makes the connection that of the client, which may tell nothing more', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  await using client = await openRawClient(filter.place)
  await client.reply()
  assert.match(await client.ask('EHLO proxy.example'), /XCLIENT NAME ADDR PORT PROTO HELO LOGIN/)
  assert.match(await client.ask('XCLIENT ADDR=192.0.2.9 NAME=[TEMPUNAVAIL] LOGIN=ahmad'), /^220 /)
  assert.match(await client.ask('MAIL FROM:<me@x.example>'), /^503 /)
  assert.ok(!/XCLIENT|XFORWARD/.test(await client.ask('EHLO real.example')))
  assert.match(await client.ask('XFORWARD ADDR=192.0.2.10'), /^550 /)
  assert.match(await client.ask('XCLIENT ADDR=192.0.2.10'), /^550 /)
  await client.ask('MAIL FROM:<me@x.example>')
  await client.ask('RCPT TO:<you@x.example>')
  await client.ask('DATA')
  client.send(message)
  assert.match(await client.reply(), /^250 /)
  assert.deepEqual(filter.arrivals[0]?.client, { ip: '192.0.2.9', helo: 'real.example' })
  assert.equal(filter.arrivals[0]?.authenticatedAs, 'ahmad')
})

test('who is not trusted is the sender itself, and may not say otherwise', async () => {
  await using next = await openNextHop({ extensions: ['XFORWARD ADDR HELO NAME'] })
  await using filter = await openSmtpPlace({
    next: next.next,
    trusted: ['192.0.2.0/24', '2001:db8::/32'],
  })
  const answers = await talk(filter, ['XFORWARD ADDR=192.0.2.7', 'XCLIENT ADDR=192.0.2.7'])
  assert.deepEqual(answers, ['550 5.7.0 Not for this client', '550 5.7.0 Not for this client'])
  assert.deepEqual(filter.arrivals[0]?.client, { ip: '127.0.0.1', helo: 'mta.example' })
  assert.ok(next.commands.includes('XFORWARD ADDR=127.0.0.1 HELO=mta.example'))
})

test('what is not right is refused as a whole', async () => {
  await using next = await openNextHop()
  await using filter = await openSmtpPlace({ next: next.next })
  const wrong = [
    'XFORWARD',
    'XFORWARD ADDR=192.0.2.7 WHAT=x',
    'XFORWARD ADDR=nonsense',
    'XFORWARD NAME=a+0D+0Ab',
    'XFORWARD NAME=a+ZZ',
    'XFORWARD LOGIN=x',
    `XFORWARD NAME=${'a'.repeat(256)}`,
  ]
  for (const answer of await talk(filter, wrong)) assert.match(answer, /^501 5\.5\.4 /)
  assert.deepEqual(filter.arrivals[0]?.client, {})
})

test('whatever is told goes on so that it reads the same, in lines that are not too long', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter((value) => Array.from(value).every((char) => char >= ' ' && char !== '\u007f'))
  fc.assert(
    fc.property(text, text, fc.ipV6(), (name, helo, ip) => {
      const told = new Map([
        ['NAME', name],
        ['HELO', helo],
        ['ADDR', ip],
      ])
      const lines = tellAgain(told, ['NAME', 'ADDR', 'HELO'])
      const back = new Map(
        lines.flatMap((line) => [...(readTold('XFORWARD', line.slice(9)) ?? [])]),
      )
      for (const line of lines) assert.ok(/^[ -~]+$/.test(line))
      for (const [key, value] of told) assert.equal(back.get(key) ?? '', value)
    }),
  )
})
