import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { checkViews } from '../events/rebuild.ts'
import { verifyLog } from '../events/verify.ts'
import type { NewEvent } from '../events/event.ts'
import { operate } from '../operator/open.ts'
import { openPlace } from '../operator/place.ts'
import { openDesk } from '../program/open.ts'
import { beginRestore } from '../program/unfinished-restore.ts'
import { openSeal } from '../store/seal.ts'
import { configOf, content, fill, IDENTITY, last, newFolder } from './backup.fixture.ts'
import { restoreBackup } from './restore.ts'
import { isEmpty } from './facts.ts'
import { takeBackup } from './take.ts'

forEachDatabase((name, _open, fresh) => {
  test(`a backup that is put back is the same desk (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    const config = await configOf(one)
    let head: unknown
    {
      await using place = await openPlace(config, quiet)
      await fill(place)
      const told = await last(takeBackup(place, { folder: backup, withKeys: true }))
      assert.equal(told.kind, 'done')
      head = await verifyLog(place.store.db)
    }
    const at = { config: await configOf(other), log: quiet }
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
    {
      await using place = await openPlace(at.config, quiet)
      const { db } = place.store
      assert.deepEqual(await verifyLog(db), head)
      assert.deepEqual((await checkViews(db)).differences, [])
      const sha256 = createHash('sha256').update(content).digest()
      assert.deepEqual(Buffer.from((await place.blobs.get(sha256)) ?? []), content)
      const identity = await db.selectFrom('identities').selectAll().executeTakeFirstOrThrow()
      const opened = openSeal(place.keys.identity).open(identity.sealed, IDENTITY)
      assert.match(Buffer.from(opened).toString(), /who@home\.example/u)
      assert.equal(await isEmpty(db, 'auth_users'), false)
    }
    const again = await last(restoreBackup(at, backup))
    assert.ok(again.kind === 'refused' && again.why.includes('restore into an empty one'))
  })

  test(`without the keys that it was begun with no desk opens, whoever made new ones (${name})`, async () => {
    await using one = await fresh()
    const config = await configOf(one)
    await (await openPlace(config, quiet))[Symbol.asyncDispose]()
    const own = join(config.data, 'keys.json')
    renameSync(own, `${own}.away`)
    for (let starts = 0; starts < 2; starts++)
      await assert.rejects(openPlace(config, quiet), /not that with which this database was begun/u)
    renameSync(`${own}.away`, own)
    await (await openPlace(config, quiet))[Symbol.asyncDispose]()
  })

  test(`a backup that was changed is refused, and nothing of it stays (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    {
      await using place = await openPlace(await configOf(one), quiet)
      await fill(place)
      await last(takeBackup(place, { folder: backup, withKeys: true }))
    }
    const log = readdirSync(backup).find((entry) => entry.startsWith('log-')) ?? ''
    const good = readFileSync(join(backup, log))
    const at = { config: await configOf(other), log: quiet }
    for (const byte of [20, good.length >> 1, good.length - 5]) {
      const bad = Buffer.from(good)
      bad[byte] = bad[byte]! ^ 0x10
      writeFileSync(join(backup, log), bad)
      const told = await last(restoreBackup(at, backup))
      assert.ok(told.kind === 'refused', `byte ${byte}`)
      assert.match(told.why, /damaged: take another backup/u)
    }
    writeFileSync(join(backup, log), good)
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
  })
})

