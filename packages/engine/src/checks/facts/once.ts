import type { Facts } from '../check.ts'

/** Makes a reading of the facts that is worked out once a message, whichever check asks first. */
export function once<Read>(read: (facts: Facts) => Read): (facts: Facts) => Read {
  const memo = new WeakMap<Facts, { readonly value: Read }>()
  return (facts) => {
    const known = memo.get(facts)
    if (known !== undefined) return known.value
    const value = read(facts)
    memo.set(facts, { value })
    return value
  }
}
