import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as all from '../src/index.ts'

test('the package exports these names and no others', () => {
  assert.deepEqual(Object.keys(all).sort(), [
    'ConfigProblem',
    'StartProblem',
    'StoreFailure',
    'WatchFailure',
    'accountOf',
    'analyseHeld',
    'exposedSecrets',
    'loadConfig',
    'loadPolicy',
    'openGateway',
    'openLog',
    'openMailboxJudge',
    'openPreviews',
    'operatorOf',
    'replay',
    'summariseRehearsal',
    'tellChanges',
    'watchMailbox',
  ])
})
