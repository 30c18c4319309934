import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { ReceiptView } from '../intake/intake.ts'
import { receiptPage } from './receipt-page.ts'

test('the policy of a receipt lets its own style through, byte for byte, and nothing else', async () => {
  for (const language of ['en', 'ur'] as const) {
    const response = await receiptPage({ kind: 'unknown', number: '' }, language)
    const policy = response.headers.get('content-security-policy') ?? ''
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(await response.text()) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    assert.match(policy, /^default-src 'none'; style-src 'sha256-/u)
    assert.ok(policy.includes(`'sha256-${hash}'`), language)
  }
})

test('a number that there is no receipt of stands in its field again, as text alone', async () => {
  const number = '1234 5678 "><script>x</script>'
  const said = await (await receiptPage({ kind: 'unknown', number }, 'en')).text()
  assert.match(said, /value="1234 5678 &quot;&gt;&lt;script&gt;/u)
  assert.ok(!said.includes('<script>'))
})

test('who comes back with a number finds the field for it, in either language, and the way to the other', async () => {
  for (const [language, other] of [
    ['en', 'ur'],
    ['ur', 'en'],
  ] as const) {
    const page = await receiptPage({ kind: 'asking', number: '4821 7730 "1195' }, language)
    const said = await page.text()
    assert.equal(page.status, 200)
    assert.match(said, new RegExp(`<html lang="${language}"`, 'u'))
    assert.match(said, /<form method="post" action="\/receipt">/u)
    assert.match(said, /value="4821 7730 &quot;1195"/u)
    assert.match(said, new RegExp(`href="/receipt\\?language=${other}" lang="${other}"`, 'u'))
    assert.doesNotMatch(said, /role="alert"/u)
  }
})

test('in the advice what leads to a real body can be tapped, and nothing that is none of theirs', async () => {
  const advice = [
    'Ring 1799, or write at \u2068https://complaint.police.example/\u2069.',
    'Not 17990, nor https://police.example/<b>.',
  ]
  const explanation = { verdict: 'fraud', headline: 'It is a fraud.', reasons: [], advice } as const
  const view = { state: 'read', received: 0, explanation, others: 'none' } as const
  const ways = new Set(['1799', 'https://complaint.police.example/', 'https://police.example/'])
  const page = await receiptPage({ kind: 'receipt', number: '1', view, ways }, 'en')
  const links = [...(await page.text()).matchAll(/<a href="([^"]+)" dir="ltr"[^>]*>([^<]+)<\/a>/gu)]
  assert.deepEqual(
    links.map(([, href, shown]) => [href, shown]),
    [
      ['tel:1799', '1799'],
      ['https://complaint.police.example/', 'https://complaint.police.example/'],
    ],
  )
})

test('what people decided stands alone where the check had come to something else', async () => {
  const fraud = { verdict: 'fraud', headline: 'A fraud, by the check.', reasons: [], advice: [] }
  const clear = { ...fraud, verdict: 'clear', headline: 'Nothing found, by the check.' }
  const [genuine, overFraud] = await Promise.all([read('genuine', fraud), read('unwanted', fraud)])
  for (const page of [genuine, overFraud]) {
    assert.doesNotMatch(page, /by the check\./u)
    assert.match(page, /had a different result/u)
    assert.doesNotMatch(page, /Do not answer/u)
  }
  const overClear = await read('fraud', clear)
  assert.doesNotMatch(overClear, /by the check\./u)
  assert.match(overClear, /What to do now[^]*Do not answer/u)
  assert.match(await read('unclear', fraud), /What to do now[^]*Do not answer/u)
  assert.match(await read('fraud', fraud), /A fraud, by the check\./u)
  assert.match(await read('genuine', clear), /Nothing found, by the check\./u)
})

/** The page of a report that people decided on, after a check that said something of it. */
async function read(outcome: string, explanation: object): Promise<string> {
  const decided = { outcome, words: '', decided: 0, blocks: 0, stopped: 0 }
  const view = { state: 'answered', received: 0, explanation, outcome: decided, others: 'none' }
  const shown = { kind: 'receipt', number: '1', view: view as ReceiptView, ways: new Set<string>() }
  return (await receiptPage(shown as Parameters<typeof receiptPage>[0], 'en')).text()
}
