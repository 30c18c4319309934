import { hostParts } from '@tasdeeq/engine'
import { plain } from './matching.ts'

/**
 * How the value of an indicator may begin, by what a person typed or pasted: an address with or without its scheme, a
 * mail address with its name, a number in any writing, an account with spaces, a name of a chat. The likeliest first.
 *
 * @param callingCode of the reader's country, without plus: what a number that begins with 0 is dialled with
 */
export function writingsOf(typed: string, callingCode: string): readonly string[] {
  const value = plain(typed)
  const joined = typed.replaceAll(/[\s-]/gu, '')
  const all = [
    ...numberOf(typed, callingCode),
    ...mailOf(value),
    ...addressOf(value),
    ...handleOf(value),
    value,
    // Accounts are kept in capitals, and some wallets tell capitals from small letters.
    typed.trim(),
    ...(/\d/u.test(joined) ? [joined, joined.toUpperCase()] : []),
  ]
  return [...new Set(all)].filter(({ length }) => length > 1).slice(0, MOST)
}

const MOST = 8
/** Fewer are no number yet. */
const FEWEST_DIGITS = 5

function numberOf(typed: string, callingCode: string): readonly string[] {
  const said = asciiDigits(typed).trim().replace(/^tel:/iu, '')
  if (!/^\+?[\d\s().-]+$/u.test(said)) return []
  const digits = said.replaceAll(/\D/gu, '')
  if (digits.length < FEWEST_DIGITS) return []
  if (said.startsWith('+')) return [`+${digits}`]
  if (digits.startsWith('00')) return [`+${digits.slice(2)}`]
  const isNational = digits.startsWith('0') && callingCode !== ''
  return isNational ? [`+${callingCode}${digits.slice(1)}`] : [`+${digits}`, digits]
}

/** Digits of any script (Unicode 17, Nd) as ASCII. */
function asciiDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

/** ASCII, Arabic, Urdu and Persian, Devanagari, Bengali, full-width. */
const DIGIT_ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

function mailOf(value: string): readonly string[] {
  const address = /([^\s<>@"',;]{1,64}@[a-z0-9.-]{1,253})/u
    .exec(value)?.[1]
    ?.replace(/^mailto:/u, '')
  if (address === undefined) return []
  return [address, ...domainsOf(address.slice(address.lastIndexOf('@') + 1))]
}

function addressOf(value: string): readonly string[] {
  const isWeb = /^https?:\/\//u.test(value)
  const isBare = !isWeb && isBareHost(value)
  if (!isWeb && !isBare) return []
  const url = URL.parse(isWeb ? value : `https://${value}`)
  if (url === null) return []
  const path = url.pathname === '/' ? '' : url.pathname
  const schemes = isWeb ? [url.protocol] : ['https:', 'http:']
  const whole = path === '' ? [] : schemes.map((scheme) => `${scheme}//${url.host}${path}`)
  return [...whole, ...domainsOf(url.hostname)]
}

/** `bank.example`, with or without a path: a dot with something on both sides of it, and no blank or sign of a mail. */
function isBareHost(value: string): boolean {
  const host = /^[^\s@/?#]{3,300}/u.exec(value)?.[0] ?? ''
  const rest = value.slice(host.length, host.length + 1)
  const dot = host.lastIndexOf('.', host.length - 3)
  return dot > 0 && (rest === '' || '/?#'.includes(rest))
}

function domainsOf(host: string): readonly string[] {
  const { registrable } = hostParts(host)
  return registrable === host || registrable === '' ? [host] : [host, registrable]
}

function handleOf(value: string): readonly string[] {
  const name = /^(?:@|(?:https?:\/\/)?(?:t|telegram)\.me\/)([a-z0-9_]{3,32})$/u.exec(value)?.[1]
  return name === undefined ? [] : [`telegram:${name}`]
}
