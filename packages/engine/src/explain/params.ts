import type { Param } from '../checks/check.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Names } from '../knowledge/records.ts'
import type { GeneralWords, Language } from './words.ts'

/** What it takes to turn params into words. */
export interface Naming {
  readonly knowledge: Knowledge
  readonly language: Language
  readonly words: GeneralWords
}

/**
 * Puts params into a text: `{body}` becomes the body's name in the reader's language, `{hours|hour|hours}` a
 * number with the word that goes with it.
 */
export function fillIn(
  text: string,
  params: Readonly<Record<string, Param>>,
  naming: Naming,
): string {
  return text.replace(PLACE, (whole, name: string, ...nouns: readonly (string | undefined)[]) => {
    const [one, many] = nouns
    const param = params[name]
    if (param === undefined) return whole
    const noun = one === undefined ? '' : ` ${isOne(param) ? one : (many ?? one)}`
    const shown = paramWords(param, naming)
    // A warning's words are sentences of the reader's language, with a direction of their own.
    return (param.kind === 'warning' ? shown : inDirection(shown, naming)) + noun
  })
}

const PLACE = /\{([a-zA-Z]\w{0,30})(?:\|([^|{}]{1,30})\|([^|{}]{1,30}))?\}/gu

function isOne(param: Param): boolean {
  return param.kind === 'number' && param.number === 1
}

/** A param in words of the reader's language, falling back to English and then to what there is. */
export function paramWords(param: Param, naming: Naming): string {
  const { knowledge } = naming
  switch (param.kind) {
    case 'text':
      return param.text
    case 'number':
      return String(param.number)
    case 'authority':
      return nameIn(knowledge.authority(param.id)?.names, naming, true)
    case 'statute':
      return nameIn(knowledge.statute(param.id)?.names, naming, false)
    case 'matter':
      return nameIn(knowledge.matter(param.id)?.names, naming, false)
    case 'practice':
      return nameIn(knowledge.practice(param.id)?.names, naming, false)
    case 'script':
      return nameIn(knowledge.script(param.id)?.names, naming, false)
    case 'country':
      return nameIn(knowledge.country(param.code)?.names, naming, false)
    case 'place':
      return placeWords(param, naming)
    case 'warning':
      return param[naming.language]
    case 'date':
      return dateWords(param.iso, naming.words)
    case 'list':
      return listWords(
        param.items.map((item) => inDirection(paramWords(item, naming), naming)),
        naming.words,
      )
  }
}

function placeWords(
  { where, authority }: Extract<Param, { kind: 'place' }>,
  naming: Naming,
): string {
  if (authority === undefined) return where
  const name = nameIn(naming.knowledge.authority(authority)?.names, naming, true)
  return `${inDirection(name, naming)}${naming.words.comma}${inDirection(where, naming)}`
}

function nameIn(names: Names = {}, naming: Naming, withAbbreviation: boolean): string {
  const [full] = names[naming.language] ?? names['en'] ?? Object.values(names)[0] ?? []
  if (full === undefined) return naming.words.unnamed
  const [abbreviation] = withAbbreviation ? (names['abbr'] ?? []) : []
  return abbreviation === undefined || full.includes(abbreviation)
    ? full
    : `${full} (${abbreviation})`
}

function dateWords(iso: string, words: GeneralWords): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const name = words.months[Number(month) - 1]
  return name === undefined
    ? iso
    : day === undefined
      ? `${name} ${year}`
      : `${Number(day)} ${name} ${year}`
}

function listWords(items: readonly string[], words: GeneralWords): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : items.slice(0, -1).join(words.comma) + words.and + last
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Keeps a Latin name from tearing the order of a right-to-left sentence apart. What holds isolates is in order. */
function inDirection(text: string, naming: Naming): string {
  return naming.words.direction === 'rtl' &&
    !text.includes(FIRST_STRONG_ISOLATE) &&
    /[A-Za-z0-9]/u.test(text)
    ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
    : text
}
