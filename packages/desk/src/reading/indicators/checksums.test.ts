import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isWallet } from './checksums.ts'

/** Published examples: Bitcoin's first block, BIP 173, BIP 350, EIP-55, and one of Tron's own contracts. */
const RIGHT = [
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['bitcoin', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['ethereum', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
  ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
] as const

for (const [kind, wallet] of RIGHT) {
  test(`the check digits of ${wallet} are right`, () => {
    assert.ok(isWallet(wallet, kind))
  })
}

test('a changed sign is found in all whose every sign is checked', () => {
  for (const [kind, wallet] of RIGHT.filter(([, one]) => one !== RIGHT[4][1])) {
    for (const at of [5, 12, 20, wallet.length - 1]) {
      const sign = wallet.charAt(at)
      const other = sign === 'q' ? 'z' : 'q'
      const changed = kind === 'ethereum' ? swapCase(sign) : other
      if (changed === sign) continue
      const wrong = `${wallet.slice(0, at)}${changed}${wallet.slice(at + 1)}`
      assert.equal(isWallet(wrong, kind), false, wrong)
    }
  }
})

test('no writing makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 70 }),
      fc.constantFrom('bitcoin', 'tron', 'ethereum'),
      (text, kind) => {
        assert.equal(typeof isWallet(text, kind), 'boolean')
      },
    ),
  )
})

function swapCase(sign: string): string {
  return sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase()
}
