import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { ToRead } from '../reading.ts'
import { mail, readHere, toRead } from './reading.fixture.ts'

const MOST = { indicators: 60, text: 20_000, subject: 200 }

async function readsWithin(given: ToRead): Promise<void> {
  const reading = await readHere(given)
  assert.ok(reading.indicators.length <= MOST.indicators)
  assert.ok(reading.text.length <= MOST.text)
  assert.ok(reading.subject.length <= MOST.subject)
  assert.equal(reading.canonical.length, 32)
  assert.doesNotThrow(() => structuredClone(reading))
}

const channel = fc.constantFrom('email', 'sms', 'chat', 'letter')

test('no bytes make reading throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), channel, async (raw, by) => {
      await readsWithin(toRead(raw, { form: by === 'email' ? 'mail' : 'text', channel: by }))
    }),
    { numRuns: 200 },
  )
})

const PIECES = [
  '<a href="https://',
  'https://www.google.com/url?q=',
  '%68%74%74%70',
  'http:%2F%2F',
  '@reader.example',
  'zubaida.khatoon',
  '">',
  '</a>',
  'https://t.me/+',
  'wa.me/',
  'tel:+',
  'PK36SCBL0000001123456702',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  'bc1q',
  '[::1]',
  '%',
  '\u202E',
  '\uD800',
  '.',
  '/',
  '?',
  '9'.repeat(40),
]

test('no page pieced together at random makes reading throw', async () => {
  const html = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), {
    maxLength: 40,
  })
  await fc.assert(
    fc.asyncProperty(html, async (pieces) => {
      await readsWithin(toRead(mail({ html: pieces.join('') })))
    }),
    { numRuns: 200 },
  )
})

test('headers of any kind are read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      async (one, two) => {
        const line = (text: string): string => text.replace(/[\r\n]/gu, ' ')
        await readsWithin(
          toRead(
            mail({
              from: line(one),
              to: line(two),
              subject: line(one + two),
              head: [`Received: ${line(two)}`],
            }),
          ),
        )
      },
    ),
    { numRuns: 100 },
  )
})

test('much of everything is read in bounded room', async () => {
  const address = (at: number): string =>
    `<a href="https://h${at}.e${at}.example/${'a/'.repeat(20)}">call +92300${1_000_000 + at}</a> `
  const html = Array.from({ length: 3_000 }, (_, at) => address(at)).join('')
  const to = Array.from({ length: 2_000 }, (_, at) => `n${at}@e${at}.example`).join(', ')
  await readsWithin(toRead(mail({ html, to, subject: 'x'.repeat(50_000) })))
})
