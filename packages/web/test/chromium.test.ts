import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chromium } from 'playwright-core'
import { launching, withoutChromium } from './chromium.ts'

const NAME = '--disable-features='

test(
  'what Playwright has Chromium leave out, it leaves out here too',
  { skip: withoutChromium },
  async (context) => {
    const server = await chromium.launchServer(launching)
    try {
      const lists = server
        .process()
        .spawnargs.filter((arg) => arg.startsWith(NAME))
        .map((arg) => arg.slice(NAME.length).split(','))
      const [playwrights = [], ours = [], ...more] = lists
      assert.ok(playwrights.length > 5 && more.length === 0, 'the last is ours')
      assert.deepEqual(
        playwrights.filter((name) => !ours.includes(name)),
        [],
      )
      // Another Chromium may have others, which cost time and break nothing: they are told.
      const browser = await chromium.connect(server.wsEndpoint())
      await browser.newPage()
      const session = await browser.newBrowserCDPSession()
      const { targetInfos } = await session.send('Target.getTargets')
      const unseen = targetInfos.filter(({ type }) => type !== 'page').map(({ url }) => url)
      context.diagnostic(`pages that nobody sees: ${unseen.join(' ') || 'none'}`)
    } finally {
      await server.close()
    }
  },
)
