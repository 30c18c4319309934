import { createHash } from 'node:crypto'

/** Are the check digits of a wallet right, by what its shape says it is? */
export function isWallet(wallet: string, kind: 'bitcoin' | 'tron' | 'ethereum'): boolean {
  if (kind === 'ethereum') return isEthereum(wallet)
  if (kind === 'tron') return versionOf(wallet) === TRON
  if (wallet.startsWith('bc1')) return isBech32(wallet)
  return BITCOIN.has(versionOf(wallet) ?? -1)
}

/** Version bytes of Base58Check: of Bitcoin to a key or to a script, and of Tron. */
const BITCOIN: ReadonlySet<number> = new Set([0x00, 0x05])
const TRON = 0x41

/** EIP-55: a letter is a capital where the digit of the hash over the lower-case address is 8 or more. */
function isEthereum(wallet: string): boolean {
  const digits = wallet.slice(2)
  const lower = digits.toLowerCase()
  if (digits === lower || digits === digits.toUpperCase()) return true
  const hash = createHash('keccak-256').update(lower).digest('hex')
  return Array.from(lower).every((digit, at) => {
    const isCapital = Number.parseInt(hash.charAt(at), 16) >= 8
    return digits.charAt(at) === (isCapital ? digit.toUpperCase() : digit)
  })
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BASE58_BYTES = 25

/** The version byte of a Base58Check address; undefined where its last four bytes are not the hash of the others. */
function versionOf(wallet: string): number | undefined {
  let value = 0n
  for (const sign of wallet) value = value * 58n + BigInt(BASE58.indexOf(sign))
  const hex = value.toString(16).padStart(2 * BASE58_BYTES, '0')
  if (hex.length !== 2 * BASE58_BYTES) return undefined
  const bytes = Buffer.from(hex, 'hex')
  const once = createHash('sha256').update(bytes.subarray(0, 21)).digest()
  const twice = createHash('sha256').update(once).digest()
  return twice.subarray(0, 4).equals(bytes.subarray(21)) ? bytes[0] : undefined
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const
/** BIP 173 for version 0 of a witness, BIP 350 for later ones. */
const BECH32_END = 1
const BECH32M_END = 0x2bc830a3

/** @param wallet lower-case, of Bitcoin's main chain: `bc1…` */
function isBech32(wallet: string): boolean {
  const values = Array.from(wallet.slice(3), (sign) => BECH32.indexOf(sign))
  if (values.length < 8 || values.includes(-1)) return false
  // The human-readable part "bc", expanded: high bits, a zero, low bits.
  const end = polymod([3, 3, 0, 2, 3, ...values])
  return end === (values[0] === 0 ? BECH32_END : BECH32M_END)
}

function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ff_ffff) << 5) ^ value
    GENERATORS.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) check ^= generator
    })
  }
  return check >>> 0
}
