import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutChromium } from './chromium.ts'
import { openConsole } from './console.ts'

test('an analyst sees the queue', { skip: withoutChromium }, async () => {
  await using desk = await openConsole({ samples: true })
  const page = await desk.open({ as: 'analyst', path: '/campaigns' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: '/tmp/w2/try.png' })
  assert.deepEqual(desk.outside, [])
  assert.deepEqual(desk.wrong, [])
})
