import assert from 'node:assert/strict'
import { test } from 'node:test'
import { welcome } from './welcome.ts'

const ready = {
  address: 'http://127.0.0.1:8025',
  config: { data: '/srv/desk', pages: '/srv/pages' },
  hasMembers: true,
  asked: { data: '/srv/desk' },
}

test('a desk that lacks nothing says where it is, and no more', () => {
  assert.equal(welcome(ready), 'The desk is at http://127.0.0.1:8025\nIts data is in /srv/desk\n')
})

test('a desk without its pages says how they are built', () => {
  const said = welcome({ ...ready, config: { data: '/srv/desk' } })
  assert.match(said, /no pages, only its API: build them with "npm run build" in \//u)
})

test('a desk in which nobody can sign in names the command that finds this very desk', () => {
  const said = welcome({ ...ready, hasMembers: false })
  assert.match(said, /tasdeeq user add NAME EMAIL --role admin --data \/srv\/desk\n/u)
})
