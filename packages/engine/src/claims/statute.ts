import { longest } from './bodies.ts'
import { anyWithin, firstFrom, spanOf, type Draft, type Reading } from './reading.ts'
import {
  areJoined,
  sectionLists,
  sectionsBefore,
  sectionsFrom,
  type Section,
  type SectionList,
} from './sections.ts'

/** Laws cited, one claim a section: "section 67A and 67B of the IT Act" are two. */
export function readStatutes(reading: Reading): readonly Draft[] {
  const titles = [...knownTitles(reading), ...unknownTitles(reading)]
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST_TITLES)
  const lists = sectionLists(reading)
  const owned = assign(reading, titles, lists)
  const drafts = titles.flatMap((title, index) => {
    const sections = (owned.get(index) ?? []).flatMap(withKeyword)
    const cited = sections.length > 0 ? sections : bareSections(reading, title)
    const isLaw = cited.length > 0 || title.ids.length > 0 || title.year !== undefined
    return isLaw ? claims(reading, title, cited) : []
  })
  const used = new Set([...owned.values()].flat())
  const rest = lists.filter((list) => list.legal && !used.has(list))
  return [...drafts, ...rest.flatMap((list) => untitled(reading, list))]
}

/** The first of a list is quoted with its keyword: "section 67A of …". */
function withKeyword({ from, sections }: SectionList): readonly Section[] {
  return sections.map((section, index) => (index === 0 ? { ...section, from } : section))
}

const MOST_TITLES = 200

interface Title {
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
  readonly year?: number
  /** Written as an abbreviation: "PPC", which numbers stand beside without a word. */
  readonly short: boolean
}

function knownTitles(reading: Reading): readonly Title[] {
  const groups = longest(reading.names.filter((hit) => hit.kind !== 'country'))
  return groups
    .filter((group) => group.hits.some((hit) => hit.kind === 'statute'))
    .map((group) => {
      const ids = [
        ...new Set(group.hits.filter((hit) => hit.kind === 'statute').map((hit) => hit.id)),
      ]
      return withYear(reading, {
        from: group.from,
        to: group.to,
        ids,
        short: group.to - group.from === 1,
      })
    })
}

/** A title's year, within it or right behind it. */
function withYear(reading: Reading, title: Omit<Title, 'year'>): Title {
  const last = yearOf(reading.tokens.words[title.to - 1])
  if (last !== undefined) return { ...title, year: last }
  for (let token = title.to; token < title.to + 2; token++) {
    if ((reading.tokens.breaks[token] ?? 3) >= 2) break
    const year = yearOf(reading.tokens.words[token])
    if (year !== undefined) return { ...title, to: token + 1, year }
    if (!anyWithin(reading.hits('joiner'), token, token + 1)) break
  }
  return title
}

function yearOf(word: string | undefined): number | undefined {
  return word !== undefined && /^(?:18|19|20)\d\d$/u.test(word) ? Number(word) : undefined
}

/** "Digital Media Crimes Act 2019": words in capitals that end in a word for a law. */
function unknownTitles(reading: Reading): readonly Title[] {
  const titles: Title[] = []
  const known = reading.names.filter((name) => name.kind === 'statute').slice(0, MOST_TITLES)
  for (const hit of reading.hits('law-title').slice(0, MOST_TITLES)) {
    if (known.some((name) => name.from < hit.to && name.to > hit.from)) continue
    const from = titleStart(reading, hit.from)
    if (hit.from > from && isCapital(reading, hit.from)) {
      titles.push(withYear(reading, { from, to: hit.to, ids: [], short: false }))
    }
  }
  return titles
}

/** Where the capitalised words before a word for a law begin. */
function titleStart(reading: Reading, end: number): number {
  const { cases, words, breaks } = reading.tokens
  let from = end
  while (from > 0 && end - from < 8 && breaks[from]! < 2 && isTitleWord(reading, from - 1)) from--
  while (from < end && cases[from] === 0 && isLatin(words[from]!)) from++
  return from
}

function isTitleWord(reading: Reading, token: number): boolean {
  const { cases, words } = reading.tokens
  const word = words[token]!
  if (/^\d/u.test(word) || anyWithin(reading.hits('section'), token, token + 1)) return false
  if (!isLatin(word)) return false
  return (
    cases[token]! > 0 || (anyWithin(reading.hits('joiner'), token, token + 1) && word !== 'the')
  )
}

function isLatin(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}

/** Each list of sections goes to the title behind it, or else to the one before it. */
function assign(
  reading: Reading,
  titles: readonly Title[],
  lists: readonly SectionList[],
): ReadonlyMap<number, readonly SectionList[]> {
  const owned = new Map<number, SectionList[]>()
  for (const list of lists) {
    const next = firstFrom(titles, list.to)
    const behind = titles[next]
    const before = titles[next - 1]
    let owner: number | undefined
    if (before !== undefined && opensBracket(reading, before.to, list.from)) owner = next - 1
    else if (behind !== undefined && areJoined(reading, list.to, behind.from)) owner = next
    else if (before !== undefined && areJoined(reading, before.to, list.from)) owner = next - 1
    if (owner === undefined) continue
    const known = owned.get(owner)
    if (known) known.push(list)
    else owned.set(owner, [list])
  }
  return owned
}

/** "Penal Code (section 292) and the …": what stands in brackets right behind a title is the title's. */
function opensBracket(reading: Reading, from: number, to: number): boolean {
  const { starts, ends } = reading.tokens
  return from === to && reading.text.slice(ends[from - 1], starts[to]).includes('(')
}

/** Numbers beside an abbreviation without a word for section: "420 PPC", "CrPC 160". */
function bareSections(reading: Reading, title: Title): readonly Section[] {
  if (!title.short || !isCapital(reading, title.from)) return []
  const before = sectionsBefore(reading, title.from)
  if (before.length > 0) return before
  const next = reading.tokens.words[title.to]
  if (next === undefined || yearOf(next) !== undefined || reading.tokens.breaks[title.to]! >= 2)
    return []
  return sectionsFrom(reading, title.to).filter((section) => yearOf(section.section) === undefined)
}

function isCapital(reading: Reading, token: number): boolean {
  return reading.tokens.cases[token]! > 0 || reading.tokens.words[token]!.charCodeAt(0) > 0x24f
}

function claims(reading: Reading, title: Title, sections: readonly Section[]): readonly Draft[] {
  const words = spanOf(reading.tokens, title.from, title.to)
  const cited = {
    title: reading.text.slice(words.start, words.end).replace(/\s+/gu, ' '),
    ids: title.ids,
    ...(title.year === undefined ? {} : { year: title.year }),
  }
  if (sections.length === 0) return [{ kind: 'statute', span: words, value: cited }]
  return sections.map(({ section, from, to }) => {
    const span = spanOf(reading.tokens, Math.min(from, title.from), Math.max(to, title.to))
    return { kind: 'statute', span, value: { ...cited, section } }
  })
}

function untitled(reading: Reading, list: SectionList): readonly Draft[] {
  return list.sections.map(({ section, to }) => {
    const span = spanOf(reading.tokens, list.from, to)
    return {
      kind: 'statute',
      span,
      value: { title: reading.text.slice(span.start, span.end), ids: [], section },
    }
  })
}
