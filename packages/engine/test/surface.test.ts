import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as engine from '../src/index.ts'

test('the engine exports these names and no others', () => {
  assert.deepEqual(Object.keys(engine).sort(), [
    'analyse',
    'checks',
    'compileKnowledge',
    'defaultLimits',
    'engineVersion',
    'explain',
    'families',
    'hostParts',
    'namePattern',
    'parsePhrase',
  ])
})
