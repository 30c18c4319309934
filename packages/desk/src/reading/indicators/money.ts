import { findAccounts } from '@tasdeeq/engine'
import type { Indicator } from '../../reading.ts'
import { isWallet } from './checksums.ts'
import type { Looking } from './looking.ts'

const MOST_TEXT = 60_000
const MOST_CLAIMS = 500

/** Where money would go: accounts, and wallets whose check digits are right. */
export function fromMoney({ about: { analysis } }: Looking): readonly Indicator[] {
  const written = findAccounts(analysis.message.text.slice(0, MOST_TEXT)).flatMap(
    ({ account, kind }): readonly Indicator[] => {
      if (kind === 'iban') return [{ kind: 'account', value: account }]
      return isWallet(account, kind) ? [{ kind: 'wallet', value: walletForm(account, kind) }] : []
    },
  )
  return [...written, ...localAccounts(analysis)]
}

/** Numbers of accounts at a bank or with a telephone's wallet, as a claim of a payment names them. */
function localAccounts({ claims }: Looking['about']['analysis']): readonly Indicator[] {
  return claims.all.slice(0, MOST_CLAIMS).flatMap((claim): readonly Indicator[] => {
    if (claim.kind !== 'payment' || claim.voice === 'quoted') return []
    const account = claim.value.account ?? ''
    return /^\d{9,24}$/u.test(account) ? [{ kind: 'account', value: account }] : []
  })
}

/** Capitals of an Ethereum address are its check digits alone (EIP-55), and of a Bech32 one (BIP 173) a matter of taste. */
function walletForm(wallet: string, kind: 'bitcoin' | 'tron' | 'ethereum'): string {
  const isFree = kind === 'ethereum' || wallet.toLowerCase().startsWith('bc1')
  return isFree ? wallet.toLowerCase() : wallet
}
