import assert from 'node:assert/strict'
import { get } from 'node:http'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)
  const open = (path: string, language: string): Promise<Response> =>
    opened(`${api().address}${path}`, language)

  test(`the address of the receipt's page is a page, in the browser's language or the one asked for (${name})`, async () => {
    for (const [path, languages, expected] of [
      ['/receipt', 'ur-PK,ur;q=0.9,en;q=0.8', 'ur'],
      ['/receipt', 'de,en;q=0.5', 'en'],
      ['/receipt', 'de', 'en'],
      ['/receipt?language=ur', 'en', 'ur'],
    ] as const) {
      const page = await open(path, languages)
      assert.equal(page.status, 200)
      assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'/u)
      assert.match(await page.text(), new RegExp(`<html lang="${expected}"`, 'u'), languages)
    }
  })

  test(`a number typed into the address stands in the form; programs get JSON as before (${name})`, async () => {
    const page = await open('/receipts/4821-7730-1195-3026?language=ur', 'en')
    assert.equal(page.status, 200)
    const said = await page.text()
    assert.match(said, /<html lang="ur"/u)
    assert.match(said, /value="4821-7730-1195-3026"/u)
    const { status, value } = await api().call({ path: '/receipts/4821-7730-1195-3026' })
    assert.deepEqual([status, (value as { code: string }).code], [404, 'no-such-receipt'])
  })
})

/** As a browser opens an address: `fetch` says of itself that it is no browser. */
function opened(address: string, language: string): Promise<Response> {
  const headers = { 'sec-fetch-mode': 'navigate', 'accept-language': language }
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const { statusCode = 0, headers: told } = response
      const policy = told['content-security-policy']?.toString() ?? ''
      const init = { status: statusCode, headers: { 'content-security-policy': policy } }
      void response
        .setEncoding('utf8')
        .toArray()
        .then((parts) => resolve(new Response(parts.join(''), init)), reject)
    }).on('error', reject)
  })
}
