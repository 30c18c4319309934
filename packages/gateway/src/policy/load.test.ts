import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { ConfigProblem } from '@tasdeeq/host/settings'
import { loadPolicy } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-policy-'))
after(() => rmSync(folder, { recursive: true }))
const NOW = Date.UTC(2026, 10, 22)

function written(text: string): string {
  const file = join(folder, 'policy.yaml')
  writeFileSync(file, text)
  return file
}

function problems(text: string, listeners?: readonly string[]): readonly string[] {
  const known = listeners?.map((name) => ({ name, kind: 'milter' as const }))
  try {
    loadPolicy(written(text), NOW, known)
  } catch (error) {
    assert.ok(error instanceof ConfigProblem)
    return error.problems.map(({ line, wrong, right }) => `${line}: ${wrong} -> ${right}`)
  }
  return []
}

/** Problems of one rule that does this. */
function ofAction(text: string): readonly string[] {
  return problems(`rules:\n  - name: r\n    do: ${text}\n`)
}

test('the example is good, and has nothing to warn of', () => {
  const file = new URL('../../examples/policy.yaml', import.meta.url).pathname
  const policy = loadPolicy(file, NOW)
  assert.deepEqual(policy.warnings, [])
  assert.ok(policy.rules.length > 3)
})

test('a file of comments only is a policy without rules, which is warned of', () => {
  const policy = loadPolicy(written('# nothing\n'), NOW)
  assert.deepEqual(policy.rules, [])
  assert.match(policy.warnings.join(), /every mail is delivered/u)
})

test('an empty file is no policy: a full disk leaves one behind', () => {
  for (const text of ['', ' \n\n']) {
    assert.deepEqual(problems(text), [
      '1: the file is empty -> rules, or rules: [] where every mail is to be delivered',
    ])
  }
})

test('rules and entries know their lines, and the file its hash', () => {
  const policy = loadPolicy(
    written(`rules:
  - name: one
    when: { verdict: fraud }
    do: hold
  - do: { mark: { banner: ur } }
    name: two
blocked:
  - { sender: "@a.example", reason: x, until: 2026-12-31 }
`),
    NOW,
  )
  assert.deepEqual(
    policy.rules.map(({ line }) => line),
    [2, 5],
  )
  assert.equal(policy.blocked[0]?.line, 8)
  assert.equal(policy.blocked[0]?.until, Date.UTC(2027, 0, 1))
  assert.match(policy.hash, /^[0-9a-f]{12}$/u)
})

describe('what a rule does', () => {
  const good = [
    'deliver',
    'hold',
    '{ mark: {} }',
    '{ mark: { subject-prefix: "[x]", headers: { X-Tasdeeq-Folder: Junk }, banner: both } }',
    '{ reject: "Not taken here. Please call us." }',
    'discard\n    i-know-this-loses-mail: true',
  ]
  for (const text of good) test(`${text} is good`, () => assert.deepEqual(ofAction(text), []))

  const bad: readonly (readonly [string, RegExp])[] = [
    ['discard', /i-know-this-loses-mail: true beside/u],
    ['hold\n    i-know-this-loses-mail: true', /nowhere else/u],
    ['bounce', /deliver, hold, discard, a mapping mark/u],
    ['{ rejct: no }', /nothing is called rules\[1\]\.do\.rejct -> reject/u],
    ['{}', /either mark/u],
    ['{ mark: {}, reject: "no" }', /either mark/u],
    ['{ reject: "" }', /printable ASCII/u],
    ['{ reject: "نہیں" }', /printable ASCII/u],
    ['{ reject: "because of no-mandate" }', /names of findings/u],
    ['{ reject: "{verdict}" }', /placeholders/u],
    ['{ reject: "100%s" }', /placeholders/u],
    ['{ mark: { headers: { Received: x } } }', /no program relies on/u],
    ['{ mark: { headers: { X-Tasdeeq: x } } }', /no program relies on/u],
    ['{ mark: { headers: { "X Y": x } } }', /no program relies on/u],
    ['{ mark: { headers: { X-Y: "a\\nb" } } }', /on one line/u],
    ['{ mark: { subject-prefix: "a\\nb" } }', /a prefix of at most/u],
    ['{ mark: { banner: de } }', /default, en, ur or both/u],
  ]
  for (const [text, expected] of bad) {
    test(`${JSON.stringify(text)} is refused`, () => {
      const found = ofAction(text)
      assert.equal(found.length, 1, found.join('\n'))
      assert.match(found[0] ?? '', expected)
    })
  }
})

