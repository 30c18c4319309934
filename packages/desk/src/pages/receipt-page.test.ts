import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
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
