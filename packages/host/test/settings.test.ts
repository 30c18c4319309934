import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as program from '../src/program/index.ts'
import * as settings from '../src/settings/index.ts'

test('what programs share of settings and start has these names and no others', () => {
  assert.deepEqual(Object.keys(program).sort(), [
    'Locked',
    'StartProblem',
    'exposed',
    'makeFolder',
    'openLog',
    'ownerOf',
    'starting',
    'takeLock',
  ])
  assert.deepEqual(Object.keys(settings).sort(), [
    'ConfigProblem',
    'camelKeys',
    'count',
    'country',
    'dnsServer',
    'domainName',
    'durationWithin',
    'hostName',
    'isLine',
    'isMailAddress',
    'network',
    'next',
    'parsedBy',
    'path',
    'place',
    'readYaml',
    'section',
    'sizeWithin',
    'validated',
    'webAddress',
  ])
})
