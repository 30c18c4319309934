import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domain, factsOf } from '../../../test/small-world.ts'
import type { Attachment, Link } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { isBounce } from './bounces.ts'

const words = 'Our shop has everything at half price.'

function mailOf(address: string, text: string): Facts {
  const facts = factsOf({ claims: [], from: domain('shop.example') })
  const region = { start: 0, end: text.length, origin: 'body', voice: 'own' } as const
  return {
    ...facts,
    sender: { ...facts.sender, address },
    message: { ...facts.message, text, regions: [region], returnPath: '' },
  }
}

test('an empty return path makes no report', () => {
  assert.ok(!isBounce(mailOf('news@shop.example', words)))
})

test("a postmaster's name makes no report, a server's answer below it does", () => {
  assert.ok(!isBounce(mailOf('postmaster@shop.example', words)))
  assert.ok(isBounce(mailOf('postmaster@shop.example', 'rr@x.example: 550 5.1.1 no such user')))
  assert.ok(isBounce(mailOf('mailer-daemon@shop.example', 'Action: failed, status 4.4.7')))
})

test('a postmaster who names whom he could not reach, and no place to go to, reports', () => {
  const facts = mailOf('mailer-daemon', 'The mail to nobody@readers.example was not delivered.')
  assert.ok(isBounce(facts))
  const links = [{ href: 'https://shop.example', host: 'shop.example', scheme: 'https' } as Link]
  assert.ok(!isBounce({ ...facts, message: { ...facts.message, links } }))
})

test('the part for machines makes a report', () => {
  const facts = mailOf('news@shop.example', words)
  const part = { name: '', type: 'message/delivery-status', size: 1, inline: false } as Attachment
  assert.ok(isBounce({ ...facts, message: { ...facts.message, attachments: [part] } }))
})

test('its header alone makes a report only where it says of which kind', () => {
  const facts = mailOf('news@shop.example', words)
  const withHeader = (value: string): Facts => ({
    ...facts,
    message: { ...facts.message, headers: [{ name: 'content-type', value }] },
  })
  assert.ok(isBounce(withHeader('multipart/report; report-type=delivery-status; boundary=b')))
  assert.ok(!isBounce(withHeader('multipart/report; boundary=b')))
})
