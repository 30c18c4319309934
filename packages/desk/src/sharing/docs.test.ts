import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { makeWave } from '../../test/waves.ts'
import { accessTable } from '../../test/access-table.ts'
import { sessionCookie } from '../auth/cookies.ts'

const page = readFileSync(new URL('../../../../docs/sharing.md', import.meta.url), 'utf8')
const PLACE = 'https://desk.example.org'
const calls = page.split('\n').filter((line) => line.startsWith('curl ') && line.includes(PLACE))

forEachDatabase((_name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  test('every call that docs/sharing.md shows is answered as it says', async () => {
    const { desk, headersOf, address } = api()
    const { campaign } = await makeWave(desk.store, { received: [desk.now()] }, desk.contentSeal)
    const { cookie = '' } = headersOf('analyst')
    const { authorization = '' } = headersOf('gateway')
    const set = new Map([
      ['$CAMPAIGN', campaign],
      ['$KEY', authorization.replace('Bearer ', '')],
      ['$SESSION', cookie.split('=').slice(1).join('=')],
      [sessionCookie(PLACE), sessionCookie(desk.config.publicUrl)],
      [PLACE, address],
    ])
    assert.equal(calls.length, 3)
    for (const call of calls) {
      const filled = [...set].reduce((text, [name, value]) => text.replace(name, value), call)
      const [, url = ''] = / "(http[^"]*)"$/u.exec(filled) ?? []
      const headers = new Headers(
        [...filled.matchAll(/-H "([^:"]*): ([^"]*)"/gu)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      )
      const [, jar] = /-b "([^"]*)"/u.exec(filled) ?? []
      if (jar !== undefined) headers.set('cookie', jar)
      const answer = await fetch(url, { headers })
      const text = await answer.text()
      assert.equal(answer.status, 200, `${call}: ${text}`)
      assert.match(text, url.includes('/stix') ? /"type":"bundle"/u : /Tasdeeq desk at/u)
    }
  })
})

test('docs/sharing.md says who may take which form', () => {
  const rows = [...page.matchAll(/^\| .* \| `GET (\/\S+)` \| (.*) \|$/gmu)]
  const said = rows.map(([, path, who]) => [path, who])
  assert.deepEqual(said, [
    ['/campaigns/{id}/stix', 'analysts and approvers'],
    ['/protection/rpz', 'gateways’ keys, and everybody who signs in'],
    ['/protection/domains.txt', 'the same'],
  ])
  assert.equal(accessTable['get /campaigns/{id}/stix'], 'analyst approver')
  for (const path of ['/protection/rpz', '/protection/domains.txt'])
    assert.equal(accessTable[`get ${path}`], 'gateway analyst approver admin auditor')
})
