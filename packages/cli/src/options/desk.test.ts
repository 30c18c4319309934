import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameDesk } from './desk.ts'

test('what a desk was started with is what finds it again', () => {
  assert.equal(sameDesk({}), '')
  assert.equal(sameDesk({ data: '/srv/desk' }), ' --data /srv/desk')
  assert.equal(
    sameDesk({ config: 'desk.yaml', data: '/srv/desk' }),
    ' --config desk.yaml --data /srv/desk',
  )
})
