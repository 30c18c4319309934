import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemPage } from './problem-page.ts'

const problem = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response('{}', {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })

const opening = (headers: Readonly<Record<string, string>>): Request =>
  new Request('http://desk.example/nowhere', { headers })

test('a browser that was led to nothing shows words, and no JSON', async () => {
  for (const headers of [{ 'sec-fetch-mode': 'navigate' }, { accept: 'text/html,*/*' }]) {
    const page = await problemPage(opening(headers), problem(404))
    assert.equal(page?.status, 404)
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/u)
    const text = await page.text()
    assert.match(text, /There is no page at this address/u)
    assert.match(text, /lang="ur" dir="rtl"/u)
  }
})

test('who asked too often is told when to come again', async () => {
  const answer = problem(429, { 'retry-after': '60', 'x-content-type-options': 'nosniff' })
  const page = await problemPage(opening({ 'sec-fetch-mode': 'navigate' }), answer)
  assert.equal(page?.headers.get('retry-after'), '60')
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff')
  assert.match(await page.text(), /Wait a minute/u)
})

test('programs get the problem, and pages their own answers', async () => {
  assert.equal(await problemPage(opening({ accept: 'application/json' }), problem(404)), undefined)
  const fetched = opening({ 'sec-fetch-mode': 'cors', accept: 'text/html' })
  assert.equal(await problemPage(fetched, problem(404)), undefined)
  const page = new Response('', { headers: { 'content-type': 'text/html' } })
  assert.equal(await problemPage(opening({ 'sec-fetch-mode': 'navigate' }), page), undefined)
})
