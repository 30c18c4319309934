import type { Reason } from '@tasdeeq/engine'
import { oneLine } from '../safe.ts'
import { shorten, width } from '../width.ts'
import { isolate, type Page } from './page.ts'

type Source = Reason['sources'][number]

/** Numbered sources: many reasons share one, which is named once, below them. */
export interface Notes {
  /** The number of the first source of a reason, which is noted by that; the page and the JSON name them all. */
  readonly numberOf: (sources: readonly Source[]) => number | undefined
  readonly all: () => readonly Source[]
}

export function openNotes(): Notes {
  const noted: Source[] = []
  return {
    numberOf: ([source]) => {
      if (source === undefined) return undefined
      const known = noted.findIndex(({ key }) => key === source.key)
      return known >= 0 ? known + 1 : noted.push(source)
    },
    all: () => noted,
  }
}

export function renderSources(page: Page, notes: Notes): void {
  const sources = notes.all()
  if (sources.length === 0) return
  page.line()
  page.line(page.paint('bold', page.words.sources))
  for (const [index, source] of sources.entries()) {
    for (const words of linesOf(source, index + 1, page)) page.line(page.paint('dim', words))
  }
}

/** On one line if there is room. An address is never broken or shortened: people copy it. */
function linesOf({ title, url }: Source, number: number, page: Page): readonly string[] {
  const mark = isolate(`[${number}]`, page)
  const gap = ' '.repeat(String(number).length + 3)
  const name = oneLine(title)
  if (url === undefined) return [`${mark} ${isolate(shorten(name, page.columns - 5), page)}`]
  const address = oneLine(url)
  const room = page.columns - width(address) - gap.length - 1
  return room >= Math.min(width(name), LEAST_OF_TITLE)
    ? [`${mark} ${isolate(shorten(name, room), page)} ${isolate(address, page)}`]
    : [
        `${mark} ${isolate(shorten(name, page.columns - gap.length), page)}`,
        gap + isolate(address, page),
      ]
}

/** The fewest cells of a title that still identify it. */
const LEAST_OF_TITLE = 24
