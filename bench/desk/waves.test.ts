import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wavesOf } from './waves.ts'

const waves = wavesOf({ reports: 10_000, seed: 1 })
const reports = Array.from({ length: 10_000 }, (_, number) => waves.report(number))

test('the same seed gives the same reports, another seed others', () => {
  assert.deepEqual(waves.report(77), wavesOf({ reports: 10_000, seed: 1 }).report(77))
  assert.notEqual(waves.report(77).raw, wavesOf({ reports: 10_000, seed: 2 }).report(77).raw)
})

test('few waves have most of the reports, and most waves have few', () => {
  const sizes = [...Map.groupBy(reports, ({ wave }) => wave).values()]
    .map(({ length }) => length)
    .sort((one, other) => other - one)
  const first = sizes.slice(0, 10).reduce((sum, size) => sum + size, 0)
  assert.ok(first > 3000, `the first ten have ${first}`)
  assert.ok(sizes.length > 150, `${sizes.length} waves`)
  assert.ok(sizes.at(-1)! < 40)
})

test('no slot is left open, mails are marked, and every domain is unregistrable', () => {
  for (const { raw, form } of reports.slice(0, 2000)) {
    assert.doesNotMatch(raw, /\{[a-z]+\}/u)
    if (form === 'mail') assert.match(raw, /^X-Tasdeeq-Sample: yes\r$/mu)
    for (const [, host] of raw.matchAll(/https:\/\/([^/]+)\//gu)) assert.match(host!, /\.example$/u)
  }
})
