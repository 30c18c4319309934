import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh, { publicUrl: 'https://desk.example' })

  test('over HTTPS a session is bound to its host, and no page of others sends it', async () => {
    const api = desk()
    const email = 'somebody@desk.example'
    const user = {
      email,
      name: 'Somebody',
      role: 'analyst',
      clearance: 'clear',
      by: 'command',
    } as const
    const added = await api.desk.auth.addUser(user)
    assert.equal(added.kind, 'added')
    const json = { email, password: added.password }
    const { status, headers } = await api.call({
      method: 'POST',
      path: '/auth/sign-in/email',
      json,
    })
    assert.equal(status, 200)
    const [cookie = ''] = headers.getSetCookie().filter((line) => line.includes('session_token'))
    assert.match(cookie, /^__Host-tasdeeq\.session_token=/u)
    const attributes = cookie.split('; ').slice(1).toSorted()
    assert.deepEqual(attributes, [
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ])
    assert.equal(headers.get('strict-transport-security'), 'max-age=31536000; includeSubDomains')
  })

  test('the cookie of plain HTTP is nothing there', async () => {
    const { cookie = '' } = desk().headersOf('analyst')
    assert.equal((await desk().call({ path: '/me', headers: { cookie } })).status, 200)
    const plain = cookie.replace('__Host-', '')
    const { value } = await desk().call({ path: '/me', headers: { cookie: plain } })
    assert.equal((value as { role: string }).role, 'citizen')
  })
})
