import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { bytes, change, echo, failing, fixed, list, versioned } from '../../test/routes.ts'
import { openApi, type Api } from './app.ts'

const json = { 'content-type': 'application/json' }

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)
  let made: Api | undefined
  const app = (): Api =>
    (made ??= openApi(desk().desk, [echo, bytes, versioned, change, failing, list, fixed]))
  const post = async (path: string, body: unknown, headers = {}): Promise<Response> =>
    app().request(path, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  suite('the frame', () => {
    test('an answer has what its schema names, and nothing else', async () => {
      const response = await post('/echo/3', { word: 'salam' })
      assert.deepEqual(await response.json(), { word: 'salam', id: 3 })
    })

    test('what is wrong is said with its place, all at once', async () => {
      const response = await post('/echo/x?loud=maybe&other=1', { word: 3, more: true })
      assert.equal(response.status, 400)
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
      const value = (await response.json()) as { fields: { in: string; pointer: string }[] }
      const places = value.fields.map((field) => `${field.in} ${field.pointer}`)
      assert.deepEqual(places, ['path /id', 'query /loud', 'query ', 'body /word', 'body '])
    })

    test('text that the database cannot hold is refused before it gets there', async () => {
      for (const word of ['a\0b', '\ud800']) {
        const response = await post('/echo/3', JSON.stringify({ word: 'x', list: [word] }))
        assert.equal(response.status, 400)
        const { fields } = (await response.json()) as { fields: { pointer: string }[] }
        assert.equal(fields[0]?.pointer, '/list/0')
      }
      assert.equal((await post('/echo/3', '{"word":"x')).status, 400)
      assert.equal((await post('/echo/3', '')).status, 400)
    })

    test('a body is of a type that is taken, and no longer than is taken', async () => {
      const send = async (
        body: string | ReadableStream<Uint8Array>,
        headers = {},
      ): Promise<number> => {
        const init = { method: 'POST', body, headers, duplex: 'half' } as const
        return (await app().request('/bytes', init)).status
      }
      const mail = { 'content-type': 'Message/RFC822; charset=utf-8' }
      assert.equal(await send('x'.repeat(1000), mail), 200)
      assert.equal(await send('x'.repeat(1001), mail), 413)
      assert.equal(await send('x', { 'content-type': 'text/plain' }), 415)
      assert.equal(await send('x', { ...mail, 'content-encoding': 'gzip' }), 415)
      assert.equal((await post('/echo/3', { word: 'x'.repeat(70_000) })).status, 413)
      // Without a length, it is counted as it comes, and what is too much is never gathered.
      let pulled = 0
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulled += 1
          controller.enqueue(new Uint8Array(600))
        },
      })
      assert.equal(await send(endless, mail), 413)
      assert.ok(pulled < 10)
    })

    test('what is not there is 404, another method 405 with those that there are', async () => {
      assert.equal((await app().request('/nothing')).status, 404)
      const wrong = await app().request('/versioned', { method: 'DELETE' })
      assert.equal(wrong.status, 405)
      assert.equal(wrong.headers.get('allow'), 'GET, HEAD, PUT')
      assert.equal((await app().request('/versioned', { method: 'HEAD' })).status, 200)
      assert.equal((await app().request('/echo/fixed')).status, 200)
      assert.equal((await app().request('/echo/4')).status, 405)
    })

    test('HEAD is answered as GET is, without content, and ends what would go on', async () => {
      const head = { method: 'HEAD' }
      const known = { ...head, headers: { 'if-none-match': '"7"' } }
      assert.equal((await app().request('/versioned', known)).status, 304)
      let isEnded = false
      const body = new ReadableStream<Uint8Array>({ cancel: () => void (isEnded = true) })
      const api = openApi(desk().desk, [{ ...list, handle: () => new Response(body) }])
      const answer = await api.request(list.path, head)
      assert.deepEqual([answer.status, await answer.text(), isEnded], [200, '', true])
    })

    test('a place of the sign-in with another method is 405, what is none 404', async () => {
      for (const [method, path, status, allow] of [
        ['GET', '/auth/sign-in/email', 405, 'POST'],
        ['DELETE', '/auth/sign-in/email', 405, 'POST'],
        ['PUT', '/auth/passkey/generate-authenticate-options', 405, 'GET, HEAD'],
        ['HEAD', '/auth/passkey/generate-authenticate-options', 200, null],
        ['GET', '/auth/nothing', 404, null],
        ['PATCH', '/auth/nothing', 404, null],
      ] as const) {
        const { publicUrl } = desk().desk.config
        const headers = { origin: new URL(publicUrl).origin }
        const answer = await app().request(`${publicUrl}${path}`, { method, headers })
        const said = [answer.status, answer.headers.get('allow')]
        assert.deepEqual(said, [status, allow], `${method} ${path}`)
        if (status === 200) continue
        assert.equal(answer.headers.get('content-type'), 'application/problem+json')
      }
    })

    test('a failure discloses nothing, and tells a store that is away from a bug', async () => {
      for (const [how, status, code] of [
        ['bug', 500, 'failed'],
        ['wrong-form', 500, 'failed'],
        ['store', 503, 'store-away'],
        ['busy', 503, 'busy'],
        ['slow', 503, 'too-slow'],
        ['known', 409, 'known'],
      ] as const) {
        const response = await app().request(`/failing/${how}`)
        const text = await response.text()
        assert.equal(response.status, status, how)
        assert.equal((JSON.parse(text) as { code: string }).code, code)
        assert.doesNotMatch(text, /private/u)
      }
    })

    test('what has not changed is not sent again; what has is not overwritten unseen', async () => {
      const get = async (tag: string): Promise<number> =>
        (await app().request('/versioned', { headers: { 'if-none-match': tag } })).status
      assert.equal(await get('"7"'), 304)
      assert.equal(await get('"6", W/"7"'), 304)
      assert.equal(await get('"6"'), 200)
      const put = async (headers: Record<string, string>): Promise<number> =>
        (await app().request('/versioned', { method: 'PUT', headers })).status
      assert.equal(await put({ 'if-match': '"7"' }), 204)
      assert.equal(await put({ 'if-match': '"6"' }), 412)
      assert.equal(await put({}), 428)
    })

    test('pages follow each other to the end, and a made-up cursor is refused', async () => {
      const seen: number[] = []
      let next: string | null = ''
      while (next !== null) {
        const response: Response = await app().request(`/list?limit=3${next && `&cursor=${next}`}`)
        const value = (await response.json()) as { items: number[]; next: string | null }
        seen.push(...value.items)
        next = value.next
      }
      assert.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7])
      for (const cursor of ['x', 'WyJhIl0', '', 'e30', 'WzEuNV0']) {
        assert.equal((await app().request(`/list?cursor=${cursor}`)).status, 400, cursor)
      }
      assert.equal((await app().request('/list?limit=0')).status, 400)
      assert.equal((await app().request('/list?limit=3&limit=4')).status, 400)
    })

    test('who asks too often is told when to come again', async () => {
      const from = (address: string): object => ({
        incoming: { socket: { remoteAddress: address } },
      })
      let last = 200
      for (let count = 0; count <= 20; count++) {
        last = (await app().request('/list', {}, from('192.0.2.1'))).status
      }
      assert.equal(last, 429)
      const neighbour = await app().request('/list', {}, from('192.0.2.200'))
      assert.equal(neighbour.status, 429)
      assert.ok(Number(neighbour.headers.get('retry-after')) > 0)
      assert.equal((await app().request('/list', {}, from('192.0.3.1'))).status, 200)
    })

    test('every answer keeps browsers from guessing, framing, referring and running', async () => {
      for (const path of [
        '/versioned',
        '/nothing',
        '/failing/bug',
        '/auth/nothing',
        '/openapi.json',
      ]) {
        const { headers } = await app().request(path)
        assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
        assert.match(
          headers.get('content-security-policy') ?? '',
          /default-src 'none'.*frame-ancestors 'none'/u,
        )
        assert.equal(headers.get('referrer-policy'), 'no-referrer')
        assert.equal(headers.get('x-frame-options'), 'DENY')
        assert.equal(headers.get('access-control-allow-origin'), null)
        assert.equal(headers.get('strict-transport-security'), null, 'never over plain HTTP')
      }
    })

    test('what is logged names neither who asked, nor what they sent, nor the place of it', async () => {
      const lines: string[] = []
      const keep = (fields: object, message: string): void => {
        lines.push(JSON.stringify([fields, message]))
      }
      const log = { debug: keep, info: keep, warn: keep, error: keep }
      const logging = openApi({ ...desk().desk, log }, [echo, failing])
      const from = { incoming: { socket: { remoteAddress: '192.0.2.77' } } }
      const body = JSON.stringify({ word: 'salam' })
      const init = { method: 'POST', headers: { ...json, ...desk().headersOf('gateway') }, body }
      await logging.request('/echo/31415926?loud=no', init, from)
      await logging.request('/failing/bug', {}, from)
      const all = lines.join('\n')
      assert.match(all, /post \/echo\/\{id\}/u)
      assert.match(all, /the private cause/u)
      assert.doesNotMatch(all, /31415926|salam|192\.0\.2|tdq_|loud/u)
    })

    test('a change with a session comes from our own pages only', async () => {
      const own = desk().headersOf('analyst')
      const status = async (headers: object): Promise<number> =>
        (await post('/echo/3', { word: 'x' }, { ...own, ...headers })).status
      assert.equal(await status({ origin: 'http://desk.example' }), 200)
      assert.equal(await status({ 'sec-fetch-site': 'same-origin' }), 200)
      for (const headers of [
        {},
        { origin: 'null' },
        { origin: 'http://evil.example' },
        { origin: 'http://desk.example.evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: 'http://desk.example' },
        { 'sec-fetch-site': 'none' },
      ]) {
        assert.equal(await status(headers), 403, JSON.stringify(headers))
      }
      assert.equal((await post('/echo/3', { word: 'x' })).status, 200, 'nobody is impersonated')
    })
  })
})
