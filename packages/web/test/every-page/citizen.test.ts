import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { documentWords } from '../../src/words/languages.ts'
import { withoutChromium } from '../chromium.ts'
import { checkText, openCitizen, sample, type OpenCitizen } from '../citizen.ts'
import { citizenStates, type CitizenState } from './citizen-states.ts'
import { lookAt, picture, type Faults, type Language } from './look.ts'
import { openReceipts, type Receipts } from './receipts.ts'

const LANGUAGES = ['en', 'ur'] as const

/** Milliseconds: what hangs is to be told, and not waited for. */
const PATIENCE = 300_000

void describe('every state of the citizen’s page, in every form', { skip: withoutChromium }, () => {
  let desk: OpenCitizen
  let receipts: Receipts
  before(async () => {
    const intake = {
      messageBytes: 2_000_000,
      perNetwork: 1_000,
      work: 500,
      identityTime: 86_400_000,
    }
    desk = await openCitizen({ intake })
    receipts = await openReceipts(desk.api)
  })
  after(() => desk?.[Symbol.asyncDispose]())

  const look = async (state: CitizenState, language: Language): Promise<Faults> => {
    const { name, come } = state
    const turn = citizenStates.indexOf(state)
    const { page, context, requests, wrong } = await desk.open({ language })
    await page.locator('.ask button.link').waitFor()
    await come(page, { language, receipts })
    const faults = await lookAt(page, { name: `citizen-${name}`, language, turn })
    await context.close()
    const outside = requests.map(({ url }) => url).filter((url) => !isOurs(url, desk.address))
    return [...faults, ...outside, ...wrong.filter((line) => !isAnswer(line))]
  }

  for (const state of citizenStates)
    test(state.name, { timeout: PATIENCE }, async () => {
      const [en, ur] = await Promise.all(LANGUAGES.map((language) => look(state, language)))
      assert.deepEqual([...(en ?? []), ...(ur ?? [])], [])
    })

  test('on paper, and without a script', async () => {
    for (const language of LANGUAGES) {
      const width = 794
      const { page, context } = await desk.open({ language, width })
      await checkText(page, sample('police-notice.eml'))
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      assert.ok(await page.locator('article.result').first().isVisible())
      await picture(page, `citizen-paper.${language}.light.desktop`)
      await context.close()
      const options = { javaScriptEnabled: false }
      const { page: plain, context: other } = await desk.open({ language, options })
      const said = await plain.locator('body').innerText()
      assert.ok(said.includes(documentWords[language].noScript), language)
      await picture(plain, `citizen-without-script.${language}.light.phone`)
      await other.close()
    }
  })
})

function isOurs(url: string, address: string): boolean {
  return url.startsWith(`${address}/`) || /^(?:data|blob):/u.test(url)
}

/** That a request had no answer, or a refusal, the browser writes down as an error. */
function isAnswer(line: string): boolean {
  return line.startsWith('Failed to load resource')
}
