import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { temporary } from '../../test/watching.ts'
import { accountOf } from './account.ts'
import { openMemory } from './memory.ts'
import { WatchFailure } from './watched.ts'

const account = accountOf('imaps://citizen@mail.inbox.example', false)

test('what was kept is there again, and a rehearsal has its own', async () => {
  using folder = temporary()
  const place = { folder: join(folder.path, 'state'), account, rehearse: false }
  {
    using memory = openMemory(place)
    assert.equal(memory.read(), undefined)
    await memory.write({ uidValidity: '7', lastUid: 12, acting: 13 })
  }
  using again = openMemory(place)
  assert.deepEqual(again.read(), { uidValidity: '7', lastUid: 12, acting: 13 })
  using rehearsal = openMemory({ ...place, rehearse: true })
  assert.equal(rehearsal.read(), undefined)
})

test('the file says of which mailbox it is, and holds no password', async () => {
  using folder = temporary()
  using memory = openMemory({ folder: folder.path, account, rehearse: false })
  await memory.write({ uidValidity: '7', lastUid: 12 })
  const [file = ''] = readdirSync(folder.path).filter((name) => name.endsWith('.json'))
  assert.deepEqual(JSON.parse(readFileSync(join(folder.path, file), 'utf8')), {
    v: 1,
    mailbox: 'imaps://citizen@mail.inbox.example/INBOX',
    uidValidity: '7',
    lastUid: 12,
  })
})

test('a damaged file is told, never guessed', async () => {
  using folder = temporary()
  using memory = openMemory({ folder: folder.path, account, rehearse: false })
  await memory.write({ uidValidity: '7', lastUid: 12 })
  const [file = ''] = readdirSync(folder.path).filter((name) => name.endsWith('.json'))
  const uid = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null))
  const wrong = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ v: fc.constant(1), uidValidity: fc.oneof(fc.string(), uid), lastUid: uid })
      .map((fields) => JSON.stringify({ ...fields, lastUid: -1 })),
  )
  fc.assert(
    fc.property(wrong, (text) => {
      writeFileSync(join(folder.path, file), text)
      assert.throws(() => memory.read(), WatchFailure)
    }),
  )
})
