import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { z } from 'zod'
import { docxOf, pdfOf } from '../../host/test/documents.ts'
import { samples, tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-check-'))
after(() => rmSync(folder, { recursive: true }))

const NOTICE = join(samples, 'police-notice.eml')
const HARMLESS = join(samples, 'forward-is-this-real.eml')

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../json-output.schema.json', import.meta.url), 'utf8')),
)

function lines(out: string): readonly Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => {
      const value = JSON.parse(line)
      assert.deepEqual(schema.safeParse(value).error, undefined)
      return value
    })
}

describe('the answer', () => {
  test("is a person's at a glance: the verdict, the message's words, the facts, what to do", async () => {
    const { status, out } = await tasdeeq(['check', '--offline', NOTICE])
    assert.equal(status, 1)
    assert.match(out, /✖ Fraud/u)
    assert.match(out, /«Office of Commissioner Police Department»/u)
    assert.match(out, /\[1\][\s\S]*Sources\n {2}\[1\] .*\n? *https:/u)
    assert.match(out, /What to do now/u)
    // oxlint-disable-next-line no-control-regex -- exactly these must not be there
    assert.doesNotMatch(out, /\u001b/u)
  })

  test('is in Urdu where asked for', async () => {
    const { out } = await tasdeeq(['check', '--offline', '--lang', 'ur', NOTICE])
    assert.match(out, /دھوکا/u)
    assert.match(out, /\u2068«Office of Commissioner Police Department»\u2069/u)
  })

  test('opens with the forwarded message where the sender only asks about it', async () => {
    const { status, out } = await tasdeeq(['check', '--offline', HARMLESS])
    assert.equal(status, 0)
    assert.match(out, /passes on the message below/u)
    assert.match(out, /✖ Fraud/u)
  })

  test('has colours only where they are wanted', async () => {
    const { out } = await tasdeeq(['check', '--offline', '--color', 'always', NOTICE])
    assert.ok(out.includes('\u001b[31m'))
  })

  test('obeys nothing that stands in a message', async () => {
    const hostile =
      'From: "\u001b]0;owned\u0007" <a@\u001b[2J.example>\nSubject: \u009b31m arrest\u202e\n\nCourt order: \u001b[8mpay\u001b[0m within 24 hours or you will be arrested.\r\u001b[1A\n'
    const { out, err } = await tasdeeq([
      'check',
      '--offline',
      file('\u001b[31mhostile.eml', hostile),
    ])
    // oxlint-disable-next-line no-control-regex -- exactly these must not be there
    assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
  })
})

describe('--json', () => {
  test('prints one line a message that fits its schema', async () => {
    const { status, out } = await tasdeeq(['check', '--offline', '--json', NOTICE, HARMLESS])
    assert.equal(status, 1)
    const [notice, forward] = lines(out)
    assert.equal(notice?.['verdict'], 'fraud')
    assert.equal(notice?.['file'], NOTICE)
    assert.equal(forward?.['verdict'], 'clear')
    assert.ok(Array.isArray(forward?.['quoted']) && forward['quoted'].length === 1)
  })

  test('says of a file that could not be checked why, and goes on', async () => {
    const { status, out, err } = await tasdeeq([
      'check',
      '--offline',
      '--json',
      '/nowhere.eml',
      NOTICE,
    ])
    assert.equal(status, 2)
    assert.equal(lines(out)[0]?.['error'], 'there is no such file')
    assert.equal(lines(out)[1]?.['verdict'], 'fraud')
    assert.match(err, /nowhere\.eml could not be checked: there is no such file/u)
  })

  test('is the same twice, but for the time it took', async () => {
    const run = async (): Promise<unknown> => ({
      ...lines((await tasdeeq(['check', '--offline', '--json', NOTICE])).out)[0],
      ms: 0,
    })
    assert.deepEqual(await run(), await run())
  })
})

describe('input', () => {
  const LETTER = [
    'Office of Commissioner Police Department',
    'Reply within 24 hours or you will be arrested.',
  ]

  test('is standard input for -', async () => {
    const { out } = await tasdeeq(['check', '--offline', '--json', '-'], readFileSync(NOTICE))
    assert.equal(lines(out)[0]?.['file'], '-')
    assert.equal(lines(out)[0]?.['verdict'], 'fraud')
  })

  test('may be a PDF or a DOCX, which are letters', async () => {
    for (const path of [file('notice.pdf', pdfOf(LETTER)), file('notice.docx', docxOf(LETTER))]) {
      const [line] = lines((await tasdeeq(['check', '--offline', '--json', path])).out)
      assert.equal(line?.['channel'], 'letter')
      assert.match(JSON.stringify(line?.['claims']), /Commissioner Police Department/u)
    }
  })

  test('that is no message is an error, never "nothing found"', async () => {
    const picture = file('photo.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'))
    for (const path of [
      picture,
      file('empty.eml', ''),
      file('signs.txt', '🙏🙏 … !!'),
      folder,
      file('broken.pdf', '%PDF-1.4 nothing'),
    ]) {
      const { status, out, err } = await tasdeeq(['check', '--offline', path])
      assert.equal(status, 2, path)
      assert.equal(out, '')
      assert.match(err, /could not be checked/u)
    }
  })

  test('has its envelope, which is stronger than the options', async () => {
    const path = file(
      'sms.txt',
      'BISP: your payment is ready. Visit your nearest campsite with your CNIC.',
    )
    const envelope = file(
      'e.jsonl',
      JSON.stringify({ file: 'sms.txt', channel: 'sms', sender: '8171' }),
    )
    const { out } = await tasdeeq([
      'check',
      '--offline',
      '--json',
      '--channel',
      'letter',
      '--envelope',
      envelope,
      path,
    ])
    assert.equal(lines(out)[0]?.['channel'], 'sms')
  })
})

