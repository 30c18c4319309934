import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Arrival } from '../arrival.ts'
import type { Judged } from '../judged.ts'
import { decide } from './decide.ts'
import type { Action, Conditions, Policy, Rule } from './policy.ts'

const NOW = Date.UTC(2026, 10, 22)

const arrival: Arrival = {
  id: 'a1',
  raw: new Uint8Array(),
  received: NOW,
  listener: 'mx',
  client: {},
  mailFrom: 'bounce@sender.example',
  recipients: ['one@our.example'],
  answers: 'one',
}

const judged: Judged = {
  verdict: 'fraud',
  probability: 0.97,
  probabilities: { fraud: 0.97, unwanted: 0.02, genuine: 0.01 },
  family: 'authority-impersonation',
  findings: [{ id: 'invented-body', outcome: 'contradicted', weight: 3 }],
  quoted: [],
  reason: { en: 'No such office exists.', ur: 'ایسا کوئی دفتر نہیں۔' },
  subject: 'Notice',
  from: { name: 'Office', address: 'office@author.example' },
  sealed: false,
  anomalies: [],
  versions: { engine: '0', knowledge: '0' },
  ms: 1,
}

const HOLD: Action = { kind: 'hold' }
const REJECT: Action = { kind: 'reject', text: 'No, thank you' }

function rule(when: Conditions, does: Action, name = 'r'): Rule {
  return { name, line: 7, when, does }
}

function policy(rules: readonly Rule[], lists: Partial<Policy> = {}): Policy {
  return { hash: '0', rules, trusted: [], blocked: [], ...lists }
}

interface Case {
  readonly arrival?: Partial<Arrival>
  readonly judged?: Partial<Judged>
}

function dispositions(rules: Policy, { arrival: a, judged: j }: Case = {}): readonly string[] {
  const decision = decide({
    policy: rules,
    arrival: { ...arrival, ...a },
    judged: { ...judged, ...j },
    now: NOW,
  })
  return decision.recipients.map(({ disposition }) => disposition)
}

test('a question above a fraud is told by what it carries, in whatever depth', () => {
  const rules = policy([rule({ verdict: ['fraud'] }, REJECT), rule({ quoted: ['fraud'] }, HOLD)])
  assert.deepEqual(dispositions(rules, { judged: { verdict: 'clear', quoted: ['fraud'] } }), [
    'hold',
  ])
  const deep = { verdict: 'clear', quoted: ['clear', 'fraud'] } as const
  assert.deepEqual(dispositions(rules, { judged: deep }), ['hold'])
  const harmless = { verdict: 'clear', quoted: ['suspicious', 'clear'] } as const
  assert.deepEqual(dispositions(rules, { judged: harmless }), ['deliver'])
})

test('what no rule fits is delivered, and the rule is called default', () => {
  const { recipients } = decide({ policy: policy([]), arrival, judged, now: NOW })
  assert.deepEqual(recipients, [
    {
      address: 'one@our.example',
      disposition: 'deliver',
      rule: { name: 'default', line: 0 },
      marks: { fields: [] },
    },
  ])
})

test('the first rule that fits decides, and is named with its line', () => {
  const rules = [rule({ verdict: ['clear'] }, REJECT, 'x'), rule({}, HOLD, 'y'), rule({}, REJECT)]
  const { recipients } = decide({ policy: policy(rules), arrival, judged, now: NOW })
  assert.equal(recipients[0]?.disposition, 'hold')
  assert.deepEqual(recipients[0]?.rule, { name: 'y', line: 7 })
})

