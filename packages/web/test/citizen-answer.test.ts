import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withoutChromium } from './chromium.ts'
import { checkText, openCitizen, sample, verdictOf } from './citizen.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }

void describe('the answer on the citizen’s page', SLOW, async () => {
  if (withoutChromium !== false) return
  const desk = await openCitizen()

  test('the notice is a fraud with six reasons, and nothing is asked of anybody but for files', async () => {
    const { page, context, requests, wrong } = await desk.open()
    await checkText(page, sample('police-notice.eml'))
    assert.equal(await verdictOf(page), 'fraud')
    assert.equal(await page.title(), 'Fraud · Tasdeeq')
    assert.ok((await page.locator('.contradicted > .reason').count()) >= 6)
    const box = await page.locator('#headline').boundingBox()
    assert.ok(box && box.y + box.height < 740, 'the answer is in view on a phone')
    for (const { method, url } of requests) {
      assert.equal(method, 'GET', url)
      assert.ok(url.startsWith(`${desk.address}/`), url)
      assert.match(new URL(url).pathname, FILES)
    }
    assert.deepEqual(wrong, [])
    await context.close()
  })

  test('a page for the police is offered where something was found, and only there', async () => {
    const { page, context } = await desk.open()
    const forPolice = page.getByRole('button', { name: 'Page for the police' })
    await checkText(page, sample('police-notice.eml'))
    assert.equal(await forPolice.count(), 1)
    await page.getByRole('button', { name: 'Check another message' }).click()
    await checkText(page, 'See you at the market at five, bring the umbrella please.')
    assert.equal(await verdictOf(page), 'clear')
    assert.equal(await forPolice.count(), 0)
    await context.close()
  })

  test('the same in Urdu, from right to left', async () => {
    const { page, context, wrong } = await desk.open({ language: 'ur' })
    await checkText(page, sample('police-notice.eml'))
    assert.equal(await verdictOf(page), 'fraud')
    assert.equal(await page.title(), 'دھوکا · Tasdeeq')
    assert.equal(await page.evaluate('getComputedStyle(document.body).direction'), 'rtl')
    assert.ok((await page.locator('.contradicted > .reason').count()) >= 6)
    // Also where a sentence begins with a name in Latin letters.
    const abroad = { hasText: /^”\u2068Central Bureau/u }
    assert.equal(await page.locator('.reason > p:dir(rtl)', abroad).count(), 1)
    assert.deepEqual(wrong, [])
    await context.close()
  })

  test('words in Urdu and in Roman Urdu are judged as well', async () => {
    const { page, context } = await desk.open({ language: 'ur' })
    for (const name of ['digital-arrest-urdu.txt', 'police-notice-roman-urdu.eml']) {
      await checkText(page, sample(name))
      assert.equal(await verdictOf(page), 'fraud', name)
      await page.getByRole('button', { name: 'دوسرا پیغام جانچیں' }).click()
    }
    await context.close()
  })

  test('a message in another language brings its phrases, and none does without need', async () => {
    const { page, context, requests } = await desk.open()
    const rest = (): number =>
      new Set(requests.map(({ url }) => url).filter((url) => url.includes('knowledge-rest'))).size
    await checkText(page, sample('bank-fraud-warning-sms.txt'))
    assert.equal(rest(), 0)
    await page.getByRole('button', { name: 'Check another message' }).click()
    await checkText(page, sample('de-hallo-mama.txt'))
    assert.equal(await verdictOf(page), 'fraud')
    assert.equal(rest(), 1)
    await context.close()
  })

  test('what cannot be told says so, and what would settle it', async () => {
    const { page, context } = await desk.open()
    await checkText(page, 'See you at the market at five, bring the umbrella please.')
    assert.equal(await verdictOf(page), 'clear')
    assert.match(await page.locator('.verdict').innerText(), /cannot tell[^]*yourself/u)
    await context.close()
  })

  test('the real body is one tap away, and nothing of the message is', async () => {
    const { page, context } = await desk.open()
    await checkText(page, `${sample('police-notice.eml')}\nhttps://pay.fraud.example/now 1799`)
    const links = page.locator('.steps a')
    assert.ok((await links.count()) > 0)
    for (const link of await links.all()) {
      assert.match(
        (await link.getAttribute('href')) ?? '',
        /^(?:https:\/\/[\w.-]+\.pk\/|tel:\d+$)/u,
      )
    }
    const message = page.locator('.message')
    assert.equal(await message.locator('a:not([href^="#reason-"])').count(), 0)
    assert.match(await message.innerText(), /hxxps:\/\/pay\[\.\]fraud\[\.\]example/u)
    await context.close()
  })

  test('nothing to judge is said in words, and what was typed stays', async () => {
    const { page, context } = await desk.open()
    await checkText(page, '   ')
    assert.match(await page.locator('.refusal').innerText(), /no words/u)
    await checkText(page, 'Hello')
    assert.equal(await verdictOf(page), 'clear')
    await context.close()
  })

  test('a number, an address and a name are looked up', async () => {
    const { page, context } = await desk.open()
    const told = async (query: string, hasText: RegExp): Promise<void> => {
      await page.locator('[role=search] input').fill(query)
      await page.locator('[role=search] button').click()
      await page.locator('.look-up [role=status]', { hasText }).waitFor()
    }
    await told('1799', /National Cyber Crime Investigation Agency/u)
    await told('officereportcrime.org', /warned/u)
    await told('State Bank of Pakistan', /sbp\.org\.pk/u)
    await context.close()
  })

  test('the desk and the browser are closed', async () => {
    await desk[Symbol.asyncDispose]()
  })
})

/** What stands in the folder of the pages. */
const FILES =
  /^\/(?:ur\/|service-worker\.js|icon[\w.-]*|\w+\.webmanifest|assets\/[\w./-]+|fonts\/[\w.-]+|favicon\.ico|protection)?$/u
