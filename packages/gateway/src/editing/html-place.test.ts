import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { placeInHtml } from './html-place.ts'

/** `|` marks where the warning belongs. */
const PAGES = [
  '<html><head><title>x</title></head><body class="a">|Hello</body></html>',
  '<BODY BGCOLOR=white>|Hello',
  '<!DOCTYPE html>\r\n<html>\r\n|<p>Hello',
  '|Hello <b>you</b>',
  '  |Hello',
  '|<div>Hello</div><body>',
  '<!-- <body> --><body>|x',
  '<!--><body>|x',
  '<!---><body>|x',
  '<!-- a --!><body>|x',
  '|<!-- never ended <body>x',
  '<style>b:before{content:"<body>"}</style><body>|x',
  '<script>"<body>"</script ><body>|x',
  '<title></titlex><body></title><body>|x',
  '|<title>never ended <body>x',
  '<body title=">" lang=\'a>b\'>|x',
  '<body title=a"b>|c"d>x',
  '<?xml version="1.0"?><html xmlns="x"><body>|x',
  '<![if !mso]><body>|x',
  '<meta charset=utf-8><link href=x><base href=x>|<table>',
  '<head><noscript><style>x</style></noscript></head><body>|x',
  '<html><head></head>|<frameset cols=*><frame src=x></frameset></html>',
  '|<bodyx>x',
  '|</p><body>',
  '|<body never ended',
  '|< body>x',
  '\u00ef\u00bb\u00bf<html>|x',
  '\u00ef\u00bb\u00bf|x',
  '<html><head></head></html>|',
  '|',
]

for (const page of PAGES) {
  test(`in ${JSON.stringify(page)}`, () => {
    const at = placeInHtml(page.replace('|', ''))
    const html = page.replace('|', '')
    assert.equal(`${html.slice(0, at)}|${html.slice(at)}`, page)
  })
}

test('any page has a place', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '<!--',
    '-->',
    '<body',
    '</',
    'title',
    'style',
    '"',
    "'",
    '=',
    ' ',
    '<!',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('')
      const at = placeInHtml(html)
      assert.ok(at >= 0 && at <= html.length)
    }),
  )
})

/** Each piece, and where in a page of nothing else the warning belongs: at its beginning, or so many characters before its end. */
const HOSTILE: readonly (readonly [string, 'start' | number])[] = [
  ['<title></title ', 8],
  ['<!--', 'start'],
  ['<a "', 'start'],
  ['<style></styl', 'start'],
  ["<meta '", 'start'],
  ['<html>', 0],
]

test('a long hostile page has its place where a short one has it', () => {
  for (const [unit, place] of HOSTILE) {
    for (const times of [3, 200_000]) {
      const html = unit.repeat(times)
      assert.equal(placeInHtml(html), place === 'start' ? 0 : html.length - place)
    }
  }
})
