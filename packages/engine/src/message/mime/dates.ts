import type { Header } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTHS: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]))
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/u
const OFFSET = /\s([+-])(\d{2}):?(\d{2})(?!\d)/u
const ZONES: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pkt: 300,
}

/**
 * Reads a date as mails write it (RFC 5322 §3.3) or as mail programs show it ("Mon, Nov 2, 2026 at 10:11 AM"):
 * a day, a month's name, a year, a time. The same on every platform, which `Date.parse` is not.
 *
 * @returns milliseconds since 1970; undefined where no date stands there
 */
export function parseDate(text: string): number | undefined {
  const lower = text.slice(0, 200).toLowerCase()
  return readStandard(lower) ?? readLoose(lower)
}

/** As the standard has it, and nearly all mails. */
function readStandard(lower: string): number | undefined {
  const found = STANDARD.exec(lower.trim())
  if (!found) return undefined
  const day = Number(found[1])
  const hour = Number(found[4])
  const minute = Number(found[5])
  if (day < 1 || day > 31 || hour > 23 || minute > 59) return undefined
  const seconds = (hour * 60 + minute) * 60 + Number(found[6] ?? 0)
  const zone = (found[7] === '-' ? -1 : 1) * (Number(found[8]) * 60 + Number(found[9]))
  return Date.UTC(Number(found[3]), MONTHS.get(found[2]!), day) + (seconds - zone * 60) * 1000
}

const STANDARD =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun), {0,2})?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ([12]\d{3}) (\d\d):(\d\d)(?::(\d\d))? ([+-])(\d\d)(\d\d)(?: \([a-z]{1,5}\))?$/u

function readLoose(lower: string): number | undefined {
  const plain = lower.replace(/\([^()]*\)/gu, ' ')
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?/u.exec(plain)
  const calendar = time ? plain.replace(time[0], ' # ') : plain
  const day = readDay(calendar.replace(OFFSET, ' '))
  if (day === undefined) return undefined
  const clock = time ? clockTime(time) : 0
  if (clock === undefined) return undefined
  return day + clock - readZone(calendar) * 60_000
}

/** `Date`, with what is wrong about it noted. */
export function readDate(headers: readonly Header[], notes: Notes): number | undefined {
  const header = headers.find(({ name }) => name === 'date')
  if (!header) return undefined
  const date = parseDate(header.value)
  if (date === undefined) note(notes, 'invalid-date')
  return date
}

/** When the last server took the mail: the date behind the last semicolon of the topmost `Received`. */
export function readReceived(headers: readonly Header[]): number | undefined {
  const header = headers.find(({ name }) => name === 'received')
  return header && parseDate(header.value.slice(header.value.lastIndexOf(';') + 1))
}

/** Midnight UTC of the day named. */
function readDay(plain: string): number | undefined {
  let month: number | undefined
  const numbers: number[] = []
  for (const word of plain.split(/[\s,./-]+/u)) {
    month ??= MONTHS.get(word.slice(0, 3))
    if (NUMBER.test(word)) numbers.push(Number.parseInt(word, 10))
  }
  if (month === undefined) return undefined
  const day = numbers.find((number) => number >= 1 && number <= 31)
  const year =
    numbers.find((number) => number > 31) ?? numbers.filter((number) => number !== day)[0]
  if (day === undefined || year === undefined) return undefined
  const date = Date.UTC(fullYear(year), month, day)
  return Number.isNaN(date) ? undefined : date
}

/** Years of two digits (RFC 5322 §4.3). */
function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function clockTime(time: RegExpExecArray): number | undefined {
  const hour = Number(time[1])
  const minute = Number(time[2])
  if (hour > 23 || minute > 59) return undefined
  const inDay = time[4] === undefined ? hour : (hour % 12) + (time[4] === 'pm' ? 12 : 0)
  return ((inDay * 60 + minute) * 60 + Number(time[3] ?? 0)) * 1000
}

/** Minutes ahead of UTC. */
function readZone(plain: string): number {
  const behind = plain.slice(plain.indexOf('#') + 1)
  const offset = OFFSET.exec(behind)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
  const name = /[a-z]{3}/u.exec(behind)
  return name ? (ZONES[name[0]] ?? 0) : 0
}
