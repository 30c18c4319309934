import { createHmac } from 'node:crypto'
import { skeleton } from '@tasdeeq/engine'
import type { Key } from './table.ts'

/** Makes of addresses, domains and names what they are kept under: only whoever has the secret can look one up. */
export interface Keys {
  readonly address: (address: string) => Key
  readonly domain: (domain: string) => Key
  /** Undefined for what is no person's full name. */
  readonly name: (shown: string) => Key | undefined
}

/** @param secret what {@link historySecret} made */
export function openKeys(secret: Uint8Array): Keys {
  const keyOf = (kind: string, value: string): Key => {
    const digest = createHmac('sha256', secret).update(`${kind}\0${value}`).digest()
    return [digest.readUInt32BE(0), digest.readUInt32BE(4)]
  }
  return {
    address: (address) => keyOf('address', address.toLowerCase()),
    domain: (domain) => keyOf('domain', domain),
    name: (shown) => {
      const words = nameWords(shown)
      return words.length < FEWEST_WORDS ? undefined : keyOf('name', words.join(' '))
    },
  }
}

/** A secret of its own for the history, out of the gateway's. */
export function historySecret(secret: Uint8Array): Uint8Array {
  return createHmac('sha256', secret).update('senders').digest()
}

/** "Sales" and "Ali" are anybody's. */
const FEWEST_WORDS = 2
const LONGEST = 200

/**
 * The words of a person's name as they look at a glance, in the order of the alphabet: "Khan, Dr. Alì (CEO)" and
 * "Ali Khan" are one.
 */
function nameWords(shown: string): readonly string[] {
  const [name = ''] = shown.slice(0, LONGEST).normalize('NFKC').split(/[(|[]/u)
  const words = name.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
  return words
    .map(skeleton)
    .filter((word) => !TITLES.has(word))
    .toSorted()
}

const TITLES: ReadonlySet<string> = new Set(
  ['mr', 'mrs', 'ms', 'dr', 'prof', 'engr', 'herr', 'frau', 'mme', 'sr', 'sra', 'via'].map(
    skeleton,
  ),
)
