import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Header } from '../message/message.ts'
import { alignment, readAuthentication } from './authentication.ts'
import type { Authentication } from './sender.ts'

const results = (value: string): Header => ({ name: 'authentication-results', value })
const received: Header = { name: 'received', value: 'from a by b' }
const read = (...headers: readonly Header[]): Authentication =>
  readAuthentication({ headers, trustedHosts: ['mx.example.org'] })

test('results of the host come before the envelope, the envelope before a header', () => {
  const authentication: Authentication = { ...read(), dmarc: 'pass', by: 'mailauth' }
  const envelope = { spf: 'fail', mailFrom: 'a@b.example', dkim: 'pass', dkimDomain: 'B.example' }
  const headers = [results('mx.example.org; spf=pass smtp.mailfrom=c.example')]
  const trustedHosts = ['mx.example.org']
  assert.equal(
    readAuthentication({ authentication, envelope, headers, trustedHosts }).by,
    'mailauth',
  )
  const fromEnvelope = readAuthentication({ envelope, headers, trustedHosts })
  assert.equal(fromEnvelope.by, 'envelope')
  assert.equal(fromEnvelope.spf, 'fail')
  assert.equal(fromEnvelope.spfDomain, 'b.example')
  assert.deepEqual(fromEnvelope.dkimDomains, ['b.example'])
  assert.equal(readAuthentication({ headers, trustedHosts }).spfDomain, 'c.example')
})

test("a header of a host nobody trusts is nobody's word", () => {
  assert.equal(read(results('evil.example; dmarc=pass')).by, 'nobody')
  assert.equal(
    readAuthentication({ headers: [results('mx.example.org; dmarc=pass')] }).by,
    'nobody',
  )
})

test('a forged header below the border adds nothing', () => {
  const found = read(
    results('mx.example.org; spf=fail smtp.mailfrom=a.example'),
    received,
    results('mx.example.org; dmarc=pass; dkim=pass header.d=bank.example'),
  )
  assert.equal(found.spf, 'fail')
  assert.equal(found.dmarc, 'unknown')
  assert.deepEqual(found.dkimDomains, [])
})

test('below a Received only the topmost header counts', () => {
  const found = read(
    received,
    results('mx.example.org; spf=fail'),
    results('mx.example.org; dmarc=pass'),
  )
  assert.equal(found.spf, 'fail')
  assert.equal(found.dmarc, 'unknown')
})

test('several headers of one host above its Received are read together', () => {
  const found = read(
    results('mx.example.org; dkim=fail header.d=a.example; dkim=pass header.d=b.example'),
    results('mx.example.org; spf=pass smtp.mailfrom=x@b.example'),
    results('mx.example.org; dmarc=pass policy.dmarc=reject'),
    received,
  )
  assert.equal(found.dkim, 'pass')
  assert.deepEqual(found.dkimDomains, ['b.example'])
  assert.equal(found.spfDomain, 'b.example')
  assert.equal(found.dmarc, 'pass')
  assert.equal(found.dmarcPolicy, 'reject')
})

test('a malformed header is passed over', () => {
  assert.equal(read(results('mx.example.org; dmarc=(pass')).by, 'nobody')
  assert.equal(read(results('mx.example.org dmarc=pass')).by, 'nobody')
})

test('DMARC settles alignment', () => {
  const nobody = read()
  assert.equal(alignment('a.example', { ...nobody, dmarc: 'pass' }), 'proven')
  assert.equal(alignment('a.example', { ...nobody, dmarc: 'fail', spf: 'pass' }), 'refuted')
  assert.equal(alignment('', { ...nobody, dmarc: 'pass' }), 'unknown')
})

test('without DMARC an aligned pass proves, by registrable domain', () => {
  const nobody = read()
  const signed: Authentication = { ...nobody, dkim: 'pass', dkimDomains: ['mail.fia.gov.pk'] }
  assert.equal(alignment('fia.gov.pk', signed), 'proven')
  assert.equal(alignment('fbr.gov.pk', signed), 'unknown')
  assert.equal(alignment('a.github.io', { ...signed, dkimDomains: ['b.github.io'] }), 'unknown')
  assert.equal(
    alignment('a.example', { ...nobody, spf: 'pass', spfDomain: 'x.a.example' }),
    'proven',
  )
})

test('only a failure of both SPF and DKIM refutes', () => {
  const nobody = read()
  assert.equal(alignment('a.example', { ...nobody, spf: 'fail', dkim: 'fail' }), 'refuted')
  assert.equal(alignment('a.example', { ...nobody, spf: 'fail', dkim: 'none' }), 'unknown')
  assert.equal(alignment('a.example', nobody), 'unknown')
})
