import type { Mark } from '../../claims/claim.ts'
import type { Link, Span } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { ownLinks } from './links.ts'
import { once } from './once.ts'
import { targetsOf, type Whose } from './targets.ts'

/** A link whose words urge to act: "Verify now", "Track your parcel". */
export interface ActionLink {
  readonly link: Link
  readonly span: Span
  /** Whose place it leads to. */
  readonly whose: Whose
}

/** Links with a call to act in their words; a link that says how to get no more mail is none. */
export const actionLinks: (facts: Facts) => readonly ActionLink[] = once(findActionLinks)

const MOST_LINKS = 200
/** A button has few words; a whole paragraph in a link is a picture of a page. */
const MOST_WORDS = 160

function findActionLinks(facts: Facts): readonly ActionLink[] {
  const calls = marksOf(facts, 'action')
  if (calls.length === 0) return []
  const wayOut = marksOf(facts, 'way-out')
  const places = new Map(targetsOf(facts).map(({ link, whose }) => [link.href, whose]))
  return ownLinks(facts)
    .slice(0, MOST_LINKS)
    .flatMap((link): readonly ActionLink[] => {
      const { span } = link
      const whose = places.get(link.href)
      if (span === undefined || whose === undefined || link.via !== 'anchor') return []
      if (span.end - span.start > MOST_WORDS || touchesAny(span, wayOut)) return []
      return touchesAny(span, calls) ? [{ link, span, whose }] : []
    })
}

const NONE: readonly Mark[] = []

export function marksOf(facts: Facts, kind: Mark['kind']): readonly Mark[] {
  const { marks = NONE } = facts.claims
  return marks.length === 0 ? marks : marks.filter((mark) => mark.kind === kind)
}

/** At most forty marks of a kind are kept, so that this stays linear in the links. */
function touchesAny(span: Span, marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.span.start < span.end && mark.span.end > span.start)
}
