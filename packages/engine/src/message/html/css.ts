import { canonical } from '../../text/vocabulary.ts'

/** The properties that can hide something, and where each stands in {@link Declarations}. */
export const Property = {
  display: 0,
  visibility: 1,
  opacity: 2,
  color: 3,
  background: 4,
  backgroundColor: 5,
  fontSize: 6,
  font: 7,
  position: 8,
  left: 9,
  top: 10,
  textIndent: 11,
  marginLeft: 12,
  width: 13,
  height: 14,
  maxWidth: 15,
  maxHeight: 16,
  overflow: 17,
} as const

/** What a style says, property by property: undefined where it says nothing. */
export type Declarations = readonly (string | undefined)[]

const PLACES: ReadonlyMap<string, number> = new Map(
  Object.entries(Property).map(([name, place]) => [
    name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
    place,
  ]),
)
const NONE: Declarations = Array.from(PLACES, () => undefined)
const MOST_STYLE = 4_000
const MOST_RULES = 2_000

/**
 * Reads a `style` attribute, or the inside of a rule; undefined where it says nothing that is read. A later
 * declaration wins, save over an `!important` one.
 */
export function readDeclarations(style: string): Declarations | undefined {
  const plain = withoutComments(style.slice(0, MOST_STYLE))
  let found: (string | undefined)[] | undefined
  let important: Set<number> | undefined
  let end = -1
  for (let colon = plain.indexOf(':'); colon >= 0; colon = plain.indexOf(':', end + 1)) {
    const start = plain.lastIndexOf(';', colon) + 1
    end = endOf(plain, ';', colon)
    const property = canonical(plain.slice(start, colon).trim().toLowerCase())
    const place = PLACES.get(property)
    if (place === undefined) continue
    const value = plain
      .slice(colon + 1, end)
      .trim()
      .toLowerCase()
    const weighty = value.endsWith('!important')
    if (!weighty && important?.has(place)) continue
    if (weighty) (important ??= new Set()).add(place)
    found ??= [...NONE]
    found[place] = weighty ? value.slice(0, -10).trim() : value
  }
  return found
}

/** Declarations of a few properties. */
export function declared(
  values: readonly (readonly [place: number, value: string | undefined])[],
): Declarations {
  const found = [...NONE]
  for (const [place, value] of values) found[place] = value
  return found
}

/** Two sets of declarations as one; those of `over` win. */
export function merge(
  under: Declarations | undefined,
  over: Declarations | undefined,
): Declarations | undefined {
  return under && over ? over.map((value, place) => value ?? under[place]) : (over ?? under)
}

/** The simple rules of the `<style>` elements: `tag`, `.class`, `#id` and `tag.class`. */
export interface Sheet {
  readonly rules: ReadonlyMap<string, Declarations>
  /** Whether any rule, read or not, sets a background: then none can be taken for granted. */
  readonly setsBackground: boolean
}

export const noSheet: Sheet = { rules: new Map(), setsBackground: false }

/** Rules inside `@media` and the like hold for some readers only, and are left out; so are combined selectors. */
export function readSheet(css: string): Sheet {
  const rules = new Map<string, Declarations>()
  const plain = withoutComments(css.slice(0, 400_000))
  for (let at = 0; at < plain.length && rules.size < MOST_RULES;) {
    const brace = plain.indexOf('{', at)
    if (brace < 0) break
    const selectors = plain.slice(at, brace).trim()
    const end = selectors.startsWith('@') ? endOfBlock(plain, brace) : endOf(plain, '}', brace)
    if (!selectors.startsWith('@')) addRules(rules, selectors, plain.slice(brace + 1, end))
    at = end + 1
  }
  return { rules, setsBackground: plain.includes('background') }
}

/** What the sheet says of an element: by tag, then class, then id, so that the nearer wins. */
export function rulesFor(
  sheet: Sheet,
  tag: string,
  names: { readonly classes: string; readonly id: string },
): Declarations | undefined {
  if (sheet.rules.size === 0) return undefined
  let found: Declarations | undefined = sheet.rules.get(tag)
  const take = (selector: string): void => {
    found = merge(found, sheet.rules.get(selector))
  }
  for (const name of names.classes === '' ? [] : names.classes.slice(0, 400).split(/\s+/u)) {
    take(`.${name}`)
    take(`${tag}.${name}`)
  }
  if (names.id !== '') take(`#${names.id}`)
  return found
}

function addRules(rules: Map<string, Declarations>, selectors: string, body: string): void {
  const declarations = readDeclarations(body)
  if (!declarations) return
  for (const selector of selectors.slice(0, 2_000).split(',')) {
    const simple = selector.trim()
    if (!/^[a-z0-9]*(?:[.#][\w-]+)?$/iu.test(simple) || simple === '') continue
    rules.set(simple, merge(rules.get(simple), declarations) ?? declarations)
  }
}

function endOf(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from)
  return end < 0 ? text.length : end
}

/** The closing brace that belongs to the opening one at `brace`. A statement such as `@import …;` has its own end. */
function endOfBlock(text: string, brace: number): number {
  let depth = 0
  for (let at = brace; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return at
  }
  return text.length
}

function withoutComments(css: string): string {
  if (!css.includes('/*')) return css
  let plain = ''
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('/*', at)
    if (open < 0) return plain + css.slice(at)
    plain += css.slice(at, open)
    const close = css.indexOf('*/', open + 2)
    if (close < 0) return plain
    at = close + 2
  }
  return plain
}
