import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim, domain, factsOf } from '../../../test/small-world.ts'
import type { Facts } from '../check.ts'
import { answersElsewhere } from './answers.ts'

const FREE = domain('freemail.example', { kind: 'free-mail' })

interface Letter {
  readonly from: string
  readonly name?: string
  readonly reply?: string
  /** Absent: the reader is named. */
  readonly to?: readonly string[]
  readonly named?: string
  readonly headers?: Facts['message']['headers']
}

function domainOf(from: string) {
  if (from.endsWith('@freemail.example')) return FREE
  return domain(from.slice(from.indexOf('@') + 1))
}

function answersOf({
  from,
  name = 'Ole Vinter',
  reply,
  to = ['reader@mail.example'],
  named,
  headers,
}: Letter) {
  const claims = named === undefined ? [] : [claim('contact', { medium: 'email', address: named })]
  const facts = factsOf({ claims, from: domainOf(from) })
  const replyTo = reply === undefined ? {} : { replyTo: { address: reply, domain: FREE } }
  return answersElsewhere({
    ...facts,
    sender: { ...facts.sender, address: from, displayName: name, ...replyTo },
    message: {
      ...facts.message,
      to: to.map((address) => ({ name: '', address })),
      headers: headers ?? [{ name: 'date', value: 'Mon, 01 Jun 2026 09:00:00 +0500' }],
    },
  })
}

test('a second free mailbox of another name takes the answers', () => {
  const from = 'renata.kolb88@freemail.example'
  assert.equal(
    answersOf({ from, reply: 'olevinter@freemail.example' }),
    'olevinter@freemail.example',
  )
  assert.equal(answersOf({ from, reply: from }), undefined)
})

test('two letters that stand in the address by chance are nobody’s initials', () => {
  const letter = { reply: 'olga.marin56@freemail.example', name: 'Olga Marin', to: [] }
  const strange = { ...letter, from: 'homer.kolb@freemail.example' }
  assert.equal(answersOf(strange), letter.reply)
  assert.equal(answersOf({ ...letter, from: 'om.4417@freemail.example' }), undefined)
})

test('clubs and families let another answer, and write under the name of their address', () => {
  const letter = { from: 'nadia.qadir@freemail.example', reply: 'bilal@freemail.example', to: [] }
  assert.equal(answersOf({ ...letter, name: 'Nadia Qadir' }), undefined)
  assert.equal(answersOf(letter), 'bilal@freemail.example')
  assert.equal(answersOf({ ...letter, name: '' }), 'bilal@freemail.example')
})

test('a form sends for whoever filled it in, to a reader whom it names', () => {
  const form = { from: 'form@brightwell.example', reply: 'parent@freemail.example' }
  assert.equal(answersOf(form), undefined)
  assert.equal(answersOf({ ...form, to: ['form@brightwell.example'] }), 'parent@freemail.example')
})

test('where readers are hidden, the one free mailbox of the text is where to answer', () => {
  const letter = {
    from: 'accounts@brightwell.example',
    named: 'odile.farrow@freemail.example',
    to: [],
  }
  assert.equal(answersOf(letter), 'odile.farrow@freemail.example')
  assert.equal(answersOf({ ...letter, to: ['reader@mail.example'] }), undefined)
  assert.equal(answersOf({ ...letter, name: 'Brightwell Accounts' }), undefined)
})

const ON_A_LIST = [
  { name: 'date', value: 'Mon, 01 Jun 2026 09:00:00 +0500' },
  { name: 'list-post', value: '<mailto:binders@lists.example>' },
  { name: 'list-id', value: 'Binders <binders.lists.example>' },
]

test('a list that passes on what its members write answers for whom it likes', () => {
  const letter = { reply: 'bilal@freemail.example', to: [], headers: ON_A_LIST }
  assert.equal(answersOf({ ...letter, from: 'binders@lists.example' }), undefined)
  const passedBy = answersOf({ ...letter, from: 'accounts@brightwell.example' })
  assert.equal(passedBy, 'bilal@freemail.example')
})

test('a newsletter is sent to hidden readers', () => {
  const headers = [
    ON_A_LIST[0]!,
    { name: 'list-unsubscribe', value: '<https://brightwell.example>' },
  ]
  const letter = {
    from: 'news@brightwell.example',
    reply: 'odile@freemail.example',
    to: [],
    headers,
  }
  assert.equal(answersOf(letter), undefined)
})

test('a text that somebody pasted has no readers to hide', () => {
  const letter = {
    from: 'a@brightwell.example',
    reply: 'bilal@freemail.example',
    to: [],
    headers: [],
  }
  assert.equal(answersOf(letter), undefined)
})
