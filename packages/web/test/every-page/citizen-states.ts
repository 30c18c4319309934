import type { Page } from 'playwright-core'
import { checkFile, checkText, sample, sampleFile } from '../citizen.ts'
import type { Language } from './look.ts'
import type { Receipts } from './receipts.ts'

/** A state of the citizen's page, and what somebody does to come to it from its start. */
export interface CitizenState {
  /** Of its pictures. */
  readonly name: string
  readonly come: (page: Page, at: At) => Promise<void>
}

export interface At {
  readonly language: Language
  readonly receipts: Receipts
}

const CLEAR = 'See you at the market at five, bring the umbrella please.'

export const citizenStates: readonly CitizenState[] = [
  { name: 'start', come: ready },
  { name: 'start-example', come: (page) => page.locator('.ask button.link').click() },
  { name: 'refused-empty', come: (page) => checkText(page, '   ') },
  { name: 'refused-file', come: (page) => checkFile(page, unknownFile) },
  { name: 'answer-fraud', come: (page) => checkText(page, sample('police-notice.eml')) },
  { name: 'answer-fraud-sms', come: (page) => checkText(page, sample('bisp-false-sms.txt')) },
  { name: 'answer-urdu', come: (page) => checkText(page, sample('digital-arrest-urdu.txt')) },
  {
    name: 'answer-suspicious',
    come: (page) => checkText(page, sample('litigation-hold.eml')),
  },
  { name: 'answer-unwanted', come: (page) => checkText(page, sample('casino.eml')) },
  { name: 'answer-clear', come: (page) => checkText(page, CLEAR) },
  { name: 'answer-clear-mail', come: (page) => checkText(page, sample('bank-statement.eml')) },
  { name: 'answer-passed-on', come: (page) => checkText(page, sample('forward-is-this-real.eml')) },
  { name: 'answer-paper', come: (page) => checkFile(page, sampleFile('police-notice-paper.pdf')) },
  { name: 'answer-unfolded', come: unfolded },
  { name: 'reason-chosen', come: reasonChosen },
  { name: 'reading-picture', come: readingPicture },
  { name: 'report', come: reporting },
  { name: 'report-whole', come: reportingWhole },
  { name: 'report-failed', come: reportFailed },
  { name: 'receipt', come: reported },
  { name: 'look-up-body', come: (page) => lookUp(page, '1799') },
  { name: 'look-up-warned', come: (page) => lookUp(page, 'officereportcrime.org') },
  { name: 'look-up-unknown', come: (page) => lookUp(page, 'unheard-of.example') },
  { name: 'privacy', come: (page) => page.locator('.privacy summary').click() },
  { name: 'offline', come: offline },
  { name: 'receipt-asking', come: askedForReceipt },
  { name: 'receipt-waiting', come: (page, { receipts }) => seeReceipt(page, receipts.waiting) },
  { name: 'receipt-answered', come: (page, { receipts }) => seeReceipt(page, receipts.answered) },
  { name: 'receipt-reverted', come: (page, { receipts }) => seeReceipt(page, receipts.reverted) },
  { name: 'receipt-unknown', come: (page) => seeReceipt(page, '1234-5678-1234-5678') },
  { name: 'receipt-forgotten', come: forgotten },
]

const unknownFile = { name: 'a.zip', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 nothing') }

async function ready(page: Page): Promise<void> {
  await page.locator('.ask button.link').waitFor()
}

async function unfolded(page: Page): Promise<void> {
  await checkText(page, sample('police-notice-whatsapp.txt'))
  await page.evaluate(
    `for (const fold of document.querySelectorAll('.result details')) fold.open = true`,
  )
}

async function reasonChosen(page: Page): Promise<void> {
  await checkText(page, sample('police-notice-whatsapp.txt'))
  await page.locator('.message mark a').first().click()
}

/** The reader of pictures never comes. */
async function readingPicture(page: Page): Promise<void> {
  await page.context().route('**/assets/ocr/**', () => new Promise<void>(() => undefined))
  const picture = await page.screenshot()
  const file = { name: 'a.png', mimeType: 'image/png', buffer: picture }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.progress button').waitFor()
}

async function reporting(page: Page): Promise<void> {
  await checkText(page, sample('police-notice.eml'))
  await page.locator('.actions button.main').click()
  await page.locator('.report').waitFor()
}

async function reportingWhole(page: Page): Promise<void> {
  await reporting(page)
  await page.evaluate(
    `for (const fold of document.querySelectorAll('.report details')) fold.open = true`,
  )
}

async function reportFailed(page: Page): Promise<void> {
  await page.route('**/reports', (route) => route.abort())
  await reporting(page)
  await page.locator('.report button.main').click()
  await page.locator('.report button.main:enabled').waitFor()
  await page.unroute('**/reports')
}

async function reported(page: Page): Promise<void> {
  await reporting(page)
  await page.locator('.report button.main').click()
  await page.locator('.receipt .number').waitFor()
}

async function lookUp(page: Page, query: string): Promise<void> {
  await page.locator('[role=search] input').fill(query)
  await page.locator('[role=search] button').click()
  await page.locator('.found').first().waitFor()
}

/** After a first visit, as after a day without a network. */
async function offline(page: Page): Promise<void> {
  await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
  await page.context().setOffline(true)
  await page.reload()
  await checkText(page, sample('police-notice-whatsapp.txt'))
}

async function seeReceipt(page: Page, number: string): Promise<void> {
  await page.locator('#number').fill(number)
  await page.locator('.my-receipt button').click()
  await page.locator('main section').first().waitFor()
}

/** By a link, as a mail of thanks has it. */
async function askedForReceipt(page: Page, { language }: At): Promise<void> {
  await page.goto(`/receipt?language=${language}`)
  await page.locator('#number-hint').waitFor()
}

async function forgotten(page: Page, { receipts }: At): Promise<void> {
  await seeReceipt(page, receipts.waiting)
  await page.locator('button.quiet').click()
  await page.locator('#number').waitFor()
}
