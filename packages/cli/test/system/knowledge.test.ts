import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startDesk } from '../../../desk/test/system/desk-child.ts'
import { freePort } from '../../../gateway/test/system/ports.ts'
import { newColleague, type Colleague } from './colleague.ts'
import { openPlace, type Checked, type Place } from './place.ts'

/** Milliseconds until something must have come about. */
const PATIENCE = 300_000

test(
  'a body that two people call invented is one at the gateway, and is none when it is taken back',
  { timeout: 900_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-knowledge-'))
    const desk = await startDesk({ data: join(folder, 'desk'), port: await freePort() })
    try {
      const place = await openPlace(desk, folder)
      try {
        await goThrough(place)
      } finally {
        await place.gateway.stop()
      }
    } finally {
      await desk.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

async function goThrough(place: Place): Promise<void> {
  const { desk, gateway, check } = place
  const [analyst, approver] = [
    await newColleague(desk, 'analyst'),
    await newColleague(desk, 'approver'),
  ]
  const before = await check(NOTICE)
  assert.ok(!calledInvented(before))
  const body = { ...INVENTION, seen: null, reason: 'Nobody has such an office.' }
  const { proposal } = await analyst.post('/knowledge/proposals', body)
  const id = String(proposal)
  await untilMeasured(analyst, id)
  // What it was measured with outlives a crash.
  await desk.kill9()
  await desk.start()
  await approver.post(`/knowledge/proposals/${id}/approve`, {})
  const approved = performance.now()
  const judged = await until(check, calledInvented)
  console.log(`approved to judged ${((performance.now() - approved) / 1000).toFixed(2)} s`)
  assert.notEqual(judged.verdict, before.verdict)

  await desk.kill9()
  await gateway.kill9()
  await gateway.start()
  assert.ok(calledInvented(await check(NOTICE)), 'without the desk the last good one is gone')
  await desk.start()

  await approver.post(`/knowledge/proposals/${id}/revert`, { reason: 'There is one since June.' })
  const after = await until(check, (said) => !calledInvented(said))
  assert.equal(after.verdict, before.verdict)
}

const NOTICE = `From: "Provincial Directorate of Rowing Permits" <notice@permits.example>
To: reader@home.example
Subject: Your permit
Date: ${new Date().toUTCString().replace('GMT', '+0000')}
Message-ID: <permit-1@permits.example>
X-Tasdeeq-Sample: yes
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear reader,

the Provincial Directorate of Rowing Permits writes to you because your permit ends this week. Reply to this letter with
a copy of your CNIC within 24 hours, or a case will be registered against you.

Provincial Directorate of Rowing Permits
`.replaceAll('\n', '\r\n')

const INVENTION = {
  kind: 'invention',
  id: 'x.rowing-permits',
  record: {
    id: 'x.rowing-permits',
    names: ['Provincial Directorate of Rowing Permits'],
    falseIn: ['PK'],
    realIn: [],
    why: 'invented',
    sources: ['test-of-rowing'],
    checked: '2026-11-21',
    confidence: 'high',
  },
  newSources: [{ key: 'test-of-rowing', title: 'Note of this test', tier: 'official' }],
  cites: ['test-of-rowing'],
}

function calledInvented({ findings }: Checked): boolean {
  return findings.some(({ id }) => id === 'invented-body')
}

async function untilMeasured(analyst: Colleague, id: string): Promise<void> {
  const begun = performance.now()
  for (;;) {
    const { state } = await analyst.get(`/knowledge/proposals/${id}/effect`)
    if (state === 'measured') return
    assert.ok(performance.now() - begun < PATIENCE, `after all that time it is ${String(state)}`)
    await pause(100)
  }
}

async function until(check: Place['check'], isSo: (said: Checked) => boolean): Promise<Checked> {
  const begun = performance.now()
  for (;;) {
    const said = await check(NOTICE)
    if (isSo(said)) return said
    assert.ok(performance.now() - begun < PATIENCE, `after all that time it is ${said.verdict}`)
    await pause(100)
  }
}
