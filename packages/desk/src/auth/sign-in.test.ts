import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { authenticator } from '../../test/authenticator.ts'
import { browser, type Browser } from '../../test/browser.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { newcomer, PASSWORD as NEW_PASSWORD } from '../../test/member.ts'
import { oneTimeCode } from '../../test/one-time-code.ts'

type Value = Readonly<Record<string, unknown>>

async function withOwnPassword(
  api: TestApi,
): Promise<{ email: string; id: string; page: Browser }> {
  const { email, id, password } = await newcomer(api)
  const page = browser(api)
  assert.equal((await page.post('/auth/sign-in/email', { email, password })).status, 200)
  const change = { currentPassword: password, newPassword: NEW_PASSWORD }
  assert.equal((await page.post('/auth/change-password', change)).status, 200)
  return { email, id, page }
}

async function withCodes(
  api: TestApi,
): Promise<{ email: string; id: string; uri: string; codes: readonly string[]; page: Browser }> {
  const { email, id, page } = await withOwnPassword(api)
  const enabled = await page.post('/auth/two-factor/enable', { password: NEW_PASSWORD })
  assert.equal(enabled.status, 200)
  const { totpURI: uri, backupCodes: codes } = enabled.value as {
    totpURI: string
    backupCodes: string[]
  }
  const code = oneTimeCode(uri, Date.now())
  assert.equal((await page.post('/auth/two-factor/verify-totp', { code })).status, 200)
  return { email, id, uri, codes, page }
}

async function roleOf(page: Browser): Promise<unknown> {
  const { value } = await page.get('/me')
  return (value as Value)['role'] ?? (value as Value)['code']
}

