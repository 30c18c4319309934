import assert from 'node:assert/strict'
import { test } from 'node:test'
import { threadOf } from './subjects.ts'

test('prefixes of answers and of forwards in the languages of mail programs', () => {
  for (const subject of ['Re: books', 'AW: Bücher', '[shop] Re: books', 'RES: livros'])
    assert.equal(threadOf(subject), 'reply', subject)
  for (const subject of ['Fwd: books', 'FW: books', 'WG: Bücher', 'ENC: livros'])
    assert.equal(threadOf(subject), 'forward', subject)
  for (const subject of ['Books', 'Results: books', 'Report', ''])
    assert.equal(threadOf(subject), undefined)
})
