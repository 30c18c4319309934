import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { readPlace, writePlace } from '../intake/mailbox/places.ts'
import { openPlace } from '../operator/place.ts'
import { configOf, fill, last, newFolder } from './backup.fixture.ts'
import { restoreBackup } from './restore.ts'
import { takeBackup } from './take.ts'

forEachDatabase((name, _open, fresh) => {
  test(`while a backup is taken into a folder another is refused there, and the one is whole (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    {
      await using place = await openPlace(await configOf(one), quiet)
      await fill(place)
      const options = { folder: backup, withKeys: true }
      const slow = takeBackup(place, options)[Symbol.asyncIterator]()
      await slow.next()
      const late = await last(takeBackup(place, options))
      assert.ok(late.kind === 'refused' && late.why.includes('just being taken'), late.kind)
      assert.equal((await last({ [Symbol.asyncIterator]: () => slow })).kind, 'done')
      assert.equal((await last(takeBackup(place, options))).kind, 'done')
    }
    const at = { config: await configOf(other), log: quiet }
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
  })

  test(`a mailbox is read on, after a restore, from where the log of the backup ends (${name})`, async () => {
    await using one = await fresh()
    await using other = await fresh()
    const backup = newFolder()
    const mailbox = { mailbox: Buffer.alloc(32, 1), uidValidity: '1' }
    {
      await using place = await openPlace(await configOf(one), quiet)
      await fill(place)
      await writePlace(place.store, { ...mailbox, lastUid: 3 })
      let isLate = false
      for await (const told of takeBackup(place, { folder: backup, withKeys: true })) {
        // What comes from now on is not in the log of the backup.
        if (told.kind === 'progress' && !isLate)
          await writePlace(place.store, { ...mailbox, lastUid: 7 })
        isLate = true
      }
    }
    const at = { config: await configOf(other), log: quiet }
    assert.equal((await last(restoreBackup(at, backup))).kind, 'done')
    await using place = await openPlace(at.config, quiet)
    assert.equal((await readPlace(place.store, mailbox.mailbox))?.lastUid, 3)
  })
})
