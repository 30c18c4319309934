import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, threaten, within } from '../../../test/small-claims.ts'
import { accused, arrest, factsOf, told } from '../../../test/small-world.ts'
import type { Script } from '../../knowledge/records.ts'
import { check } from './check.ts'

const script: Script = {
  id: 'police-letter',
  family: 'authority-impersonation',
  names: { en: ['false police letter'] },
  needs: [['accusation:crime'], ['threat:arrest', 'threat:legal-action'], ['request:reply']],
  helps: ['deadline:short'],
  sources: ['gazette'],
  checked: '2026-01-01',
  confidence: 'high',
}
const claims = [accused('cybercrime'), arrest, ask('reply'), within(24)]

test('claims that meet every need follow the script, and the finding names it', () => {
  const [found] = check.run(factsOf({ pack: { scripts: [script] }, claims }))
  assert.equal(found?.outcome, 'contradicted')
  assert.deepEqual(found.params, { script: { kind: 'script', id: 'police-letter' } })
  assert.deepEqual(found.sources, ['gazette'])
})

const without = (missing: (typeof claims)[number]) =>
  check.run(
    factsOf({ pack: { scripts: [script] }, claims: claims.filter((claim) => claim !== missing) }),
  )

test('without its hook, or without what it asks for, nothing is found', () => {
  assert.deepEqual(without(claims[0]!), [])
  assert.deepEqual(without(claims[2]!), [])
})

test('a hook and a request, and another need not met, resemble the script without following it', () => {
  const [found] = without(claims[1]!)
  assert.equal(found?.key, 'in-part')
  assert.equal(found.outcome, 'unknown')
  assert.deepEqual(found.params, { like: { kind: 'script', id: 'police-letter' } })
})

test('claims far apart in a long text follow no script', () => {
  const far = { ...ask('reply'), span: { start: 90_000, end: 90_005 } }
  const scattered = [...claims.slice(0, 2), far]
  assert.deepEqual(check.run(factsOf({ pack: { scripts: [script] }, claims: scattered })), [])
})

test('the script with more needs is told', () => {
  const short = { ...script, id: 'threat', needs: [['threat:*']], helps: [] }
  const [found] = check.run(factsOf({ pack: { scripts: [short, script] }, claims }))
  assert.deepEqual(found?.params, { script: { kind: 'script', id: 'police-letter' } })
  const only = check.run(factsOf({ pack: { scripts: [short] }, claims: [threaten('harm')] }))
  assert.deepEqual(told(only), ['follows: contradicted'])
})

test('a script without a source leaves it open', () => {
  const rumour = { ...script, sources: [] }
  assert.deepEqual(told(check.run(factsOf({ pack: { scripts: [rumour] }, claims }))), [
    'follows: unknown',
  ])
})
