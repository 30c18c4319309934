import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MappedIndicator } from '../types.ts'
import { hangingsOf, type Hangings } from './hangings.ts'

const node = (kind: MappedIndicator['kind'], value: string, messages = 1): MappedIndicator => ({
  id: value,
  kind,
  value,
  messages,
})

const domain = node('domain', 'fine.example', 9)
const other = node('domain', 'other.example', 3)
const host = node('host', 'pay.fine.example', 5)
const url = node('url', 'https://pay.fine.example/now', 5)
const sender = node('email', 'office@fine.example', 4)
const phone = node('phone', '+923001234567', 4)

const said = ({ edges }: Hangings): readonly string[] =>
  edges.map(({ from, to, isPart }) => `${to} ${isPart ? 'of' : 'with'} ${from}`)

test('what is a part of another hangs on it: a host on its domain, an address on its host', () => {
  const items = [domain, other, host, sender]
  const pairs = [{ one: host.id, other: other.id, messages: 5 }]
  assert.deepEqual(said(hangingsOf({ items, pairs })), [
    'pay.fine.example of fine.example',
    'office@fine.example of fine.example',
  ])
  assert.deepEqual(said(hangingsOf({ items: [domain, url], pairs: [] })), [
    'https://pay.fine.example/now of fine.example',
  ])
})

test('a number hangs on the two that stand in most of its messages', () => {
  const items = [domain, other, host, phone]
  const pairs = [
    { one: phone.id, other: domain.id, messages: 4 },
    { one: other.id, other: phone.id, messages: 1 },
    { one: phone.id, other: host.id, messages: 4 },
  ]
  const { edges } = hangingsOf({ items, pairs })
  assert.deepEqual(
    edges.filter(({ to }) => to === phone.id),
    [
      { from: host.id, to: phone.id, messages: 4, isPart: false },
      { from: domain.id, to: phone.id, messages: 4, isPart: false },
    ],
  )
})

test('what always stands with the first says nothing more, and is left out', () => {
  const items = [domain, other, phone]
  const pairs = [
    { one: phone.id, other: domain.id, messages: 4 },
    { one: phone.id, other: other.id, messages: 3 },
    { one: domain.id, other: other.id, messages: 3 },
  ]
  assert.deepEqual(said(hangingsOf({ items, pairs })), ['+923001234567 with fine.example'])
})

test('columns that have nothing are left out, and what hangs together stands at one height', () => {
  const low = node('phone', '+922')
  const high = node('phone', '+921')
  const items = [domain, other, low, high]
  const pairs = [
    { one: low.id, other: other.id, messages: 1 },
    { one: high.id, other: domain.id, messages: 1 },
  ]
  const { columns } = hangingsOf({ items, pairs })
  assert.deepEqual(
    columns.map(({ name, nodes }) => [name, nodes.map(({ value }) => value)]),
    [
      ['domains', ['fine.example', 'other.example']],
      ['others', ['+921', '+922']],
    ],
  )
})
