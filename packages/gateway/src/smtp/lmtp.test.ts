import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openNextHop } from '../../test/next-hop.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import { openSmtpPlace } from '../../test/smtp-place.ts'
import type { Outcome } from '../outcome.ts'
import { unchanged } from '../outcome.ts'
import { greeted, sample, transmit } from './transmit.fixture.ts'

test('LMTP: one answer for each recipient, in their order', async () => {
  await using next = await openNextHop({
    protocol: 'lmtp',
    content: (to) =>
      to.map((each) => (each.includes('c@') ? '552 5.2.2 over quota' : '250 2.1.5 in')),
  })
  await using filter = await openSmtpPlace({
    next: next.next,
    kind: 'lmtp',
    outcome: ({ recipients }): Outcome => ({
      kind: 'settled',
      recipients: recipients.map((address) => ({
        address,
        disposition: address.startsWith('held')
          ? 'hold'
          : address.startsWith('no')
            ? 'reject'
            : 'deliver',
      })),
      edits: unchanged,
      rejection: { code: 550, enhanced: '5.7.1', text: 'Not wanted' },
    }),
  })
  await using client = await openRawClient(filter.place)
  await greeted(client, 'LHLO mta.example')
  const to = ['held@r.example', 'a@r.example', 'no@r.example', 'c@r.example', 'a@r.example']
  assert.equal(await transmit(client, `${sample}.\r\n`, to), '250 2.0.0 Accepted')
  assert.equal(await client.reply(), '250 2.1.5 in')
  assert.equal(await client.reply(), '550 5.7.1 Not wanted')
  assert.equal(await client.reply(), '552 5.2.2 over quota')
  assert.equal(await client.reply(), '250 2.1.5 in')
  assert.equal(await client.ask('NOOP'), '250 2.0.0 Still here')
  const asked = next.got[0]?.commands.filter((line) => line.startsWith('RCPT'))
  assert.deepEqual(asked, ['RCPT TO:<a@r.example>', 'RCPT TO:<c@r.example>'])
  const fields = { id: 'm1', refused: 1, of: 2, reply: '552 5.2.2 over quota' }
  assert.deepEqual(filter.warned, [{ fields, message: 'the next server refused' }])
})

test('LMTP has no EHLO, SMTP no LHLO', async () => {
  await using next = await openNextHop()
  await using lmtp = await openSmtpPlace({ next: next.next, kind: 'lmtp' })
  await using smtp = await openSmtpPlace({ next: next.next })
  await using first = await openRawClient(lmtp.place)
  await using second = await openRawClient(smtp.place)
  assert.match(await greeted(first, 'EHLO a.example'), /^500 /)
  assert.match(await greeted(second, 'LHLO a.example'), /^500 /)
})
