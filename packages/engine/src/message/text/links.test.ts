import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLinks, targetOf } from './links.ts'

function found(text: string): readonly string[] {
  return findLinks(text, 100).links.map(({ href, span }) => {
    assert.equal(text.slice(span!.start, span!.end), href)
    return href
  })
}

test('addresses in a text are links, without the signs of the sentence', () => {
  assert.deepEqual(found('Go to https://a.example/x?y=1, or (http://b.example/). Now!'), [
    'https://a.example/x?y=1',
    'http://b.example/',
  ])
  assert.deepEqual(found('visit www.hbl.com. or hbl-verify.com or bit.ly/abc'), [
    'www.hbl.com',
    'hbl-verify.com',
    'bit.ly/abc',
  ])
  assert.deepEqual(found('لنک https://a.example/پاک۔ دیکھیں'), ['https://a.example/پاک'])
  assert.deepEqual(found('pay at parcel-fee.example/p or kite.test'), [
    'parcel-fee.example/p',
    'kite.test',
  ])
  assert.deepEqual(found('link:https://a.example'), ['https://a.example'])
})

test('sentences, numbers, files and mail addresses are no links', () => {
  for (const text of [
    'your account.In two days',
    'account.in order',
    'Rs 1.500 and 3.14',
    'e.g. this',
    'me@bank.com',
    'see notes.md',
    'F.I.A.',
    'end.The next',
  ]) {
    assert.deepEqual(found(text), [], text)
  }
})

test('a target is read as a browser reads it', () => {
  assert.deepEqual(targetOf('HTTP://User@EXAMPLE.com:80/x'), {
    href: 'HTTP://User@EXAMPLE.com:80/x',
    scheme: 'http',
    host: 'example.com',
  })
  assert.equal(targetOf('https://b\u00fccher.example').host, 'xn--bcher-kva.example')
  assert.equal(targetOf('//c.example/x').host, 'c.example')
  assert.equal(targetOf('ht\ntps://d.example').host, 'd.example')
  assert.equal(targetOf('www.hbl.com/x').host, 'www.hbl.com')
  assert.equal(targetOf('page.html', 'https://base.example/').host, 'base.example')
  assert.deepEqual(targetOf('javascript:go()'), {
    href: 'javascript:go()',
    scheme: 'javascript',
    host: '',
  })
  assert.equal(targetOf('http://3232235777/').host, '192.168.1.1')
  assert.equal(targetOf('http://[').host, '')
  assert.equal(targetOf(`https://e.example/${'x'.repeat(9_000)}`).href.length, 2_048)
})

test('an address written to the colon before it is read without the word', () => {
  assert.deepEqual(found('Track it here:parcel.shop.example now'), ['parcel.shop.example'])
  assert.deepEqual(found('see note:this.is done'), [])
  assert.deepEqual(found('shop.example:8080/x'), ['shop.example:8080/x'])
})
