import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack, packOf } from './load.ts'

test('the knowledge of this checkout loads, with Pakistan and the world', () => {
  const pack = loadKnowledgePack()
  assert.match(pack.version, /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/u)
  assert.ok(pack.countries.some((country) => country.code === 'PK'))
  assert.ok(pack.authorities.some((authority) => authority.id === 'pk.nccia'))
  assert.ok(pack.statutes.some((statute) => statute.id === 'pk.peca2016'))
  assert.ok(pack.matters.some((matter) => matter.id === 'cybercrime'))
})

test('a country is found by its folder alone, and files that are missing are empty lists', () => {
  const pack = packOf([
    { path: 'zz/authorities.json', text: '[{ "id": "zz.bank", "checked": "2026-01-02" }]' },
    { path: 'zz/country.json', text: '{ "code": "ZZ" }' },
  ])
  assert.deepEqual(
    pack.countries.map((country) => country.code),
    ['ZZ'],
  )
  assert.deepEqual(
    pack.authorities.map((authority) => authority.id),
    ['zz.bank'],
  )
  assert.deepEqual(pack.inventions, [])
  assert.deepEqual(pack.domains.freeMail, [])
})

test('the version has the date of the newest record and changes with any letter', () => {
  assert.ok(version('2026-02-03', 'a').startsWith('2026-02-03.'))
  assert.equal(version('2026-02-03', 'a'), version('2026-02-03', 'a'))
  assert.notEqual(version('2026-02-03', 'a'), version('2026-02-03', 'b'))
})

test('a file that is not JSON is named', () => {
  assert.throws(
    () => packOf([{ path: 'pk/country.json', text: '{' }]),
    /knowledge\/pk\/country\.json/u,
  )
})

const version = (checked: string, note: string): string =>
  packOf([{ path: 'a.json', text: `[{ "checked": "${checked}", "note": "${note}" }]` }]).version
