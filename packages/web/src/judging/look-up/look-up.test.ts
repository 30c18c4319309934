import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileKnowledge } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import * as fc from 'fast-check'
import { askedFor } from './asked.ts'
import { lookUp } from './look-up.ts'

const pack = loadKnowledgePack()
const knowledge = compileKnowledge(pack)
const setting = { language: 'en', country: 'PK' } as const
const kinds = (query: string): readonly string[] =>
  lookUp(query, knowledge, setting).map(({ kind }) => kind)
const titles = (query: string): string =>
  lookUp(query, knowledge, setting)
    .map(({ title }) => title)
    .join(' · ')

test('what is asked for is told from how it is written', () => {
  const number = { kind: 'number', digits: '051111345345' }
  for (const query of [
    '051 111-345-345',
    '(051) 111 345 345',
    'tel:051111345345',
    '۰۵۱ ۱۱۱ ۳۴۵ ۳۴۵',
  ])
    assert.deepEqual(askedFor(query), number, query)
  const host = { kind: 'host', host: 'www.hbl.com' }
  for (const query of ['www.hbl.com', 'https://WWW.HBL.com/login?x=1', 'hxxps://www[.]hbl[.]com/'])
    assert.deepEqual(askedFor(query), host, query)
  const email = { kind: 'email', address: 'a@b.example', host: 'b.example' }
  for (const query of ['A@b.example', '<a@b.example>', 'mailto:a@b.example', 'a[at]b[.]example'])
    assert.deepEqual(askedFor(query), email, query)
  assert.equal(askedFor('State Bank of Pakistan').kind, 'name')
  assert.equal(askedFor(' ').kind, 'nothing')
})

test('a number is found however it is written', () => {
  assert.match(titles('1799'), /National Cyber Crime Investigation Agency/u)
  assert.match(titles(' 1 7 9 9 '), /National Cyber Crime Investigation Agency/u)
  assert.match(titles('۱۷۹۹'), /National Cyber Crime Investigation Agency/u)
  assert.deepEqual(kinds('0300 0000000'), ['unknown'])
  assert.match(titles('0800-26477'), /Benazir Income Support Programme/u)
  assert.match(titles('26477-0800'), /Benazir Income Support Programme/u, 'as Urdu shows it')
})

test('a name is found in Urdu, with the letters of either keyboard', () => {
  const inUrdu = pack.authorities.filter(({ names, country }) => country === 'PK' && names['ur'])
  assert.ok(inUrdu.length > 20)
  for (const { names } of inUrdu) {
    const [name = ''] = names['ur'] ?? []
    const arabic = name.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
    assert.equal(kinds(name)[0], 'body', name)
    assert.equal(kinds(arabic)[0], 'body', arabic)
  }
})

test('no real body is called an invention, by its name or any part of it', () => {
  for (const { names, country } of pack.authorities) {
    if (country !== 'PK') continue
    for (const name of Object.values(names).flat()) {
      assert.ok(!kinds(name).includes('invented'), name)
      for (const word of name.split(' ')) assert.ok(!kinds(word).includes('invented'), word)
    }
  }
})

test('an invention is told by its whole name alone', () => {
  const name = 'Office of Commissioner Police Department'
  assert.equal(kinds(name)[0], 'invented')
  assert.equal(kinds(name.toUpperCase())[0], 'invented')
  for (const part of ['Commissioner', 'Commissioner Police', 'Police Department', 'Police'])
    assert.ok(!kinds(part).includes('invented'), part)
})

test('a warned address, an official one, a free one and one like a bank’s', () => {
  assert.deepEqual(kinds('officereportcrime.org'), ['warned'])
  assert.deepEqual(kinds('nowhere-known.gov.pk'), ['official-suffix'])
  assert.deepEqual(kinds('somebody@gmail.com'), ['free'])
  assert.deepEqual(kinds('unheard-of.example'), ['unknown'])
})

test('whatever is asked, there is an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      lookUp(query, knowledge, setting)
    }),
    { numRuns: 60 },
  )
})