describe('conditions', () => {
  const fitting: readonly Conditions[] = [
    { verdict: ['suspicious', 'fraud'] },
    { family: ['authority-impersonation'] },
    { probability: 0.97 },
    { sender: ['@SENDER.example'] },
    { sender: ['office@author.example'] },
    { recipient: ['*@our.example'] },
    { listener: ['mx'] },
    { finding: ['invented-body'] },
    { authenticated: false },
    { submitted: false },
    { verdict: ['fraud'], listener: ['mx'] },
  ]
  const others: readonly Conditions[] = [
    { verdict: ['clear'] },
    { quoted: ['fraud'] },
    { family: ['malware'] },
    { probability: 0.98 },
    { sender: ['@*.sender.example'] },
    { recipient: ['two@our.example'] },
    { listener: ['other'] },
    { finding: ['no-mandate'] },
    { authenticated: true },
    { submitted: true },
    { verdict: ['fraud'], listener: ['other'] },
  ]
  for (const when of fitting) {
    test(`${JSON.stringify(when)} fits`, () =>
      assert.deepEqual(dispositions(policy([rule(when, HOLD)])), ['hold']))
  }
  for (const when of others) {
    test(`${JSON.stringify(when)} does not fit`, () =>
      assert.deepEqual(dispositions(policy([rule(when, HOLD)])), ['deliver']))
  }
  test('a login makes it submitted', () => {
    const rules = policy([rule({ submitted: true }, HOLD)])
    assert.deepEqual(dispositions(rules, { arrival: { authenticatedAs: 'me' } }), ['hold'])
  })
  test('a finding that could not be settled is none', () => {
    const findings = [{ id: 'invented-body', outcome: 'unknown', weight: 0 }] as const
    const rules = policy([rule({ finding: ['invented-body'] }, HOLD)])
    assert.deepEqual(dispositions(rules, { judged: { findings } }), ['deliver'])
  })
})

describe('where there is one answer for all', () => {
  const rules = policy([rule({ recipient: ['two@our.example'] }, REJECT, 'no'), rule({}, HOLD)])
  const both = ['one@our.example', 'two@our.example']

  test('what is refused for some only is held for them, and the rule stays named', () => {
    const decision = decide({
      policy: policy([rule({ recipient: ['two@our.example'] }, REJECT, 'no')]),
      arrival: { ...arrival, recipients: both },
      judged,
      now: NOW,
    })
    assert.deepEqual(
      decision.recipients.map(({ disposition, rule: { name } }) => [disposition, name]),
      [
        ['deliver', 'default'],
        ['hold', 'no'],
      ],
    )
    assert.equal(decision.rejection, undefined)
  })
  test('what is refused for all is refused', () => {
    const decision = decide({ policy: policy([rule({}, REJECT)]), arrival, judged, now: NOW })
    assert.deepEqual(decision.rejection, { code: 550, enhanced: '5.7.1', text: 'No, thank you' })
    assert.equal(decision.recipients[0]?.disposition, 'reject')
  })
  test('with an answer each, each gets its own', () => {
    const found = dispositions(rules, { arrival: { recipients: both, answers: 'each' } })
    assert.deepEqual(found, ['hold', 'reject'])
  })
})

describe('postmaster and abuse', () => {
  for (const address of ['postmaster', 'Postmaster@our.example', '"abuse"@our.example']) {
    test(`${address} gets what others do not`, () => {
      for (const does of [HOLD, REJECT, { kind: 'discard' } as const]) {
        const found = dispositions(policy([rule({}, does)]), {
          arrival: { recipients: [address, 'one@our.example'] },
        })
        assert.equal(found[0], 'deliver')
        assert.equal(found[1], does.kind === 'reject' ? 'hold' : does.kind)
      }
    })
  }
  test('what is marked for others is marked for them too', () => {
    const mark: Action = { kind: 'mark', fields: [], subjectPrefix: '[fraud]' }
    const [found] = decide({
      policy: policy([rule({}, mark)]),
      arrival: { ...arrival, recipients: ['abuse@our.example'] },
      judged,
      now: NOW,
    }).recipients
    assert.equal(found?.disposition, 'deliver')
    assert.deepEqual(found.marks, { fields: [], subjectPrefix: '[fraud]' })
  })
  test('a rule that names the address is obeyed, one that names its domain is not', () => {
    const recipients = ['abuse@our.example']
    const named = policy([rule({ recipient: ['Abuse@our.example'] }, HOLD)])
    const domain = policy([rule({ recipient: ['@our.example'] }, HOLD)])
    assert.deepEqual(dispositions(named, { arrival: { recipients } }), ['hold'])
    assert.deepEqual(dispositions(domain, { arrival: { recipients } }), ['deliver'])
  })
})

