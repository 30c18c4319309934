import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as engine from '../src/index.ts'

test('the engine exports these names and no others', () => {
  assert.deepEqual(Object.keys(engine).sort(), [
    'analyse',
    'asDialled',
    'canonicalText',
    'checks',
    'classifyDomain',
    'compileKnowledge',
    'contactsIn',
    'defaultLimits',
    'engineVersion',
    'explain',
    'explainBriefly',
    'families',
    'findAccounts',
    'hostParts',
    'international',
    'likeness',
    'listSignature',
    'namePattern',
    'packWarnings',
    'parsePhrase',
    'parseResultsHeader',
    'recordId',
    'recordKinds',
    'recordsOf',
    'skeleton',
    'textSignature',
    'waysToReach',
    'withRecords',
    'withWarnings',
    'withoutReaders',
  ])
})
