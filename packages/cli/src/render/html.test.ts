import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { Parser } from 'htmlparser2'
import { openChecker } from '../checking.ts'
import { renderHtml } from './html.ts'

const JUDGING = {
  reader: 'PK',
  language: 'en',
  offline: true,
  now: Date.UTC(2026, 5, 1),
  trustedHosts: [],
  pictures: 'none',
} as const

const checker = openChecker(JUDGING)
after(() => checker[Symbol.asyncDispose]())

const SAMPLES = new URL('../../../../samples/', import.meta.url)

async function page(
  raw: string | Uint8Array,
  language: 'en' | 'ur' = 'en',
  file = 'a.eml',
): Promise<string> {
  const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw
  const checked = await checker.check({ file, raw: bytes })
  const explained = checker.inWords(checked.analysis, language)
  const [carried] = checked.analysis.quoted
  const quoted = explained.lead === 'quoted' && carried && checker.inWords(carried, language)
  return renderHtml({ ...checked, explained, ...(quoted && { quoted }) })
}

/** Names of elements and of attributes that a browser would find. */
function found(html: string): { elements: Set<string>; attributes: Set<string> } {
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const parser = new Parser({
    onopentag: (name, attribs) => {
      elements.add(name)
      for (const attribute of Object.keys(attribs)) attributes.add(attribute)
    },
  })
  parser.end(html)
  return { elements, attributes }
}

const HOSTILE = `From: "<script>alert(1)</script>" <a@evil.example>
Subject: </title><img src=x onerror=alert(1)> "' onload='x
X-Evil: </pre><iframe src="https://evil.example">
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Court order: you will be arrested &lt;script&gt;alert(2)&lt;/script&gt; &lt;/mark&gt;&lt;svg onload=alert(3)&gt;</p>
<p style="display:none">&lt;object data=x&gt; hidden</p>
<a href='https://evil.example/"><script>x</script>'>FIA &lt;b&gt;</a>
`

describe('a page about a hostile message', () => {
  test('holds none of its elements and no handler', async () => {
    const { elements, attributes } = found(await page(HOSTILE, 'en', '"><script>x</script>.eml'))
    for (const name of ['script', 'img', 'iframe', 'svg', 'object', 'form', 'link', 'base', 'b']) {
      assert.ok(!elements.has(name), name)
    }
    for (const name of attributes) assert.ok(!name.startsWith('on') && name !== 'src', name)
  })

  test('has no link that the message brought', async () => {
    assert.doesNotMatch(await page(HOSTILE), /href="[^"]*evil\.example/u)
  })

  test('shows what was hidden, as hidden', async () => {
    assert.match(await page(HOSTILE), /class="hidden"[\s\S]*display-none[\s\S]*hidden/u)
  })
})

test('the page forbids itself every load and every script', async () => {
  const html = await page(HOSTILE)
  assert.match(
    html,
    /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/u,
  )
  assert.doesNotMatch(html, /url\(|@import/u)
})

test("claims are marked with their kind, in the reader's language", async () => {
  const notice = readFileSync(new URL('police-notice.eml', SAMPLES))
  assert.match(
    await page(notice),
    /<mark class="own">Office of Commissioner Police Department<small>/u,
  )
  const urdu = await page(notice, 'ur')
  assert.match(urdu, /<html lang="ur" dir="rtl">/u)
  assert.match(urdu, /<bdi>دھمکی<\/bdi>/u)
})

test('marks change no word of the message', async () => {
  const notice = readFileSync(new URL('police-notice.eml', SAMPLES))
  const html = await page(notice)
  const body = /<div class="region body own"[^>]*>([\s\S]*?)<\/div>/u.exec(html)?.[1] ?? ''
  const words = body.replace(/<small>.*?<\/small>/gu, '').replace(/<[^>]*>/gu, '')
  assert.ok(words.includes('you will be arrested;'), words.slice(0, 300))
})

test('the page opens with the forwarded message where the sender only asks about it', async () => {
  const html = await page(readFileSync(new URL('forward-is-this-real.eml', SAMPLES)))
  assert.match(html, /<header class="answer fraud">/u)
  assert.match(html, /class="carrier"/u)
})
