import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { placer } from './place.ts'

const plain = (text: string): string => text.replaceAll('Zubaida', '[…]')

test('a stretch is found again behind a name that was left out', () => {
  const text = 'Dear Zubaida, pay 5,000 rupees to Zubaida now'
  const shown = plain(text)
  const start = text.indexOf('5,000')
  const found = placer(text, shown, plain)({ start, end: start + 12 })
  assert.equal(found && shown.slice(found.start, found.end), '5,000 rupees')
})

test('what is found again says the same, or is nowhere', () => {
  const words = fc.array(fc.constantFrom('Zubaida', 'pay', 'now', 'Zub', 'aida'), { maxLength: 12 })
  fc.assert(
    fc.property(words, fc.nat(60), fc.nat(20), (pieces, start, length) => {
      const text = pieces.join(' ')
      const shown = plain(text)
      const end = Math.min(text.length, start + length)
      const found = placer(text, shown, plain)({ start, end })
      if (found) assert.equal(shown.slice(found.start, found.end), plain(text.slice(start, end)))
    }),
  )
})
