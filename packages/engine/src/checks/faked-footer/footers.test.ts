import assert from 'node:assert/strict'
import { test } from 'node:test'
import { footers } from './footers.ts'

test('a name beside the mark ends between two letters, wherever the line is cut', () => {
  for (const filler of ['', 'a']) {
    const crowd = `${filler}${'😀'.repeat(2_100)}`
    const text = `${crowd}${filler} © Harbour ${crowd}\n${crowd} all rights reserved`
    const found = [0, 1].flatMap((start) => footers(text, { start, end: text.length }))
    const around = text.indexOf('©')
    const whole = footers(text, { start: 0, end: around + 200 })
    assert.ok(found.length > 0 && whole.length > 0)
    for (const { start, end } of [...found, ...whole])
      assert.ok(text.slice(start, end).isWellFormed(), JSON.stringify(text.slice(start, end)))
  }
})
