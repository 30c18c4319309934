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
