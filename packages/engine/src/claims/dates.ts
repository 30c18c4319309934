import { anyWithin, firstFrom, type Reading } from './reading.ts'

export interface DateFound {
  readonly from: number
  readonly to: number
  /** ISO 8601 date. */
  readonly date: string
}

/**
 * A date that starts at a token: "25 June 2026", "June 25, 2026", "25/06/2026", "2026-06-25", "25 June",
 * "Friday". Figures alone are day before month, as nearly everywhere; a missing year is that of `now` or the
 * next; a day of the week is the next one.
 */
export function dateAt(reading: Reading, token: number): DateFound | undefined {
  return named(reading, token) ?? figures(reading, token) ?? weekday(reading, token)
}

const DAY = 86_400_000

function weekday(reading: Reading, token: number): DateFound | undefined {
  const hits = reading.hits('weekday')
  if (!anyWithin(hits, token, token + 1)) return undefined
  const wanted = Number(hits[firstFrom(hits, token)]!.value)
  const today = new Date(reading.now).getUTCDay()
  const ahead = (wanted - today + 7) % 7 || 7
  const date = new Date(reading.now + ahead * DAY).toISOString().slice(0, 10)
  return dateAfterComma(reading, token + 1) ?? { from: token, to: token + 1, date }
}

/** "Friday, 25 June": the date itself says more. */
function dateAfterComma(reading: Reading, token: number): DateFound | undefined {
  return named(reading, token) ?? figures(reading, token)
}

function named(reading: Reading, token: number): DateFound | undefined {
  const first = smallNumber(reading, token)
  if (first !== undefined) {
    const monthAt = isOrdinalSign(reading, token + 1) ? token + 2 : token + 1
    const month = monthOf(reading, monthAt)
    return month === undefined
      ? undefined
      : build(reading, { from: token, to: monthAt + 1, day: first, month })
  }
  const month = monthOf(reading, token)
  const day = month === undefined ? undefined : smallNumber(reading, token + 1)
  if (month === undefined || day === undefined) return undefined
  const to = isOrdinalSign(reading, token + 2) ? token + 3 : token + 2
  return build(reading, { from: token, to, day, month })
}

interface Parts {
  readonly from: number
  readonly to: number
  readonly day: number
  readonly month: number
}

function build(reading: Reading, { from, to, day, month }: Parts): DateFound | undefined {
  const year = yearAt(reading, to)
  if (year !== undefined) return checked({ from, to: to + 1, year, month, day })
  const now = new Date(reading.now)
  const passed = Date.UTC(now.getUTCFullYear(), month - 1, day) < reading.now - 90 * DAY
  return checked({ from, to, year: now.getUTCFullYear() + (passed ? 1 : 0), month, day })
}

function figures(reading: Reading, token: number): DateFound | undefined {
  const { words, starts, ends } = reading.tokens
  const end = ends[token + 2]
  if (end === undefined || end - starts[token]! > 10) return undefined
  if (!FIGURES.test(reading.text.slice(starts[token], end))) return undefined
  const [a = 0, b = 0, c = 0] = words.slice(token, token + 3).map(Number)
  if (a > 1000) return checked({ from: token, to: token + 3, year: a, month: b, day: c })
  return checked({ from: token, to: token + 3, year: c < 100 ? 2000 + c : c, month: b, day: a })
}

const FIGURES = /^\S{1,4}([/.-])\S{1,2}\1\S{2,4}$/u

function checked(date: Parts & { readonly year: number }): DateFound | undefined {
  const { year, month, day, from, to } = date
  const valid = year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  if (!valid || !Number.isInteger(year + month + day)) return undefined
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { from, to, date: iso }
}

function smallNumber(reading: Reading, token: number): number | undefined {
  const word = reading.tokens.words[token]
  if (word === undefined || !/^\d{1,2}(?:st|nd|rd|th)?$/u.test(word)) return undefined
  const number = Number.parseInt(word, 10)
  return number >= 1 && number <= 31 ? number : undefined
}

function isOrdinalSign(reading: Reading, token: number): boolean {
  return ORDINALS.has(reading.tokens.words[token] ?? '')
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'de', 'of'])

function monthOf(reading: Reading, token: number): number | undefined {
  const hits = reading.hits('month')
  if (!anyWithin(hits, token, token + 1)) return undefined
  return Number(hits[firstFrom(hits, token)]!.value)
}

function yearAt(reading: Reading, token: number): number | undefined {
  const words = reading.tokens.words
  const word = words[token] === 'de' ? words[token + 1] : words[token]
  return word !== undefined && /^20\d\d$/u.test(word) ? Number(word) : undefined
}
