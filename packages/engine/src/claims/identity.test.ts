import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only, type Written } from '../../test/written.ts'

function identities(written: Written | string): readonly string[] {
  return only(claimsOf(written), 'identity').map(
    ({ value }) => `${value.match} ${value.ids.join(',') || value.name}`,
  )
}

test('the display name is an identity', () => {
  assert.deepEqual(identities({ senderName: 'Federal Investigation Agency', body: 'Hello.' }), [
    'register pk.fia',
  ])
})

test('of overlapping names the longest wins', () => {
  assert.deepEqual(
    identities({ senderName: 'Federal Investigation Agency Cyber Police Headquarters' }),
    ['invention x.fia-cyber-hq'],
  )
})

test('"Office of Commissioner Police Department" is one identity', () => {
  const claims = claimsOf(
    'OFFICE OF COMMISSIONER POLICE DEPARTMENT\n\nYou are accused of cyber crime.',
  )
  assert.deepEqual(
    only(claims, 'identity').map((claim) => claim.text),
    ['OFFICE OF COMMISSIONER POLICE DEPARTMENT'],
  )
  assert.deepEqual(only(claims, 'authority'), [])
})

test('a speaker names his body and his office', () => {
  const [claim] = only(
    claimsOf('Dear sir, I am Inspector Aslam from FIA and your case is with me.'),
    'identity',
  )
  assert.deepEqual(claim?.value.ids, ['pk.fia'])
})

test('a speaker in Roman Urdu and in Urdu', () => {
  assert.deepEqual(identities('Main FIA se inspector baat kar raha hoon'), ['register pk.fia'])
  assert.deepEqual(identities('میں ایف آئی اے سے انسپکٹر بات کر رہا ہوں'), ['register pk.fia'])
})

test('a signature names body and office', () => {
  const body = `${'The matter is under review and you will hear of it. '.repeat(12)}\n\nYours faithfully,\nDeputy Director, Federal Investigation Agency`
  const [claim] = only(claimsOf(body), 'identity')
  assert.equal(claim?.value.office, 'Deputy Director')
})

test('names composed of words of power are an identity in a letterhead', () => {
  assert.deepEqual(identities('Cyber Crime Headquarters Islamabad\n\nYou are hereby summoned.'), [
    'composed Cyber Crime Headquarters Islamabad',
  ])
  assert.deepEqual(identities({ senderName: 'Digital Arrest Cell' }), [
    'composed Digital Arrest Cell',
  ])
})

test('a company’s department is no public body', () => {
  for (const name of [
    'Customer Support Department',
    'HR Department',
    'Technical Security Team',
    'Sales Office',
  ]) {
    assert.deepEqual(identities({ senderName: name, body: `Regards,\n${name}` }), [])
  }
})

test('a police department in a newspaper sentence is no identity', () => {
  assert.deepEqual(
    identities('The police department said on Monday that two men were held near the market.'),
    [],
  )
  assert.deepEqual(
    identities('He told reporters that the FIA would look into the matter within a month.'),
    [],
  )
})

test('a partner named in the letterhead is an authority', () => {
  const claims = claimsOf(
    'Federal Investigation Agency\nin partnership with the National Highways & Motorway Police\n\nNotice',
  )
  assert.deepEqual(
    only(claims, 'authority').map(({ value }) => value.ids),
    [['pk.nhmp']],
  )
})

test('"Dear HBL customer" speaks for HBL', () => {
  assert.deepEqual(identities('Dear HBL customer, your account has been blocked.'), [
    'register pk.hbl',
  ])
})

test('a body named often is one identity and one more mention', () => {
  const claims = claimsOf({
    senderName: 'FIA',
    body: 'FIA writes. We saw that FIA calls. They say FIA waits. And FIA again.',
  })
  assert.equal(only(claims, 'identity').length, 1)
  assert.equal(only(claims, 'authority').length, 1)
})

test('an abbreviation in small letters is a word', () => {
  assert.deepEqual(identities('fia'), [])
})

test('names survive zero-width characters and look-alikes', () => {
  assert.deepEqual(identities({ senderName: 'Fed\u200beral Investigatiоn Agency' }), [
    'register pk.fia',
  ])
})
