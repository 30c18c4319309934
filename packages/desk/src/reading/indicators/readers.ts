import { hostParts, withoutReaders, type Address } from '@tasdeeq/engine'

/** Tells whether something names one of those that a message came to. */
export interface Readers {
  /** One of their addresses, lower-cased. */
  readonly has: (address: string) => boolean
  /** Their own domain, where it is not one that many share. */
  readonly own: (domain: string) => boolean
  /** Does it name them, plainly or in a common encoding? */
  readonly named: (written: string) => boolean
}

/** Whoever's it is: an address in a link is there to tell one reader from the next. */
const ADDRESS = /[\w+-]@[\w-]+\./u
const SHORTEST = 4
const LONGEST_TOKEN = 400

export function readersOf(
  addresses: readonly Address[],
  isFreeMail: (host: string) => boolean,
): Readers {
  const known = new Set(addresses.map(({ address }) => address.toLowerCase()).filter(Boolean))
  const hosts = [...known].map((address) => address.slice(address.lastIndexOf('@') + 1))
  const own = new Set(
    hosts.filter((host) => !isFreeMail(host)).map((host) => hostParts(host).registrable),
  )
  const locals = [...known]
    .map((address) => address.slice(0, Math.max(0, address.lastIndexOf('@'))))
    .filter((local) => local.length >= SHORTEST)
  const told = new Map<string, boolean>()
  const isNamed = (plain: string): boolean =>
    locals.some((local) => plain.toLowerCase().includes(local)) ||
    withoutReaders(plain, addresses) !== plain
  return {
    has: (address) => known.has(address),
    own: (domain) => own.has(domain),
    named: (written) => {
      const before = told.get(written)
      if (before !== undefined) return before
      const is = readingsOf(written).some((plain) => ADDRESS.test(plain) || isNamed(plain))
      told.set(written, is)
      return is
    },
  }
}

/** As written, percent-decoded, and from base64 or hexadecimal digits where it is such. */
function readingsOf(written: string): readonly string[] {
  const plain = percentDecoded(written)
  return plain === written
    ? [written, ...fromDigits(written)]
    : [written, plain, ...fromDigits(written), ...fromDigits(plain)]
}

function fromDigits(token: string): readonly string[] {
  if (token.length < 8 || token.length > LONGEST_TOKEN) return []
  const isHex = token.length % 2 === 0 && /^[0-9a-f]+$/iu.test(token)
  if (!isHex && !/^[\w+/-]+={0,2}$/u.test(token)) return []
  const bytes = Buffer.from(token, isHex ? 'hex' : 'base64')
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? [bytes.toString('latin1')] : []
}

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
