import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delivered } from './delivered.ts'

const MAIL = 'Date: Mon, 01 Jun 2026 10:00:00 +0000\nSubject: Harmless\n\nReceived: is not here\n'

function seen(text: string, envelope: { clientIp?: string; helo?: string }): string {
  return Buffer.from(delivered({ raw: Buffer.from(text), envelope })).toString()
}

test('the line of the server that took a mail is put before it, with the date of the mail', () => {
  const text = seen(MAIL, { clientIp: '192.0.2.7', helo: 'mx.example' })
  assert.equal(
    text,
    `Received: from mx.example ([192.0.2.7])\n\tby mx.tasdeeq.test with ESMTP;\n\tMon, 01 Jun 2026 10:00:00 +0000\n${MAIL}`,
  )
})

test('a mail that shows its connection on top, or of which none is known, stays as it is', () => {
  const whole = `Received: from mx.example\n\t(192.0.2.7) by here.example; Mon, 01 Jun 2026 09:00:00 +0000\n${MAIL}`
  assert.equal(seen(whole, { clientIp: '192.0.2.7' }), whole)
  assert.equal(seen(MAIL, {}), MAIL)
})

test('the newest line that is there gives the date, and what is said of a name adds no line', () => {
  const older = `Received: from inner.example; Sun, 31 May 2026 09:00:00 +0000\n${MAIL}`
  const text = seen(older, { clientIp: '192.0.2.7', helo: 'mx.example\r\nX-Added: yes' })
  assert.match(text, /^Received: from mx\.example\?\?X-Added:\?yes \(\[192\.0\.2\.7\]\)\n\t/u)
  assert.match(text, /ESMTP;\n\tSun, 31 May 2026 09:00:00 \+0000\nReceived: from inner/u)
})
