import { cutAt } from '../../text/ends.ts'
import type { Limits } from '../limits.ts'
import type { Link, Origin, Region, Voice } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'
import { shiftLink } from './rendered.ts'
import type { Rendered } from './rendered.ts'

/** Lays the pieces of a message out as one text, with regions and links where they then stand. */
export interface Layout {
  readonly pieces: string[]
  readonly regions: Region[]
  readonly links: Link[]
  length: number
  readonly limits: Limits
  readonly notes: Notes
}

export function newLayout(limits: Limits, notes: Notes): Layout {
  return { pieces: [], regions: [], links: [], length: 0, limits, notes }
}

/** Adds a piece behind `gap`, up to the limit of text. */
export function add(layout: Layout, rendered: Rendered, place: Place): void {
  const gap = layout.length === 0 ? '' : place.gap
  const room = Math.max(0, layout.limits.text - layout.length - gap.length)
  if (rendered.text.length > room) {
    note(layout.notes, 'too-much-text', place.origin)
    note(layout.notes, 'text-cut', place.origin === 'attachment' ? 'attachment' : 'length')
  }
  const text = cutAt(rendered.text, room)
  const start = layout.length + (text === '' ? 0 : gap.length)
  addLinks(layout, rendered.links, { start, length: text.length })
  if (text === '') return
  layout.pieces.push(gap, text)
  layout.length = start + text.length
  addRegions(layout, { ...rendered, text }, { ...place, start })
}

/** A piece's place: what it is, and what parts it from the piece before. */
export interface Place {
  readonly origin: Origin
  readonly gap: string
  readonly part?: string
}

/** A text without links. */
export function plain(text: string): Rendered {
  return { text: text.trim(), links: [], quoted: [] }
}

function addRegions(
  layout: Layout,
  rendered: Rendered,
  place: Place & { readonly start: number },
): void {
  const { origin, part, start } = place
  const end = rendered.text.length
  let at = 0
  const push = (to: number, voice: Voice): void => {
    const stop = Math.min(to, end)
    if (stop > at)
      layout.regions.push({
        start: start + at,
        end: start + stop,
        origin,
        voice,
        ...(part && { part }),
      })
    at = Math.max(at, stop)
  }
  for (const span of rendered.quoted) {
    push(span.start, 'own')
    push(span.end, 'quoted')
  }
  push(end, 'own')
}

function addLinks(
  layout: Layout,
  links: readonly Link[],
  text: { readonly start: number; readonly length: number },
): void {
  for (const link of links) {
    if (layout.links.length >= layout.limits.links) {
      note(layout.notes, 'too-many-links', `more than ${layout.limits.links}`)
      return
    }
    if (!link.span || link.span.end <= text.length) layout.links.push(shiftLink(link, text.start))
  }
}
