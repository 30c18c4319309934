import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { test } from 'node:test'
import type { Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'
import { DAY, mailbox, newFolder, NOW, optionsFor, quiet, toHold } from './opened.fixture.ts'
import { openQuarantine } from './store.ts'

const recipients = ['amina@mail.example', 'bilal@mail.example']

/** Runs on a quarantine that takes mail for two; gives what its log says. */
async function logged(
  act: (quarantine: Quarantine, id: string) => Promise<unknown>,
): Promise<readonly object[]> {
  const lines: object[] = []
  const log: Log = { ...quiet, info: (facts, msg) => void lines.push({ ...facts, msg }) }
  const folder = newFolder()
  try {
    const options = optionsFor(folder, { log, deliver: mailbox().deliver })
    await using quarantine = await openQuarantine(options)
    const { id } = await quarantine.hold(toHold({ recipients }))
    await act(quarantine, id)
    return lines.map((line) => ('held' in line ? { ...line, held: line.held === id } : line))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the log says who released, deleted or reported what is held', async () => {
  const by = 'operator:hina as tasdeeq'
  assert.deepEqual(await logged((held, id) => held.release(id, { by, now: NOW })), [
    { held: true, by, recipients: 2, msg: 'released' },
  ])
  assert.deepEqual(await logged((held, id) => held.remove(id, by)), [
    { held: true, by, msg: 'deleted' },
  ])
  const said = { time: NOW, by, says: 'false-alarm' } as const
  assert.deepEqual(await logged((held, id) => held.report(id, said)), [
    { held: true, by, says: 'false-alarm', msg: 'reported' },
  ])
  assert.deepEqual(await logged((held) => held.expire(NOW + 31 * DAY)), [
    { messages: 1, msg: 'expired' },
  ])
})

test('the log names no recipient, and says nothing of what was not done', async () => {
  const lines = await logged(async (held, id) => {
    await held.release(id, { by: 'amina@mail.example', now: NOW })
    await held.release(id, { by: 'amina@mail.example', now: NOW })
    await held.remove(id, 'operator:hina')
  })
  assert.deepEqual(lines, [{ held: true, by: 'recipient', recipients: 2, msg: 'released' }])
})

test('a release to somebody for whom it is not held does nothing, and says so', async () => {
  const to = ['bilal@mail.example', 'stranger@mail.example']
  await logged(async (held, id) => {
    const result = await held.release(id, { by: 'operator:hina', now: NOW, recipients: to })
    assert.deepEqual(result, { kind: 'not-held', state: 'held' })
    assert.equal((await held.get(id))?.state, 'held')
  })
})
