import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonLine, oneLine, printable } from './safe.ts'

test('an escape sequence in a message is shown, not obeyed', () => {
  assert.equal(oneLine('\u001b]0;title\u0007 \u001b[2J red'), '␛]0;title␇ ␛[2J red')
})

test('the one-byte control sequence introducer is taken out as well', () => {
  assert.equal(printable('a\u009b31mb\u007f'), 'a\ufffd31mb\u2421')
})

test('direction overrides, isolates and unseen characters are left out', () => {
  assert.equal(oneLine('gnp.\u202eexe\u2066x\u2069\u200b\u00ad\ufeff'), 'gnp.exex')
})

test('a lone surrogate becomes the replacement character', () => {
  assert.equal(oneLine('a\ud800b'), 'a\ufffdb')
})

test('a carriage return cannot overwrite what stands before it', () => {
  assert.equal(oneLine('Fraud\rClear'), 'FraudClear')
})

test('a line of JSON holds nothing that a terminal obeys, and says the same', () => {
  const value = { text: 'x\u009b2J\u202e\u2028\u001b\u007f' }
  const line = jsonLine(value)
  // oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
  assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/u)
  assert.deepEqual(JSON.parse(line), value)
})
