import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, test } from 'node:test'
import type { HeldReport } from '../quarantine.ts'
import type { Correction } from './corrections.ts'
import { DAY, judged, mailbox, newFolder, NOW, optionsFor, toHold } from './opened.fixture.ts'
import { openQuarantine } from './store.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const AUTHOR = { address: 'notice@office.example', domain: 'office.example' }
const OPERATOR = 'operator:rabia'
const READER = 'amina@mail.example'

type Deed =
  | { readonly release: string; readonly to?: readonly string[] }
  | { readonly says: HeldReport['says']; readonly by: string }

const released = (by = OPERATOR): Deed => ({ release: by })
const falseAlarm = (by = OPERATOR): Deed => ({ says: 'false-alarm', by })
const fraud = (by = OPERATOR): Deed => ({ says: 'fraud', by })

/** What is learned of one held message by these deeds, each a day after the other. */
async function learned(
  deeds: readonly Deed[],
  { proven = true } = {},
): Promise<readonly (readonly [Correction['is'], number])[]> {
  const folder = newFolder()
  folders.push(folder)
  const told: Correction[] = []
  const options = {
    deliver: mailbox().deliver,
    corrected: (one: Correction) => void told.push(one),
  }
  await using quarantine = await openQuarantine(optionsFor(folder, options))
  const recipients = [READER, 'bilal@mail.example']
  const { id } = await quarantine.hold(
    toHold({ recipients, judged: { ...judged, ...(proven && { proven: AUTHOR }) } }),
  )
  for (const [at, deed] of deeds.entries()) {
    const time = NOW + at * DAY
    if ('says' in deed) await quarantine.report(id, { ...deed, time })
    else
      await quarantine.release(id, {
        by: deed.release,
        now: time,
        ...(deed.to && { recipients: deed.to }),
      })
  }
  for (const { author } of told) assert.deepEqual(author, AUTHOR)
  return told.map(({ is, time }) => [is, (time - NOW) / DAY])
}

test('a false alarm that was released shows an honest author, whichever comes first', async () => {
  assert.deepEqual(await learned([released(), falseAlarm()]), [['honest', 1]])
  assert.deepEqual(await learned([falseAlarm('desk order 1'), released('desk order 2')]), [
    ['honest', 1],
  ])
})

test('one message shows it once', async () => {
  const first = { release: OPERATOR, to: [READER] }
  const second = { release: OPERATOR, to: ['bilal@mail.example'] }
  const all = [falseAlarm(), first, falseAlarm('operator:omar'), falseAlarm(), second]
  assert.deepEqual(await learned(all), [['honest', 1]])
})

test('neither is enough by itself, and nothing is learned of who is not proven', async () => {
  assert.deepEqual(await learned([released()]), [])
  assert.deepEqual(await learned([falseAlarm()]), [])
  const proven = false
  assert.deepEqual(await learned([released(), falseAlarm(), fraud()], { proven }), [])
})

test('the word of one for whom it was makes nobody known', async () => {
  assert.deepEqual(await learned([released(READER), falseAlarm(READER)]), [])
  assert.deepEqual(await learned([falseAlarm('Amina@MAIL.example'), released(READER)]), [])
  // Whoever looks after the others may confirm it.
  assert.deepEqual(await learned([released(READER), falseAlarm(READER), falseAlarm()]), [
    ['honest', 2],
  ])
})

test('what anybody calls a fraud is one, and no false alarm any more', async () => {
  assert.deepEqual(await learned([fraud(READER)]), [['fraud', 0]])
  assert.deepEqual(await learned([fraud(READER), fraud(READER), falseAlarm(), released()]), [
    ['fraud', 0],
  ])
  assert.deepEqual(await learned([falseAlarm(), released(), fraud(READER)]), [
    ['honest', 1],
    ['fraud', 2],
  ])
})
