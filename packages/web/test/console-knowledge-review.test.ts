import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Person } from '../../desk/test/people.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole()
})
after(() => desk?.[Symbol.asyncDispose]())

const school = 'school-timetable.example'

async function post(path: string, as: Person, json: object = {}): Promise<unknown> {
  const { status, value } = await desk.api.call({ method: 'POST', path, as, json })
  assert.ok(status < 300, `${path}: ${status} ${JSON.stringify(value)}`)
  return value
}

/** A text with nothing false in it. */
async function reportHonest(): Promise<void> {
  const text = `The new timetable of class seven is at http://${school}/plan, please read it.`
  await post('/reports', 'gateway', { text, channel: 'sms', country: 'PK' })
}

/** Proposes to warn of a domain. */
async function warnOf(domain: string): Promise<string> {
  const key = domain.replaceAll('.', '-')
  const record = {
    kind: 'domain',
    value: domain,
    impersonates: 'Somebody else',
    sources: [key],
    checked: '2026-11-22',
    confidence: 'high',
  }
  const made = await post('/knowledge/proposals', 'analyst', {
    kind: 'bad-sender',
    id: domain,
    record,
    newSources: [{ key, title: 'A warning', tier: 'press' }],
    cites: [key],
    seen: null,
    reason: 'Somebody said so.',
  })
  return (made as { readonly proposal: string }).proposal
}

async function measured(proposal: string): Promise<void> {
  await eventually(async () => {
    const path = `/knowledge/proposals/${proposal}/effect`
    const { value } = await desk.api.call({ path, as: 'auditor' })
    assert.equal((value as { readonly state: string }).state, 'measured')
  })
}

async function open(proposal: string, look: object = {}): Promise<Page> {
  const page = await desk.open({
    as: 'approver',
    path: `/knowledge/proposals/${proposal}`,
    ...look,
  })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test(
  'that a genuine message would be called false is said first, and approving asks whether it was looked at',
  { skip: withoutChromium },
  async () => {
    await reportHonest()
    const proposal = await warnOf(school)
    await measured(proposal)
    const page = await open(proposal)
    await page.getByText('ONE GENUINE MESSAGE WOULD BE CALLED FRAUD OR SUSPICIOUS').waitFor()
    await page.getByRole('table', { name: 'Verdicts that change' }).waitFor()
    await page.getByRole('link', { name: /^Message/u }).waitFor()
    await assertAccessible(page)
    await page.keyboard.press('y')
    const dialog = page.getByRole('dialog')
    const approve = dialog.getByRole('button', { name: 'Approve' })
    await dialog.getByLabel(/I looked at the genuine message/u).waitFor()
    assert.ok(await approve.isDisabled())
    await assertAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await dialog.getByLabel(/^Reason/u).fill('The school is real.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Refused', { exact: true }).waitFor()
    await page.getByText('The school is real.').waitFor()
    assert.equal(await page.getByRole('button', { name: /^Approve/u }).count(), 0)
    await page.context().close()
  },
)

test(
  'in Urdu and in the dark, on a phone, nothing is shut away and nothing hangs over',
  { skip: withoutChromium },
  async () => {
    const proposal = await warnOf('another-one.example')
    await measured(proposal)
    const paths = [
      '/knowledge',
      '/knowledge/proposals',
      `/knowledge/proposals/${proposal}`,
      '/knowledge/record?kind=authority&id=pk.fbr',
      '/knowledge/propose?kind=authority&id=pk.fbr',
    ]
    for (const path of paths) {
      const page = await desk.open({
        as: 'approver',
        path,
        language: 'ur',
        dark: true,
        width: 360,
        height: 740,
      })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByRole('progressbar').waitFor({ state: 'detached' })
      await assertAccessible(page)
      const [wide, room] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      )
      assert.ok(wide <= room, `${path}: ${wide} in ${room}`)
      await page.context().close()
    }
  },
)

test(
  'who proposed it withdraws it; what was measured before another change is measured again',
  { skip: withoutChromium },
  async () => {
    const [first, second] = [
      await warnOf('first-of-two.example'),
      await warnOf('second-of-two.example'),
    ]
    await measured(first)
    await measured(second)
    const page = await open(second)
    await page.getByRole('button', { name: /^Approve/u }).waitFor()
    await post(`/knowledge/proposals/${first}/approve`, 'approver')
    // Live: nobody reloads.
    await page.getByText('The knowledge changed since').waitFor()
    await page.getByRole('button', { name: /^Approve/u }).waitFor({ state: 'detached' })
    await page.keyboard.press('m')
    await page.getByRole('button', { name: /^Approve/u }).waitFor()

    const own = await desk.open({ as: 'analyst', path: `/knowledge/proposals/${second}` })
    await own.getByRole('button', { name: /^Withdraw/u }).waitFor()
    await own.keyboard.press('w')
    await own
      .getByRole('dialog')
      .getByLabel(/^Reason/u)
      .fill('It was a mistake.')
    await own.keyboard.press('Control+Enter')
    await own.getByText('Withdrawn', { exact: true }).waitFor()
    await page.getByText('Withdrawn', { exact: true }).waitFor()
    await Promise.all([page.context().close(), own.context().close()])
  },
)

test(
  'a draft of a record that somebody changed meanwhile is begun anew, and never overwrites',
  { skip: withoutChromium },
  async () => {
    const path = '/knowledge/propose?kind=bad-sender&id=first-of-two.example'
    const page = await desk.open({ as: 'analyst', path })
    const whom = page.getByLabel('Pretends to be')
    await whom.fill('The tax office')
    const query = 'kind=bad-sender&id=first-of-two.example'
    const { value } = await desk.api.call({ path: `/knowledge/record?${query}`, as: 'analyst' })
    const { record, version } = value as { readonly record: object; readonly version: string }
    const made = (await post('/knowledge/proposals', 'analyst', {
      kind: 'bad-sender',
      id: 'first-of-two.example',
      record: { ...record, impersonates: 'The customs' },
      newSources: [],
      cites: ['first-of-two-example'],
      seen: version,
      reason: 'It is the customs.',
    })) as { readonly proposal: string }
    await measured(made.proposal)
    await post(`/knowledge/proposals/${made.proposal}/approve`, 'approver')
    await page.reload()
    await page.getByText('Somebody changed this record since').waitFor()
    assert.equal(await whom.inputValue(), 'The tax office')
    await page.getByRole('button', { name: 'Begin anew' }).click()
    assert.equal(await whom.inputValue(), 'The customs')
    await page.context().close()
  },
)

test(
  'an auditor reads the knowledge and is offered nothing to do; an admin has none of it',
  { skip: withoutChromium },
  async () => {
    const auditor = await desk.open({
      as: 'auditor',
      path: '/knowledge/record?kind=bad-sender&id=first-of-two.example',
    })
    await auditor.getByRole('heading', { name: 'History at this desk' }).waitFor()
    assert.equal(await auditor.getByRole('button', { name: /Propose/u }).count(), 0)
    await auditor.goto(`${desk.address}/console/knowledge/propose?kind=matter`)
    await auditor.getByRole('heading', { name: /There is no such page/u }).waitFor()
    const admin = await desk.open({ as: 'admin', path: '/knowledge' })
    await admin.getByRole('heading', { name: /There is no such page/u }).waitFor()
    assert.equal(await admin.getByRole('link', { name: 'Knowledge' }).count(), 0)
    await Promise.all([auditor.context().close(), admin.context().close()])
    assert.deepEqual(desk.outside, [])
    assert.deepEqual(desk.wrong, [])
  },
)
