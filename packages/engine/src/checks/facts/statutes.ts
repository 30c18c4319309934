import type { StatuteClaim } from '../../claims/claim.ts'
import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Section, Statute } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { isWorldCode } from './bodies.ts'

/** Records of the law that is cited; where the year given fits some of them, only those. */
export function statutesCited(claim: StatuteClaim, facts: Facts): readonly Statute[] {
  const all = claim.value.ids.flatMap((id) => facts.knowledge.statute(id) ?? [])
  const ofYear = all.filter((statute) => statute.year === claim.value.year)
  return ofYear.length > 0 ? ofYear : all
}

/** Is it law of the reader's country, or of a union of states or the world, whose reach we do not judge? */
export function mayApply(statute: Statute, facts: Facts): boolean {
  return statute.country === facts.reader || isWorldCode(statute.country)
}

/** "14(1)(b)" → "14", "67-a" → "67A". */
export function plainSection(section: string): string {
  return /^\d{1,5}[A-Z]{0,2}/u.exec(section.toUpperCase().replace(/[\s.-]/gu, ''))?.[0] ?? ''
}

/** The entry of a section; where only its number is listed, not its letter, there is none. */
export function sectionOf(statute: Statute, section: string): Section | undefined {
  const plain = plainSection(section)
  return plain === ''
    ? undefined
    : statute.sections.find((one) => plainSection(one.section) === plain)
}

export interface LawOn {
  readonly statute: Statute
  /** The section that is about this matter and no other; absent where several are, or none is so close. */
  readonly section?: Section
}

/** The law of the reader's country on a matter, in force when the message came, that names it most closely. */
export function lawOn(matter: string, facts: Facts): LawOn | undefined {
  let best: { readonly law: LawOn; readonly rank: number } | undefined
  for (const statute of lawsHere(facts)) {
    for (const section of statute.sections) {
      const rank = closeness(section, matter, facts)
      if (rank <= (best?.rank ?? 0)) continue
      best = { rank, law: rank === EXACT ? { statute, section } : { statute } }
    }
  }
  return best?.law
}

function lawsHere(facts: Facts): readonly Statute[] {
  return facts.knowledge.pack.statutes.filter(
    (statute) =>
      statute.country === facts.reader && isStrong(statute) && holdsAt(statute, facts.now),
  )
}

const EXACT = 3

/** A matter that has narrower ones within ("cybercrime") is spread over many sections: none of them is the one. */
function closeness(section: Section, matter: string, facts: Facts): number {
  if (!isStrong(section) || !holdsAt(section, facts.now)) return 0
  if (section.matters.includes(matter)) {
    const isWide = facts.knowledge.pack.matters.some((one) => one.within === matter)
    return section.matters.length === 1 && !isWide ? EXACT : 2
  }
  return section.matters.some((one) => facts.knowledge.covers(one, matter)) ? 1 : 0
}
