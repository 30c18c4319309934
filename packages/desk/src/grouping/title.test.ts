import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledBy, titleOf } from './title.ts'

const domain = (value: string) => ({ kind: 'domain', value }) as const
const isShared = ({ value }: { readonly value: string }): boolean => value === 'shared.example'
const sms = { claimed: [], indicators: [], words: 7, channel: 'sms' } as const

test('a campaign is called by whom it claims to be, what it asks, and a place that is not shared', () => {
  const indicators = [domain('shared.example'), domain('own.example')]
  const given = { claimed: ['pk.fia', 'pk.fbr'], indicators, words: 30, channel: 'email' } as const
  const by = calledBy({ ...given, asks: 'call', language: 'en' }, isShared)
  assert.deepEqual(by, {
    claimed: 'pk.fia',
    place: 'own.example',
    words: 30,
    asks: 'call',
    channel: 'email',
    language: 'en',
  })
  assert.equal(
    titleOf('authority-impersonation', by),
    'Authority impersonation: Federal Investigation Agency, asks to call, at own.example',
  )
})

test('without a known kind of fraud it is called by how it came and what it asks', () => {
  const by = calledBy({ ...sms, asks: 'pay' }, isShared)
  assert.equal(titleOf(null, by), 'SMS: asks to pay')
  assert.equal(titleOf('romance-fraud', calledBy(sms, isShared)), 'Romance fraud')
})

test('of what says nothing of whom it is the words are counted, and what is not read says so', () => {
  assert.equal(
    titleOf(null, calledBy({ ...sms, language: 'ur' }, isShared)),
    'SMS of 7 words in Urdu',
  )
  assert.equal(titleOf(null, calledBy({ ...sms, words: 1 }, isShared)), 'SMS of one word')
  assert.equal(titleOf(null, calledBy(undefined, isShared)), 'unreadable message')
})

test('of what nobody said how it came nothing of that is said', () => {
  const by = calledBy({ ...sms, channel: 'unknown' }, isShared)
  assert.equal(by.channel, undefined)
  assert.equal(titleOf(null, by), 'Message of 7 words')
})

test('a campaign that was opened before more was kept is called as far as is known', () => {
  assert.equal(titleOf(null, { claimed: null, place: null, words: 29 }), 'Message of 29 words')
})

test('a long place is cut: it stands in a title', () => {
  const indicators = [domain(`${'a'.repeat(300)}.example`)]
  const by = calledBy({ ...sms, indicators }, isShared)
  assert.ok((by.place?.length ?? 0) <= 160 && titleOf(null, by).length <= 160)
})

test('nothing is cut within a character', () => {
  for (const letters of [158, 159, 160]) {
    const indicators = [domain(`${'a'.repeat(letters)}🏛.example`)]
    const by = calledBy({ ...sms, indicators }, isShared)
    assert.ok(by.place?.isWellFormed() && titleOf(null, by).isWellFormed())
  }
})
