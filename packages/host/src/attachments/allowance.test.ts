import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAllowance, type Allowance } from './allowance.ts'
import type { AttachmentLimits } from './limits.ts'
import { attachmentLimits } from './limits.ts'
import type { Reading } from './sandbox.ts'

const limits: AttachmentLimits = {
  ...attachmentLimits,
  time: 1_000,
  wordsTime: 4_000,
  wordsGrace: 800,
  inVain: 800,
}
const words: Reading['text'] = { kind: 'text', text: 'pay within a day' }
const none: Reading['text'] = { kind: 'text', text: '' }

function reading(text: Reading['text'], took: number, broke = false): Reading {
  return { text, took, start: 300, waited: 0, broke }
}

function timeOf(allowance: Allowance, purpose: Parameters<Allowance['ask']>[0]): number {
  return allowance.ask(purpose).time
}

test('a start is not charged', () => {
  const allowance = openAllowance(limits)
  allowance.charge('document', reading(words, 100))
  assert.equal(timeOf(allowance, 'document'), 900)
  assert.equal(allowance.unread(), undefined)
})

test('after a worker died of it, a message pays for starts', () => {
  const allowance = openAllowance(limits)
  allowance.charge('document', reading({ kind: 'unreadable', why: 'too-large' }, 100, true))
  allowance.charge('document', reading(words, 100))
  assert.equal(timeOf(allowance, 'document'), 500)
})

test('after a worker died of a message, no picture of it is read, and it is told', () => {
  const allowance = openAllowance(limits)
  allowance.charge('codes', reading({ kind: 'unreadable', why: 'too-large' }, 10, true))
  assert.deepEqual([timeOf(allowance, 'codes'), timeOf(allowance, 'words')], [0, 0])
  assert.equal(allowance.unread(), 'too-large')
})

test('pictures without words are soon no longer looked through; their codes are', () => {
  const allowance = openAllowance(limits)
  allowance.charge('words', reading(none, 300))
  assert.equal(timeOf(allowance, 'words'), 3_700)
  allowance.charge('words', reading(none, 300))
  assert.equal(allowance.unread(), undefined)
  assert.deepEqual([timeOf(allowance, 'words'), timeOf(allowance, 'codes')], [0, 1_000])
  assert.equal(allowance.unread(), 'too-slow')
})

test('pictures without words and codes are soon no longer looked into at all', () => {
  const allowance = openAllowance(limits)
  allowance.charge('codes', reading(none, 500))
  assert.deepEqual([timeOf(allowance, 'words'), timeOf(allowance, 'codes')], [0, 500])
  allowance.charge('codes', reading({ ...none, codes: [{ text: 'https://pay.example' }] }, 100))
  assert.equal(timeOf(allowance, 'codes'), 400)
  allowance.charge('codes', reading(none, 300))
  assert.equal(timeOf(allowance, 'codes'), 0)
  assert.equal(timeOf(allowance, 'document'), 100, 'documents are read all the same')
})

test('pictures with words are read as long as the allowance for words lasts', () => {
  const allowance = openAllowance(limits)
  allowance.charge('words', reading(words, 900))
  assert.equal(timeOf(allowance, 'words'), 3_100)
  allowance.charge('words', reading(words, 3_100))
  assert.deepEqual([timeOf(allowance, 'words'), timeOf(allowance, 'codes')], [0, 1_000])
})

test('a message that waited for others long enough waits no more, and it is told', () => {
  const allowance = openAllowance({ ...limits, patience: 500 })
  allowance.charge('codes', { ...reading(words, 10), waited: 400 })
  assert.deepEqual(allowance.ask('codes'), { time: 990, patience: 100 })
  allowance.charge('codes', { ...reading(words, 10), waited: 101 })
  assert.equal(timeOf(allowance, 'codes'), 0)
  assert.equal(allowance.unread(), 'too-slow')
})