forEachDatabase((name, _open, fresh) => {
  test(`without the keys a backup says what it needs, and with them it is put back (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    const config = await configOf(one)
    {
      await using place = await openPlace(config, quiet)
      await fill(place)
      await last(takeBackup(place, { folder: backup, withKeys: false }))
    }
    assert.equal(readdirSync(backup).includes('keys.json'), false)
    const at = { config: await configOf(other), log: quiet }
    const told = await last(restoreBackup(at, backup))
    assert.ok(told.kind === 'refused' && told.why.includes('put keys.json of that desk into'))
    writeFileSync(join(at.config.data, 'keys.json'), readFileSync(join(config.data, 'keys.json')), {
      mode: 0o600,
    })
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
  })

  test(`where a restore was broken off no desk starts until it was done again (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    {
      await using place = await openPlace(await configOf(one), quiet)
      await fill(place)
      await last(takeBackup(place, { folder: backup, withKeys: true }))
    }
    const at = { config: await configOf(other), log: quiet }
    for await (const told of restoreBackup(at, backup)) if (told.kind === 'progress') break
    const unfinished = {
      name: 'StartProblem',
      message: /not finished; .* run it again \(tasdeeq restore .*\)/u,
    }
    await assert.rejects(openDesk(at.config, quiet), unfinished)
    await assert.rejects(last(operate(at, 'verify', {})), unfinished)
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
    // Killed after the last step, before it was written down.
    beginRestore(at.config.data, backup)
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
    assert.equal((await last(operate(at, 'verify', {}))).kind, 'done')
    assert.equal((await last(operate(at, 'verify', {}))).kind, 'done')
  })

  test(`an earlier backup is brought up to date, and what was erased leaves it (${name})`, async () => {
    await using one = await fresh()
    const backup = newFolder()
    await using place = await openPlace(await configOf(one), quiet)
    await fill(place)
    await last(takeBackup(place, { folder: backup, withKeys: false }))
    const files = readdirSync(backup).length
    const [hash] = await place.blobs.put([content])
    const hex = Buffer.from(hash!).toString('hex')
    await place.store.write(({ append }) =>
      append([
        ...received(hex),
        {
          kind: 'content-erased',
          subject: hex,
          actor: { kind: 'desk' },
          tool: 'command',
          time: 3,
          body: { reason: 'a court said so' },
        },
      ]),
    )
    await place.blobs.erase(hash!)
    const told = await last(takeBackup(place, { folder: backup, withKeys: false }))
    assert.ok(told.kind === 'done')
    assert.equal(told.facts['contents'], 0)
    assert.equal(readdirSync(backup).length, files)
    const kept = readdirSync(join(backup, 'blobs'), { recursive: true, withFileTypes: true })
    assert.deepEqual(
      kept.filter((entry) => entry.isFile()),
      [],
    )
  })

  test(`a folder that cannot be written is told with what to do (${name})`, async () => {
    await using one = await fresh()
    await using place = await openPlace(await configOf(one), quiet)
    const file = newFolder()
    writeFileSync(file, 'a file')
    const told = await last(takeBackup(place, { folder: join(file, 'in'), withKeys: false }))
    assert.ok(told.kind === 'refused')
    assert.match(told.why, /cannot be written \(.*\); .*name a folder that its user may write/u)
  })

  test(`a folder with something else, or of another desk, is left alone (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    mkdirSync(backup)
    writeFileSync(join(backup, 'letter.txt'), 'mine')
    await using place = await openPlace(await configOf(one), quiet)
    const told = await last(takeBackup(place, { folder: backup, withKeys: false }))
    assert.ok(told.kind === 'refused' && told.why.includes('holds something else'))
    rmSync(join(backup, 'letter.txt'))
    await last(takeBackup(place, { folder: backup, withKeys: false }))
    await using second = await openPlace(await configOf(other), quiet)
    const foreign = await last(takeBackup(second, { folder: backup, withKeys: false }))
    assert.ok(foreign.kind === 'refused' && foreign.why.includes('another desk'))
  })
})

function received(hex: string): readonly NewEvent[] {
  return [
    {
      kind: 'report-received',
      subject: '01900000-0000-7000-8000-0000000000aa',
      actor: { kind: 'citizen' },
      tool: 'web',
      time: 2,
      body: {
        content: hex,
        bytes: 3,
        form: 'text',
        channel: 'sms',
        via: 'web',
        source: null,
        word: 'fraud',
        receipt: 'ab'.repeat(32),
        key: null,
        identity: null,
        reporter: null,
        country: 'PK',
        language: null,
        tlp: 'amber',
      },
    },
  ]
}
