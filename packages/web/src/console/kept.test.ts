import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptIn } from './kept.ts'

test('what the browser takes is kept there', () => {
  const there = new Map<string, string>()
  const kept = keptIn(() => storageOf(there))
  kept.set('language', 'ur')
  assert.equal(there.get('language'), 'ur')
  assert.equal(kept.get('language'), 'ur')
  kept.remove('language')
  assert.deepEqual([kept.get('language'), there.size], [undefined, 0])
})

test('what it does not take is kept while the page is open', () => {
  const kept = keptIn(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  kept.set('language', 'ur')
  kept.set('draft', 'a reason')
  assert.equal(kept.get('language'), 'ur')
  kept.remove('language')
  assert.equal(kept.get('language'), undefined)
  kept.clear()
  assert.equal(kept.get('draft'), undefined)
})

test('where there was room before and is none now, the newer one counts', () => {
  const there = new Map<string, string>()
  let isFull = false
  const kept = keptIn(() => storageOf(there, () => isFull))
  kept.set('draft', 'old')
  isFull = true
  kept.set('draft', 'new')
  assert.deepEqual([there.get('draft'), kept.get('draft')], ['old', 'new'])
})

function storageOf(there: Map<string, string>, isFull = () => false): Storage {
  return {
    get length() {
      return there.size
    },
    key: (index) => [...there.keys()][index] ?? null,
    getItem: (name) => there.get(name) ?? null,
    setItem: (name, value) => {
      if (isFull()) throw new DOMException('full', 'QuotaExceededError')
      there.set(name, value)
    },
    removeItem: (name) => void there.delete(name),
    clear: () => there.clear(),
  }
}
