import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { checkText, openCitizen, sample } from '../citizen.ts'
import { openConsole } from '../console.ts'
import { fill } from './filled-desk.ts'
import { indexedPng } from './indexed-png.ts'
import { atRest } from './look.ts'
import { sideBySide } from './side-by-side.ts'

/** Makes the pictures of the README anew, of our own samples: `npm run pictures`. */
const folder = fileURLToPath(new URL('../../../../docs/pictures/', import.meta.url))
const SCALE = 1.5

mkdirSync(folder, { recursive: true })
await citizenPicture()
await consolePicture()

/** The answer on a phone, in both languages side by side. */
async function citizenPicture(): Promise<void> {
  await using desk = await openCitizen()
  const shots: Buffer[] = []
  for (const language of ['en', 'ur'] as const) {
    const options = { deviceScaleFactor: SCALE }
    const { page, context } = await desk.open({ language, width: 360, height: 700, options })
    await checkText(page, sample('police-notice-whatsapp.txt'))
    shots.push(await shotOf(page))
    await context.close()
  }
  await keep('answer-on-a-phone', shots, desk.browser)
}

/** A campaign as an analyst sees it. */
async function consolePicture(): Promise<void> {
  await using desk = await openConsole()
  const { decided } = await fill(desk)
  const page = await desk.open({
    as: 'approver',
    path: `/campaigns/${decided}`,
    width: 1280,
    height: 800,
    scale: SCALE,
  })
  await page.getByText('What its texts have in common').waitFor()
  await page.locator('.quoted').waitFor()
  await keep('campaign', [await shotOf(page)], desk.browser)
}

async function shotOf(page: Page): Promise<Buffer> {
  await atRest(page)
  await page.evaluate('document.activeElement?.blur()')
  return page.screenshot({ caret: 'initial' })
}

/** Pictures side by side under this name. */
async function keep(name: string, shots: readonly Buffer[], browser: Browser): Promise<void> {
  const png = indexedPng(await sideBySide(shots, browser))
  writeFileSync(`${folder}${name}.png`, png)
  process.stdout.write(`docs/pictures/${name}.png: ${png.length.toLocaleString('en')} bytes\n`)
}
