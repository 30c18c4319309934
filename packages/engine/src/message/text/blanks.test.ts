import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longestRun, withoutBlankRuns } from './blanks.ts'

function without(text: string, most = 1_000): string {
  return withoutBlankRuns(text, most).text
}

test('a text without long runs of blanks stays as it is', () => {
  const text = `one  two\n\n\u200bthree${' '.repeat(longestRun)}four`
  assert.equal(without(text), text)
})

test('what shows nothing is cut to a short run, in a word and between words', () => {
  for (const unit of [
    ' ',
    '\n',
    '\u200b',
    '\u00ad',
    '\u3164',
    '\u2800',
    '\u0000',
    '\u{e0020}',
    '\u200b \n',
  ]) {
    const text = `a${unit.repeat(5_000)}b${unit.repeat(5_000)}c`
    assert.ok(without(text).length <= 2 * longestRun + 3, JSON.stringify(unit))
    assert.match(without(text), /^a.*b.*c$/su)
  }
})

test('a blank line stays a blank line', () => {
  assert.match(without(`a${' '.repeat(500)}\n\n${' '.repeat(500)}b`), /\n\n/u)
  assert.doesNotMatch(without(`a${' '.repeat(500)}\n${' '.repeat(500)}b`), /\n\n/u)
  assert.doesNotMatch(without(`a${' '.repeat(500)}b\n`), /a.*\n.*b/su)
})

test('what a reader sees is no run, whatever its script', () => {
  const text = 'د '.repeat(100) + 'की '.repeat(100) + '👩‍👩‍👧'.repeat(100)
  assert.equal(without(text, 10_000), text)
})

test('a text is cut where it is too long, and says so', () => {
  assert.deepEqual(withoutBlankRuns('abcdef', 6), { text: 'abcdef', cut: false })
  assert.deepEqual(withoutBlankRuns('abcdef', 5), { text: 'abcde', cut: true })
  const filled = `${' '.repeat(9_000)}abc`
  assert.equal(withoutBlankRuns(filled, 100).cut, false)
  assert.equal(withoutBlankRuns(filled, 20).cut, true)
})

test('a run of tags is cut between them, and not within one', () => {
  const tag = '\u{e0041}'
  for (const filler of [tag, `${tag}\u00ad`, `\u00ad${tag}`, ` ${tag}${tag}\u00ad`])
    for (const most of [60, 61, 10_000])
      assert.ok(withoutBlankRuns(`a${filler.repeat(100)}b`, most).text.isWellFormed())
})