describe('a wrong call', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /name a command/u],
    [['chek', 'a'], /there is no command "chek"/u],
    [['check'], /name a file/u],
    [['check', '--offlin', 'a'], /there is no option '--offlin'/u],
    [['check', '--html'], /the option '--html' needs a value after it/u],
    [['check', '--html', 'a.html', 'a', 'b'], /--html shows one message/u],
    [
      ['check', '--envelope', '/nowhere.jsonl', 'a'],
      /--envelope \/nowhere\.jsonl: there is no such file/u,
    ],
    [['explain', 'invented-bodi'], /there is no finding "invented-bodi"; perhaps/u],
    [['check', '--json=yes', 'a'], /the option '--json' takes no value/u],
    [['check', '--trust', '', 'a'], /--trust takes the name of a mail host/u],
    [['explain', 'no-mandate', 'x'], /"x" is one argument too many for explain/u],
    [['knowledge', 'validate', 'x'], /"x" is one argument too many for knowledge validate/u],
    [['knowledge', 'lst'], /knowledge takes list, search, show, validate, overdue/u],
  ]
  for (const [args, words] of cases) {
    test(`says what is wrong: tasdeeq ${args.join(' ')}`, async () => {
      const { status, out, err } = await tasdeeq(args)
      assert.equal(status, 2)
      assert.equal(out, '')
      assert.match(err, words)
      assert.doesNotMatch(err, /\n\s+at /u)
    })
  }
})

test('help and version are there', async () => {
  for (const args of [['--help'], ['check', '--help'], ['help', 'scan']]) {
    const { status, out } = await tasdeeq(args)
    assert.equal(status, 0)
    assert.match(out, /Exit status/u)
  }
  assert.match((await tasdeeq(['--version'])).out, /^tasdeeq \d+\.\d+\.\d+\n$/u)
})

test("explain prints a check's page, and lists all", async () => {
  const { out } = await tasdeeq(['explain', 'invented-body'])
  assert.match(out, /When it is wrong/u)
  assert.match(out, /stays unknown/u, 'emphasis is a mark of Markdown, none of a terminal')
  assert.match(
    (await tasdeeq(['explain'])).out,
    /- no-mandate: A matter outside the body’s powers/u,
  )
})

test('explain speaks Urdu: its list, and what a check tells people', async () => {
  const { out } = await tasdeeq(['explain', '--lang', 'ur'])
  assert.match(out, /^\u200f {2}دھوکے کی علامتیں$/mu)
  assert.match(out, /^\u200f {2}- \u2068no-mandate\u2069: معاملہ/mu)
  assert.doesNotMatch(out, /Signs of/u)
  const page = await tasdeeq(['explain', 'no-mandate'], '', { LANG: 'ur_PK.UTF-8' })
  assert.match(page.out, /^\u200f {2}معاملہ ادارے کے دائرۂ اختیار میں نہیں$/mu)
  for (const heading of ['یہ کیا دیکھتی ہے', 'پڑھنے والے کو کیا بتایا جاتا ہے', 'کب غلط ہوتی ہے'])
    assert.match(page.out, new RegExp(`^\u200f {2}${heading}$`, 'mu'))
  assert.match(page.out, /موٹروے پولیس اور سائبر جرم/u)
  assert.match(page.out, /^\u200f {2}\u2068tasdeeq explain no-mandate --lang en\u2069$/mu)
  assert.doesNotMatch(page.out, /[{}]/u, 'nothing is left to be filled in')
  for (const line of page.out.split('\n')) assert.ok(line === '' || line.startsWith('\u200f'), line)
})

test('knowledge is listed, searched and shown with its sources', async () => {
  assert.match((await tasdeeq(['knowledge', 'list'])).out, /authorities +\d+/u)
  assert.match((await tasdeeq(['knowledge', 'search', 'motorway'])).out, /pk\.nhmp/u)
  assert.match((await tasdeeq(['knowledge', 'show', 'pk.nhmp'])).out, /"sources"/u)
  const none = await tasdeeq(['knowledge', 'show', 'pk.nobody'])
  assert.equal(none.status, 1)
  assert.match(none.err, /^tasdeeq: there is no record "pk\.nobody"/u)
  for (const near of ['nccia', 'pk.nccai'])
    assert.match((await tasdeeq(['knowledge', 'show', near])).err, /; perhaps pk\.nccia\. By/u)
  assert.match((await tasdeeq(['knowledge', 'search', 'zzz'])).err, /no record holds all of: zzz/u)
})

test('a command that is misspelt is answered by the one that was meant', async () => {
  const { status, err } = await tasdeeq(['chek', 'x.eml'])
  assert.equal(status, 2)
  assert.match(err, /there is no command "chek"; perhaps check\. See: tasdeeq --help/u)
  assert.match(
    (await tasdeeq(['--json', 'x.eml'])).err,
    /the command comes first, before "--json"/u,
  )
})
