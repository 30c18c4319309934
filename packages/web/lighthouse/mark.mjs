// Lighthouse's marks, in its mobile form, of what a person sees of the citizen's page on a real desk: the page as it
// opens, the answer and the receipt, in both languages. Fails where a mark is below 95.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFlow } from 'lighthouse'
import { launch } from 'puppeteer-core'
import { openCitizen, sample } from '../test/citizen.ts'

const LEAST = 95
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const reports = mkdtempSync(join(tmpdir(), 'tasdeeq-lighthouse-'))
const failed = []

await using desk = await openCitizen()
const browser = await launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
})
try {
  for (const language of ['en', 'ur']) await markAll(language)
} finally {
  await browser.close()
}
console.log(`load ${loadavg()[0].toFixed(1)}; reports in ${reports}`)
if (failed.length > 0) {
  console.error(`below ${LEAST}: ${failed.join(', ')}`)
  process.exitCode = 1
}

async function markAll(language) {
  const page = await browser.newPage()
  const flow = await startFlow(page, { name: `tasdeeq ${language}` })
  await flow.navigate(`${desk.address}${language === 'en' ? '/' : '/ur/'}`, { name: 'page' })
  await check(page)
  await flow.snapshot({ name: 'answer' })
  await report(page)
  // A receipt is for whoever has its number and for no search engine, and its policy lets nothing be fetched from it.
  const skipAudits = ['is-crawlable', 'robots-txt']
  const open = () => page.click('.receipt button[type=submit]')
  await flow.navigate(open, { name: 'receipt', skipAudits })
  writeFileSync(join(reports, `${language}.html`), await flow.generateReport())
  for (const { name, lhr } of (await flow.createFlowResult()).steps) tell(language, name, lhr)
  await page.close()
}

async function check(page) {
  await page.waitForSelector('#message')
  await page.type('#message', sample('police-notice-whatsapp.txt').slice(0, 600))
  await page.click('.ask button.main[type=submit]')
  await page.waitForSelector('article.result', { timeout: 120_000 })
}

async function report(page) {
  await page.click('.actions button.main')
  await page.click('form.report button.main')
  await page.waitForSelector('.receipt .number', { timeout: 120_000 })
}

function tell(language, name, lhr) {
  // What is looked at as it stands has no speed.
  const rated = Object.values(lhr.categories).filter(
    ({ id }) => lhr.gatherMode === 'navigation' || id !== 'performance',
  )
  const marks = rated.map(({ id, score }) => {
    const mark = Math.round((score ?? 0) * 100)
    if (mark < LEAST) failed.push(`${language} ${name} ${id} ${mark}`)
    return `${id} ${mark}`
  })
  console.log(`${language} ${name}: ${marks.join(', ')}`)
  for (const audit of Object.values(lhr.audits))
    if (audit.score !== null && audit.score < 0.9)
      console.log(`  ${audit.id} ${audit.score} ${audit.displayValue ?? ''}`)
}
