import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledBy, titleOf } from './title.ts'

const domain = (value: string) => ({ kind: 'domain', value }) as const
const isShared = ({ value }: { readonly value: string }): boolean => value === 'shared.example'

test('a campaign is called by whom it claims to come from and by a place that is not shared', () => {
  const indicators = [domain('shared.example'), domain('own.example')]
  const by = calledBy({ claimed: ['pk.fia', 'pk.fbr'], indicators, words: 30 }, isShared)
  assert.deepEqual(by, { claimed: 'pk.fia', place: 'own.example', words: 30 })
  const title = titleOf('authority-impersonation', by)
  assert.equal(title, 'authority-impersonation as pk.fia at own.example')
})

test('of what says nothing of whom it is the words are counted, and what is not read says so', () => {
  const nothing = calledBy({ claimed: [], indicators: [], words: 7 }, isShared)
  assert.equal(titleOf(null, nothing), 'text of 7 words')
  assert.equal(titleOf(null, calledBy(undefined, isShared)), 'unreadable message')
})

test('a long place is cut: it stands in a title', () => {
  const indicators = [domain(`${'a'.repeat(300)}.example`)]
  const by = calledBy({ claimed: [], indicators, words: 7 }, isShared)
  assert.ok((by.place?.length ?? 0) <= 160 && titleOf(null, by).length <= 160)
})

test('nothing is cut within a character', () => {
  for (const letters of [158, 159, 160]) {
    const by = calledBy(
      { claimed: [], indicators: [domain(`${'a'.repeat(letters)}🏛.example`)], words: 7 },
      isShared,
    )
    assert.ok(by.place?.isWellFormed() && titleOf(null, by).isWellFormed())
  }
})
