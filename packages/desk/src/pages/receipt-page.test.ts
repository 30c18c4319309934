import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { receiptPage } from './receipt-page.ts'

test('the policy of a receipt lets its own style through, byte for byte, and nothing else', async () => {
  for (const language of ['en', 'ur'] as const) {
    const response = await receiptPage({ kind: 'unknown' }, language)
    const policy = response.headers.get('content-security-policy') ?? ''
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(await response.text()) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    assert.match(policy, /^default-src 'none'; style-src 'sha256-/u)
    assert.ok(policy.includes(`'sha256-${hash}'`), language)
  }
})
