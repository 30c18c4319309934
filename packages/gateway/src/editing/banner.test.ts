import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, test } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { editsFor } from './edits.ts'
import { bannered, latin1, toEdit } from './samples.fixture.ts'

const EN = 'Warning: this message is very likely a fraud'
const UR = 'خبردار: قوی امکان ہے'
const UR_HTML = '&#1582;&#1576;&#1585;'

async function parsed(raw: Uint8Array): Promise<Email> {
  return await PostalMime.parse(raw)
}

describe('plain text', () => {
  test('gets the warning above the old text', async () => {
    const { text = '' } = await parsed(bannered('Subject: a\r\n\r\nHello\r\n', 'en'))
    assert.ok(text.startsWith(`${'='.repeat(68)}\n${EN}`))
    assert.ok(text.includes('"Office of Commissioner Police Department"\n<Islamabad>'))
    assert.ok(text.endsWith(`${'='.repeat(68)}\n\nHello\n`))
  })

  test('stays in its charset where the words fit, and its bytes stay as they are', () => {
    const raw = 'Content-Type: text/plain; charset=windows-1252\r\n\r\ncaf\xe9\r\n'
    const out = latin1(bannered(raw, 'en'))
    assert.ok(out.includes('charset=windows-1252'))
    assert.ok(out.endsWith('caf\xe9\r\n'))
  })

  test('becomes UTF-8 where the words do not fit', async () => {
    const raw = 'Content-Type: text/plain; charset=windows-1252; format=flowed\r\n\r\ncaf\xe9\r\n'
    const out = bannered(raw, 'ur')
    assert.ok(
      latin1(out).includes('Content-Type: text/plain;\r\n format=flowed;\r\n charset=utf-8'),
    )
    assert.ok(latin1(out).includes('Content-Transfer-Encoding: quoted-printable\r\n'))
    assert.ok(latin1(out).includes('MIME-Version: 1.0\r\n'))
    const { text = '' } = await parsed(out)
    assert.ok(text.includes(UR) && text.includes('café'))
  })

  test('of UTF-16 becomes UTF-8', async () => {
    const body = Buffer.from('Hello', 'utf16le').toString('base64')
    const raw = `Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
    const { text = '' } = await parsed(bannered(raw, 'en'))
    assert.ok(text.includes(EN) && text.endsWith('Hello'))
  })

  test('of a charset nobody knows gets the English words', () => {
    const raw = 'Content-Type: text/plain; charset=x-nobody\r\n\r\n\xff\r\n'
    const out = latin1(bannered(raw, 'ur'))
    assert.ok(out.includes(EN) && out.endsWith('\xff\r\n'))
  })

  test('of an encoding nobody knows stays as it is', () => {
    const raw = 'Content-Transfer-Encoding: x-uuencode\r\n\r\nxx\r\n'
    assert.equal(editsFor(toEdit(raw, { banner: 'en' })).body, undefined)
  })

  for (const encoding of ['7bit', '8bit', 'quoted-printable', 'base64']) {
    for (const banner of ['en', 'ur', 'both'] as const) {
      test(`${encoding} with the warning in ${banner}`, async () => {
        const words = encoding === '7bit' ? 'Hello = you' : 'سلام = دنیا'
        const body =
          encoding === 'base64'
            ? Buffer.from(words).toString('base64')
            : encoding === 'quoted-printable'
              ? '=D8=B3=D9=84=D8=A7=D9=85 =3D =\r\n=D8=AF=D9=86=DB=8C=D8=A7'
              : words
        const raw = `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
        const { text = '' } = await parsed(bannered(Buffer.from(raw)))
        assert.ok(text.includes(EN) && text.includes(UR) && text.trimEnd().endsWith(words))
        assert.equal(
          banner === 'en',
          !(await parsed(bannered(Buffer.from(raw), banner))).text?.includes(UR),
        )
      })
    }
  }
})

const ALTERNATIVE = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="out(er)"',
  '',
  'preamble',
  '--out(er)',
  'Content-Type: multipart/alternative; boundary=outer-in',
  '',
  '--outer-in',
  '',
  'Plain words',
  '--outer-in',
  'Content-Type: multipart/related; boundary="rel"',
  '',
  '--rel',
  'Content-Type: text/html; charset=us-ascii',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body style=3D"x">Rich <b>words</b></body></html>',
  '--rel',
  'Content-Type: image/png; name=a.png',
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
  '--rel--',
  '--outer-in--',
  '--out(er)  ',
  'Content-Type: text/plain; name=notes.txt',
  'Content-Disposition: attachment; filename=notes.txt',
  '',
  'attached text',
  '--out(er)',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  'inner text',
  '--out(er)--',
  'epilogue',
  '',
].join('\r\n')

