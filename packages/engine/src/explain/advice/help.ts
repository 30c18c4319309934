import type { Param } from '../../checks/check.ts'
import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Help } from '../../knowledge/records.ts'
import type { Advice, AdviceKind } from './piece.ts'
import type { Situation } from './situation.ts'
import type { AdviceKey } from './words.ts'

/** Where to report it, in the reader's country. */
export function report(situation: Situation, knowledge: Knowledge): Advice {
  const sms = situation.channel === 'sms' ? helpFor('sms', situation, knowledge).slice(0, 1) : []
  const places = [...sms, ...helpFor('report', situation, knowledge)]
  return at(places, {
    kind: 'report',
    bare: 'report-locally',
    at: 'report-at',
    either: 'report-at-either',
  })
}

/** What to do where money has gone: one's own bank first, since minutes count, then who can help. */
export function paid(situation: Situation, knowledge: Knowledge): Advice {
  const places = helpFor('paid', situation, knowledge)
  return at(places, {
    kind: 'paid',
    bare: 'if-paid',
    at: 'if-paid-at',
    either: 'if-paid-at-either',
  })
}

/** For whoever is afraid, or is threatened with violence. */
export function danger(situation: Situation, knowledge: Knowledge): Advice {
  // The number alone: who answers it depends on where one is.
  const places = helpFor('danger', situation, knowledge)
    .slice(0, 1)
    .map(({ authority: _authority, ...help }) => help)
  return at(places, { kind: 'danger', bare: 'afraid', at: 'danger-call', either: 'danger-call' })
}

function helpFor(need: Help['need'], situation: Situation, knowledge: Knowledge): readonly Help[] {
  const all = knowledge.country(situation.reader)?.help ?? []
  return all.filter((help) => help.need === need && isStrong(help) && holdsAt(help, situation.now))
}

/** Which words tell it where nobody, one place or two places are known. */
interface Told {
  readonly kind: AdviceKind
  readonly bare: AdviceKey
  readonly at: AdviceKey
  readonly either: AdviceKey
}

/** One piece of advice however many places there are: a list of lists is read by nobody. */
function at([first, second]: readonly Help[], told: Told): Advice {
  const { kind } = told
  if (first === undefined) return { kind, key: told.bare, params: {}, sources: [] }
  if (second === undefined) {
    return { kind, key: told.at, params: { where: place(first) }, sources: first.sources }
  }
  const params = { where: place(first), other: place(second) }
  return { kind, key: told.either, params, sources: [...first.sources, ...second.sources] }
}

function place({ authority, value }: Help): Param {
  return { kind: 'place', where: value, ...(authority !== undefined && { authority }) }
}
