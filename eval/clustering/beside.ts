import { allMessages } from '../messages/all.ts'
import type { Corpora } from '../messages/corpora.ts'
import { bytesOf, type Item } from '../messages/item.ts'
import { type Mail, shuffled } from './corpus.ts'
import type { Placed } from './desk.ts'

/** What honest mail does that is reported beside fraud. */
export interface Beside {
  readonly genuine: number
  /** Campaigns that have mail of both, genuine mail in them, and fraud in them. */
  readonly mixed: number
  readonly genuineInMixed: number
  readonly fraudInMixed: number
  /** Those of the mixed, for somebody to look at: ids. */
  readonly groups: readonly (readonly string[])[]
}

/** Genuine mail of each source, at most so many: no messages of phones, and nothing of the phish themselves. */
export function genuineOf(corpora: Corpora, most: number): readonly Mail[] {
  const bySource = Map.groupBy(
    allMessages(corpora).filter(
      ({ source, truth, channel }) =>
        truth === 'genuine' && channel === 'email' && !source.startsWith('phishing_pot'),
    ),
    ({ source }) => source,
  )
  return [...bySource.values()].flatMap((items) => shuffled(items, 1).slice(0, most).map(mailOf))
}

/** Mails of the project that are fraud. */
export function writtenFraud(corpora: Corpora): readonly Mail[] {
  const own = allMessages(corpora).filter(
    ({ source, truth, channel }) =>
      source.startsWith('samples') && truth === 'fraud' && channel === 'email',
  )
  return own.map(mailOf)
}

export function besideFraud(placed: readonly Placed[], genuine: readonly Mail[]): Beside {
  const honest = new Set(genuine)
  const groups = [...Map.groupBy(placed, ({ campaign }) => campaign).values()]
  const mixed = groups.filter(
    (group) =>
      group.some(({ mail }) => honest.has(mail)) && group.some(({ mail }) => !honest.has(mail)),
  )
  const all = mixed.flat()
  const genuineInMixed = all.filter(({ mail }) => honest.has(mail)).length
  return {
    genuine: genuine.length,
    mixed: mixed.length,
    genuineInMixed,
    fraudInMixed: all.length - genuineInMixed,
    groups: mixed.map((group) => group.map(({ mail }) => mail.id)),
  }
}

export function writtenBeside({
  genuine,
  mixed,
  genuineInMixed,
  fraudInMixed,
  groups,
}: Beside): string {
  return [
    `beside ${genuine} genuine mails: ${mixed} campaigns of both, with ${genuineInMixed} genuine ones and ${fraudInMixed} of fraud`,
    ...groups.map((ids) => `  ${ids.join(' ')}`),
  ].join('\n')
}

function mailOf(item: Item): Mail {
  return { id: item.id, cluster: item.cluster ?? item.id, raw: bytesOf(item) }
}
