import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { forms } from './field-reason.ts'
import { formReason } from './form-reason.ts'
import { recordShapes } from './record-shapes.ts'

const reasonsOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => formReason(issue, value))

test('what is missing or empty is needed, whatever its form', () => {
  const schema = z.strictObject({
    date: z.iso.date(forms['no-date']),
    word: z.string().trim().min(1),
    list: z.array(z.string()).min(1),
  })
  const needed = { reason: 'needed', values: {} }
  assert.deepEqual(reasonsOf(schema, {}), [needed, needed, needed])
  const empty = reasonsOf(schema, { date: '', word: ' ', list: [] })
  assert.deepEqual(empty, [needed, needed, needed])
})

test('a form is told by its name, with what it takes', () => {
  const one = (schema: z.ZodType, value: unknown) => {
    const [first] = reasonsOf(schema, value)
    return first && [first.reason, ...Object.values(first.values)]
  }
  assert.deepEqual(one(z.iso.date(forms['no-date']), 'today'), ['no-date'])
  assert.deepEqual(one(z.string().regex(/^a$/u, forms['no-phone']), 'b'), ['no-phone'])
  assert.deepEqual(one(z.email(), 'x'), ['no-email'])
  assert.deepEqual(one(z.url(), 'x'), ['no-web-address'])
  assert.deepEqual(one(z.string().max(2), 'abc'), ['too-long', 2])
  assert.deepEqual(one(z.string().min(2), 'a'), ['too-short', 2])
  assert.deepEqual(one(z.array(z.number()).max(1), [1, 2]), ['too-many', 1])
  assert.deepEqual(one(z.array(z.number()).min(2), [1]), ['too-few', 2])
  assert.deepEqual(one(z.number().max(5), 8), ['too-large', 5])
  assert.deepEqual(one(z.number().min(5), 3), ['too-small', 5])
  assert.deepEqual(one(z.string(), 5), ['wrong-type', 'string'])
  assert.deepEqual(one(z.enum(['a', 'b']), 'c'), ['not-offered', 'a, b'])
  assert.deepEqual(one(z.strictObject({}), { colour: 'red' }), ['unknown-field', 'colour'])
  assert.deepEqual(one(z.uuid(), 'x'), ['wrong-form'])
})

test('every form of a record is told by a name that says what is right', () => {
  const body = {
    id: '!',
    country: 'pk',
    kind: 'A Bank',
    names: { '!': ['x'] },
    domains: [{ value: '!' }],
  }
  const reasons = reasonsOf(recordShapes.authority, body).map(({ reason }) => reason)
  for (const expected of [
    'no-record-id',
    'no-country',
    'no-short-name',
    'no-language',
    'no-domain',
  ])
    assert.ok(
      reasons.some((reason) => reason === expected),
      expected,
    )
})
