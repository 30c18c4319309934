import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseResultsHeader } from './results-header.ts'

test('methods, properties, versions, comments and quoted strings are read', () => {
  const header = parseResultsHeader(
    'Example.COM 1; (all (of) it; =) spf/1 = pass (good \\) one) reason="it; is = \\"fine\\"" smtp.mailfrom=a@b.example;\r\n' +
      ' dkim=pass header.i=@c.example header.b=Zm9v==; DMARC=Fail header.from=d.example',
  )
  assert.equal(header?.host, 'example.com')
  assert.deepEqual(header?.results[0], {
    method: 'spf',
    result: 'pass',
    properties: { reason: 'it; is = "fine"', 'smtp.mailfrom': 'a@b.example' },
  })
  assert.deepEqual(header?.results[1]?.properties, {
    'header.i': '@c.example',
    'header.b': 'Zm9v==',
  })
  assert.deepEqual([header?.results[2]?.method, header?.results[2]?.result], ['dmarc', 'fail'])
})

test('no result is a result', () => {
  assert.deepEqual(parseResultsHeader('a.example; none'), { host: 'a.example', results: [] })
})

test('what does not follow the grammar is nothing', () => {
  const broken = [
    '',
    ';',
    'a.example; (',
    'a.example; x="y',
    'a.example; =pass',
    'a.example; spf=',
    'a b c; spf=pass',
    'a.example; spf',
    ')',
  ]
  for (const value of broken) assert.equal(parseResultsHeader(value), undefined, value)
})

test('a long hostile value is read in one pass', () => {
  assert.equal(parseResultsHeader(`a.example; ${'('.repeat(19_000)}`), undefined)
  assert.equal(parseResultsHeader(`a.example; spf=pass ${'='.repeat(19_000)}`), undefined)
  assert.equal(parseResultsHeader('a'.repeat(30_000)), undefined)
})
