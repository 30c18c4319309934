/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units (3.2.3), numbers and strings as ECMAScript writes them
 * (3.2.2), nothing between them. Members that are undefined are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot say (3.2.2.2, 3.2.2.3): numbers that are none, lone surrogates
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  return canonicalScalar(value)
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${canonicalScalar(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function canonicalScalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} is not JSON`)
  if (typeof value === 'string' && !value.isWellFormed())
    throw new TypeError('a lone surrogate is not JSON')
  const written = JSON.stringify(value)
  if (written === undefined) throw new TypeError(`a ${typeof value} is not JSON`)
  return written
}

/**
 * The same value as the database keeps it: U+0000 and lone surrogates, which it cannot hold, become U+FFFD; what is
 * undefined is left out. What strangers write reaches the log, so it must never be refused there.
 */
export function storable<Value>(value: Value): Value
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '\uFFFD')
  if (Array.isArray(value)) return value.map((item: unknown) => storable(item ?? null))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [storable(name), storable(member)]))
}
