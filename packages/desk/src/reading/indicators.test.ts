import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorsIn, mail, toRead } from './reading.fixture.ts'

const SENDER = ['email alert@hb1-secure.example', 'domain hb1-secure.example']

/** What a mail's HTML gives beside its sender. */
const PAGES: readonly (readonly [name: string, html: string, found: readonly string[]])[] = [
  [
    'a link gives its domain, its host and its address without query',
    '<a href="https://pay.evil-shop.example/a/b?id=7#x">pay</a>',
    [
      'domain evil-shop.example',
      'url https://pay.evil-shop.example/a/b',
      'host pay.evil-shop.example',
    ],
  ],
  [
    "a site's root has no address, and www is no host of its own",
    '<a href="http://www.evil-shop.example/?a=1">x</a>',
    ['domain evil-shop.example'],
  ],
  [
    'an international name is written in ASCII',
    '<a href="https://пример.example/вход">x</a>',
    ['domain xn--e1afmkfd.example', 'url https://xn--e1afmkfd.example/%D0%B2%D1%85%D0%BE%D0%B4'],
  ],
  [
    'a name below a private suffix is a domain of its own',
    '<a href="https://evil-pages.web.app/in">x</a>',
    ['domain evil-pages.web.app', 'url https://evil-pages.web.app/in'],
  ],
  [
    'a host that everybody shares is no domain: the address alone tells',
    '<a href="https://docs.google.com/forms/d/e/abcdef/viewform">x</a>',
    ['url https://docs.google.com/forms/d/e/abcdef/viewform'],
  ],
  [
    'a shortener tells by its address alone',
    '<a href="https://bit.ly/3xYzAbC">x</a>',
    ['url https://bit.ly/3xYzAbC'],
  ],
  [
    'a numbered host is a host',
    '<a href="http://192.0.2.7:8080/login">x</a>',
    ['url http://192.0.2.7:8080/login', 'host 192.0.2.7'],
  ],
  [
    'where a known service leads on, the end counts',
    '<a href="https://www.google.com/url?q=https%3A%2F%2Fevil-shop.example%2Fgo%3Fx%3D1&sa=D">x</a>',
    ['domain evil-shop.example', 'url https://evil-shop.example/go'],
  ],
  [
    'a form is where its words go',
    '<form action="https://collect.evil-shop.example/p.php"><input type=password></form>',
    [
      'domain evil-shop.example',
      'url https://collect.evil-shop.example/p.php',
      'host collect.evil-shop.example',
    ],
  ],
  ['a picture is not gone to', '<img src="https://cdn.shop.example/logo.png"><p>hello</p>', []],
  [
    'links to chats are handles, and a number is one to call as well',
    '<a href="https://t.me/Evil_Desk">a</a> <a href="https://wa.me/923001234567">b</a> <a href="https://t.me/+AbCdEfGh1">c</a>',
    [
      'phone +923001234567',
      'handle telegram:evil_desk',
      'handle whatsapp:+923001234567',
      'handle telegram:+AbCdEfGh1',
    ],
  ],
  [
    'links to call and to write',
    '<a href="tel:0300%201234567">call</a> <a href="mailto:Desk@evil-shop.example?subject=x">write</a>',
    ['phone +923001234567', 'email desk@evil-shop.example'],
  ],
]

for (const [name, html, found] of PAGES) {
  test(name, async () => {
    const all = await indicatorsIn(toRead(mail({ html })))
    const beside = all.filter((one) => !SENDER.includes(one))
    assert.deepEqual([...beside].sort(), [...found].sort())
  })
}

/** What texts by SMS or chat give, with the reader's country. */
const TEXTS: readonly (readonly [
  name: string,
  country: string,
  text: string,
  found: readonly string[],
])[] = [
  [
    'a number is dialled from where the reader is',
    'PK',
    'Your parcel is held. Call 0300-1234567 now.',
    ['phone +923001234567'],
  ],
  [
    'and elsewhere it is another',
    'GB',
    'Your parcel is held. Call 07700 900123 now.',
    ['phone +447700900123'],
  ],
  [
    'digits and words of Urdu',
    'PK',
    'آپ کا اکاؤنٹ بند ہو رہا ہے، فوری کال کریں ۰۳۰۰۱۲۳۴۵۶۷',
    ['phone +923001234567'],
  ],
  [
    'digits and words of Hindi',
    'IN',
    'आपका खाता बंद हो जाएगा, तुरंत कॉल करें +91 ९८७६५ ४३२१०',
    ['phone +919876543210'],
  ],
  [
    'an IBAN in groups, and one with wrong check digits',
    'PK',
    'Transfer the fee to PK36 SCBL 0000 0011 2345 6702 not PK37 SCBL 0000 0011 2345 6702.',
    ['account PK36SCBL0000001123456702'],
  ],
  [
    'wallets whose check digits are right',
    'PK',
    'Send bitcoin to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa or 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    ['wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ],
  [
    'a name on Telegram',
    'PK',
    'Write to our manager on Telegram @Evil_Manager today',
    ['handle telegram:evil_manager'],
  ],
  [
    'a bare link in a text',
    'PK',
    'Verify at evil-shop.example/in or lose it',
    ['domain evil-shop.example', 'url http://evil-shop.example/in'],
  ],
]

for (const [name, country, text, found] of TEXTS) {
  test(`${name}: ${text.slice(0, 24)}…`, async () => {
    const all = await indicatorsIn(toRead(text, { form: 'text', channel: 'sms', country }))
    assert.deepEqual([...all].sort(), [...found].sort())
  })
}