test('every problem is told at once, with its line', () => {
  const text = `rules:
  - name: a
    when: { verdict: frad, famliy: x }
    do: hold
  - name: b
    when: { finding: [invented-bdy], listener: nowhere, sender: example.org }
    do: hold
trusted:
  - sender: "@a.example"
    until: 2026-02-30
`
  assert.deepEqual(problems(text), [
    '3: rules[1].when.verdict cannot be used: "frad" -> one of fraud, suspicious, unwanted, clear, verified',
    '3: nothing is called rules[1].when.famliy -> family',
    '6: rules[2].when.sender does not fit: "example.org" -> an address, @domain, @*.domain (its sub-domains), or <> (the empty sender of bounces)',
    '9: trusted[1].reason is missing -> why the entry is here, on one line of at most 300 characters',
    '10: trusted[1].until does not fit: "2026-02-30" -> a date such as 2027-01-31',
  ])
})

test('names that nothing has are told', () => {
  const text = `rules:
  - { name: a, when: { finding: invented-bdy }, do: hold }
  - { name: b, when: { listener: [mx, mz] }, do: hold }
`
  assert.deepEqual(problems(text, ['mx']), [
    '2: there is no finding "invented-bdy" -> invented-body',
    '3: there is no listener "mz" -> mx',
  ])
  assert.equal(problems(text).length, 1)
})

test('rules that are never tried, names and entries that stand twice are told', () => {
  const text = `rules:
  - { name: a, when: { verdict: fraud, listener: x }, do: hold }
  - { name: b, when: { listener: [x], verdict: [fraud] }, do: deliver }
  - { name: c, do: hold }
  - { name: c, when: { verdict: clear }, do: deliver }
blocked:
  - { sender: "@a.example", reason: x }
  - { sender: "*@A.example", reason: y }
`
  assert.deepEqual(
    problems(text).map((problem) => problem.split(' -> ')[0]),
    [
      '3: the rule "b" is never tried, since a rule above it asks for the same',
      '5: another rule is called "c"',
      '5: the rule "c" is never tried, since "c" above it fits everything',
      '8: *@A.example stands in blocked twice',
    ],
  )
})

test('expired entries, and trust in what anyone can write, are warned of', () => {
  const { warnings } = loadPolicy(
    written(`rules:
  - { name: a, when: { sender: "@a.example" }, do: deliver }
trusted:
  - { sender: "@b.example", reason: x, until: 2026-11-21 }
  - { sender: "@c.example", reason: x, until: 2026-11-22, proven: false }
`),
    NOW,
  )
  assert.deepEqual(
    warnings.map((warning) => warning.split(':')[0]),
    ['line 4', 'line 5', 'line 2'],
  )
})

test('who refuses by a filter is warned that the mail server sends it back to who may be forged', () => {
  const listeners = [
    { name: 'postfix', kind: 'milter' },
    { name: 'filter', kind: 'smtp' },
  ] as const
  const warned = (text: string): readonly string[] =>
    loadPolicy(written(text), NOW, listeners).warnings.map((warning) => warning.split(':')[0] ?? '')
  const rule = (when: string): string => `rules: [{ name: a, ${when} do: { reject: No } }]\n`
  assert.deepEqual(warned(rule('')), ['line 1'])
  assert.deepEqual(warned(rule('when: { listener: filter },')), ['line 1'])
  assert.deepEqual(warned(rule('when: { listener: postfix },')), [])
  assert.deepEqual(warned('blocked: [{ sender: "@a.example", reason: x, do: reject }]\n'), [
    'line 1',
  ])
  assert.deepEqual(warned('blocked: [{ sender: "@a.example", reason: x }]\n'), [])
})
