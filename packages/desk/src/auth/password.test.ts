import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstPassword, hashPassword, verifyPassword } from './password.ts'

test('a password is known again, and no other', async () => {
  const hash = await hashPassword('seven lemons')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u)
  assert.equal(await verifyPassword({ hash, password: 'seven lemons' }), true)
  assert.equal(await verifyPassword({ hash, password: 'seven lemon' }), false)
  assert.notEqual(await hashPassword('seven lemons'), hash, 'each has a salt of its own')
})

test('a password is the same however a keyboard writes its letters', async () => {
  const hash = await hashPassword('café')
  assert.equal(await verifyPassword({ hash, password: 'cafe\u0301' }), true)
})

test('what is no hash opens nothing', async () => {
  for (const hash of ['', 'plain', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', '$2b$10$abc']) {
    assert.equal(await verifyPassword({ hash, password: '' }), false, hash)
  }
})

test('first passwords are long, readable and never the same', () => {
  const made = new Set(Array.from({ length: 100 }, firstPassword))
  assert.equal(made.size, 100)
  for (const password of made) assert.match(password, /^[a-km-z2-9]{4}(-[a-km-z2-9]{4}){3}$/u)
})
