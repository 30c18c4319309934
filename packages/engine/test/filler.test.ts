import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge, type Verdict } from '../src/index.ts'

// A fraud that stands behind something a reader never sees is the fraud it was; one that stands behind more
// text than can be read is not called clear.

const knowledge = compileKnowledge(loadKnowledgePack())
const sample = readFileSync(new URL('../../../samples/police-notice.eml', import.meta.url), 'utf8')
const notice = sample.slice(sample.search(/\r?\n\r?\n/u)).trim()

const HEAD =
  'From: Office <office@sender.example>\nTo: b@reader.example\nSubject: Please read\nX-Tasdeeq-Sample: yes\n'
const HTML = `${HEAD}Content-Type: text/html; charset=utf-8\n\n`
const TEXT = `${HEAD}Content-Type: text/plain; charset=utf-8\n\n`
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n`
const LAST = `--b\n\n${notice}\n--b--\n`

/** What a reader does not see, up to the notice. */
const unseen: Readonly<Record<string, () => string>> = {
  'a comment': () => `${HTML}<!--${'x'.repeat(5e6)}--><p>`,
  'comments with marks in them': () => `${HTML}${'<!-- > <p> -- <!-- -->'.repeat(3e5)}<p>`,
  'a style': () => `${HTML}<style>${'.a{}'.repeat(1.3e6)}</style><p>`,
  'a script': () => `${HTML}<script>${'"<p>";'.repeat(1e6)}</script><p>`,
  'a picture in an attribute': () =>
    `${HTML}<img src="data:image/png;base64,${'QUJD'.repeat(1.3e6)}"><p>`,
  'many pictures in attributes': () =>
    `${HTML}${`<img src='data:image/png;base64,${'QUJD'.repeat(5e3)}'>`.repeat(300)}<p>`,
  'hidden words': () => `${HTML}<div style="display:none">${'word '.repeat(1.2e6)}</div><p>`,
  'line ends': () => TEXT + '\n'.repeat(3e6),
  spaces: () => TEXT + ' '.repeat(3e6),
  'spaces and line ends': () => TEXT + ' \t\n'.repeat(1e6),
  'characters of no width': () => TEXT + '\u200b'.repeat(3e5),
  'characters of no width between spaces': () => TEXT + '\u200b \u2060\u00a0'.repeat(2e5),
  'characters of no width in HTML': () => `${HTML}${'\u200b'.repeat(3e5)}<p>`,
  'entities of no width': () => `${HTML}${'&zwnj;&nbsp;'.repeat(2e5)}<p>`,
  'paragraphs of nothing': () => `${HTML}${'<p>&zwnj;</p>'.repeat(1e5)}<p>`,
  'characters of no width, encoded': () =>
    `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${'=E2=80=8B'.repeat(3e5)}`,
  'empty parts': () => `${MIXED}${'--b\n\n\n'.repeat(1_100)}--b\n\n`,
  'words before the first part': () => `${MIXED}${'x\n'.repeat(14e6)}--b\n\n`,
  'a file before the text': () =>
    `${MIXED}--b\nContent-Type: application/pdf\n\n${'QUJD\n'.repeat(6e6)}--b\n\n`,
}

describe('a notice behind what no reader sees is fraud', () => {
  for (const [name, before] of Object.entries(unseen)) {
    test(name, async () => {
      const verdict = await verdictOf(before() + notice)
      assert.equal(verdict, 'fraud')
    })
  }
})

/** More than can be read. */
const unread: Readonly<Record<string, () => string>> = {
  'a long text': () => `${TEXT}${'A word to the reader. '.repeat(2e4)}\n\n${notice}`,
  'a long page': () => `${HTML}${'<p>A word to the reader.'.repeat(2e4)}<p>${notice}`,
  'a page of mark-up': () => `${HTML}${'<b></b>'.repeat(1e6)}<p>${notice}`,
  'many parts': () => `${MIXED}${'--b\n\nx\n'.repeat(1_100)}${LAST}`,
  'many empty parts': () => `${MIXED}${'--b\n\n\n'.repeat(30_000)}${LAST}`,
  'many levels': () => `${HEAD}${levels(70)}\n${notice}\n`,
  'long headers': () => `X-A: ${'b'.repeat(2.2e6)}\n${MIXED}${LAST}`,
  'good words and a long text': () =>
    `${TEXT}We never ask for your PIN. Beware of fraud. ${'A word to the reader. '.repeat(2e4)}\n\n${notice}`,
}

describe('a notice behind more than can be read is never clear', () => {
  for (const [name, build] of Object.entries(unread)) {
    test(name, async () => {
      const verdict = await verdictOf(build())
      assert.ok(['suspicious', 'fraud'].includes(verdict), verdict)
    })
  }
})

test('a large file that nobody reads leaves nothing of the text out', async () => {
  const file = `--b\nContent-Type: application/pdf; name="plan.pdf"\n\n${'QUJD\n'.repeat(8e6)}--b--\n`
  const verdict = await verdictOf(`${MIXED}--b\n\nThe plan is attached.\n${file}`)
  assert.equal(verdict, 'clear')
})

test('a long report that is attached leaves nothing of the message out', async () => {
  const file = `--b\nContent-Type: text/csv; name="log.csv"\nContent-Disposition: attachment\n\n${'1,2,3\n'.repeat(6e4)}--b--\n`
  const verdict = await verdictOf(`${MIXED}--b\n\nThe log is attached.\n${file}`)
  assert.equal(verdict, 'clear')
})

function levels(count: number): string {
  let boxes = ''
  for (let level = 0; level < count; level++)
    boxes += `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`
  return boxes
}

async function verdictOf(mail: string): Promise<Verdict['verdict']> {
  const raw = new TextEncoder().encode(mail)
  const { verdict: judged } = await analyse(raw, {
    knowledge,
    clock: Date.UTC(2026, 5, 1),
    reader: 'PK',
    channel: 'email',
  })
  return judged.verdict
}
