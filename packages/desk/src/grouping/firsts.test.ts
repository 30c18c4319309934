import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newFirsts } from './firsts.ts'
import { wordSetOf } from './wording.ts'

const asked = { weightOf: () => 1, least: 2, most: 2 }

test('texts are found by the words they share, heaviest first, and never by too few', () => {
  const firsts = newFirsts()
  firsts.add('one', wordSetOf('kettle saddle anvil'))
  firsts.add('other', wordSetOf('kettle saddle anvil bellows'))
  firsts.add('third', wordSetOf('kettle saddle'))
  firsts.add('fourth', wordSetOf('kettle'))
  assert.deepEqual(firsts.find(wordSetOf('kettle saddle anvil bellows'), asked), ['other', 'one'])
  assert.deepEqual(firsts.find(wordSetOf('kettle'), asked), [])
})

test('a word that many say finds none of them', () => {
  const firsts = newFirsts()
  for (let at = 0; at < 65; at++)
    firsts.add(`text${at}`, wordSetOf(`unsubscribe here own${at} mark${at}`))
  assert.deepEqual(firsts.find(wordSetOf('unsubscribe here'), asked), [])
  assert.deepEqual(firsts.find(wordSetOf('unsubscribe own3 mark3'), asked), ['text3'])
})

test('the oldest are forgotten, so that memory stays as it is whatever strangers report', () => {
  const firsts = newFirsts()
  for (let at = 0; at <= 4_000; at++) firsts.add(`text${at}`, wordSetOf(`own${at} mark${at}`))
  assert.deepEqual(firsts.find(wordSetOf('own0 mark0'), asked), [])
  assert.deepEqual(firsts.find(wordSetOf('own1 mark1'), asked), ['text1'])
  for (let at = 0; at < 300; at++) {
    const long = Array.from({ length: 1_500 }, (_, word) => `${at}w${word}`).join(' ')
    firsts.add(`long${at}`, wordSetOf(long))
  }
  assert.deepEqual(firsts.find(wordSetOf('own3999 mark3999'), asked), [], 'by words, too')
})
