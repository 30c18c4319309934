import { test } from 'node:test'
import { assert as check, property, string } from 'fast-check'
import { fold, foldCharacter } from './fold.ts'

test('a text is folded as its characters are, plain or not', () => {
  const whole = (text: string): string =>
    Array.from(text, (character) => foldCharacter(character.codePointAt(0)!)).join('')
  check(property(string({ unit: 'grapheme' }), (text) => fold(text) === whole(text)))
  check(property(string({ unit: 'grapheme-ascii' }), (text) => fold(text) === whole(text)))
})
