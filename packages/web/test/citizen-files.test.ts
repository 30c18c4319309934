import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import makeCode from 'qrcode-generator'
import { outlookFile } from '../../host/src/outlook/outlook.fixture.ts'
import { withoutChromium } from './chromium.ts'
import { checkFile, openCitizen, sample, sampleFile, verdictOf } from './citizen.ts'
import { photographed } from './photograph.ts'

const SLOW = { skip: withoutChromium, timeout: 900_000 }
const NOTICE = sample('police-notice-whatsapp.txt')

void describe('files on the citizen’s page', SLOW, async () => {
  if (withoutChromium !== false) return
  const desk = await openCitizen()
  const { page, wrong } = await desk.open()

  const judge = async (name: string, bytes: Uint8Array): Promise<string> => {
    await page.reload()
    await checkFile(page, { name, mimeType: '', buffer: Buffer.from(bytes) })
    const refusal = page.locator('.refusal:not(:empty)')
    return (await refusal.count()) > 0 ? await refusal.innerText() : await verdictOf(page)
  }

  test('mails, as they came and as Outlook keeps them', async () => {
    assert.equal(await judge('a.eml', readFileSync(sampleFile('police-notice.eml'))), 'fraud')
    const subject = 'Court order against your internet'
    const sender = 'office@officereportcrime.org'
    assert.equal(await judge('a.msg', outlookFile({ subject, sender, text: NOTICE })), 'fraud')
    assert.match(await page.locator('.message').innerText(), /Court order against your internet/u)
    const damaged = outlookFile({ subject, text: NOTICE }).fill(0xff, 600, 3_000)
    assert.match(await judge('a.msg', damaged), /damaged|not known/u)
  })

  test('texts in whatever encoding', async () => {
    assert.equal(await judge('a.txt', Buffer.from(NOTICE)), 'fraud')
    assert.equal(await judge('a.txt', Buffer.from(`\uFEFF${NOTICE}`, 'utf16le')), 'fraud')
  })

  test('a screenshot is read on the device, and shown as it was read', async () => {
    assert.equal(
      await judge('a.png', await photographed(desk.browser, `<p>${NOTICE}</p>`)),
      'fraud',
    )
    assert.match(await page.locator('.message .hint').innerText(), /Read from your picture/u)
  })

  test('an address in a QR code is read', async () => {
    const code = makeCode(0, 'M')
    code.addData('https://officereportcrime.org/pay')
    code.make()
    const picture = await photographed(desk.browser, code.createSvgTag({ cellSize: 8, margin: 40 }))
    assert.match(await judge('a.png', picture), /fraud|suspicious/u)
    assert.match(await page.locator('.message').innerText(), /officereportcrime\[\.\]org/u)
  })

  test('a picture without words says so', async () => {
    assert.match(
      await judge('a.png', await photographed(desk.browser, '<p></p>')),
      /No words could be read/u,
    )
  })

  test('letters as PDF and as a Word document', async () => {
    const pdf = readFileSync(sampleFile('police-notice-paper.pdf'))
    assert.equal(await judge('a.pdf', pdf), 'fraud')
    assert.equal(await judge('a.docx', wordDocument(NOTICE)), 'fraud')
  })

  test('what nobody can read is told apart', async () => {
    const locked = Buffer.alloc(2_048)
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    locked.write('EncryptedPackage', 600, 'utf16le')
    assert.match(await judge('a.docx', locked), /locked with a password/u)
    assert.match(await judge('a.zip', zipSync({ a: strToU8('b') })), /not known here/u)
    assert.match(await judge('a.pdf', Buffer.from('%PDF-1.7 nothing')), /damaged/u)
  })

  test('a picture is pasted from the clipboard, and words with a picture stay words', async () => {
    await page.reload()
    const picture = await photographed(desk.browser, `<p>${NOTICE}</p>`)
    await paste(page, { picture: picture.toString('base64'), text: 'words' })
    assert.equal(await page.locator('.progress').count(), 0)
    await paste(page, { picture: picture.toString('base64') })
    await page.locator('article.result').waitFor()
    assert.equal(await verdictOf(page), 'fraud')
  })

  test('reading a picture can be stopped, and the page goes on', async () => {
    await page.reload()
    await page.locator('input[type=file]').setInputFiles({
      name: 'a.png',
      mimeType: 'image/png',
      buffer: await photographed(desk.browser, `<p>${NOTICE.repeat(4)}</p>`),
    })
    await page.getByRole('button', { name: 'Stop' }).click()
    assert.equal(await page.locator('.progress').count(), 0)
    assert.equal(await page.locator('.refusal').innerText(), '')
    await page.locator('#message').fill(NOTICE)
    await page.locator('.ask button.main').click()
    await page.locator('article.result').waitFor()
    assert.deepEqual(wrong, [])
  })

  test('the desk and the browser are closed', async () => {
    await desk[Symbol.asyncDispose]()
  })
})

function wordDocument(text: string): Uint8Array {
  const schema = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const lines = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line.replaceAll(/[<&]/gu, ' ')}</w:t></w:r></w:p>`)
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${schema}"><w:body>${lines.join('')}</w:body></w:document>`,
    ),
  })
}

interface Pasted {
  /** Base64 of a PNG. */
  readonly picture: string
  readonly text?: string
}

async function paste(page: Page, given: Pasted): Promise<void> {
  await page.evaluate(`(${PASTE})(${JSON.stringify(given)})`)
}

/** Runs in the page. */
const PASTE = `({ picture, text }) => {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
  const clipboardData = new DataTransfer()
  if (text) clipboardData.setData('text/plain', text)
  clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
  const target = document.querySelector('#message')
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
}`
