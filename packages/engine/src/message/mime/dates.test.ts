import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate } from './dates.ts'

for (const [text, iso] of [
  ['Sun, 1 Nov 2026 10:00:05 +0500', '2026-11-01T05:00:05.000Z'],
  ['1 Nov 26 10:00 -0330', '2026-11-01T13:30:00.000Z'],
  ['Mon, Nov 2, 2026 at 10:11 PM', '2026-11-02T22:11:00.000Z'],
  ['Monday, 2 November 2026 12:01 AM', '2026-11-02T00:01:00.000Z'],
  ['2 November 2026 at 10:11:00 GMT+5', '2026-11-02T10:11:00.000Z'],
  ['Fri, 13 Dec 2002 08:00:00 -0500 (EST)', '2002-12-13T13:00:00.000Z'],
  ['Fri, 13 Dec 2002 08:00:00 PST', '2002-12-13T16:00:00.000Z'],
  ['2-Nov-2026', '2026-11-02T00:00:00.000Z'],
] as const) {
  test(`"${text}" is ${iso}`, () => {
    assert.equal(new Date(parseDate(text)!).toISOString(), iso)
  })
}

test('what names no day is no date', () => {
  for (const text of [
    '',
    'soon',
    '10:00',
    'November',
    '1 Nov 2026 99:99',
    '\u0000',
    '1'.repeat(1_000),
  ]) {
    assert.equal(parseDate(text), undefined, text)
  }
})
