import type { Arrival } from '../arrival.ts'
import type { Marks } from '../decision.ts'
import type { Judged } from '../judged.ts'
import { unchanged, type Edits, type FieldPlace, type HeaderField } from '../outcome.ts'
import { bannerEdits } from './banner.ts'
import {
  hasBareCr,
  rawValue,
  readHeader,
  speaksForGateway,
  type Field,
  type HeaderBlock,
} from './fields.ts'
import { claimsToBeOurs } from './own-results.ts'
import { subjectEdits } from './subject.ts'
import { foldedValue, headerText } from './words-in-headers.ts'

export interface ToEdit {
  readonly arrival: Arrival
  readonly judged: Judged
  readonly marks: Marks
  /** Our name in `Authentication-Results`. */
  readonly authservId: string
  /** Language of banners where the policy says `default`. */
  readonly language: 'en' | 'ur'
}

/** The changes to a judged message that is delivered. */
export function editsFor(input: ToEdit): Edits {
  const { arrival, judged, marks, authservId } = input
  const header = readHeader(arrival.raw)
  const subject =
    marks.subjectPrefix === undefined
      ? { prepend: [], replace: [] }
      : subjectEdits(arrival.raw, header, marks.subjectPrefix)
  const banner = bannerOf(input)
  return {
    prepend: [
      ...resultsField(judged, authservId),
      verdictField(arrival, judged),
      ...marks.fields.map(({ name, value }) => ({ name, value: headerText(name, value) })),
      ...subject.prepend,
      ...banner.prepend,
    ],
    remove: forged(arrival.raw, header, authservId),
    replace: [...subject.replace, ...banner.replace],
    ...(banner.body && { body: banner.body }),
  }
}

/** A body that is signed or encrypted is never touched. */
function bannerOf({ arrival, judged, marks, ...own }: ToEdit): ReturnType<typeof bannerEdits> {
  if (marks.banner === undefined || judged.sealed) return { prepend: [], replace: [] }
  const language = marks.banner === 'default' ? own.language : marks.banner
  return bannerEdits(arrival.raw, {
    verdict: judged.verdict,
    reason: judged.reason,
    languages: language === 'both' ? ['en', 'ur'] : [language],
    host: own.authservId,
  })
}

function resultsField(
  { authenticationResults }: Judged,
  authservId: string,
): readonly HeaderField[] {
  if (authenticationResults === undefined) return []
  const value = authenticationResults.trim()
  const isNamed = value.toLowerCase().startsWith(authservId.toLowerCase())
  return [{ name: RESULTS, value: isNamed ? value : `${authservId}; ${value}` }]
}

const RESULTS = 'Authentication-Results'

/** What programs behind the gateway can sort by; forged ones were removed. */
function verdictField({ id }: Arrival, { verdict, probability, family }: Judged): HeaderField {
  const name = 'X-Tasdeeq'
  const known = family === undefined ? '' : `; family=${family}`
  const value = `${verdict}; probability=${probability.toFixed(2)}; id=${id}${known}`
  return { name, value: foldedValue(name, value) }
}

/** Who sends more of them wants to cost time; RFC 8601 section 5 allows to remove all. */
const MOST_RESULTS = 50

/** The changes to a message that is delivered without having been judged: nobody may speak in our name. */
export function editsUnchecked(arrival: Pick<Arrival, 'id' | 'raw'>, authservId: string): Edits {
  return {
    prepend: [{ name: 'X-Tasdeeq', value: `unchecked; id=${arrival.id}` }],
    remove: forged(arrival.raw, readHeader(arrival.raw), authservId),
    replace: [],
  }
}

/**
 * The changes to mail of the gateway's own: a message that was released may have come with fields that would speak in
 * our name. The mark stays, for there may be another listener, or another gateway, on its way.
 */
export function editsOwn({ raw }: Pick<Arrival, 'raw'>, authservId: string): Edits {
  const remove = forged(raw, readHeader(raw), authservId)
  return { ...unchanged, remove: remove.filter(({ name }) => !MARKS.has(name.toLowerCase())) }
}

const MARKS: ReadonlySet<string> = new Set(['x-tasdeeq-released', 'x-tasdeeq-digest'])

/** Fields from outside that would speak in our name. */
function forged(
  raw: Uint8Array,
  { fields }: HeaderBlock,
  authservId: string,
): readonly FieldPlace[] {
  const isForged = forgeryTeller(authservId)
  return fields
    .filter((field) => isForged(raw, field) || hidesForged(raw, field, isForged))
    .map(({ name, nth }) => ({ name, nth }))
}

type IsForged = (bytes: Uint8Array, field: Field) => boolean

/** One for each message: however its results are spelled and wherever they hide, few of them are looked at closely. */
function forgeryTeller(authservId: string): IsForged {
  let results = 0
  return (bytes, field) => {
    if (!speaksForGateway(field.lax)) return false
    if (field.lax !== RESULTS.toLowerCase()) return true
    results++
    return results > MOST_RESULTS || claimsToBeOurs(rawValue(bytes, field), authservId)
  }
}

/**
 * Does a line of it begin, for who takes a bare CR for a line end, that would speak in our name? By a filter none gets
 * here; a milter has the field as the mail server delivers it, and can only remove it whole.
 */
function hidesForged(raw: Uint8Array, field: Field, isForged: IsForged): boolean {
  const whole = raw.subarray(field.start, field.end)
  if (field.name === '' || !hasBareCr(whole)) return false
  const text = Buffer.from(whole).toString('latin1')
  const lines = Buffer.from(text.replaceAll(/\r(?!\n)/gu, '\r\n'), 'latin1')
  const inner = lines.subarray(lines.indexOf('\r\n') + 2)
  return readHeader(inner).fields.some((line) => isForged(inner, line))
}
