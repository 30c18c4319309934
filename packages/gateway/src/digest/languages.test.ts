import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageFor } from './languages.ts'

const languages = [
  { recipient: 'zain@mail.example', language: 'en' },
  { recipient: '@mail.example', language: 'ur' },
  { recipient: '@*.branch.example', language: 'ur' },
] as const

test('the first pattern that fits decides a reader’s language', () => {
  const of = (reader: string): string => languageFor(reader, { languages }, 'en')
  assert.equal(of('Zain@mail.example'), 'en')
  assert.equal(of('amina@MAIL.example'), 'ur')
  assert.equal(of('amina@north.branch.example'), 'ur')
  assert.equal(of('amina@branch.example'), 'en')
  assert.equal(of('amina@xmail.example'), 'en')
})
