import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, domainOf, factsOf, land } from '../../../test/small-world.ts'
import { families } from '../../checks/family.ts'
import type { Help } from '../../knowledge/records.ts'
import { adviceIn } from './advice.ts'
import type { Situation } from './situation.ts'
import { adviceEn } from './words.en.ts'
import { adviceUr } from './words.ur.ts'

const sourced = { sources: ['gazette'], checked: '2026-01-01', confidence: 'high' } as const
const help: readonly Help[] = [
  { ...sourced, need: 'report', authority: 'pk.cyber', value: '1799' },
  { ...sourced, need: 'report', value: 'hearsay.example', sources: [] },
  { ...sourced, need: 'sms', value: '9000' },
  { ...sourced, need: 'paid', value: 'sunwai.sbp.org.pk' },
  { ...sourced, need: 'paid', authority: 'pk.purse', value: '4444' },
  { ...sourced, need: 'paid', authority: 'pk.pouch', value: '3737' },
  { ...sourced, need: 'danger', value: '15' },
]
const { knowledge } = factsOf({
  claims: [],
  pack: {
    countries: [land('PK', 'gov.pk', { help })],
    authorities: [
      body('pk.cyber', { phones: [domainOf('000-weak', 'unverified'), domainOf('1799')] }),
      body('pk.office', { verify: domainOf('office.gov.pk/check'), phones: [domainOf('1000')] }),
      body('in.cbi', { phones: [domainOf('1')] }),
      body('pk.weak', { phones: [domainOf('5', 'low')] }),
      body('pk.former', { phones: [domainOf('1991')], successors: ['pk.cyber'], to: '2025-05-01' }),
      body('pk.state', { kind: 'government', phones: [domainOf('7')] }),
      body('pk.purse', { kind: 'wallet' }),
      body('pk.pouch', { kind: 'wallet' }),
    ],
  },
})

const situation: Situation = {
  verdict: 'fraud',
  family: 'authority-impersonation',
  reader: 'PK',
  channel: 'email',
  bodies: ['pk.cyber'],
  now: Date.parse('2026-06-01'),
}

const keys = (changes: Partial<Situation>): readonly string[] =>
  adviceIn({ ...situation, ...changes }, knowledge).map(({ key }) => key)

test('who is frightened by a false authority is calmed first, and told whom to call in danger last', () => {
  const told = keys({})
  assert.equal(told[0], 'calm-authority')
  assert.equal(told.at(-1), 'danger-call')
})

test('nobody is told that he is not in trouble where the verdict is not fraud of an authority', () => {
  assert.ok(!keys({ verdict: 'suspicious' }).includes('calm-authority'))
  assert.ok(!keys({ family: 'parcel-fraud' }).includes('calm-authority'))
})

test('the real body is reached by the best sourced way, and a weak number is never given', () => {
  const [way] = adviceIn({ ...situation, bodies: ['pk.office'] }, knowledge).filter(
    ({ kind }) => kind === 'verify',
  )
  assert.deepEqual(way?.params['where'], { kind: 'text', text: 'office.gov.pk/check' })
  assert.deepEqual(way.sources, ['gazette'])
  assert.ok(keys({ bodies: ['pk.office'] }).includes('verify-at'))
  assert.ok(keys({ bodies: ['pk.weak'], family: 'parcel-fraud' }).includes('verify-yourself'))
  assert.ok(keys({ bodies: ['pk.weak', 'pk.office'] }).includes('verify-at'))
})

const asked = (changes: Partial<Situation>): readonly string[] =>
  adviceIn({ ...situation, ...changes }, knowledge).flatMap(({ key, params }) => {
    if (key.startsWith('ask-and-report') && params['where']?.kind === 'place') {
      return params['where'].authority ?? []
    }
    return key.startsWith('verify') && params['body']?.kind === 'authority' ? params['body'].id : []
  })

test('whom to ask and where to report it are one piece of advice where they are one place', () => {
  assert.ok(keys({}).includes('ask-and-report-at'))
  assert.ok(keys({ bodies: ['pk.office'] }).includes('report-at'))
})

test('where a false authority is foreign or invented, the office that deals with such messages is asked', () => {
  assert.deepEqual(asked({ bodies: [] }), ['pk.cyber'])
  assert.deepEqual(asked({ bodies: ['in.cbi'] }), ['pk.cyber'])
  assert.deepEqual(asked({ bodies: [], family: 'parcel-fraud' }), [])
  assert.deepEqual(asked({ bodies: ['in.cbi'], family: 'parcel-fraud' }), ['in.cbi'])
  assert.deepEqual(asked({ family: 'extortion' }), [])
})

test('nobody is sent to a body that has ended: those that took over its work are asked', () => {
  assert.deepEqual(asked({ bodies: ['pk.former'], family: 'tax-fraud' }), ['pk.cyber'])
  const before = Date.parse('2025-04-01')
  assert.deepEqual(asked({ bodies: ['pk.former'], family: 'tax-fraud', now: before }), [
    'pk.former',
  ])
})

test('under the head of a government the office that writes is asked', () => {
  assert.deepEqual(asked({ bodies: ['pk.state', 'pk.office'] }), ['pk.office'])
  assert.deepEqual(asked({ bodies: ['pk.state'], family: 'tax-fraud' }), ['pk.state'])
})

test('whoever paid hears of the wallet that the message names, and of no other', () => {
  const told = (named: readonly string[]): readonly unknown[] =>
    adviceIn({ ...situation, named }, knowledge)
      .filter(({ kind }) => kind === 'paid')
      .flatMap(({ params }) => Object.values(params))
  const complaints = { kind: 'place', where: 'sunwai.sbp.org.pk' }
  assert.deepEqual(told([]), [complaints])
  const purse = { kind: 'place', where: '4444', authority: 'pk.purse' }
  assert.deepEqual(told(['pk.cyber', 'pk.purse']), [purse, complaints])
})

test('reports go to the offices of the reader’s country, by sourced facts only', () => {
  const [report] = adviceIn({ ...situation, channel: 'sms' }, knowledge).filter(
    ({ kind }) => kind === 'report',
  )
  assert.deepEqual(report?.params, {
    where: { kind: 'place', where: '9000' },
    other: { kind: 'place', where: '1799', authority: 'pk.cyber' },
  })
  assert.ok(keys({ reader: 'IN' }).includes('report-locally'))
  assert.ok(keys({ reader: '' }).includes('afraid'))
})

test('every fraud says what to do after a reply, a payment and a shared code', () => {
  for (const family of families) {
    const told = keys({ family })
    for (const key of ['if-replied', 'if-paid-at', 'if-shared-code'])
      assert.ok(told.includes(key), family)
  }
})

test('the other verdicts are short', () => {
  assert.deepEqual(keys({ verdict: 'suspicious' }), ['wait', 'ask-and-report-at', 'if-replied'])
  assert.deepEqual(keys({ verdict: 'unwanted' }), ['unwanted'])
  assert.deepEqual(keys({ verdict: 'verified' }), ['verified'])
  assert.deepEqual(keys({ verdict: 'clear', bodies: [] }), ['clear'])
})

const holes = (text: string): readonly string[] => (text.match(/\{\w+\}/gu) ?? []).sort()

test('both languages put the same things into each sentence', () => {
  for (const [key, text] of Object.entries(adviceEn)) {
    assert.deepEqual(holes(adviceUr[key as keyof typeof adviceUr]), holes(text), key)
  }
})
