import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { emptyFields, tidied } from './record-value.ts'
import type { Fields, Value } from './value.ts'
import { shapes } from './shapes.ts'

test('what may be left out and is empty is left out, and what must be there stays empty', () => {
  const typed = {
    kind: 'domain',
    value: ' bad.example ',
    impersonates: '',
    sources: ['', 'fbr3'],
    checked: '2026-11-22',
    confidence: 'medium',
    note: ' ',
    from: '',
  }
  assert.deepEqual(tidied(typed, shapes['bad-sender']), {
    kind: 'domain',
    value: 'bad.example',
    impersonates: '',
    sources: ['fbr3'],
    checked: '2026-11-22',
    confidence: 'medium',
  })
})

test('numbers that were typed are numbers, and what is none stays for the desk to refuse', () => {
  const year = (typed: string): Value => (tidied({ year: typed }, shapes.statute) as Fields)['year']
  assert.equal(year('2016'), 2016)
  assert.equal(year('soon'), 'soon')
})

test('what stands in the register is tidy already: opening and sending it changes nothing', () => {
  const { authorities, statutes, countries, scripts } = loadKnowledgePack()
  for (const [kind, all] of Object.entries({
    authority: authorities,
    statute: statutes,
    country: countries,
    script: scripts,
  }) as [keyof typeof shapes, readonly object[]][])
    for (const one of all) assert.deepEqual(tidied(one as Fields, shapes[kind]), one)
})

test('a new record has every field that it needs', () => {
  const fresh = emptyFields(shapes.invention, '2026-11-22')
  assert.deepEqual(Object.keys(fresh), [
    'id',
    'names',
    'why',
    'falseIn',
    'realIn',
    'sources',
    'checked',
    'confidence',
  ])
  assert.equal(fresh['checked'], '2026-11-22')
})
