import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domain, factsOf } from '../../../test/small-world.ts'
import type { Facts } from '../check.ts'
import { isDiscussion, isFromList } from './discussion.ts'

const facts = (headers: Facts['message']['headers'], sender?: string): Facts => {
  const plain = factsOf({ claims: [] })
  return {
    ...plain,
    message: {
      ...plain.message,
      headers,
      ...(sender && { sender: { name: '', address: sender } }),
    },
  }
}

test('a place to write to makes a list of people', () => {
  assert.ok(isDiscussion(facts([{ name: 'list-post', value: '<mailto:books@lists.example>' }])))
  assert.ok(!isDiscussion(facts([{ name: 'list-post', value: 'NO' }])))
})

test('so does a list that posts for its members', () => {
  const id = [{ name: 'list-id', value: 'Books <books.lists.example>' }]
  assert.ok(isDiscussion(facts(id, 'books-bounces@lists.example')))
  assert.ok(!isDiscussion(facts(id, 'news@shop.example')))
})

test('a list is the sender of what it passes on under its own name', () => {
  const plain = factsOf({ claims: [], from: domain('lists.example') })
  const headers = [{ name: 'list-id', value: 'Books <books.lists.example>' }]
  assert.ok(isFromList({ ...plain, message: { ...plain.message, headers } }))
  assert.ok(
    !isFromList({ ...facts(headers), sender: { ...plain.sender, domain: domain('a.example') } }),
  )
  assert.ok(!isFromList(plain))
})
