import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './html.ts'
import type { HtmlReading } from './html.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { newNotes } from '../notes.ts'

function read(html: string): HtmlReading {
  return readHtml(html, room(), newNotes())
}

function room(): { readonly limits: Limits; readonly budget: { htmlBytes: number } } {
  return { limits: defaultLimits, budget: { htmlBytes: defaultLimits.htmlBytes } }
}

function shown(html: string): string {
  return read(html).rendered.text
}

test('tags inside a word do not split it', () => {
  assert.equal(shown('po<b></b>li<i>ce</i> <u>no</u>tice'), 'police notice')
})

test('blocks, breaks and cells part words', () => {
  assert.equal(
    shown('<p>one</p><p>two</p>three<br>four<div>five</div>six'),
    'one\n\ntwo\n\nthree\nfour\nfive\nsix',
  )
  assert.equal(shown('<table><tr><td>Amount<td>Rs 500</table>after'), 'Amount\nRs 500\n\nafter')
  assert.equal(shown('<ul><li>one<li>two</ul>'), 'one\ntwo')
})

test('an element of no known name is passed over, whatever its name', () => {
  assert.equal(shown('<b>a <constructor>b</constructor> <has>c</has></b>'), 'a b c')
})

test('a name that is too long is cut between two letters', () => {
  for (const filler of ['x', 'xx']) {
    const { facts } = read(`<${filler}${'😀'.repeat(40)}>here`)
    assert.ok(facts.outline?.every((name) => name.isWellFormed()))
  }
})

test('white space is folded as a browser folds it', () => {
  assert.equal(shown('  a \n\t b&nbsp; c  '), 'a b c')
  assert.equal(shown('<pre>a\n  b</pre>'), 'a\n  b')
})

test('scripts, styles, titles and comments for programs are not text', () => {
  assert.equal(
    shown('<title>t</title><script>s</script><style>p{}</style><!--[if mso]>m<![endif]-->x'),
    'x',
  )
})

for (const [how, html] of [
  ['display-none', 'a<span style="display: NONE !important">hide me</span>b'],
  ['display-none', 'a<span hidden>hide me</span>b'],
  ['visibility', 'a<span style="visibility:hidden">hide me</span>b'],
  ['tiny', 'a<span style="font-size:0">hide me</span>b'],
  ['tiny', 'a<span style="font-size:1px">hide me</span>b'],
  ['tiny', 'a<span style="font:1px Arial">hide me</span>b'],
  ['transparent', 'a<span style="opacity:0">hide me</span>b'],
  ['transparent', 'a<span style="color:rgba(0,0,0,0)">hide me</span>b'],
  ['same-colour', 'a<span style="color:#fffffe">hide me</span>b'],
  ['same-colour', 'a<font color="#ffffff">hide me</font>b'],
  ['same-colour', 'a<span style="background:#00f;color:blue">hide me</span>b'],
  ['off-screen', 'a<span style="position:absolute;left:-9999px">hide me</span>b'],
  ['zero-size', 'a<span style="max-height:0;overflow:hidden">hide me</span>b'],
  ['display-none', '<style>.x{display:none}</style>a<span class="y x">hide me</span>b'],
  ['display-none', 'a<span id=x>hide me</span>b<style>#x, p b {display:none}</style>'],
  [
    'visibility',
    '<style>@media print{em{display:none}} em{visibility:hidden}</style>a<em>hide me</em>b',
  ],
] as const) {
  test(`${how}: ${html}`, () => {
    const { rendered, hidden } = read(html)
    assert.equal(rendered.text, 'ab')
    assert.deepEqual(hidden, [{ text: 'hide me', how }])
  })
}

test('white letters on a dark ground are seen, and so is what shrinks and grows again', () => {
  assert.equal(shown('<td bgcolor="#003366"><font color="white">pay now</font></td>'), 'pay now')
  assert.equal(
    shown('<div style="background:url(x.png)"><b style="color:#fff">pay now</b></div>'),
    'pay now',
  )
  assert.equal(
    shown('<div style="font-size:0"><b style="font-size:14px">pay now</b></div>'),
    'pay now',
  )
  assert.equal(
    shown('<p style="visibility:hidden">a<b style="visibility:visible">pay now</b></p>'),
    'pay now',
  )
})

