import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { launching, lateAsAsked } from './chromium.ts'

/** Chromium's word for "block" among its settings of content. */
const BLOCK = 2

/**
 * A browser whose owner lets no page keep anything: cookies, and with them `localStorage`, the cache and the service
 * worker, are denied.
 */
export async function openWithoutStorage(
  options: BrowserContextOptions,
): Promise<BrowserContext & AsyncDisposable> {
  await using opened = new AsyncDisposableStack()
  const { path } = opened.use(await mkdtempDisposable(join(tmpdir(), 'tasdeeq-denied-')))
  mkdirSync(join(path, 'Default'))
  const settings = { profile: { default_content_setting_values: { cookies: BLOCK } } }
  writeFileSync(join(path, 'Default/Preferences'), JSON.stringify(settings))
  const context = await chromium.launchPersistentContext(path, { ...launching, ...options })
  opened.defer(() => context.close())
  context.setDefaultTimeout(120_000)
  for (const page of context.pages()) await lateAsAsked(page)
  const rest = opened.move()
  return Object.assign(context, { [Symbol.asyncDispose]: () => rest.disposeAsync() })
}
