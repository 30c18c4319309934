import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classifyDomain } from './domains.ts'
import { JUNE, smallKnowledge } from './pack.fixture.ts'
import type { DomainFacts } from './sender.ts'

const knowledge = smallKnowledge()
const domain = (host: string): DomainFacts => classifyDomain(host, knowledge, JUNE)
const likeness = (host: string): string => {
  const { looksLike } = domain(host)
  return looksLike ? `${looksLike.how} ${looksLike.of}` : ''
}

test("a body's domain below an official suffix is official, and used by it", () => {
  const facts = domain('mail.FBR.gov.pk.')
  assert.equal(facts.kind, 'official')
  assert.equal(facts.officialIn, 'PK')
  assert.equal(facts.registrable, 'fbr.gov.pk')
  assert.deepEqual(facts.usedBy, ['pk.fbr'])
})

test('an official suffix alone, or its letters at the end of a name, make nothing official', () => {
  assert.equal(domain('gov.pk').kind, 'ordinary')
  assert.equal(domain('fakegov.pk').kind, 'ordinary')
})

test('each kind of domain is told', () => {
  assert.equal(domain('hbl.com').kind, 'known')
  assert.equal(domain('gmail.com').kind, 'free-mail')
  assert.equal(domain('my-site.web.app').kind, 'free-hosting')
  assert.equal(domain('my-site.web.app').registrable, 'my-site.web.app')
  assert.equal(domain('bit.ly').kind, 'shortener')
  assert.equal(domain('officereportcrime.org').kind, 'known-bad')
  assert.equal(domain('lapsed.example').kind, 'ordinary')
  assert.equal(domain('shop.example').kind, 'ordinary')
})

test('an address is its own registrable domain', () => {
  assert.equal(domain('192.0.2.7').registrable, '192.0.2.7')
})

test('letters of other scripts, digits and accents look like the real name', () => {
  assert.equal(likeness('nаdra.com'), 'skeleton pk.nadra')
  assert.equal(domain('nаdra.com').host, 'xn--ndra-53d.com')
  assert.equal(likeness('hb1.com'), 'skeleton pk.hbl')
  assert.equal(likeness('easyþaisa.com.pk'), 'edit pk.easypaisa')
  assert.equal(likeness('náđra.com'), '')
})

test('the real domain inside another one is seen, glued, hyphened or as sub-domains', () => {
  for (const host of [
    'fbrgovpk.com',
    'fbr-gov-pk.net',
    'fbr.gov.pk.example',
    'refund.fbrgovpk-help.example',
  ]) {
    assert.equal(likeness(host), 'embedded pk.fbr', host)
  }
})

test('a telling name inside another one is seen', () => {
  assert.equal(likeness('nadra-verification.example'), 'embedded pk.nadra')
  assert.equal(likeness('easypaisabonus.example'), 'embedded pk.easypaisa')
  assert.equal(likeness('fia.org.pk.example'), 'embedded pk.fia')
  assert.equal(likeness('fiapk.example'), 'embedded pk.fia')
})

test('what a domain ends in, which nobody chose, resembles nobody', () => {
  assert.equal(likeness('gov-help.fia'), '')
  assert.equal(likeness('pk-help.fia'), '')
})

test('of free hosting only the part its user chose can resemble anybody', () => {
  assert.equal(likeness('nadra-pk.sites.example'), 'embedded pk.nadra')
  assert.equal(likeness('shop.easypaisahost.example'), '')
  assert.equal(likeness('easypaisahost.example'), '')
})

test('the name under another suffix is seen', () => {
  assert.equal(likeness('fbr.news'), 'other-suffix pk.fbr')
})

test('a slip of the finger is seen in long names only', () => {
  assert.equal(likeness('easypaise.com'), 'edit pk.easypaisa')
  assert.equal(likeness('esaypaisa.com'), 'edit pk.easypaisa')
  assert.equal(likeness('nadar.gov.example'), '')
  assert.equal(likeness('ubl.com'), '')
  assert.equal(likeness('hbk.com'), '')
})

test('ordinary names resemble nobody', () => {
  const ordinary = [
    'taxi.example',
    'tax.example',
    'fiancee.example',
    'mafia.example',
    'hblcommunity.example',
    'service.example',
  ]
  for (const host of ordinary) assert.equal(likeness(host), '', host)
})

test('words of authority are found in a name made of them', () => {
  assert.deepEqual(domain('officereportcrime.org').officialWords, ['office', 'report', 'crime'])
  assert.deepEqual(domain('cyber-police.example').officialWords, ['cyber', 'police'])
  assert.deepEqual(domain('policepk.example').officialWords, ['police'])
  assert.deepEqual(domain('federalgovtax.example').officialWords, ['federal', 'gov', 'tax'])
})

test('one such word, or words in a longer name, say nothing', () => {
  for (const host of [
    'report.example',
    'inbox-office.example',
    'courtyardhotel.example',
    'taxidermy.example',
    'annualreporting.example',
  ]) {
    assert.deepEqual(domain(host).officialWords, [], host)
  }
  assert.deepEqual(domain('crime.police.gov.pk').officialWords, [])
})

test('hostile hosts are classified without harm', () => {
  for (const host of [
    '',
    '.',
    '..',
    'xn--',
    'xn--a'.repeat(40),
    'a'.repeat(10_000),
    '[::1]',
    'a b',
    'ــ.پاکستان',
  ]) {
    assert.equal(typeof domain(host).kind, 'string')
  }
})
