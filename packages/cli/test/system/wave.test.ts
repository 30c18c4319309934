import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startDesk, type DeskChild } from '../../../desk/test/system/desk-child.ts'
import { newColleague, type Colleague } from './colleague.ts'
import { openPlace, type Checked, type Place } from './place.ts'
import { waveMail } from './wave-mail.ts'

/** Milliseconds from the last report until the next mail must be refused. */
const PATIENCE = 300_000

test(
  'from the 20th report of a wave to a gateway that refuses the 21st mail: a click, and seconds',
  { timeout: 900_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-wave-'))
    const desk = await startDesk({ data: join(folder, 'desk') })
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

async function goThrough({ desk, key, check }: Place): Promise<void> {
  const analyst = await newColleague(desk, 'analyst')
  const approver = await newColleague(desk, 'approver')
  const before = await check(waveMail(0))
  assert.notEqual(before.verdict, 'fraud', 'the mail alone would have been refused')
  for (let number = 1; number <= 20; number++) await report(desk, key, waveMail(number))
  const begun = performance.now()
  const campaign = await wholeCampaign(analyst)
  const grouped = performance.now()
  await decideOn(campaign, { analyst, approver })
  const decided = performance.now()
  const refused = await untilRefused(check, begun)
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2)
  console.log(
    `20th report to grouped ${seconds(begun, grouped)} s, to decided ${seconds(begun, decided)} s, ` +
      `to refused ${seconds(begun, performance.now())} s`,
  )
  assert.match(refused.reason.en, /reported 20 times .* uses this text/u)
  assert.equal(refused.findings[0]?.id, 'reported-campaign')
  await revertIt(approver, campaign)
  await until(async () => (await check(waveMail(22))).verdict === before.verdict)
}

async function report(desk: DeskChild, key: string, mail: string): Promise<void> {
  const response = await fetch(`${desk.address()}/reports?word=fraud`, {
    method: 'POST',
    body: mail,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'message/rfc822',
      prefer: 'respond-async',
    },
  })
  assert.equal(response.status, 201, await response.text())
}

interface Campaign {
  readonly id: string
  readonly reports: number
}

/** The one campaign that all twenty are in. */
async function wholeCampaign(analyst: Colleague): Promise<Campaign> {
  let found: readonly Campaign[] = []
  await until(async () => {
    const { items } = (await analyst.get('/campaigns')) as { items: readonly Campaign[] }
    found = items
    return items.some(({ reports }) => reports === 20)
  }).catch(() => assert.fail(`the wave is not one campaign: ${JSON.stringify(found)}`))
  return found.find(({ reports }) => reports === 20)!
}

interface Deciding {
  readonly analyst: Colleague
  readonly approver: Colleague
}

/** The analyst proposes to block the text that most of them say; the approver clicks. */
async function decideOn({ id }: Campaign, { analyst, approver }: Deciding): Promise<void> {
  const { items } = (await analyst.get(`/campaigns/${id}/texts`)) as { items: { id: string }[] }
  const entries = items.slice(0, 1).map((text) => ({ kind: 'text', value: text.id }))
  const proposal = { outcome: 'fraud', entries, reason: 'Nobody knows this office.' }
  const { decision } = await analyst.post(`/campaigns/${id}/decisions`, proposal)
  await approver.post(`/decisions/${String(decision)}/approve`, {})
}

async function revertIt(approver: Colleague, { id }: Campaign): Promise<void> {
  const { decisions } = (await approver.get(`/campaigns/${id}`)) as { decisions: { id: string }[] }
  await approver.post(`/decisions/${decisions[0]!.id}/revert`, { reason: 'The office exists.' })
}

async function untilRefused(checking: Place['check'], begun: number): Promise<Checked> {
  for (;;) {
    const said = await checking(waveMail(21))
    if (said.actions[0]?.action === 'reject') return said
    const passed = performance.now() - begun
    assert.ok(passed < PATIENCE, `after ${passed} ms it is ${said.verdict}`)
    await pause(100)
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const begun = performance.now()
  while (!(await isSo())) {
    assert.ok(performance.now() - begun < PATIENCE, 'it did not come about')
    await pause(100)
  }
}
