import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { withPages } from './with-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-with-pages-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'console'))
for (const file of ['index.html', 'console/index.html'])
  writeFileSync(join(folder, file), '<!doctype html><title>page</title>')

test('a page answers GET and HEAD; another method is told so, and everything else is asked of the API', async () => {
  const api = { fetch: ({ method }: Request) => new Response(`${method} of the API`) }
  const { fetch } = withPages(api, folder)
  const ask = async (method: string, path: string): Promise<Response> =>
    fetch(new Request(`http://desk.example${path}`, { method }), {})
  for (const path of ['/', '/index.html', '/console', '/console/campaigns']) {
    assert.equal((await ask('GET', path)).status, 200, path)
    assert.equal((await ask('HEAD', path)).status, 200, path)
    const wrong = await ask('POST', path)
    assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, HEAD'], path)
    assert.equal(wrong.headers.get('content-type'), 'application/problem+json')
  }
  assert.equal(await (await ask('POST', '/reports')).text(), 'POST of the API')
  assert.equal(await (await ask('DELETE', '/nothing')).text(), 'DELETE of the API')
})
