/**
 * Where in a page the warning goes: behind `<body …>`, else before the first thing that is shown. Read as browsers
 * do (HTML standard, section 13.2), so that neither a comment nor a script that contains "<body>" hides it.
 *
 * @param html a character for each byte
 */
export function placeInHtml(html: string): number {
  const lower = html.toLowerCase()
  let at = 0
  while (at < html.length) {
    const next = html[at] === '<' ? passTag(lower, at) : passBlank(lower, at)
    if (next.place !== undefined) return next.place
    at = next.end
  }
  // Nothing is shown at all: behind the head, where a browser starts the body.
  return at
}

/** Either the place is found, or reading goes on at `end`. */
interface Step {
  readonly place?: number
  readonly end: number
}

/** In the head, elements whose content is not shown and not read as HTML. */
const RAW = ['title', 'style', 'script']
const OF_HEAD = new Set(['html', 'head', 'meta', 'link', 'base', 'noscript', ...RAW])

/** A byte order mark stays in front. */
const MARK = '\u00ef\u00bb\u00bf'

function passBlank(lower: string, at: number): Step {
  if (at === 0 && lower.startsWith(MARK)) return { end: MARK.length }
  return /\s/u.test(lower[at] ?? '') ? { end: at + 1 } : { place: at, end: at }
}

function passTag(lower: string, at: number): Step {
  if (lower.startsWith('<!--', at)) return orHere(at, commentEnd(lower, at))
  if (lower[at + 1] === '!' || lower[at + 1] === '?') return orHere(at, behind(lower, '>', at))
  const name = nameAt(lower, at)
  const end = tagEnd(lower, at)
  if (name === 'body' && end > 0) return { place: end, end }
  const isOfHead = OF_HEAD.has(name.startsWith('/') ? name.slice(1) : name)
  if (!isOfHead || end < 0) return { place: at, end: at }
  return RAW.includes(name) ? orHere(at, rawEnd(lower, name, end)) : { end }
}

/** What never ends hides all behind it: the warning goes before it. */
function orHere(at: number, end: number): Step {
  return end < 0 ? { place: at, end: at } : { end }
}

function commentEnd(lower: string, at: number): number {
  if (lower.startsWith('<!-->', at)) return at + 5
  if (lower.startsWith('<!--->', at)) return at + 6
  const plain = behind(lower, '-->', at + 4)
  const odd = behind(lower, '--!>', at + 4)
  if (plain < 0 || odd < 0) return Math.max(plain, odd)
  return Math.min(plain, odd)
}

function rawEnd(lower: string, name: string, from: number): number {
  for (
    let at = lower.indexOf(`</${name}`, from);
    at >= 0;
    at = lower.indexOf(`</${name}`, at + 2)
  ) {
    if (nameAt(lower, at) === `/${name}`) return tagEnd(lower, at)
  }
  return -1
}

/** `body`, `/head`; '' where no tag starts. */
function nameAt(lower: string, at: number): string {
  return /^<(\/?[a-z][^\s/>]{0,20})/u.exec(lower.slice(at, at + 30))?.[1] ?? ''
}

/** Place behind the `>` that ends the tag: not one within a quoted value. */
function tagEnd(lower: string, at: number): number {
  let quote = ''
  for (let place = at + 1; place < lower.length; place++) {
    const character = lower[place]!
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return place + 1
    else if ((character === '"' || character === "'") && opensValue(lower, place)) quote = character
  }
  return -1
}

/** A quote is one only at the start of a value. */
function opensValue(lower: string, place: number): boolean {
  let before = place - 1
  while (/\s/u.test(lower[before] ?? '')) before--
  return lower[before] === '='
}

function behind(lower: string, word: string, from: number): number {
  const at = lower.indexOf(word, from)
  return at < 0 ? -1 : at + word.length
}
