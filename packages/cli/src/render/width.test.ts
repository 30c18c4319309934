import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shorten, width, wrap } from './width.ts'

test('marks of Arabic script take no cell, and Chinese letters two', () => {
  assert.equal(width('بَنْک'), 3)
  assert.equal(width('公安'), 4)
})

test('no line is wider than asked for, also where a word is', () => {
  const lines = wrap(`one two ${'x'.repeat(50)} three`, 20)
  assert.ok(lines.every((line) => width(line) <= 20))
  assert.equal(lines.join('').replaceAll(' ', ''), `onetwo${'x'.repeat(50)}three`)
})

test('an isolate that goes over the end of a line is closed there and opened again', () => {
  const lines = wrap('یہ \u2068National Highway and Motorway Police\u2069 ہے', 20)
  for (const line of lines) {
    assert.equal(line.split('\u2068').length, line.split('\u2069').length, JSON.stringify(line))
  }
})

test('shortening keeps whole words and says that it cut', () => {
  assert.equal(shorten('within twenty four hours', 16), 'within twenty…')
  assert.equal(shorten('short', 16), 'short')
})