test('hidden text before all that is seen is a preheader', () => {
  assert.deepEqual(read('<div style="display:none">Your order</div><p>Text').hidden, [
    { text: 'Your order', how: 'preheader' },
  ])
})

test('a word with something hidden inside is noted', () => {
  const notes = newNotes()
  readHtml(
    'po<span style="display:none">xx</span>lice and <i style="display:none">yy</i> word',
    room(),
    notes,
  )
  assert.deepEqual(notes.list, [{ kind: 'split-words', detail: '1 words' }])
})

test('links have the words a reader sees, and where they stand', () => {
  const { rendered } = read(
    'Go to <a href=" HTTPS://Evil.Example/x "><b>your</b> bank</a> or <a href="mailto:a@b.example">write</a><a href="https://p.example"><img src="https://i.example/i.png"></a>',
  )
  assert.deepEqual(rendered.links, [
    {
      href: 'HTTPS://Evil.Example/x',
      scheme: 'https',
      host: 'evil.example',
      via: 'anchor',
      text: 'your bank',
      span: { start: 6, end: 15 },
    },
    {
      href: 'mailto:a@b.example',
      scheme: 'mailto',
      host: '',
      via: 'anchor',
      text: 'write',
      span: { start: 19, end: 24 },
    },
    { href: 'https://p.example', scheme: 'https', host: 'p.example', via: 'anchor', text: '' },
    { href: 'https://i.example/i.png', scheme: 'https', host: 'i.example', via: 'image', text: '' },
  ])
})

test('what a picture stands for is its text', () => {
  const { rendered } = read('<a href="https://a.example"><img alt="Your Bank"></a> writes')
  assert.equal(rendered.text, 'Your Bank writes')
  assert.equal(rendered.links[0]!.text, 'Your Bank')
})

test('forms, passwords, pictures and scripts are counted', () => {
  const { facts, rendered } = read(
    '<form action="https://f.example"><input type=password><input name=UserPasswd><input type=submit value="Log in"></form><a href="//x.example"><img></a><img><script></script>',
  )
  const { forms, passwordInputs, images, linkedImages, scripts } = facts
  assert.deepEqual([forms, passwordInputs, images, linkedImages, scripts], [1, 2, 2, 1, 1])
  assert.equal(rendered.text, 'Log in')
  assert.deepEqual(
    rendered.links.map(({ via, host }) => [via, host]),
    [
      ['form', 'f.example'],
      ['anchor', 'x.example'],
    ],
  )
})

test('an answered message in a citation is quoted', () => {
  const { rendered } = read(
    '<p>mine</p><blockquote type="cite"><p>theirs</p></blockquote><p>mine</p>',
  )
  assert.deepEqual(
    rendered.quoted.map(({ start, end }) => rendered.text.slice(start, end)),
    ['theirs'],
  )
})

test('a paragraph ends where the next block starts', () => {
  assert.equal(
    shown('<p style="display:none">hidden<p>seen<div>too'),
    'seen\ntoo'.replace('\n', '\n\n'),
  )
})

test('an end tag does not reach out of its cell', () => {
  assert.equal(
    shown(
      '<div style="display:none"><table><tr><td></div>hidden still</td></tr></table></div>seen',
    ),
    'seen',
  )
})

test('letters that hardly stand out from their ground are counted', () => {
  const { facts } = read(
    '<p style="color:#f0f0f0">pale words</p><p style="color:#767676">grey words</p>',
  )
  assert.equal(facts.faint, 'pale words'.length)
})

test('comments that no program reads are counted', () => {
  const { facts } = read('<!--[if mso]>outlook<![endif]--><!-- twelve signs -->text')
  assert.equal(facts.comments, 'twelve signs'.length)
})

test('the longest row of empty lines before more text is counted', () => {
  const { facts } = read(`<br><br><br>one${'<br>'.repeat(12)}two<br><br>`)
  assert.equal(facts.gap, 12)
})
