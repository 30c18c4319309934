import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileKnowledge, type Authority } from '@tasdeeq/engine'
import { tokenise } from '../../../engine/src/text/tokens.ts'
import { loadKnowledgePack } from './load.ts'

const knowledge = compileKnowledge({ ...loadKnowledgePack(), lexicons: [] })

test("ordinary words are nobody's name", () => {
  for (const text of [
    'We heard jazz last night, and learned of the customs of the region.',
    'mujhe pta nahi ap ke ghar kaun aaya',
    'AAP KE ACCOUNT KE LIYE',
    'Assinei uma peça de teatro; hij zong een lied.',
    'The police nab a suspect; the ministry of sound plays on.',
    'Buy at Tesco, pay by card.',
  ]) {
    assert.deepEqual(named(text), [], text)
  }
})

test('the names that scams use are found, in three ways of writing', () => {
  assert.ok(named('I am calling from FIA Islamabad').includes('pk.fia'))
  assert.ok(named('وفاقی تحقیقاتی ادارہ').includes('pk.fia'))
  assert.ok(named('main fia officer bol raha hun').includes('pk.fia'))
  assert.ok(named('in cooperation with the National Highway & Motorway Police').includes('pk.nhmp'))
  assert.ok(named('benazir income support se paise aaye hain').includes('pk.bisp'))
  assert.ok(named('under the Prevention of Electronic Crimes Act, 2016').includes('pk.peca2016'))
})

test("cybercrime is the NCCIA's, and is not the Motorway Police's", () => {
  assert.ok(body('pk.nccia').mandate.includes('cybercrime'))
  assert.ok(body('pk.nhmp').notMandate.includes('cybercrime'))
  assert.equal(body('pk.nhmp').confidence, 'high')
})

test('bodies are dated: one wing has ended, one court is new', () => {
  assert.ok((body('pk.fia-ccw').to ?? '') > '2025-01-01')
  assert.equal(body('pk.fcc').from, '2025-11-13')
})

test('what the FIA does changed on 26 November 2025', () => {
  const qr = body('pk.fia').does.find(({ practice }) => practice === 'notice-with-qr')
  assert.equal(qr?.from, '2025-11-26')
})

test("free mail is a mark of federal bodies' imitators since the circular of February 2026", () => {
  const never = body('pk.fbr').never.find(({ practice }) => practice === 'free-mail-sender')
  assert.equal(never?.from, '2026-02-03')
})

test('official suffixes are the seven of the registry, and public bodies outside them are known', () => {
  for (const host of [
    'fia.gov.pk',
    'psca.gop.pk',
    'kwsc.gos.pk',
    'x.gob.pk',
    'x.gkp.pk',
    'x.gok.pk',
    'x.gog.pk',
  ]) {
    assert.equal(knowledge.officialSuffix(host)?.country, 'PK', host)
  }
  const now = Date.parse('2026-11-22')
  for (const host of ['sbp.org.pk', 'nepra.org.pk', 'ogra.org.pk', 'ke.com.pk']) {
    assert.equal(knowledge.usersOfDomain(host, now)[0]?.country, 'PK', host)
  }
})

test('no register of Pakistan claims to be complete', () => {
  assert.ok(knowledge.country('PK')?.registers.every(({ complete }) => !complete))
})

test('a reader is told where to turn, and of a second place', () => {
  const reports = knowledge.country('PK')?.help.filter(({ need }) => need === 'report') ?? []
  assert.deepEqual(
    reports.slice(0, 2).map(({ authority }) => authority),
    ['pk.nccia', 'pk.fia'],
  )
})

function body(id: string): Authority {
  const found = knowledge.authority(id)
  assert.ok(found, id)
  return found
}

/** Ids of bodies and laws whose names stand in a text. */
function named(text: string): readonly string[] {
  return knowledge.find(tokenise(text)).matches.flatMap(({ id }) => {
    const meaning = knowledge.meanings[id]
    return meaning?.kind === 'authority' || meaning?.kind === 'statute' ? [meaning.id] : []
  })
}