describe('the lists', () => {
  const trusted = (sender: string, more = {}): Policy =>
    policy([rule({}, HOLD)], {
      trusted: [{ line: 3, sender, reason: 'known', proven: true, ...more }],
    })
  const passed = (of: Partial<NonNullable<Judged['authentication']>>): Case => ({
    judged: {
      authentication: {
        spf: 'none',
        dkim: 'none',
        dkimDomains: [],
        dmarc: 'none',
        arc: 'none',
        by: 'mailauth',
        ...of,
      },
    },
  })
  const author = '@author.example'

  test('a trusted sender who proves it is delivered whatever the verdict', () => {
    assert.deepEqual(dispositions(trusted(author), passed({ dmarc: 'pass' })), ['deliver'])
    const signed = passed({ dkim: 'pass', dkimDomains: ['Author.example'] })
    assert.deepEqual(dispositions(trusted(author), signed), ['deliver'])
    const spf = passed({ spf: 'pass', spfDomain: 'author.example' })
    assert.deepEqual(dispositions(trusted(author), spf), ['deliver'])
  })
  test('a trusted sender who does not prove it is judged as any', () => {
    assert.deepEqual(dispositions(trusted(author)), ['hold'])
    const other = passed({ dkim: 'pass', dkimDomains: ['evil.example'], spf: 'pass' })
    assert.deepEqual(dispositions(trusted(author), other), ['hold'])
    const failed = passed({ dkim: 'fail', dkimDomains: ['author.example'] })
    assert.deepEqual(dispositions(trusted(author), failed), ['hold'])
  })
  test('DMARC of the author does not prove the sender of the envelope', () => {
    const envelope = trusted('@sender.example')
    assert.deepEqual(dispositions(envelope, passed({ dmarc: 'pass' })), ['hold'])
    const spf = passed({ spf: 'pass', spfDomain: 'sender.example' })
    assert.deepEqual(dispositions(envelope, spf), ['deliver'])
  })
  test('of several authors none is trusted', () => {
    const several = passed({ dmarc: 'pass' })
    const found = dispositions(trusted(author), {
      judged: { ...several.judged, anomalies: ['several-from'] },
    })
    assert.deepEqual(found, ['hold'])
  })
  test('an entry without proof believes what is written, and an expired one is none', () => {
    assert.deepEqual(dispositions(trusted(author, { proven: false })), ['deliver'])
    const over = trusted(author, { proven: false, until: NOW })
    assert.deepEqual(dispositions(over), ['hold'])
  })
  test('blocked goes before trusted, and names its entry', () => {
    const rules = policy([], {
      trusted: [{ line: 3, sender: author, reason: '', proven: false }],
      blocked: [{ line: 9, sender: '@*.example', reason: '', does: 'reject' }],
    })
    const decision = decide({ policy: rules, arrival, judged, now: NOW })
    assert.equal(decision.recipients[0]?.disposition, 'reject')
    assert.deepEqual(decision.recipients[0]?.rule, { name: 'blocked: @*.example', line: 9 })
  })
  test('blocked may mean held', () => {
    const entry = { line: 9, sender: '@*.example', reason: '' }
    const held = policy([], { blocked: [{ ...entry, does: 'hold' }] })
    assert.deepEqual(dispositions(held), ['hold'])
  })
})

test('mail that is held for one whom the MTA cannot take away reaches nobody, and is said to be refused', () => {
  const rules = policy([rule({ recipient: ['@held.example'] }, HOLD, 'hold')])
  const recipients = ['Group:a@held.example', 'b@held.example', 'c@our.example']
  const torn = { ...arrival, recipients, bound: [0] }
  const decision = decide({ policy: rules, arrival: torn, judged, now: NOW })
  const shown = decision.recipients.map((one) => [one.disposition, one.rule.name])
  const beside = 'refused with a recipient that is no plain address'
  assert.deepEqual(shown, [
    ['reject', 'hold'],
    ['reject', beside],
    ['reject', beside],
  ])
  assert.equal(decision.rejection?.code, 553)
  // What is one for all is no trouble, nor is one who gets it as the others do.
  const same = (all: readonly string[], bound: readonly number[]): readonly string[] =>
    dispositions(rules, { arrival: { recipients: all, bound } })
  assert.deepEqual(same(['Group:a@held.example', 'b@held.example'], [0]), ['hold', 'hold'])
  assert.deepEqual(same(['x@our.example', 'b@held.example'], [0]), ['deliver', 'hold'])
})
