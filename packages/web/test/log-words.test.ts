import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventKinds } from '../../desk/src/events/projections/project.ts'
import { kindWords } from '../src/console/log/kind-words.ts'

test('every kind of event of the log has words in both languages, and no words are of a kind that is none', () => {
  assert.ok(eventKinds.length > 35)
  for (const language of ['en', 'ur'] as const)
    assert.deepEqual(Object.keys(kindWords[language]).toSorted(), eventKinds.toSorted(), language)
})
