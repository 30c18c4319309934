import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileKnowledge } from '@tasdeeq/engine'
import { tokenise } from '../../../engine/src/text/tokens.ts'
import { loadKnowledgePack } from './load.ts'

const pack = loadKnowledgePack()
const knowledge = compileKnowledge({ ...pack, lexicons: [] })
const NOW = Date.parse('2026-11-22')

test("words that are also companies' names are words", () => {
  for (const text of [
    'An apple a day, an orange in the shell, and the target in the post.',
    'A wise visa officer would chase three free boots next to the gap.',
    'Please zoom in, discover the box, and steam it; cut me some slack, with notion and stripe.',
    'Feel free to x-ray it and register it; I e-traded stocks with US bank details by ups and downs.',
    'Edward Norton and Freeman Dyson met Zara and Aviva.',
    'Claro, vivo na caixa; oi, tim; o inter e o next; mobile de notre ami; la caixa de correos.',
  ]) {
    assert.deepEqual(named(text), [], text)
  }
})

test('companies are found as display names have them', () => {
  for (const [text, id] of [
    ['DHL Express', 'xx.dhl'],
    ['PayPal Service', 'xx.paypal'],
    ['Chase Online', 'us.chase'],
    ['Banco Bradesco', 'br.bradesco'],
    ['Itaú', 'br.itau'],
    ['Crédit Agricole', 'fr.creditagricole'],
    ['Poste Italiane', 'it.poste'],
    ['PostNL', 'nl.postnl'],
    ['Sparkasse', 'de.sparkasse'],
    ['CaixaBank', 'es.caixabank'],
    ['Netflix', 'xx.netflix'],
  ] as const) {
    assert.ok(named(text).includes(id), text)
  }
})

test("companies' domains are theirs, in each country and with each purpose", () => {
  for (const [host, id] of [
    ['mail.facebookmail.com', 'xx.meta'],
    ['paypal.de', 'xx.paypal'],
    ['noreply.dhl.de', 'xx.dhl'],
    ['login.microsoftonline.com', 'xx.microsoft'],
    ['mercadolivre.com.br', 'br.mercadolivre'],
    ['alerts.sbi.co.in', 'in.sbi'],
  ] as const) {
    const users = knowledge.usersOfDomain(host, NOW).map((body) => body.id)
    assert.ok(users.includes(id), host)
  }
})

test("what anybody can have is no company's", () => {
  const shared = pack.authorities
    .filter(({ kind }) => kind === 'platform' || kind === 'telecom' || kind === 'brand')
    .flatMap(({ domains }) => domains)
    .filter(({ value }) => knowledge.isFreeMail(value) || knowledge.isFreeHosting(value))
  assert.deepEqual(shared, [])
})

function named(text: string): readonly string[] {
  const { matches } = knowledge.find(tokenise(text))
  return matches.flatMap(({ id }) => {
    const meaning = knowledge.meanings[id]
    return meaning?.kind === 'authority' ? [meaning.id] : []
  })
}
