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

/**
 * What to do where money has gone: one's own bank first, since minutes count, then who can help. The wallet or bank
 * that the message names can stop the payment; one that it does not name has nothing to do with it.
 */
export function paid(situation: Situation, knowledge: Knowledge): Advice {
  const named = new Set(situation.named)
  const isNamed = ({ authority }: Help): boolean => authority !== undefined && named.has(authority)
  const isHouse = ({ authority }: Help): boolean => HOUSES.has(kindOf(authority, knowledge) ?? '')
  const places = helpFor('paid', situation, knowledge)
  const own = places.filter((help) => isHouse(help) && isNamed(help))
  return at([...own, ...places.filter((help) => !isHouse(help))], {
    kind: 'paid',
    bare: 'if-paid',
    at: 'if-paid-at',
    either: 'if-paid-at-either',
  })
}

/** Kinds of bodies that money goes through. */
const HOUSES: ReadonlySet<string> = new Set(['bank', 'wallet', 'money-transfer'])

function kindOf(authority: string | undefined, knowledge: Knowledge): string | undefined {
  return authority === undefined ? undefined : knowledge.authority(authority)?.kind
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