async function signedInHow(api: TestApi, user: string): Promise<readonly unknown[]> {
  const rows = await api.desk.store.db
    .selectFrom('log')
    .select(['kind', 'body'])
    .where('subject', '=', user)
    .where('kind', 'in', ['signed-in', 'signed-out'])
    .orderBy('seq')
    .execute()
  return rows.map(({ kind, body }) => (body as Value)['how'] ?? kind)
}

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test('a newcomer changes the first password, sets up codes, and only then has a role', async () => {
    const api = desk()
    const { email, id, password } = await newcomer(api)
    const page = browser(api)
    const signedIn = await page.post('/auth/sign-in/email', { email, password })
    assert.deepEqual(signedIn.value, {}, 'no token is in the answer')
    assert.equal(await roleOf(page), 'password-needed')
    const early = await page.post('/auth/two-factor/enable', { password })
    assert.equal((early.value as Value)['code'], 'password-needed')
    const change = { currentPassword: password, newPassword: NEW_PASSWORD }
    assert.equal((await page.post('/auth/change-password', change)).status, 200)
    assert.equal(await roleOf(page), 'second-factor-needed')
    const { value } = await page.post('/auth/two-factor/enable', { password: NEW_PASSWORD })
    const { totpURI: uri } = value as { totpURI: string }
    const code = oneTimeCode(uri, Date.now())
    assert.equal((await page.post('/auth/two-factor/verify-totp', { code })).status, 200)
    assert.equal(await roleOf(page), 'analyst')
    assert.deepEqual(await signedInHow(api, id), ['password', 'totp'])
  })

  test('a password alone opens nothing where codes are set up; a code or a recovery code does', async () => {
    const api = desk()
    const { email, id, uri, codes } = await withCodes(api)
    const page = browser(api)
    const answer = await page.post('/auth/sign-in/email', { email, password: NEW_PASSWORD })
    assert.deepEqual(answer.value, { twoFactorRedirect: true })
    assert.equal(await roleOf(page), 'citizen')
    const wrong = await page.post('/auth/two-factor/verify-totp', { code: '000000' })
    assert.equal(wrong.status, 401)
    const code = oneTimeCode(uri, Date.now())
    assert.equal((await page.post('/auth/two-factor/verify-totp', { code })).status, 200)
    assert.equal(await roleOf(page), 'analyst')

    const other = browser(api)
    await other.post('/auth/sign-in/email', { email, password: NEW_PASSWORD })
    const recovery = { code: codes[0] }
    assert.equal((await other.post('/auth/two-factor/verify-backup-code', recovery)).status, 200)
    assert.equal(await roleOf(other), 'analyst')
    const again = browser(api)
    await again.post('/auth/sign-in/email', { email, password: NEW_PASSWORD })
    const used = await again.post('/auth/two-factor/verify-backup-code', recovery)
    assert.equal(used.status, 401, 'a recovery code is good for once')
    assert.deepEqual(await signedInHow(api, id), ['password', 'totp', 'totp', 'recovery-code'])
  })

  test('a passkey is two factors, where the device was unlocked', async () => {
    const api = desk()
    const { id, email, page } = await withOwnPassword(api)
    const device = authenticator(api.desk.config.publicUrl)
    const options = await page.get('/auth/passkey/generate-register-options')
    assert.equal(options.status, 200)
    const made = {
      response: device.register(options.value as { challenge: string }),
      name: 'A key',
    }
    assert.equal((await page.post('/auth/passkey/verify-registration', made)).status, 200)

    const other = browser(api)
    const asked = await other.get('/auth/passkey/generate-authenticate-options')
    assert.equal((asked.value as Value)['userVerification'], 'required')
    const proof = { response: device.prove(asked.value as { challenge: string }) }
    const answer = await other.post('/auth/passkey/verify-authentication', proof)
    assert.equal(answer.status, 200, JSON.stringify(answer.value))
    assert.deepEqual(answer.value, {})
    assert.equal(await roleOf(other), 'analyst')
    const replayed = await browser(api).post('/auth/passkey/verify-authentication', proof)
    assert.ok(replayed.status >= 400, 'a proof is good for once')
    assert.deepEqual(await signedInHow(api, id), ['password', 'passkey'])

    // Whoever has the password alone gets nowhere from now on.
    const thief = browser(api)
    await thief.post('/auth/sign-in/email', { email, password: NEW_PASSWORD })
    assert.equal(await roleOf(thief), 'second-factor-needed')
    for (const path of ['/auth/two-factor/enable', '/auth/change-password']) {
      const refused = await thief.post(path, { password: NEW_PASSWORD })
      assert.equal(refused.status, 403, path)
    }
    assert.equal((await thief.get('/auth/passkey/generate-register-options')).status, 403)
  })

  test('a passkey that was only touched is refused', async () => {
    const api = desk()
    const { page } = await withOwnPassword(api)
    const device = authenticator(api.desk.config.publicUrl, { unlocked: false })
    const options = await page.get('/auth/passkey/generate-register-options')
    const made = { response: device.register(options.value as { challenge: string }) }
    const answer = await page.post('/auth/passkey/verify-registration', made)
    assert.equal(answer.status, 403)
    assert.equal((answer.value as Value)['code'], 'user-not-verified')
  })

  test('who signs out, is removed or is reset has no session any more', async () => {
    const api = desk()
    const one = await withCodes(api)
    assert.equal((await one.page.post('/auth/sign-out', {})).status, 200)
    assert.equal(await roleOf(one.page), 'citizen')
    assert.deepEqual((await signedInHow(api, one.id)).at(-1), 'signed-out')

    const two = await withCodes(api)
    const gone = { method: 'POST', path: `/users/${two.id}/remove`, as: 'admin' } as const
    assert.equal((await api.call({ ...gone, json: { reason: 'left' } })).status, 204)
    assert.equal(await roleOf(two.page), 'credentials-unknown')
    assert.equal(await roleOf(two.page), 'citizen', 'the browser was told to forget it')
    const back = await two.page.post('/auth/sign-in/email', {
      email: two.email,
      password: NEW_PASSWORD,
    })
    assert.equal(back.status, 401)

    const three = await withCodes(api)
    const lost = { method: 'POST', path: `/users/${three.id}/reset`, as: 'admin' } as const
    const { value } = await api.call({ ...lost, json: { reason: 'lost the phone' } })
    assert.equal(await roleOf(three.page), 'credentials-unknown')
    const { password } = value as { password: string }
    const page = browser(api)
    assert.equal(
      (await page.post('/auth/sign-in/email', { email: three.email, password })).status,
      200,
    )
    assert.equal(await roleOf(page), 'password-needed')
  })

  test('guessing at a password ends soon, and says the same of addresses that nobody has', async () => {
    const api = desk()
    const { email } = await withCodes(api)
    const guess = (address: string, from?: string): ReturnType<TestApi['call']> =>
      api.call({
        method: 'POST',
        path: '/auth/sign-in/email',
        json: { email: address, password: 'not the password' },
        ...(from !== undefined && { from }),
      })
    const known = await guess(email)
    const nobody = await guess('nobody@desk.example')
    const [one, other] = [known, nobody].map(({ status, value }) => {
      const { request: _, ...rest } = value as Value
      return { status, ...rest }
    })
    assert.deepEqual(one, other)
    // One account from ever new networks.
    for (let count = 1; count < 10; count++) await guess(email)
    assert.equal((await guess(email)).status, 429)
    // Ever new accounts from one network.
    for (let count = 0; count < 30; count++) {
      await guess(`someone${count}@desk.example`, '2001:db8:ffff::1')
    }
    assert.equal((await guess('another@desk.example', '2001:db8:ffff::2')).status, 429)
  })

  test('what the sign-in does not list is not there, and other pages cannot make a browser act', async () => {
    const api = desk()
    const { page } = await withCodes(api)
    for (const path of [
      '/auth/sign-up/email',
      '/auth/update-user',
      '/auth/delete-user',
      '/auth/ok',
    ]) {
      assert.equal((await page.post(path, {})).status, 404, path)
    }
    assert.equal((await page.get('/auth/get-session')).status, 404)
    const foreign = { method: 'POST', path: '/auth/sign-out', json: {} } as const
    for (const headers of [
      { origin: 'http://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      assert.equal((await page.call({ ...foreign, headers })).status, 403)
    }
    assert.equal(await roleOf(page), 'analyst')
  })

  test('one network asks for no more challenges than people do', async () => {
    const path = '/auth/passkey/generate-authenticate-options'
    let last = 200
    for (let count = 0; count <= 180; count++) {
      last = (await desk().call({ path, from: '2001:db8:eeee::1' })).status
    }
    assert.equal(last, 429)
  })
})
