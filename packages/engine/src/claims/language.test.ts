import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

test('languages by their commonest words and their script', () => {
  assert.deepEqual(claimsOf('You have to reply to this mail with the form.').languages, ['en'])
  assert.deepEqual(claimsOf('Aap ka account band ho gaya hai').languages, ['ur-Latn'])
  assert.deepEqual(claimsOf('آپ کا اکاؤنٹ بند ہو گیا ہے').languages, ['ur'])
  assert.deepEqual(
    claimsOf('Vous devez répondre dans les plus brefs délais à votre banque').languages[0],
    'fr',
  )
})

test('a text of figures has no language', () => {
  assert.deepEqual(claimsOf('12345 67890').languages, [])
})

test('a neighbour that shares some words with the language of a text is not spoken in it', () => {
  const offers = only(
    claimsOf('Aaj hi CNIC number 1166 par bhejein aur school mein dakhla lain'),
    'offer',
  )
  assert.deepEqual(offers, [], 'the French say "par"')
  const paid =
    'O reembolso foi aprovado e será pago por transferência no prazo de 5 dias úteis para a sua conta.'
  assert.deepEqual(only(claimsOf(paid), 'situation'), [], 'the Spanish say "pago" and "no"')
})

test('a sentence or two show their language by the words that stand in all of them', () => {
  const told = (text: string): readonly string[] =>
    claimsOf(text).all.map(({ kind, value }) => {
      if (kind === 'situation' && 'situation' in value) return value.situation
      return kind === 'request' && 'request' in value ? value.request : kind
    })
  assert.ok(told('La contraseña de su correo caduca mañana.').includes('password-expiry'))
  assert.ok(
    told('Não comente isto com ninguém, é um assunto que não sai daqui.').includes('secrecy'),
  )
  assert.ok(told('Houd dit strikt vertrouwelijk, ook voor je team.').includes('secrecy'))
  assert.ok(
    told('Je suis en réunion et je ne peux pas répondre au téléphone.').includes('unreachable'),
  )
  assert.ok(told('Ich habe Sie über Ihre Webcam gefilmt.').includes('recorded-on-camera'))
  assert.ok(told('अभी कॉल पर बात नहीं हो सकती।').includes('unreachable'))
  assert.ok(told('Abhi call pe baat nahi ho sakti.').includes('unreachable'))
})

test('much text of a neighbouring language hides nothing of what is said in this one', () => {
  const filler =
    'El perro de la casa corre por el campo y los niños lo miran desde la puerta con su padre. '
  const ask =
    'Seu e-mail foi suspenso e a sua senha expira hoje. Você não deve contar isto a ninguém: clique aqui para não perder a conta.'
  const found = only(claimsOf(`${ask}\n\n${filler.repeat(4)}`), 'situation')
  assert.ok(found.some(({ value }) => value.situation === 'password-expiry'))
})
