import assert from 'node:assert/strict'
import type { StixObject } from './bundle.ts'

/** Properties without which an object is none (STIX 2.1, 3 to 8), beside those of all. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  identity: ['created', 'modified', 'name'],
  campaign: ['created', 'modified', 'name'],
  indicator: ['created', 'modified', 'pattern', 'pattern_type', 'valid_from'],
  report: ['created', 'modified', 'name', 'published', 'object_refs'],
  grouping: ['created', 'modified', 'context', 'object_refs'],
  relationship: ['created', 'modified', 'relationship_type', 'source_ref', 'target_ref'],
  sighting: ['created', 'modified', 'sighting_of_ref'],
  'observed-data': ['created', 'modified', 'first_observed', 'last_observed', 'number_observed'],
  'marking-definition': ['created'],
  'domain-name': ['value'],
  url: ['value'],
  'email-addr': ['value'],
  'ipv4-addr': ['value'],
  'ipv6-addr': ['value'],
  file: ['hashes'],
  'user-account': ['account_type', 'user_id'],
}

/** Times that are not before others (STIX 2.1, 3.2, 4.3, 4.7, 4.13, 5.2). */
const ORDERED = [
  ['created', 'modified'],
  ['first_seen', 'last_seen'],
  ['first_observed', 'last_observed'],
  ['valid_from', 'valid_until'],
] as const

const ID =
  /^([a-z][a-z0-9-]+)--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u

/** Fails where a bundle breaks a rule of the standard that we rely on; gives its objects. */
export function isRight(value: unknown): readonly StixObject[] {
  assert.ok(typeof value === 'object' && value !== null && 'objects' in value && 'id' in value)
  assert.match(String(value.id), /^bundle--/u)
  assert.deepEqual(Object.keys(value).toSorted(), ['id', 'objects', 'type'])
  const objects = value.objects as readonly StixObject[]
  const ids = new Set(objects.map(({ id }) => id))
  assert.equal(ids.size, objects.length, 'no object is there twice')
  for (const object of objects) assertRight(object, ids)
  return objects
}

function assertRight(object: StixObject, ids: ReadonlySet<string>): void {
  const { type, id } = object
  const needed = NEEDED[type]
  assert.ok(needed !== undefined, `${type} is no type of STIX 2.1`)
  for (const name of [...needed, 'spec_version']) assert.ok(name in object, `${type} has ${name}`)
  const isDefinition = type === 'marking-definition'
  if (!isDefinition) assert.equal(ID.exec(id)?.[1], type, id)
  const isPublic = isDefinition || type === 'identity'
  assert.equal('object_marking_refs' in object, !isPublic, `${type} is marked`)
  assertTimes(object)
  // What it was before is in an earlier bundle.
  if (object['relationship_type'] === 'duplicate-of') return
  for (const ref of refsOf(object))
    assert.ok(ids.has(ref), `${type} refers to ${ref}, which is not there`)
}

function assertTimes(object: StixObject): void {
  for (const name of ['created', 'modified', 'valid_from', 'valid_until', 'published'])
    if (name in object) assert.match(String(object[name]), TIME)
  for (const [before, after] of ORDERED)
    if (after in object) assert.ok(String(object[before]) <= String(object[after]), after)
  if ('valid_until' in object) assert.notEqual(object['valid_from'], object['valid_until'])
}

function refsOf(object: StixObject): readonly string[] {
  return Object.entries(object).flatMap(([name, value]) =>
    name.endsWith('_ref') ? [String(value)] : name.endsWith('_refs') ? (value as string[]) : [],
  )
}
