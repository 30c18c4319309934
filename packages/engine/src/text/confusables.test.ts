import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinLookAlike, skeleton } from './confusables.ts'

const like = (character: string): string | undefined => latinLookAlike(character.codePointAt(0)!)

test('Cyrillic, Greek, Armenian, Cherokee and Lisu letters look like Latin ones', () => {
  assert.deepEqual(['а', 'е', 'о', 'т', 'к', 'Н'].map(like), ['a', 'e', 'o', 't', 'k', 'H'])
  assert.deepEqual(['ο', 'Α', 'ν', 'օ', 'Ꭺ', 'ꓮ'].map(like), ['o', 'A', 'v', 'o', 'A', 'A'])
})

test('a capital I of another script is an I, although its prototype is l', () => {
  assert.deepEqual(['І', 'Ι', 'ꓲ'].map(like), ['I', 'I', 'I'])
})

test('mathematical, full-width and letterlike forms are their letter or digit', () => {
  assert.deepEqual(['𝐚', 'Ａ', 'ℂ', '５', '𝟎', '𝛼'].map(like), ['a', 'A', 'C', '5', '0', 'a'])
})

test('ASCII is no look-alike of itself', () => {
  for (let code = 0; code < 0x80; code++) assert.equal(latinLookAlike(code), undefined)
})

test('Arabic, Devanagari, Bengali and Hebrew letters and digits are never turned into Latin', () => {
  const ranges = [
    [0x590, 0x6ff],
    [0x750, 0x77f],
    [0x900, 0xdff],
    [0xfb1d, 0xfdff],
    [0xfe70, 0xfeff],
  ]
  for (const [from, to] of ranges) {
    for (let code = from!; code <= to!; code++)
      assert.equal(latinLookAlike(code), undefined, code.toString(16))
  }
})

test('skeletons of look-alike labels are equal', () => {
  assert.equal(skeleton('nаdrа'), 'nadra')
  assert.equal(skeleton('nádra'), 'nadra')
  assert.equal(skeleton('c0rnpany'), skeleton('company'))
  assert.equal(skeleton('vvapda'), 'wapda')
  assert.equal(skeleton('hb1'), 'hbl')
  assert.equal(skeleton('ＦＢＲ'), 'fbr')
})

test('skeletons of other labels differ', () => {
  assert.notEqual(skeleton('hbl'), skeleton('ubl'))
  assert.notEqual(skeleton('نادرا'), skeleton('nadra'))
})
