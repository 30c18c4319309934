import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Person } from '../../../desk/test/people.ts'
import { withoutChromium } from '../chromium.ts'
import { openConsole, type OpenConsole } from '../console.ts'
import { consolePages, type ConsolePage } from './console-pages.ts'
import { fill, type Filled } from './filled-desk.ts'
import { atRest, lookAt, type Faults, type Language } from './look.ts'

test('every address of the router is looked at', () => {
  const router = readFileSync(new URL('../../src/console/router.tsx', import.meta.url), 'utf8')
  const addresses = [...router.matchAll(/\bpath: '([^']+)'/gu)].map(([, path]) => path)
  const looked = new Set(consolePages.map(({ route }) => route))
  assert.ok(addresses.length > 20)
  assert.deepEqual(
    addresses.filter((path) => !looked.has(path ?? '')),
    [],
  )
})

/** Milliseconds: what hangs is to be told, and not waited for. */
const PATIENCE = 300_000

void describe('every page of the console, in every form', { skip: withoutChromium }, () => {
  let desk: OpenConsole
  let filled: Filled
  const pages = new Map<string, Promise<Page>>()
  before(async () => {
    desk = await openConsole()
    filled = await fill(desk)
  })
  after(async () => {
    await desk?.[Symbol.asyncDispose]()
    assert.deepEqual([desk.outside, desk.wrong], [[], []])
  })

  /** One browser a person and language, which stays: only its address changes. */
  const pageOf = (as: Person | undefined, language: Language): Promise<Page> => {
    const key = `${as} ${language}`
    const page = pages.get(key) ?? desk.open({ ...(as && { as }), language })
    pages.set(key, page)
    return page
  }

  const look = async (one: ConsolePage, language: Language): Promise<Faults> => {
    const page = await pageOf(one.as, language)
    await page.setViewportSize({ width: 1400, height: 900 })
    await page.goto(`${desk.address}/console${one.path?.(filled) ?? one.route}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await atRest(page)
    for (const key of one.keys ?? []) await page.keyboard.press(key)
    return await lookAt(page, { name: one.name, language, turn: consolePages.indexOf(one) })
  }

  for (const one of consolePages)
    test(one.name, { timeout: PATIENCE }, async () => {
      const [en, ur] = await Promise.all([look(one, 'en'), look(one, 'ur')])
      assert.deepEqual([...en, ...ur], [])
    })
})
