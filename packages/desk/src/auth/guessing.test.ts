import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { browser, type Browser } from '../../test/browser.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { askedForCode, memberOf, newcomer, PASSWORD } from '../../test/member.ts'
import { oneTimeCode } from '../../test/one-time-code.ts'

function deviceOf({ cookies }: Browser): string {
  return cookies.get('tasdeeq.device') ?? ''
}

/** A browser that shows this, from the network of the stranger. */
function withDevice(api: TestApi, value: string): Browser {
  return browser(api, '198.51.100.8', { 'tasdeeq.device': value })
}

function countOf(answers: readonly { readonly status: number }[], status: number): number {
  return answers.filter((answer) => answer.status === status).length
}

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test('a one-time code is good for once, also for two who show it at the same time', async () => {
    const api = desk()
    const member = await memberOf(api)
    const [owner, watcher, late] = [
      await askedForCode(api, member),
      await askedForCode(api, member),
      await askedForCode(api, member),
    ]
    const code = oneTimeCode(member.uri, Date.now())
    const show = (page: Browser) => page.post('/auth/two-factor/verify-totp', { code })
    const both = await Promise.all([show(owner), show(watcher)])
    assert.deepEqual([countOf(both, 200), countOf(both, 401)], [1, 1])
    const answer = await show(late)
    assert.equal(answer.status, 401)
    assert.equal((answer.value as { code: string }).code, 'invalid-code')
  })

  test('the code by which an app was set up opens nothing afterwards; a wrong one uses up no right one', async () => {
    const api = desk()
    const member = await memberOf(api)
    const page = await askedForCode(api, member)
    const code = oneTimeCode(member.uri, Date.now())
    const old = await page.post('/auth/two-factor/verify-totp', { code: member.first })
    assert.equal(old.status, 401)
    const wrong = code === '000000' ? '000001' : '000000'
    const first = await page.post('/auth/two-factor/verify-totp', { code: wrong })
    const again = await page.post('/auth/two-factor/verify-totp', { code: wrong })
    assert.deepEqual([first.status, again.status], [401, 401])
    assert.equal((await page.post('/auth/two-factor/verify-totp', { code })).status, 200)
  })

  test('two hundred passwords at once are no more guesses than ten in turn', async () => {
    const api = desk()
    const { email } = await memberOf(api)
    const guesses = Array.from({ length: 200 }, (_, count) => ({
      email,
      password: `wrong ${count}`,
    }))
    const answers = await Promise.all(
      guesses.map((json) => api.call({ method: 'POST', path: '/auth/sign-in/email', json })),
    )
    assert.deepEqual([countOf(answers, 401), countOf(answers, 429)], [10, 190])
  })

  test('what is refused for one account is not counted against the network of others', async () => {
    const api = desk()
    const [victim, colleague] = [await memberOf(api), await memberOf(api)]
    const page = browser(api, '203.0.113.77')
    const guess = { email: victim.email, password: 'not the password' }
    const answers = []
    for (let count = 0; count < 35; count++)
      answers.push(await page.post('/auth/sign-in/email', guess))
    assert.deepEqual([countOf(answers, 401), countOf(answers, 429)], [10, 25])
    const right = { email: colleague.email, password: PASSWORD }
    assert.equal((await page.post('/auth/sign-in/email', right)).status, 200)
  })

  test('codes that are guessed at from everywhere count against the account', async () => {
    const api = desk()
    const member = await memberOf(api)
    const pages = await Promise.all(Array.from({ length: 8 }, () => askedForCode(api, member)))
    const answers = await Promise.all(
      pages.flatMap((page, at) =>
        [0, 1, 2, 3].map((more) =>
          page.post('/auth/two-factor/verify-totp', { code: `no${at}${more}` }),
        ),
      ),
    )
    assert.equal(countOf(answers, 429), 22)
  })

  test('a session of one’s own is no cover for guessing at the password of another', async () => {
    const api = desk()
    const [victim, colleague] = [await memberOf(api), await memberOf(api)]
    const guess = { email: victim.email, password: 'not the password' }
    for (let count = 0; count < 10; count++) {
      assert.equal((await colleague.page.post('/auth/sign-in/email', guess)).status, 401)
    }
    assert.equal((await browser(api).post('/auth/sign-in/email', guess)).status, 429)
    const { value } = await colleague.page.get('/me')
    assert.equal((value as { role: string }).role, 'analyst', 'and nobody else is locked out')
    const change = { currentPassword: PASSWORD, newPassword: `${PASSWORD} again` }
    assert.equal((await colleague.page.post('/auth/change-password', change)).status, 200)
  })

  test('who locks an account out does not lock its owner out at a device of theirs', async () => {
    const api = desk()
    const [owner, other] = [await memberOf(api), await memberOf(api)]
    const right = { email: owner.email, password: PASSWORD }
    const guess = { email: owner.email, password: 'not the password' }
    const stranger = browser(api, '198.51.100.7')
    for (let count = 0; count < 40; count++) await stranger.post('/auth/sign-in/email', guess)
    const sign = async (page: Browser, json: object): Promise<number> =>
      (await page.post('/auth/sign-in/email', json)).status
    const known = deviceOf(owner.page)
    assert.deepEqual(
      [
        await sign(browser(api), right),
        await sign(withDevice(api, deviceOf(other.page)), right),
        await sign(withDevice(api, `${known}x`), right),
        await sign(withDevice(api, known.replace(/\.\d/u, '.9')), right),
      ],
      [429, 429, 429, 429],
      'a device of somebody else, or a forged one, is none of the owner’s',
    )
    const page = withDevice(api, known)
    assert.equal(await sign(page, right), 200)
    const code = oneTimeCode(owner.uri, Date.now())
    assert.equal((await page.post('/auth/two-factor/verify-totp', { code })).status, 200)
    assert.notEqual(deviceOf(page), known)
    const stolen = []
    for (let count = 0; count < 12; count++) stolen.push(await sign(withDevice(api, known), guess))
    assert.deepEqual(
      stolen.slice(8),
      [401, 401, 429, 429],
      'it is good for ten guesses and no more',
    )
    assert.equal(await sign(withDevice(api, deviceOf(page)), right), 200)
  })

  test('a password alone makes no device known', async () => {
    const api = desk()
    const { email, password } = await newcomer(api)
    const page = browser(api)
    assert.equal((await page.post('/auth/sign-in/email', { email, password })).status, 200)
    assert.equal(deviceOf(page), '')
  })

  test('what is right is not counted, however often', async () => {
    const api = desk()
    const member = await memberOf(api)
    for (let count = 0; count < 12; count++) await askedForCode(api, member)
  })
})
