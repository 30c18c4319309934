import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge, explain } from '../src/index.ts'
import type { Analysis, Channel, World } from '../src/index.ts'
import { hostileTexts, textOf } from './hostile-texts.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const world: World = { knowledge, clock: Date.UTC(2026, 5, 1), reader: 'PK' }
const channels: readonly Channel[] = ['email', 'sms', 'chat', 'letter']

const folder = new URL('../../../samples/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.eml') || name.endsWith('.txt'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))

const someChannel = fc.option(fc.constantFrom(...channels), { nil: undefined })
const someReader = fc.constantFrom('PK', 'IN', 'SG', 'ZZ', 'pk', '')
const someWorld = fc
  .tuple(someChannel, someReader)
  .map(([channel, reader]): World => ({ ...world, reader, ...(channel && { channel }) }))

test('no bytes make analysing throw, and what it says holds together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), someWorld, async (raw, given) => {
      await examine(raw, given)
    }),
    { numRuns: 300 },
  )
})

test('no text on any channel makes analysing throw', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 })
  await fc.assert(
    fc.asyncProperty(text, someWorld, async (words, given) => {
      await examine(new TextEncoder().encode(words), given)
    }),
    { numRuns: 300 },
  )
})

test('no text pieced together of what is looked for makes analysing throw', async () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostileTexts.map(({ unit }) => unit)),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), someWorld, async (pieces, given) => {
      await examine(new TextEncoder().encode(pieces.join('')), given)
    }),
    { numRuns: 400 },
  )
})

test('no sample that is changed at random makes analysing throw', async () => {
  await fc.assert(
    fc.asyncProperty(changedSample(), someWorld, async (raw, given) => {
      await examine(raw, given)
    }),
    { numRuns: 500 },
  )
})

for (const hostile of hostileTexts) {
  test(`100,000 characters of ${hostile.name}: are analysed, and it holds together`, async () => {
    await examine(new TextEncoder().encode(textOf(hostile, 100_000)), { ...world, channel: 'sms' })
  })
}

/** A sample with bytes flipped, a stretch cut out or doubled, headers in another order, a line said many times. */
function changedSample(): fc.Arbitrary<Uint8Array> {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const change = fc.oneof(
    fc.tuple(place, fc.nat(255)).map(([at, byte]) => flip(at, byte)),
    fc.tuple(place, place).map(([from, to]) => cutOut(from, to)),
    fc.tuple(place, place).map(([from, to]) => double(from, to)),
    place.map((at) => rotateHeaders(at)),
    fc.tuple(place, fc.integer({ min: 2, max: 50 })).map(([at, times]) => repeatLine(at, times)),
  )
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([sample, changes]) => changes.reduce<Uint8Array>((bytes, one) => one(bytes), sample))
}

type Change = (bytes: Uint8Array) => Uint8Array

function flip(at: number, byte: number): Change {
  return (bytes) => bytes.with(Math.min(bytes.length - 1, Math.floor(at * bytes.length)), byte)
}

function cutOut(from: number, to: number): Change {
  return (bytes) => {
    const [start, end] = stretch(bytes, from, to)
    // Something is left to change further.
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end), Buffer.from('\n')])
  }
}

function double(from: number, to: number): Change {
  return (bytes) => {
    const [start, end] = stretch(bytes, from, to)
    return Buffer.concat([bytes.subarray(0, Math.min(end, start + 20_000)), bytes.subarray(start)])
  }
}

function rotateHeaders(at: number): Change {
  return overLines((lines) => {
    const body = lines.findIndex((line) => line.trim() === '')
    const head = body < 0 ? lines : lines.slice(0, body)
    const turn = Math.floor(at * head.length)
    return [...head.slice(turn), ...head.slice(0, turn), ...lines.slice(head.length)]
  })
}

function repeatLine(at: number, times: number): Change {
  return overLines((lines) => {
    const borders = lines.filter((line) => line.startsWith('--'))
    const from = borders.length > 0 ? borders : lines
    const line = from[Math.floor(at * (from.length - 1))] ?? ''
    return lines
      .flatMap((one) => (one === line ? Array<string>(times).fill(one) : [one]))
      .slice(0, 4_000)
  })
}

function overLines(change: (lines: readonly string[]) => readonly string[]): Change {
  return (bytes) =>
    new Uint8Array(
      Buffer.from(change(Buffer.from(bytes).toString('latin1').split('\n')).join('\n'), 'latin1'),
    )
}

function stretch(bytes: Uint8Array, from: number, to: number): readonly [number, number] {
  const ends = [from, to].map((at) => Math.floor(at * bytes.length)).sort((a, b) => a - b)
  return [ends[0] ?? 0, ends[1] ?? 0]
}

async function examine(raw: Uint8Array, given: World): Promise<void> {
  const analysis = await analyse(raw, given)
  assertHoldsTogether(analysis)
  assertExplains(analysis)
  assert.deepEqual(await analyse(raw.slice(), given), analysis, 'the same message gives the same')
}

function assertHoldsTogether({ message, claims, findings, verdict, quoted }: Analysis): void {
  assert.ok(!message.anomalies.some(({ kind }) => kind === 'parser-failed'), 'the parser failed')
  const { fraud, unwanted, genuine } = verdict.probabilities
  assert.ok(Math.abs(fraud + unwanted + genuine - 1) < 1e-9, 'the probabilities are no whole')
  for (const one of [fraud, unwanted, genuine, verdict.probability]) {
    assert.ok(one >= 0 && one <= 1, `${one} is no probability`)
  }
  for (const { text, span } of claims.all) {
    assert.equal(message.text.slice(span.start, span.end), text, 'a claim is its span')
  }
  for (const span of [
    ...claims.all.map((one) => one.span),
    ...findings.flatMap((one) => one.spans),
  ]) {
    assert.ok(
      0 <= span.start && span.start < span.end && span.end <= message.text.length,
      'in the text',
    )
  }
  for (const { weight } of findings) assert.ok(Number.isFinite(weight), 'a weight is a number')
  for (const inner of quoted) assertHoldsTogether(inner)
}

/** The message's own words may hold braces; those of the project name what is filled in by a word. */
function assertExplains(analysis: Analysis): void {
  for (const language of ['en', 'ur'] as const) {
    const said = explain(analysis, knowledge, language)
    const whole = [
      said.verdictName,
      said.headline,
      said.likelihood,
      ...said.findings.flatMap(({ title, explanation }) => [title, explanation]),
      ...said.advice.map(({ text }) => text),
    ]
    for (const words of whole) {
      assert.notEqual(words.trim(), '', 'nothing is said without words')
      const left = /\{[a-z]\w*\}/iu.exec(words)?.[0]
      assert.ok(
        left === undefined || analysis.message.text.includes(left),
        `${left} is not filled in`,
      )
      assert.doesNotMatch(words, /undefined|\bNaN\b|\[object/u)
    }
  }
  for (const inner of analysis.quoted) assertExplains(inner)
}
