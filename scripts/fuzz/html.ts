import { anywhere } from './bytes.ts'
import { utf8, type Bytes, type Mutation } from './mutation.ts'
import type { Random } from './random.ts'

/** HTML as hostile senders and broken programs write it. */
export const htmlMutations: readonly Mutation[] = [
  { name: 'as-html', apply: asHtml },
  { name: 'nested', apply: (message, random) => anywhere(message, random, nested(random)) },
  { name: 'tag-soup', apply: (message, random) => anywhere(message, random, soup(random)) },
  { name: 'attribute', apply: (message, random) => anywhere(message, random, attribute(random)) },
  { name: 'style', apply: (message, random) => anywhere(message, random, style(random)) },
  { name: 'links', apply: (message, random) => anywhere(message, random, links(random)) },
  { name: 'tags-lost', apply: (message, random) => tagsLost(message, random) },
]

function asHtml(message: Bytes, random: Random): Bytes {
  return message.replace(/text\/plain/giu, (old) => (random.oneIn(2) ? 'text/html' : old))
}

const TAGS = [
  'div',
  'b',
  'a',
  'table',
  'tr',
  'td',
  'p',
  'li',
  'ul',
  'blockquote',
  'span',
  'form',
  'style',
  'script',
  'svg',
  'math',
  'template',
  'select',
  'option',
  'textarea',
  'title',
  'noscript',
  'iframe',
  'button',
  'font',
  'center',
  'pre',
  'br',
  'img',
  'input',
  'x-y',
  'h1',
  'head',
  'body',
  'html',
  'plaintext',
  'xmp',
]

function nested(random: Random): Bytes {
  const tags = Array.from(
    { length: 1 + random.below(4) },
    () => `<${random.pick(TAGS)}${inside(random)}>`,
  )
  const depth = random.length(random.oneIn(30) ? 40_000 : 1_500)
  return tags.join('').repeat(depth)
}

function inside(random: Random): Bytes {
  return random.pick([
    '',
    '',
    ' ',
    '/',
    ' style="display:none"',
    ' style="font-size:0"',
    ' class=a',
    ' href=x',
    ' hidden',
  ])
}

function soup(random: Random): Bytes {
  return Array.from({ length: random.length(400) }, () => random.pick(SOUP)).join('')
}

const SOUP: readonly Bytes[] = [
  ...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  '<',
  '>',
  '</',
  '<!',
  '<!--',
  '-->',
  '<!-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<a href="',
  '"',
  "'",
  '=',
  '&',
  '&#',
  '&#x',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '&amp;',
  '&nbsp',
  '&zwj;',
  '&rlm;',
  '&notit;',
  '&CounterClockwiseContourIntegral;',
  'word',
  ' ',
  '\n',
  '\0',
  utf8('حکم'),
  utf8('\u00ad'),
  '<img alt="words in a picture">',
  '<a href=javascript:x>',
]

function attribute(random: Random): Bytes {
  const unit = random.pick(['a', ' a', ' a=b', '&amp;', '"', ' style=', '%20', 'a=\'"', '\\', '/'])
  const value = unit.repeat(Math.floor(random.length(300_000) / unit.length))
  const quote = random.pick(['"', "'", ''])
  return `<a href=${quote}https://a.example/${value}${random.pick([quote, ''])}>words</a>`
}

function style(random: Random): Bytes {
  const unit = random.pick([
    'color:#fff;',
    'display:none!important;',
    'font-size:0.0001px;',
    'a{',
    '}',
    '.a .b>c{color:red}',
    '/*',
    '*/',
    '@media x{',
    'background:url(',
    '(',
    'position:absolute;left:-9999px;',
    ';',
    ':',
    'rgb(1,2,3) ',
    'opacity:0',
  ])
  const rules = unit.repeat(Math.floor(random.length(200_000) / unit.length))
  return random.oneIn(2)
    ? `<style>${rules}${random.pick(['</style>', ''])}`
    : `<p style="${rules}">words behind it</p>`
}

function links(random: Random): Bytes {
  const link = random.pick([
    '<a href="https://a.example">https://b.example</a> ',
    'https://a.example/x ',
    'www.a.example ',
    'a@b.example ',
    '<a href="//x">y',
    'http://',
    'hxxp://a[.]example ',
    '<area href=x>',
    '<form action=x>',
    '<img src=cid:x>',
    'https://user:pass@a.example:99999/ ',
    'https://xn--a.example ',
    'data:text/html,x ',
    'a.b.c.d.e.f.g.example/',
  ])
  return link.repeat(random.length(5_000))
}

function tagsLost(message: Bytes, random: Random): Bytes {
  const letter = random.pick(['<', '>', '"', '=', '/', '&', ';'])
  const instead = random.pick(['', letter + letter, ' ', '\0'])
  let count = 0
  const every = 1 + random.below(20)
  return message.replaceAll(letter, () => (count++ % every === 0 ? instead : letter))
}
