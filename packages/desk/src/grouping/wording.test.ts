import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { beside, newCommonness, weighingBy } from './commonness.ts'
import { sayingOf, wordingBetween, wordingOf, wordSetOf } from './wording.ts'

const even = (): number => 1

test('of two texts the words are compared, not their order, and each once', () => {
  const one = wordSetOf('pay the fee today today')
  const other = wordSetOf('today pay the fine')
  assert.deepEqual(wordingOf(one, other, even), { share: 3 / 5, weight: 3 })
})

test('words that everybody says are no evidence, and words that nobody else says are much', () => {
  const commonness = newCommonness()
  for (let at = 0; at < 50; at++) commonness.add(wordSetOf(`unsubscribe here ${at}`))
  const weightOf = weighingBy(commonness)
  const footer = wordingOf(
    wordSetOf('kettle unsubscribe here'),
    wordSetOf('saddle unsubscribe here'),
    weightOf,
  )
  const letter = wordingOf(wordSetOf('kettle saddle here'), wordSetOf('kettle saddle'), weightOf)
  assert.ok(footer.share < 0.25, String(footer.share))
  assert.ok(letter.share > 0.75, String(letter.share))
  assert.ok(letter.weight > footer.weight)
})

test('a desk that begins takes all words alike', () => {
  const weightOf = weighingBy(newCommonness())
  assert.equal(weightOf(1), weightOf(4_000_000_000))
})

test('what stands beside is counted with the others, and not kept', () => {
  const commonness = newCommonness()
  const words = wordSetOf('kettle')
  const [kettle] = words
  const more = beside(commonness)
  more.add(words)
  assert.deepEqual([more.campaigns(), more.timesOf(kettle!)], [1, 1])
  assert.deepEqual([commonness.campaigns(), commonness.timesOf(kettle!)], [0, 0])
})

test('counts are halved after so many campaigns: what was said long ago counts less', () => {
  const commonness = newCommonness()
  const words = wordSetOf('kettle')
  for (let at = 0; at < 8_000; at++) commonness.add(words)
  assert.deepEqual([commonness.campaigns(), commonness.timesOf(words[0]!)], [4_000, 4_000])
})

test('texts without a word share nothing, and a text of a hundred thousand words is looked at in part', () => {
  const none = wordSetOf('')
  assert.deepEqual(wordingOf(none, none, even), { share: 0, weight: 0 })
  const long = Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(' ')
  assert.equal(wordSetOf(long).length, 1500)
})

test('what several texts vary counts as much as they agree on it, and what they say in turns counts whole', () => {
  const said = sayingOf(['pay the fee today', 'pay the fine tomorrow'].map(wordSetOf))
  // Shared: pay, the, fee, tomorrow. Lacking, each in half of them: fine, today. Its own: please.
  const one = sayingOf([wordSetOf('please pay the fee tomorrow')])
  assert.deepEqual(wordingBetween(one, said, even), { share: 4 / (5 + 2 * 0.5), weight: 4 })
  const nothing = sayingOf([])
  assert.deepEqual(wordingBetween(sayingOf([wordSetOf('')]), nothing, even), {
    share: 0,
    weight: 0,
  })
  // Shared and always said by one of them: pay, the. By half of either: fee. Half of one alone: fine, today, tomorrow, tax, now.
  const others = sayingOf(['pay the fee now', 'pay the tax now'].map(wordSetOf))
  assert.deepEqual(wordingBetween(others, said, even), {
    share: 2.5 / (2.5 + 3 * 0.5 + 0.5 + 1),
    weight: 2.5,
  })
})

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '<number>'), { maxLength: 40 })

test('any two texts share as much with each other both ways, and all with themselves', () => {
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const [one, other] = [wordSetOf(first.join(' ')), wordSetOf(second.join(' '))]
      assert.deepEqual(wordingOf(one, other, even), wordingOf(other, one, even))
      assert.equal(wordingOf(one, one, even).share, one.length === 0 ? 0 : 1)
    }),
  )
})

test('what one text says alone is compared as that text', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [left, right] = [one, other].map((words) => wordSetOf(words.join(' ')))
      assert.deepEqual(
        wordingBetween(sayingOf([left!]), sayingOf([right!]), even),
        wordingOf(left!, right!, even),
      )
    }),
  )
})
