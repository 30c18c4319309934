import { authority, text } from '../../checks/params.ts'
import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Help } from '../../knowledge/records.ts'
import type { Advice, AdviceKind } from './advice.ts'
import type { Situation } from './situation.ts'
import type { AdviceKey } from './words.ts'

/** Where to report it, in the reader's country. */
export function report(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  const places = helpFor('report', situation, knowledge).slice(0, MOST_PLACES)
  const sms = situation.channel === 'sms' ? helpFor('sms', situation, knowledge).slice(0, 1) : []
  const told = [
    ...places.map((help) => at({ kind: 'report', named: 'report-to', unnamed: 'report-at' }, help)),
    ...sms.map((help) =>
      at({ kind: 'report', named: 'report-sms-to', unnamed: 'report-sms' }, help),
    ),
  ]
  return told.length > 0 ? told : [bare('report', 'report-locally')]
}

/** What to do where money has gone: one's own bank first, since minutes count, then who can help. */
export function paid(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  const places = helpFor('paid', situation, knowledge).slice(0, MOST_PLACES)
  return [
    bare('paid', 'if-paid'),
    ...places.map((help) => at({ kind: 'paid', named: 'if-paid-to', unnamed: 'if-paid-at' }, help)),
  ]
}

/** For whoever is afraid, or is threatened with violence. */
export function danger(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  const [help] = helpFor('danger', situation, knowledge)
  if (help === undefined) return [bare('danger', 'afraid')]
  return [at({ kind: 'danger', named: 'danger-call', unnamed: 'danger-call' }, help)]
}

const MOST_PLACES = 2

function helpFor(need: Help['need'], situation: Situation, knowledge: Knowledge): readonly Help[] {
  const all = knowledge.country(situation.reader)?.help ?? []
  return all.filter((help) => help.need === need && isStrong(help) && holdsAt(help, situation.now))
}

interface Told {
  readonly kind: AdviceKind
  /** Used where the register has the body. */
  readonly named: AdviceKey
  readonly unnamed: AdviceKey
}

function at({ kind, named, unnamed }: Told, help: Help): Advice {
  const where = text(help.value)
  return help.authority === undefined
    ? { kind, key: unnamed, params: { where }, sources: help.sources }
    : {
        kind,
        key: named,
        params: { where, body: authority(help.authority) },
        sources: help.sources,
      }
}

function bare(kind: AdviceKind, key: AdviceKey): Advice {
  return { kind, key, params: {}, sources: [] }
}
