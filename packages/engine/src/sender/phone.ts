import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PhoneSender } from './sender.ts'

export interface PhoneContext {
  readonly knowledge: Knowledge
  readonly now: number
  /** ISO 3166-1 alpha-2: whose trunk prefix a number without a country code has. */
  readonly reader?: string | undefined
}

/** What a phone showed as the sender, taken apart; undefined where it showed nothing. */
export function readPhone(shown: string, context: PhoneContext): PhoneSender | undefined {
  const plain = shown.normalize('NFKC').trim()
  if (plain === '') return undefined
  const digits = asciiDigits(plain)
  const kind = kindOf(plain, digits)
  const value =
    kind === 'name' ? plain : kind === 'short-code' ? digits : international(plain, context)
  const users = context.knowledge.usersOfSenderId(value, context.now)
  return { kind, value, usedBy: [...new Set(users.map((body) => body.id))] }
}

/** `+923000000000` from `0300 0000000`, `00923000000000` or `92-300-0000000`; without a country code, its digits. */
export function international(written: string, { knowledge, reader }: PhoneContext): string {
  const digits = asciiDigits(written)
  if (written.trim().startsWith('+')) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  const code = asciiDigits(knowledge.country(reader ?? '')?.callingCode ?? '')
  if (code === '') return digits
  if (digits.startsWith('0')) return `+${code}${digits.slice(1)}`
  return digits.startsWith(code) && digits.length >= LEAST_WITH_CODE ? `+${digits}` : digits
}

/**
 * Text from right to left shows the groups of a number the wrong way round where nobody marks its direction, and people
 * type what they see: `26477-0800` is `0800-26477`. A code that begins with 0 stands first, so the last group tells.
 */
export function asDialled(written: string): string {
  const groups = written.trim().split(/[\s\p{Pd}]+/u)
  const [first, last] = [asciiDigits(groups[0] ?? ''), asciiDigits(groups.at(-1) ?? '')]
  const isTurned = groups.length > 1 && /^0\d{2,3}$/u.test(last) && /^[1-9]/u.test(first)
  return isTurned ? groups.toReversed().join('-') : written
}

/** Short codes have three to six digits, in some countries eight. */
const MOST_SHORT_CODE = 6
const LEAST_WITH_CODE = 11

function kindOf(plain: string, digits: string): PhoneSender['kind'] {
  if (digits === '' || /\p{L}/u.test(plain)) return 'name'
  return digits.length <= MOST_SHORT_CODE && !plain.startsWith('+') ? 'short-code' : 'number'
}

/** Digits of any script as ASCII, the rest dropped. */
function asciiDigits(written: string): string {
  let digits = ''
  for (const character of written) {
    const code = character.codePointAt(0)!
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10)
    if (zero !== undefined) digits += String(code - zero)
  }
  return digits
}

/** ASCII, Arabic, Urdu and Persian, Devanagari, Bengali. */
const DIGIT_ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6]