describe('a tree of parts', () => {
  test('gets the warning in both alternatives, and all else stays byte by byte', async () => {
    const edits = editsFor(toEdit(ALTERNATIVE, { banner: 'en' }))
    const out = latin1(edits.body!)
    assert.deepEqual(edits.replace, [])
    const withoutHtml = out.replace(/<body style=3D"x">[\s\S]*?Rich/u, '<body style=3D"x">Rich')
    const withoutText = withoutHtml.replace(/={68}[\s\S]*={68}\r\n\r\nPlain/u, 'Plain')
    assert.equal(withoutText, ALTERNATIVE.slice(ALTERNATIVE.indexOf('preamble')))
    const mail = await parsed(bannered(ALTERNATIVE))
    assert.ok(mail.html?.includes(UR_HTML) && mail.text?.includes(EN))
    assert.equal(
      mail.attachments.length,
      (await parsed(Buffer.from(ALTERNATIVE))).attachments.length,
    )
  })

  test('a part of ASCII gets fields of its own where the words are not', async () => {
    const out = bannered(ALTERNATIVE, 'ur')
    const { text = '' } = await parsed(out)
    assert.ok(text.includes(UR) && text.includes('Plain words'))
    assert.ok(latin1(out).includes('--outer-in\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n'))
  })

  test('what is put in once is not put in again', () => {
    for (const banner of ['en', 'ur', 'both'] as const) {
      const once = latin1(editsFor(toEdit(ALTERNATIVE, { banner })).body!)
      const head = ALTERNATIVE.slice(0, ALTERNATIVE.indexOf('preamble'))
      assert.equal(editsFor(toEdit(head + once, { banner })).body, undefined)
    }
  })

  test('where there is only an attachment, or a message, nothing is added', () => {
    const rest = ALTERNATIVE.slice(ALTERNATIVE.indexOf('--out(er)  '))
    const raw = `Content-Type: multipart/mixed; boundary="out(er)"\r\n\r\n${rest}`
    assert.equal(editsFor(toEdit(raw, { banner: 'en' })).body, undefined)
  })

  test('a text with a file name is only written into where there is no other', () => {
    const named = 'Content-Type: text/html; name=a.html\r\n\r\n<p>x\r\n'
    const raw = `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${named}--b--\r\n`
    assert.ok(latin1(bannered(raw)).includes(UR_HTML))
    const other = raw.replace('--b--', '--b\r\n\r\nplain\r\n--b--')
    assert.ok(!latin1(bannered(other, 'en')).includes('important'))
  })

  test('in a digest, texts get it and messages do not', () => {
    const raw = 'Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n'
    const page = 'Content-Type: text/html\r\n\r\n<p>x\r\n--b--\r\n'
    assert.ok(latin1(bannered(raw + page)).includes(UR_HTML))
    const message = '\r\nSubject: a\r\n\r\nx\r\n--b--\r\n'
    assert.equal(editsFor(toEdit(raw + message, { banner: 'en' })).body, undefined)
  })

  for (const type of [
    'multipart/signed; boundary=b; protocol="application/pgp-signature"',
    'multipart/encrypted; boundary=b',
    'application/pkcs7-mime; smime-type=signed-data',
  ]) {
    test(`${type.split(';')[0]} within is never touched`, () => {
      const inner = `Content-Type: ${type}\r\n\r\n--b\r\n\r\nsigned\r\n--b--\r\n`
      const raw = `Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nlead\r\n--o\r\n${inner}--o--\r\n`
      assert.equal(editsFor(toEdit(inner, { banner: 'en' })).body, undefined)
      assert.equal(
        editsFor(toEdit(raw.replace('--o\r\n\r\nlead\r\n', ''), { banner: 'en' })).body,
        undefined,
      )
    })
  }
})

describe('html', () => {
  const page = (html: string, encoding = '8bit', body = html): string =>
    `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`

  test('words of the message cannot become markup', () => {
    const out = latin1(bannered(page('<body>x')))
    assert.ok(out.includes('&#60;Islamabad&#62;') && !out.includes('<Islamabad>'))
    assert.ok(/^[\r\n -~]*$/u.test(out))
  })

  test('nothing remote is added, and no line is longer than a server takes', () => {
    const added = latin1(bannered(page('<body>x')))
    assert.ok(!/https?:|url\(|src=|href=/u.test(added))
    assert.ok(added.split('\r\n').every((line) => line.length < 998))
  })

  for (const encoding of ['quoted-printable', 'base64']) {
    test(`${encoding} gets it behind the body's start`, async () => {
      const html = '<html><head><title>t</title></head><body bgcolor="white">سلام</body></html>'
      const bytes = Buffer.from(html)
      const body =
        encoding === 'base64'
          ? bytes.toString('base64')
          : html.replaceAll('=', '=3D').replace('سلام', '=D8=B3=D9=84=D8=A7=D9=85')
      const mail = await parsed(bannered(page(html, encoding, `${body}\r\n`)))
      assert.match(
        mail.html ?? '',
        /<body bgcolor="white"><div dir="ltr"[\s\S]*<\/div>\s*سلام<\/body>/u,
      )
    })
  }

  test('base64 with padding within gets it at the front', async () => {
    const body = `${Buffer.from('<body>a').toString('base64')}\r\n${Buffer.from('b').toString('base64')}\r\n`
    assert.ok((await parsed(bannered(page('', 'base64', body)))).html?.startsWith('<div dir="ltr"'))
  })
})
