import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compare, type Deviation } from './deviations.ts'
import { resolverOf, textZone, type Zone } from './zone.ts'

const OUTCOMES = [
  { name: 'one', expected: 'pass', actual: 'pass' },
  { name: 'two', expected: 'pass', actual: 'fail' },
]

test('a case that deviates is a fault unless it is listed', () => {
  assert.deepEqual(compare('x', OUTCOMES, []).faults, ['x: two: fail, and not pass'])
  const listed = compare('x', OUTCOMES, [{ suite: 'x', reason: 'so it is', cases: ['two'] }])
  assert.deepEqual(listed, { cases: 2, passed: 1, known: 1, faults: [] })
})

test('a listed case that no longer deviates, or is no longer there, is a fault', () => {
  const { faults } = compare('x', OUTCOMES, [
    { suite: 'x', reason: 'so it is', cases: ['one', 'two', 'three'] },
    { suite: 'y', reason: 'of another suite', cases: ['four'] },
  ])
  assert.deepEqual(faults, [
    'x: one is listed as deviating, and does not',
    'x: three is listed as deviating, and does not',
  ])
})

test('every deviation has a reason, and no case is listed twice', () => {
  const all = JSON.parse(
    readFileSync(new URL('deviations.json', import.meta.url), 'utf8'),
  ) as readonly Deviation[]
  assert.deepEqual(
    all.filter(({ reason }) => reason.length < 20),
    [],
  )
  const names = all.flatMap(({ suite, cases }) => cases.map((name) => `${suite} ${name}`))
  assert.equal(new Set(names).size, names.length)
})

test('a zone answers as DNS does, and nothing else is asked', async () => {
  const zone: Zone = new Map([
    ['alias.example', { records: { CNAME: ['real.example'] } }],
    ['real.example', { records: { A: ['192.0.2.1'] } }],
    ['loop.example', { records: { CNAME: ['loop.example'] } }],
    ['slow.example', { records: {}, silent: true }],
  ])
  const ask = resolverOf(zone)
  assert.deepEqual(await ask('Alias.example.', 'A'), ['192.0.2.1'])
  await assert.rejects(ask('real.example', 'MX'), { code: 'ENODATA' })
  await assert.rejects(ask('none.example', 'A'), { code: 'ENOTFOUND' })
  await assert.rejects(ask('slow.example', 'A'), { code: 'ETIMEOUT' })
  await assert.rejects(ask('loop.example', 'A'), { code: 'ENODATA' })
  assert.deepEqual(await resolverOf(textZone({ 'T.example': 'a b' }))('t.example', 'TXT'), [
    ['a b'],
  ])
})
