import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { withoutChromium } from './chromium.ts'
import { openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole()
})
after(() => desk?.[Symbol.asyncDispose]())

const TEXT =
  'Your parcel is held at the customs. Pay the duty of 900 rupees at http://parcel-duty.example/pay today.'

test(
  'a campaign is taken out for other programs, and what is red is not',
  { skip: withoutChromium },
  async () => {
    const json = { text: TEXT, channel: 'sms', country: 'PK' }
    await desk.api.call({ method: 'POST', path: '/reports', as: 'gateway', json })
    const id = await eventually(async () => {
      const { value } = await desk.api.call({ path: '/campaigns', as: 'analyst' })
      const { items } = value as { readonly items: readonly { readonly id: string }[] }
      const [one] = items
      assert.ok(one !== undefined)
      return one.id
    })
    const page = await desk.open({ as: 'analyst', path: `/campaigns/${id}` })
    const take = async (): Promise<void> => {
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Take as STIX 2.1' }).click()
    }
    const saved = page.waitForEvent('download')
    await take()
    const download = await saved
    assert.equal(download.suggestedFilename(), `tasdeeq-${id}.json`)
    const bundle = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      readonly objects: readonly { readonly type: string }[]
    }
    assert.ok(bundle.objects.some(({ type }) => type === 'campaign'))
    const red = { marking: { tlp: 'red', pap: 'red' } }
    const headers = { 'if-match': '*' }
    const path = `/campaigns/${id}`
    await desk.api.call({ method: 'PATCH', path, as: 'approver', json: red, headers })
    await take()
    await page.getByRole('alert').getByText('TLP:RED never leaves in a file').waitFor()
    await page.goto(`/console/campaigns/${id}?tab=timeline`)
    await page.getByText('took it out as STIX 2.1, up to TLP:AMBER+STRICT').waitFor()
    assert.deepEqual(desk.outside, [])
  },
)
