// `npm run new check <id>`: makes the folder of a check, as a draft, with an example that it must learn to fire on.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const USAGE =
  'usage: npm run new check <id>    (an id is words of small letters joined by hyphens: odd-payment)'
const [kind, id] = process.argv.slice(2)

if (kind !== 'check' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id ?? '')) {
  console.error(USAGE)
  process.exit(2)
}
const folder = new URL(`../packages/engine/src/checks/${id}/`, import.meta.url)
if (existsSync(folder)) {
  console.error(`${fileURLToPath(folder)} is there already`)
  process.exit(2)
}

const title = (id[0].toUpperCase() + id.slice(1)).replaceAll('-', ' ')
const files = {
  'check.ts': checkSource(),
  'README.md': page(),
  'README.ur.md': urduPage(),
  'name.json': `${JSON.stringify({ en: title, ur: title }, null, 2)}\n`,
  'weights.json': '{\n  "found": { "contradicted": { "fraud": 0.5 } }\n}\n',
  'examples/fires/first.eml': example(
    'the check must fire on this',
    'Replace these words by a message of your own that the check must fire on. Until then the test of examples fails.',
  ),
  'examples/quiet/first.eml': example(
    'the check must stay quiet on this',
    'Replace these words by a genuine message that comes as near as possible to what the check notices.',
  ),
}
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${fileURLToPath(file)}`)
}
const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('generate.mjs', import.meta.url))],
  {
    stdio: 'inherit',
  },
)
if (status === 0) {
  console.log(
    `
Next, all in this folder:
  1. the messages in examples/, then check.ts with its words in both languages
  2. README.md and README.ur.md under every heading, and the Urdu name in name.json
  3. life: 'trial', then npm test -- packages/engine/test/checks.test.ts test/house.test.ts`,
  )
}
process.exitCode = status ?? 1

function checkSource() {
  return `import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'

export const check: Check<'found'> = defineCheck({
  id: '${id}',
  life: 'draft',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['authority-impersonation'],
  run: notice,
  words: {
    en: {
      found: {
        title: '${title}',
        explanation: 'Say the true fact here, calmly, in one or two sentences.',
      },
    },
    ur: {
      found: {
        title: '${title}',
        explanation: 'یہاں ایک دو پُرسکون جملوں میں اصل حقیقت بتائیں۔',
      },
    },
  },
})

function notice(_facts: Facts): readonly Observation[] {
  return []
}
`
}

function page() {
  return `# ${title}

## What it notices

## Why it matters

## When it is wrong

## What to tell the reader

## Sources
`
}

function urduPage() {
  return `# ${title}

## یہ کیا دیکھتی ہے

## کب غلط ہوتی ہے
`
}

function example(subject, words) {
  return `From: sender@example.invalid
To: reader@example.invalid
Date: Mon, 1 Jun 2026 09:00:00 +0500
Subject: ${subject}
Message-ID: <${id}.${subject.length}@example.invalid>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Tasdeeq-Sample: yes

${words}
`
}
