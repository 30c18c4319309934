import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { FADED, scoreOf } from './decay.ts'

const NOW = Date.UTC(2026, 10, 22)
const DAY = 86_400_000
const kinds = ['url', 'host', 'domain', 'ip', 'email', 'phone', 'account', 'wallet'] as const

test('an indicator loses its worth with time, and a sighting renews it', () => {
  const seen = { kind: 'domain', sightings: 50, marked: null } as const
  const fresh = scoreOf({ ...seen, last_seen: NOW }, NOW)
  const older = scoreOf({ ...seen, last_seen: NOW - 30 * DAY }, NOW)
  assert.ok(fresh > older && older > FADED)
  assert.equal(scoreOf({ ...seen, last_seen: NOW - 90 * DAY }, NOW), 0)
})

test('an address fades sooner than an account', () => {
  const seen = { sightings: 5, marked: null, last_seen: NOW - 20 * DAY } as const
  assert.ok(scoreOf({ ...seen, kind: 'url' }, NOW) < scoreOf({ ...seen, kind: 'account' }, NOW))
})

test('what is harmless is worth nothing', () => {
  assert.equal(scoreOf({ kind: 'phone', sightings: 9, last_seen: NOW, marked: 'harmless' }, NOW), 0)
})

test('a score is from 0 to 100, never rises with time and never falls with sightings', () => {
  const any = fc.tuple(fc.constantFrom(...kinds), fc.nat(1_000_000), fc.nat(800), fc.nat(800))
  fc.assert(
    fc.property(any, ([kind, sightings, days, more]) => {
      const score = (count: number, ago: number): number =>
        scoreOf({ kind, sightings: count, marked: null, last_seen: NOW - ago * DAY }, NOW)
      const now = score(sightings, days)
      assert.ok(now >= 0 && now <= 100)
      assert.ok(score(sightings, days + more) <= now)
      assert.ok(score(sightings + more, days) >= now)
    }),
    { seed: 20261122 },
  )
})
