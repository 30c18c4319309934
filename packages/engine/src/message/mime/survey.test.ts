import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { newNotes } from '../notes.ts'
import { survey } from './survey.ts'

function parts(
  raw: string,
  limits: Partial<Limits> = {},
): readonly (readonly [string, string, number])[] {
  const bytes = new TextEncoder().encode(raw)
  return survey(bytes, { ...defaultLimits, ...limits }, newNotes()).map(({ type, body, depth }) => [
    type,
    new TextDecoder().decode(bytes.subarray(body.start, body.end)),
    depth,
  ])
}

function noted(raw: string, limits: Partial<Limits>): readonly string[] {
  const notes = newNotes()
  survey(new TextEncoder().encode(raw), { ...defaultLimits, ...limits }, notes)
  return notes.list.map(({ kind }) => kind)
}

const NESTED = `Content-Type: multipart/mixed; boundary="a b"

preamble
--a b
Content-Type: multipart/alternative; boundary=x

--x

one
--x
Content-Type: text/html

two
--x--
epilogue
--a b\t
Content-Type: application/pdf

three
--a b--
epilogue
`

test('parts are found with their bodies and depths', () => {
  assert.deepEqual(parts(NESTED).slice(1), [
    ['multipart/alternative', '', 1],
    ['text/plain', 'one', 2],
    ['text/html', 'two', 2],
    ['application/pdf', 'three', 1],
  ])
  assert.deepEqual(parts(NESTED.replaceAll('\n', '\r\n')).slice(2, 4), [
    ['text/plain', 'one', 2],
    ['text/html', 'two', 2],
  ])
})

test('an outer boundary ends what is inside, closed or not', () => {
  assert.deepEqual(parts(NESTED.replace('--x--\n', '')).at(-1), ['application/pdf', 'three', 1])
})

test('a part may lack headers, or the blank line behind them', () => {
  assert.deepEqual(
    parts(
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/x\n--b\n\nbody',
    ).slice(1),
    [
      ['text/x', '', 1],
      ['text/plain', 'body', 1],
    ],
  )
})

test('parts of a digest are mails', () => {
  assert.equal(
    parts('Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\ny')[1]![0],
    'message/rfc822',
  )
})

test('a line that only starts like a boundary is none', () => {
  assert.equal(
    parts('Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--bb\n--b-\ntwo\n--b--')[1]![1],
    'one\n--bb\n--b-\ntwo',
  )
})

test('blank lines and an mbox line may stand first', () => {
  const [root] = survey(
    new TextEncoder().encode('\n\nFrom a@b Mon Nov 2\nSubject: x\n\ny'),
    defaultLimits,
    newNotes(),
  )
  assert.deepEqual(root!.headers, [{ name: 'subject', value: 'x' }])
})

test('limits cut, and say so, and that text was left out', () => {
  assert.deepEqual(noted(NESTED, { parts: 2 }), ['too-many-parts', 'text-cut'])
  assert.deepEqual(noted(NESTED, { depth: 1 }), ['too-deep', 'text-cut'])
  assert.deepEqual(noted(NESTED, { headerLines: 1 }), ['too-many-headers', 'text-cut'])
  assert.deepEqual(noted(NESTED, { headerBytes: 50 }), ['headers-too-long', 'text-cut'])
  assert.deepEqual(noted(NESTED, { rawBytes: 60 }), [
    'truncated-bytes',
    'text-cut',
    'missing-boundary',
  ])
})

test('a file that is cut leaves no text out', () => {
  const end = NESTED.indexOf('hree')
  assert.deepEqual(noted(NESTED, { rawBytes: end }), ['truncated-bytes'])
})

test('empty texts are no parts, up to a number of their own', () => {
  const raw = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n\n'.repeat(9)}--b\n\none\n--b--`
  assert.deepEqual(parts(raw, { parts: 3 }).slice(1), [['text/plain', 'one', 1]])
  assert.deepEqual(noted(raw, { emptyParts: 8 }), ['too-many-parts', 'text-cut'])
})

test('a boundary is found wherever its line starts, and nowhere else', () => {
  for (const filler of ['', 'x', '-', '--', '---', 'x--b', ' --b', '--b-', 'x\n-', '-\n--']) {
    const raw = `Content-Type: multipart/mixed; boundary=b\n\n${filler}\n--b\n\none${filler}\n--b--\n`
    const [, inner] = parts(raw)
    assert.deepEqual(inner, ['text/plain', `one${filler}`, 1], filler)
  }
})
