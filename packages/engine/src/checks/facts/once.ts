import type { Facts } from '../check.ts'

/**
 * Makes a reading of the facts that is worked out once a message, whichever check asks first. It stands beside the facts:
 * in a WeakMap of all messages it would outlive its message, up to the next collection of old objects, and be copied there.
 */
export function once<Read extends {}>(read: (facts: Facts) => Read): (facts: Facts) => Read {
  const place = places
  places += 1
  return (facts) => {
    const { readings } = facts
    if (readings.length === 0) readings.push(facts)
    // A copy of the facts with something changed in it brings the readings of the first: they are none of its own.
    if (readings[0] !== facts) return read(facts)
    const known = readings[place]
    if (known !== undefined) return known as Read
    const value = read(facts)
    readings[place] = value
    return value
  }
}

/** How many readings there are: each has its place among those of a message, behind the facts that they were made of. */
let places = 1
