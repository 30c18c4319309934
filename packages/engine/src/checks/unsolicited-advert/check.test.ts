import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, offer, threaten } from '../../../test/small-claims.ts'
import { domain, factsOf, named, told, type Scene } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Scene['claims']) => told(check.run(factsOf({ claims })))

test('goods advertised to strangers', () => {
  assert.deepEqual(run([offer('gambling')]), ['gambling: contradicted'])
  assert.deepEqual(run([offer('discount'), offer('pharmacy')]), ['pharmacy: contradicted'])
})

test('one word of a discount is quiet, and several are an advertisement', () => {
  const more = { ...offer('discount'), text: 'half price' }
  assert.deepEqual(run([offer('discount'), ask('reply')]), [])
  assert.deepEqual(run([offer('discount'), more]), ['discount: contradicted'])
})

test('a proven sender with a way out sends a newsletter', () => {
  const facts = factsOf({
    claims: [offer('discount'), { ...offer('discount'), text: 'half price' }],
    from: domain('shop.example'),
    aligned: 'proven',
  })
  const headers = [{ name: 'list-unsubscribe', value: '<https://shop.example/out>' }]
  const found = check.run({ ...facts, message: { ...facts.message, headers } })
  assert.deepEqual(told(found), ['newsletter: contradicted'])
})

test('where nothing tells who sent it, a newsletter has a front page of the sender’s own places', () => {
  const claims = [offer('discount'), { ...offer('discount'), text: 'half price' }]
  const facts = factsOf({ claims, from: domain('shop.example') })
  const headers = [{ name: 'list-unsubscribe', value: '<https://shop.example/out>' }]
  const links = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      href: `https://www.shop.example/${index}`,
      host: 'www.shop.example',
      scheme: 'https',
      text: `Lamp ${index}`,
      via: 'anchor' as const,
    }))
  const told8 = check.run({ ...facts, message: { ...facts.message, headers, links: links(8) } })
  assert.deepEqual(told(told8), ['newsletter: contradicted'])
  const told2 = check.run({ ...facts, message: { ...facts.message, headers, links: links(2) } })
  assert.deepEqual(told(told2), ['discount: contradicted'])
  const noExit = check.run({ ...facts, message: { ...facts.message, links: links(8) } })
  assert.deepEqual(told(noExit), ['discount: contradicted'])
})

test('who pretends to be a body or threatens is judged by other checks', () => {
  assert.deepEqual(run([offer('loan'), named('identity', ['pk.bank'])]), [])
  assert.deepEqual(run([offer('loan'), threaten('arrest')]), [])
  assert.deepEqual(run([ask('reply')]), [])
})
