import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pagesApp } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-pages-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
writeFileSync(join(folder, 'assets/worker-1.js'), 'export {}')
writeFileSync(join(folder, 'assets/knowledge-1.json'), '{}')
const app = pagesApp(folder)

test('a page may neither be framed nor load, send or run anything from elsewhere', async () => {
  const { headers } = await app.request('/')
  const policy = headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/u)
  assert.match(policy, /frame-ancestors 'none'/u)
  assert.equal(headers.get('x-frame-options'), 'DENY')
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
  assert.equal(headers.get('referrer-policy'), 'no-referrer')
  assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/u)
})

test('a worker is bound by its own policy, and its file is kept for as long as its name is', async () => {
  const { headers } = await app.request('/assets/worker-1.js')
  const policy = headers.get('content-security-policy') ?? ''
  assert.match(policy, /^default-src 'none'; script-src 'self'/u)
  assert.match(policy, /connect-src 'self'/u)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
  assert.match(headers.get('cache-control') ?? '', /immutable/u)
})

test('what is neither opened nor run is never taken for a script, and waits for no policy', async () => {
  const { headers } = await app.request('/assets/knowledge-1.json')
  assert.equal(headers.get('content-security-policy'), null)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
})

test('who has a page already is told that it is still the same', async () => {
  const first = await app.request('/')
  const tag = first.headers.get('etag') ?? ''
  assert.notEqual(tag, '')
  const again = await app.request('/', { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const changed = await app.request('/', { headers: { 'if-none-match': '"another"' } })
  assert.equal(changed.status, 200)
})
