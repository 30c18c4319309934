import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { attachmentLimits } from '../../host/src/attachments/limits.ts'
import { openAttachmentReader } from '../../host/src/attachments/reader.ts'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge, type Channel, type Envelope, type World } from '../src/index.ts'
import type { Analysis } from '../src/index.ts'

interface Expectation {
  readonly verdict: readonly string[]
  /** One family, or several where the message has the hooks of each. */
  readonly family?: string | readonly string[]
  readonly findings?: readonly string[]
  readonly absent?: readonly string[]
  readonly claims?: readonly { readonly kind: string; readonly text: string }[]
  readonly quoted?: readonly Expectation[]
}

interface SampleExpectation extends Expectation {
  readonly about: string
  readonly genuine: boolean
  readonly world: { channel?: Channel; reader?: string; now?: string; envelope?: Envelope }
}

const folder = new URL('../../../samples/', import.meta.url)
const knowledge = compileKnowledge(loadKnowledgePack())
const names = readdirSync(folder)

const PATIENCE = 60_000
/** On a busy machine a sample must not fail for slowness. */
await using reader = openAttachmentReader({
  ...attachmentLimits,
  time: PATIENCE,
  wordsTime: PATIENCE,
  wordsGrace: PATIENCE,
  inVain: PATIENCE,
  start: PATIENCE,
})

test('there are at least 60 samples, half of them genuine', () => {
  const expectations = names.filter((name) => name.endsWith('.expect.json')).map(expectation)
  assert.ok(expectations.length >= 60)
  assert.ok(expectations.filter((one) => one.genuine).length >= 0.5 * expectations.length)
})

test('every message has an expectation, and every expectation a message', () => {
  const messages = names.filter((name) => /\.(?:eml|txt|pdf)$/u.test(name)).map(stem)
  const expected = names
    .filter((name) => name.endsWith('.expect.json'))
    .map((name) => name.slice(0, -12))
  assert.deepEqual(messages.sort(), expected.sort())
})

for (const name of names.filter((file) => /\.(?:eml|txt|pdf)$/u.test(file))) {
  const expected = expectation(`${stem(name)}.expect.json`)
  test(`${name}: ${expected.about}`, async () => {
    const analysis = await analyse(await bytesOf(name), worldOf(expected))
    compare(analysis, expected)
  })
}

function stem(name: string): string {
  return name.slice(0, name.lastIndexOf('.'))
}

function expectation(name: string): SampleExpectation {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SampleExpectation
}

/** A letter that comes as a PDF is judged by its text, as the command does. */
async function bytesOf(name: string): Promise<Uint8Array> {
  const bytes = readFileSync(new URL(name, folder))
  if (!name.endsWith('.pdf')) return bytes
  const read = await reader.forMessage()({ name, type: 'application/pdf', bytes })
  assert.equal(read.kind, 'text')
  return new TextEncoder().encode(read.kind === 'text' ? read.text : '')
}

function worldOf({ world }: SampleExpectation): World {
  const now = world.now === undefined ? undefined : Date.parse(world.now)
  return {
    knowledge,
    clock: Date.parse('2026-06-01T00:00:00Z'),
    reader: world.reader ?? 'PK',
    ...reader.portsForMessage('short'),
    ...(world.channel && { channel: world.channel }),
    ...(now !== undefined && { now }),
    ...(world.envelope && { envelope: world.envelope }),
  }
}

function isOf(family: string | undefined, expected: Expectation['family']): boolean {
  if (expected === undefined) return true
  return family !== undefined && [expected].flat().includes(family)
}

function compare(analysis: Analysis, expected: Expectation): void {
  const { verdict, findings, message, claims } = analysis
  const sum = findings.map((one) => `${one.id}.${one.key} ${one.outcome} ${one.weight}`).join('; ')
  const found = new Set(findings.map((one) => one.id))
  const problems = [
    !expected.verdict.includes(verdict.verdict) &&
      `verdict ${verdict.verdict} (${verdict.probability})`,
    !isOf(verdict.family, expected.family) && `family ${verdict.family ?? 'none'}`,
    ...(expected.findings ?? []).map((id) => !found.has(id) && `lacks ${id}`),
    ...(expected.absent ?? []).map((id) => found.has(id) && `has ${id}`),
    ...(expected.claims ?? []).map(
      (claim) =>
        !claims.all.some((one) => one.kind === claim.kind && one.text === claim.text) &&
        `lacks the ${claim.kind} claim "${claim.text}"`,
    ),
    ...claims.all.map(
      (claim) =>
        message.text.slice(claim.span.start, claim.span.end) !== claim.text &&
        `the span of "${claim.text}" is off`,
    ),
  ].filter((problem) => problem !== false)
  assert.deepEqual(problems, [], sum)
  for (const [index, quoted] of (expected.quoted ?? []).entries()) {
    const inner = analysis.quoted[index]
    assert.ok(inner, `it carries no message ${index}`)
    compare(inner, quoted)
  }
}
