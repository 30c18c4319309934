import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks } from '../../../../engine/src/index.ts'
import { en } from './names-en.ts'
import { ur } from './names-ur.ts'

test('every check of the engine has a name of its own in each language', () => {
  const ids = checks.map(({ id }) => id)
  for (const names of [en, ur]) {
    const named = Object.keys(names)
    assert.deepEqual(
      ids.filter((id) => !named.includes(id)),
      [],
      'give these their rows in names-en.ts and names-ur.ts',
    )
    assert.equal(new Set(Object.values(names)).size, named.length)
  }
})

test('a name is short enough for a list, and no id', () => {
  for (const name of [...Object.values(en), ...Object.values(ur)]) {
    assert.ok(name.length <= 64, name)
    assert.doesNotMatch(name, /^[a-z]+(?:-[a-z]+)+$/u)
  }
})
