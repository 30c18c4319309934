import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { partsOf } from '../unpack/parts.ts'
import { isAuthenticated } from './authenticated.ts'
import { isAddress, sameDomain, senderOf } from './envelope.ts'
import { kindOf, mayBeAnswered } from './kind.ts'

function headerOf(...lines: readonly string[]): ReturnType<typeof partsOf> {
  return partsOf(Buffer.from(`${lines.join('\r\n')}\r\n\r\nA text.\r\n`))
}

test('the sender is the author where the envelope is of the same house, else the envelope', () => {
  const { header } = headerOf('From: =?utf-8?Q?A_R=C3=A9ader?= <Reader@Mail.inbox.example>')
  assert.deepEqual(senderOf(header, 'srs0=x@inbox.example').reporter, {
    address: 'reader@mail.inbox.example',
    name: 'A Réader',
  })
  assert.deepEqual(senderOf(header, 'list@else.example').reporter, { address: 'list@else.example' })
  assert.equal(senderOf(header, '').reporter, undefined)
  assert.equal(senderOf(header, undefined).reporter?.address, 'reader@mail.inbox.example')
  const several = headerOf('From: a@inbox.example, b@inbox.example')
  assert.deepEqual(senderOf(several.header, 'a@inbox.example'), {
    from: '',
    reporter: { address: 'a@inbox.example' },
  })
})

test('results count where they stand above all that came with the mail, and speak of the author', () => {
  const received = 'Received: from a.example by mx.desk.example; Sun, 22 Nov 2026 12:00:00 +0000'
  const says = (result: string): boolean =>
    isAuthenticated(
      headerOf(`Authentication-Results: mx.desk.example; ${result}`, received).header,
      'reader@inbox.example',
    )
  assert.ok(says('dmarc=pass header.from=inbox.example'))
  assert.ok(says('dkim=pass header.d=mail.inbox.example'))
  assert.ok(says('spf=pass smtp.mailfrom=reader@inbox.example; dkim=none'))
  assert.ok(!says('dmarc=fail header.from=inbox.example'))
  assert.ok(!says('dkim=pass header.d=else.example'))
  const forged = 'dmarc=pass header.from=inbox.example'
  assert.ok(!says(`spf=fail smtp.mailfrom="x; ${forged}; y"@inbox.example`))
  assert.ok(!says(`spf=fail (x; ${forged} (y); ${forged}) smtp.mailfrom=a@inbox.example`))
  assert.ok(!says(`spf=fail smtp.mailfrom="x\\"; ${forged}; y"@inbox.example`))
  assert.ok(says(`spf=fail smtp.mailfrom="x; y"@inbox.example; ${forged}`))
  assert.ok(!says('spf=pass smtp.mailfrom=reader@else.example'))
  assert.ok(!says('none'))
  const below = headerOf(received, 'Authentication-Results: mx; dmarc=pass').header
  assert.ok(!isAuthenticated(below, 'reader@inbox.example'))
})

test('an address that could end a command is none', () => {
  for (const wrong of [
    '',
    'a',
    '@b.example',
    'a@',
    'a@b>',
    'a b@c.example',
    'a@b.example\r\nX',
    'a,b@c.example',
  ])
    assert.equal(isAddress(wrong), false, wrong)
  assert.ok(isAddress("o'reader+x@inbox.example"))
  assert.ok(sameDomain('a@mail.inbox.example', 'inbox.example'))
  assert.ok(!sameDomain('', ''))
})

test('whatever stands in a header, it is told, and only addresses are written to', () => {
  const field = fc.tuple(
    fc.constantFrom(
      'From',
      'Auto-Submitted',
      'Authentication-Results',
      'Content-Type',
      'Precedence',
      'Received',
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(fc.array(field, { maxLength: 10 }), fc.string(), (fields, envelope) => {
      const mail = headerOf(...fields.map(([name, value]) => `${name}: ${value}`))
      const { reporter, from } = senderOf(mail.header, envelope)
      assert.ok(reporter === undefined || isAddress(reporter.address ?? ''))
      kindOf({ mail, from, ours: new Set(), isCarrier: false })
      mayBeAnswered(mail)
      isAuthenticated(mail.header, from)
    }),
  )
})
