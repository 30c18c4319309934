import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openChromium } from '../chromium.ts'

/** Sheets on which the forms of a page stand side by side, for people to look at: `node sheets.ts FOLDER`. */
const folder = resolve(process.argv[2] ?? '.')
const out = join(folder, 'sheets')

/** Which forms stand beside each other, and how wide, pixels. */
const COLUMNS = {
  urdu: [
    ['ur.light.desktop', 900],
    ['ur.light.phone', 310],
    ['ur.dark.phone', 310],
  ],
  english: [
    ['en.dark.desktop', 900],
    ['en.light.phone', 310],
    ['en.dark.phone', 310],
  ],
} as const

const names = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.split('.')[0] ?? ''),
)
mkdirSync(out, { recursive: true })
const browser = await openChromium()
const page = await browser.newPage({ viewport: { width: 1560, height: 600 } })
for (const name of names)
  for (const [side, columns] of Object.entries(COLUMNS)) {
    const pictures = columns
      .map(([form, width]) => [join(folder, `${name}.${form}.png`), width] as const)
      .filter(([path]) => existsSync(path))
      .map(([path, width]) => `<img src="${pathToFileURL(path).href}" width="${width}">`)
    if (pictures.length === 0) continue
    const sheet = join(out, `${name}.${side}.html`)
    await page.goto(pathToFileURL(written(sheet, pictures.join('\n'))).href)
    await page.screenshot({ path: join(out, `${name}.${side}.png`), fullPage: true })
  }
await browser.close()

/** @returns its path */
function written(path: string, pictures: string): string {
  const style = 'margin:8px;display:flex;gap:8px;align-items:start;background:#888'
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><body style="${style}">${pictures}`)
  return path
}
