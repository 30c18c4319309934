import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as all from '../src/index.ts'

test('the package exports these names and no others', () => {
  assert.deepEqual(Object.keys(all).sort(), [
    'attachmentLimits',
    'attachmentReaderBehind',
    'authenticate',
    'authenticateArrival',
    'documentKind',
    'knowledgeFolder',
    'loadKnowledgePack',
    'openAttachmentReader',
    'pictureSize',
    'readOutlook',
    'shareSandbox',
    'takeTurn',
  ])
})
