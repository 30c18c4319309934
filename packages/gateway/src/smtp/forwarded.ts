import { isIP } from 'node:net'
import type { Client } from '../arrival.ts'
import { decodeXtext, encodeXtext } from './codec.ts'

/**
 * What an MTA tells of the client that it serves, by XFORWARD (postfix.org/XFORWARD_README.html) or XCLIENT
 * (postfix.org/XCLIENT_README.html). A value that the MTA said is not available is undefined.
 */
export type Told = ReadonlyMap<string, string | undefined>

export const toldNames = {
  XFORWARD: ['NAME', 'ADDR', 'PORT', 'PROTO', 'HELO', 'IDENT', 'SOURCE'],
  XCLIENT: ['NAME', 'ADDR', 'PORT', 'PROTO', 'HELO', 'LOGIN'],
} as const

/** Reads the words behind the command. Undefined where any of them is not right: then none holds. */
export function readTold(verb: keyof typeof toldNames, words: string): Told | undefined {
  const told = new Map<string, string | undefined>()
  for (const word of words.split(' ').filter((each) => each !== '')) {
    const equals = word.indexOf('=')
    const name = word.slice(0, Math.max(0, equals)).toUpperCase()
    const value = decodeXtext(word.slice(equals + 1))
    const known = (toldNames[verb] as readonly string[]).includes(name)
    if (!known || value === undefined || !fits(name, value)) return undefined
    told.set(name, available(name, value))
  }
  return told.size === 0 ? undefined : told
}

/** The sender of an arrival, from what was told. */
export function clientOf(told: Told): Client {
  const [ip, name, helo] = [told.get('ADDR'), told.get('NAME'), told.get('HELO')]
  return {
    ...(ip === undefined ? {} : { ip }),
    ...(name === undefined ? {} : { name }),
    ...(helo === undefined ? {} : { helo }),
  }
}

/** XFORWARD commands that tell the next server the same, of those things that it takes. */
export function tellAgain(told: Told, takes: readonly string[]): readonly string[] {
  const words = toldNames.XFORWARD.filter((name) => takes.includes(name) && told.has(name)).map(
    (name) => `${name}=${wire(name, told.get(name))}`,
  )
  const commands: string[] = []
  for (const word of words) {
    const last = commands.at(-1)
    // XFORWARD_README: a command line is at most 512 characters, more go into a command of their own.
    if (last === undefined || last.length + word.length + 3 > 512) commands.push(`XFORWARD ${word}`)
    else commands[commands.length - 1] = `${last} ${word}`
  }
  return commands
}

function fits(name: string, value: string): boolean {
  if (value.length > 255 || !Array.from(value).every((char) => char >= ' ' && char !== '\u007f')) {
    return false
  }
  return name !== 'ADDR' || unavailable.includes(value.toUpperCase()) || isIP(bare(value)) !== 0
}

function available(name: string, value: string): string | undefined {
  if (value === '' || unavailable.includes(value.toUpperCase())) return undefined
  return name === 'ADDR' ? bare(value) : value
}

/** XFORWARD_README: IPv6 addresses are written with a prefix. */
function bare(address: string): string {
  return /^ipv6:/i.test(address) ? address.slice(5) : address
}

function wire(name: string, value: string | undefined): string {
  if (value === undefined) return '[UNAVAILABLE]'
  return encodeXtext(name === 'ADDR' && isIP(value) === 6 ? `IPV6:${value}` : value)
}

const unavailable = ['[UNAVAILABLE]', '[TEMPUNAVAIL]']
