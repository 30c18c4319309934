import { createHash } from 'node:crypto'
import { canonicalJson } from '../../events/canonical.ts'

/** Of the ids of observables, which are the same wherever they are made (STIX 2.1, 2.9). */
const OBSERVABLES = '00abedb4-aa42-466c-9c01-fed23315a9b7'
/** Of URLs (RFC 9562, 6.6). */
const URLS = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** Makes the ids of a desk's objects: the same of the same, so that what is imported again replaces what is there. */
export type IdMaker = (type: string, ...of: readonly string[]) => string

/** Ours are of version 7, which STIX 2.1 does not know (2.9: RFC 4122): so they are made of these, by the desk’s address. */
export function idsOf(publicUrl: string): IdMaker {
  const namespace = uuid5(URLS, publicUrl)
  return (type, ...of) => `${type}--${uuid5(namespace, canonicalJson([type, ...of]))}`
}

/** @param properties those that make an observable what it is, of its kind */
export function idOfObservable(type: string, properties: object): string {
  return `${type}--${uuid5(OBSERVABLES, canonicalJson(properties))}`
}

/** RFC 9562, 5.5. */
export function uuid5(namespace: string, name: string): string {
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(bytes).update(name).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  const ends = [0, 8, 12, 16, 20, 32]
  return ends
    .slice(1)
    .map((end, at) => hex.slice(ends[at], end))
    .join('-')
}
