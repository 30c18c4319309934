import type { Link } from '@tasdeeq/engine'
import type { Indicator } from '../../reading.ts'
import type { Looking } from './looking.ts'

type Phone = Looking['phone']

/** Whom an address of a chat service opens: `t.me/name`, `wa.me/923000000000`. */
export function handleAt(url: URL, phone: Phone): readonly Indicator[] {
  const service = SERVICES.get(url.hostname.replace(/^www\./u, ''))
  const [, first = '', second = ''] = url.pathname.split('/')
  switch (service) {
    case 'telegram':
      return telegram(first, second)
    case 'whatsapp':
      return whatsapp(url.searchParams.get('phone') ?? first, phone)
    case 'whatsapp-group':
      return invitation('whatsapp:chat/', first)
    case undefined:
      return []
  }
}

const SERVICES: ReadonlyMap<string, 'telegram' | 'whatsapp' | 'whatsapp-group'> = new Map([
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['telegram.dog', 'telegram'],
  ['wa.me', 'whatsapp'],
  ['api.whatsapp.com', 'whatsapp'],
  ['web.whatsapp.com', 'whatsapp'],
  ['chat.whatsapp.com', 'whatsapp-group'],
])

/** The same for what is no web address: `tel:`, `sms:`, `tg:`, `whatsapp:`. */
export function handleOfScheme({ scheme, href }: Link, phone: Phone): readonly Indicator[] {
  switch (scheme) {
    case 'tel':
    case 'sms':
      return asPhone(phone(plainNumber(href.slice(scheme.length + 1))))
    case 'tg':
      return telegram(parameterOf(href, 'domain'), '')
    case 'whatsapp':
      return whatsapp(parameterOf(href, 'phone'), phone)
    default:
      return []
  }
}

export function asPhone(number: string | undefined): readonly Indicator[] {
  return number === undefined ? [] : [{ kind: 'phone', value: number }]
}

function parameterOf(href: string, name: string): string {
  return new URLSearchParams(href.split('?', 2)[1]?.slice(0, 500) ?? '').get(name) ?? ''
}

/** Names have 5 to 32 letters, digits and underscores; invitations begin with a plus, or stand below `joinchat`. */
export function telegram(first: string, second: string): readonly Indicator[] {
  if (first.startsWith('+')) return invitation('telegram:+', first.slice(1))
  if (first === 'joinchat') return invitation('telegram:+', second)
  const name = (first === 's' ? second : first).toLowerCase()
  const isName = /^[a-z][a-z0-9_]{3,31}$/u.test(name) && !RESERVED.has(name)
  return isName ? [{ kind: 'handle', value: `telegram:${name}` }] : []
}

/** Paths of the service's own. */
const RESERVED: ReadonlySet<string> = new Set([
  'share',
  'addstickers',
  'proxy',
  'socks',
  'iv',
  'login',
])

/** A number is reached by its chat and by a call. */
export function whatsapp(written: string, phone: Phone): readonly Indicator[] {
  const digits = plainNumber(written).replace(/\D/gu, '')
  const number = phone(`+${digits}`)
  if (number === undefined) return []
  return [
    { kind: 'handle', value: `whatsapp:${number}` },
    { kind: 'phone', value: number },
  ]
}

function invitation(start: string, code: string): readonly Indicator[] {
  return /^[\w-]{8,40}$/u.test(code) ? [{ kind: 'handle', value: `${start}${code}` }] : []
}

function plainNumber(written: string): string {
  const number = written.slice(0, 60).split(/[?;,]/u, 1)[0]!
  try {
    return decodeURIComponent(number)
  } catch {
    return number
  }
}
