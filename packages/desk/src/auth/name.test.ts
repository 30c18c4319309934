import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameSchema } from './name.ts'

test('a name is one line of any script, and comes without the blanks around it', () => {
  for (const name of ['Hina', 'علی‌رضا', 'mx1.example', 'क्‍षमा', "O'Brien (CERT)"])
    assert.equal(nameSchema.parse(` ${name} `), name)
})

test('what a terminal obeys, breaks a line or turns its direction is no name', () => {
  const bad = ['', '  ', 'a\nb', 'a\u001b[31mb', 'a\u009bb', 'a\u2028b', 'a\u202eb', 'a\u2066b']
  for (const name of [...bad, 'x'.repeat(101)])
    assert.equal(nameSchema.safeParse(name).success, false, JSON.stringify(name))
})
