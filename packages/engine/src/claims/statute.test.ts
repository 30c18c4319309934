import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function cited(text: string): readonly string[] {
  return only(claimsOf(text), 'statute').map(({ value }) =>
    [value.ids.join(',') || '?', value.section ?? '-', value.year ?? ''].join(' ').trim(),
  )
}

test('two sections of one act are two claims', () => {
  assert.deepEqual(cited('under section 67A and 67B of the IT Act.'), [
    'in.ita2000 67A',
    'in.ita2000 67B',
  ])
})

test('a list of sections before its act', () => {
  assert.deepEqual(cited('Sections 13, 14 & 15 of the POCSO Act 2012'), [
    'in.pocso2012 13 2012',
    'in.pocso2012 14 2012',
    'in.pocso2012 15 2012',
  ])
})

test('a list without spaces', () => {
  assert.deepEqual(cited('Sections 13,14,15 of the POCSO Act'), [
    'in.pocso2012 13',
    'in.pocso2012 14',
    'in.pocso2012 15',
  ])
})

test('each list goes to its own act', () => {
  assert.deepEqual(cited('sections 13 of the POCSO Act and section 67-A of the IT Act, 2000'), [
    'in.pocso2012 13',
    'in.ita2000 67A 2000',
  ])
})

test('numbers beside an abbreviation', () => {
  assert.deepEqual(cited('booked u/s 420 PPC'), ['pk.ppc 420'])
  assert.deepEqual(cited('notice under 160 CrPC'), ['pk.crpc 160'])
  assert.deepEqual(cited('charged 420/468 PPC'), ['pk.ppc 420', 'pk.ppc 468'])
})

test('the section behind the act', () => {
  assert.deepEqual(cited('PECA 2016, section 21'), ['pk.peca2016 21 2016'])
})

test('Urdu and Roman Urdu', () => {
  assert.deepEqual(cited('آپ پر دفعہ 420 تعزیرات پاکستان لگائی گئی ہے'), ['pk.ppc 420'])
  assert.deepEqual(cited('آپ پر دفعہ ۴۲۰ لگائی گئی ہے'), ['? 420'])
  assert.deepEqual(cited('Aap par dafa 420 lagi hai'), ['? 420'])
})

test('German and French', () => {
  assert.deepEqual(cited('Verstoß gegen § 263 StGB'), ['de.stgb 263'])
  assert.deepEqual(cited("selon l'article 390-1 du Code de procédure pénale"), ['fr.cpp 390-1'])
})

test('an unknown act with a year is a claim without ids', () => {
  const [claim] = only(claimsOf('as per the Digital Media Crimes Act 2019'), 'statute')
  assert.equal(claim?.value.title, 'Digital Media Crimes Act 2019')
  assert.deepEqual(claim?.value.ids, [])
})

test('sections of a contract are no statute', () => {
  assert.deepEqual(cited('See section 5 of this agreement and article 3 below.'), [])
  assert.deepEqual(cited('We act on this within the code of conduct.'), [])
})
