import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse, compileKnowledge, contactsIn, explain, waysToReach } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import * as fc from 'fast-check'
import { defanged } from './defanged.ts'
import { kindOfFile } from './kind-of-file.ts'
import { mailOfOutlook } from './outlook.ts'
import { piecesOf, quotesOf } from './pieces.ts'
import { Refused } from './refused.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const KINDS = ['mail', 'outlook', 'text', 'picture', 'pdf', 'docx', 'locked', 'unknown']

/** Beginnings of files, and what often follows: nearer to what is mistaken than random bytes. */
const MARKS = [
  '%PDF-1.7',
  'PK\u0003\u0004',
  '\u0089PNG\r\n',
  'BM',
  'GIF89a',
  'From: a@b.example\r\n\r\n',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
  '\u00ff\u00fe',
] as const

const files = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string()), { maxLength: 12 })
  .map((parts) => Uint8Array.from(Buffer.from(parts.join(''), 'latin1')))

test('whatever a file is, it is one of the kinds', () => {
  fc.assert(
    fc.property(files, fc.string(), fc.string(), (bytes, name, type) => {
      assert.ok(KINDS.includes(kindOfFile({ name, type, bytes })))
    }),
  )
})

test('a file that says it is one of Outlook is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      await mailOfOutlook(bytes).catch((error: unknown) => assert.ok(error instanceof Refused))
    }),
    { numRuns: 200 },
  )
})

/** Texts with words that reasons rest on, links, and characters that are taken apart easily. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'You will be arrested within 24 hours.',
        'Office of Commissioner Police Department',
        'https://pay.fraud.example/x?y=1',
        'آپ کو گرفتار کیا جائے گا',
        'Send your bank account details',
        '\u202e<b>&amp;</b>\u0000',
        '𝐏𝐨𝐥𝐢𝐜𝐞 👮🏽',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join('\n'))

test('the pieces together are what a reader saw, with its links made harmless', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const clock = Date.parse('2026-11-01')
      const world = { knowledge, clock, reader: 'PK', channel: 'sms' } as const
      const analysis = await analyse(new TextEncoder().encode(text), world)
      const { reasons } = explain(analysis, knowledge, 'en')
      const pieces = piecesOf(analysis, reasons)
      const regions = analysis.message.regions
        .map(({ start, end }) => analysis.message.text.slice(start, end))
        .filter((region) => region.trim() !== '')
      const shown = pieces.map(({ runs }) => runs.map((run) => run.text).join(''))
      assert.deepEqual(shown.map(fanged), regions.map(fanged))
      assert.ok(shown.every((piece) => !/https?:\/\//iu.test(piece)))
      for (const { runs } of pieces)
        for (const { reason = 1 } of runs)
          assert.ok((reason >= 1 && reason <= reasons.length) || reasons.length === 0)
      for (const { spans } of reasons) quotesOf(analysis.message.text, spans)
    }),
    { numRuns: 60 },
  )
})

function fanged(text: string): string {
  return text.replaceAll('[.]', '.').replaceAll(/\bh(?:xx|tt)(?=ps?:\/\/)/giu, 'http')
}

test('a harmless link is none any more, and other words stay as they are', () => {
  const link = 'See https://a.b.example/c.d and HTTP://E.example!'
  assert.equal(defanged(link), 'See hxxps://a[.]b[.]example/c.d and HxxP://E[.]example!')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (!text.includes('://')) assert.equal(defanged(text), text)
    }),
  )
})

test('only what the register knows can be tapped, whole and as it stands', () => {
  const ways = waysToReach(knowledge)
  const advice =
    'Ask \u2068https://complaint.nccia.gov.pk/\u2069, or call 1799. Not 17990, not https://x.example/.'
  const hrefs = contactsIn(advice, ways).map(({ start, end, href }) => [
    advice.slice(start, end),
    href,
  ])
  assert.deepEqual(hrefs, [
    ['https://complaint.nccia.gov.pk/', 'https://complaint.nccia.gov.pk/'],
    ['1799', 'tel:1799'],
  ])
})
