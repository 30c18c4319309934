import type { Facts } from '../check.ts'
import { once } from './once.ts'
import { isProvenOfficial } from './origin.ts'
import { calledTo } from './targets.ts'

/**
 * Does a body write in its own proven name and lead nowhere but to its own pages? What frauds imitate is its daily
 * business: parcels with duty to pay, cards that expire, passwords to renew.
 */
export const isOwnBusiness: (facts: Facts) => boolean = once(
  (facts) =>
    isProvenOfficial(facts) &&
    calledTo(facts).every(({ whose }) => whose === 'own' || whose === 'known' || whose === 'body'),
)
