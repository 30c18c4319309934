import type { Facts } from '../check.ts'

/** Makes a reading of the facts that is worked out once a message, whichever check asks first. */
export function once<Read extends {}>(read: (facts: Facts) => Read): (facts: Facts) => Read {
  const place = places
  places += 1
  return (facts) => {
    const made = readingsOf(facts)
    const known = made[place]
    if (known !== undefined) return known as Read
    const value = read(facts)
    made[place] = value
    return value
  }
}

/** How many readings there are: each has its place among those of a message. */
let places = 0

const readings = new WeakMap<Facts, unknown[]>()

function readingsOf(facts: Facts): unknown[] {
  let made = readings.get(facts)
  if (made === undefined) readings.set(facts, (made = []))
  return made
}
