import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { checkViews } from '../events/rebuild.ts'
import { verifyLog } from '../events/verify.ts'
import { openStore, type Database } from './open.ts'

/** Appends until it is killed; gives the number of the last event that was acknowledged. */
async function appendedUntilKilled(database: Database, kills: number): Promise<number> {
  const program = join(import.meta.dirname, '../../test/appending.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(database)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let said = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text
    if (said.split('\n').length > kills) child.kill('SIGKILL')
  }
  await exit
  return Number(said.split('\n').at(-2))
}

forEachDatabase((name, _, fresh) => {
  test(`what was acknowledged is there after kill -9, and the log is whole (${name})`, async () => {
    await using made = await fresh()
    for (const kills of [7, 30]) {
      const acknowledged = await appendedUntilKilled(made.database, kills)
      await using store = await openStore(made.database, quiet)
      const head = await store.head()
      assert.ok(head === acknowledged || head === acknowledged + 1, `${head}, ${acknowledged}`)
      assert.equal((await verifyLog(store.db)).kind, 'whole')
      assert.deepEqual((await checkViews(store.db)).differences, [])
    }
  })
})
