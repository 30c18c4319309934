import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { checks, weights } from '../packages/engine/src/checks/index.ts'

const root = new URL('..', import.meta.url).pathname

/** What a package may import of the others: everything points towards the engine. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  host: ['engine'],
  gateway: ['engine', 'host'],
  desk: ['engine', 'host'],
  web: ['engine', 'host', 'desk'],
  cli: ['engine', 'host', 'gateway', 'desk'],
}

/** The engine's stages in order. A stage sees itself, those before it, and what all of them share. */
const STAGES = ['message', 'sender', 'claims', 'checks', 'judge', 'explain']
const SHARED = ['text', 'knowledge']

const BANNED_NAMES = /^(?:utils?|helpers?|common|manager|misc)(?:\.|$)/u

/** Data tables may be long; code may not. */
const DATA =
  /(?:-data\.ts|words\.[a-z-]+\.ts|checks\/index\.ts|console\/api\/schema\.ts|store\/tables\.ts)$/u
const MOST_LINES = 300

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist' || name.startsWith('.')) return []
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const sources = filesBelow(join(root, 'packages')).filter((path) => /\.(?:tsx?|mjs)$/u.test(path))
const code = sources.filter((path) => !path.endsWith('.test.ts') && !path.includes('/test/'))

function importsOf(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
    (match) => match[1]!,
  )
}

function packageOf(path: string): string {
  return relative(join(root, 'packages'), path).split('/')[0]!
}

describe('imports between packages', () => {
  for (const path of code) {
    const own = packageOf(path)
    for (const target of importsOf(path)) {
      const other = target.startsWith('.')
        ? packageOf(resolve(dirname(path), target))
        : /^@tasdeeq\/([a-z]+)/u.exec(target)?.[1]
      if (other === undefined || other === own || !(other in PACKAGES)) continue
      test(`${relative(root, path)} may import ${other}`, () => {
        assert.ok(
          PACKAGES[own]!.includes(other),
          `${own} may import only ${PACKAGES[own]!.join(', ') || 'nothing'}`,
        )
        assert.ok(!target.startsWith('.'), `import @tasdeeq/${other}, not a path into it`)
      })
    }
  }
})

describe('threads that read what strangers send', () => {
  for (const path of code) {
    if (packageOf(path) === 'web') continue
    const text = readFileSync(path, 'utf8')
    const begun = text.match(/new (?:Worker|Piscina)\b/gu)?.length ?? 0
    if (begun === 0) continue
    test(`${relative(root, path)} gives them nothing of the environment`, () => {
      assert.equal(text.match(/\benv: \{\},/gu)?.length, begun)
    })
  }
})

test('a stage of the engine sees only the stages before it', () => {
  const wrong: string[] = []
  const base = join(root, 'packages/engine/src')
  for (const path of code.filter((file) => file.startsWith(base))) {
    const stage = STAGES.indexOf(relative(base, path).split('/')[0]!)
    if (stage < 0) continue
    for (const target of importsOf(path).filter((name) => name.startsWith('.'))) {
      const folder = relative(base, resolve(dirname(path), target)).split('/')[0]!
      const other = STAGES.indexOf(folder)
      if (other > stage) wrong.push(`${relative(root, path)} imports ${folder}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('what all stages share sees no stage', () => {
  const wrong: string[] = []
  const base = join(root, 'packages/engine/src')
  for (const shared of SHARED) {
    for (const path of code.filter((file) => file.startsWith(join(base, shared)))) {
      for (const target of importsOf(path).filter((name) => name.startsWith('.'))) {
        const folder = relative(base, resolve(dirname(path), target)).split('/')[0]!
        if (STAGES.includes(folder)) wrong.push(`${relative(root, path)} imports ${folder}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('no file is named utils, helpers, common, manager or misc', () => {
  assert.deepEqual(
    sources.filter(
      (path) => BANNED_NAMES.test(basename(path)) || BANNED_NAMES.test(basename(dirname(path))),
    ),
    [],
  )
})

test(`no source file is over ${MOST_LINES} lines, data tables apart`, () => {
  const long = sources
    .filter((path) => !DATA.test(path))
    .map((path) => ({
      path: relative(root, path),
      lines: readFileSync(path, 'utf8').split('\n').length - 1,
    }))
    .filter(({ lines }) => lines > MOST_LINES)
  assert.deepEqual(long, [])
})

const HEADINGS = [
  '## What it notices',
  '## Why it matters',
  '## When it is wrong',
  '## What to tell the reader',
  '## Sources',
]

const URDU_HEADINGS = ['## یہ کیا دیکھتی ہے', '## کب غلط ہوتی ہے']
const PAGES = { 'README.md': HEADINGS, 'README.ur.md': URDU_HEADINGS }

const checksFolder = join(root, 'packages/engine/src/checks')

/** Letters of a name that stands in lists. */
const LONGEST_NAME = 64

for (const check of checks) {
  describe(`the check ${check.id}`, () => {
    const folder = join(checksFolder, check.id)

    test('has a name for lists in every language: name.json', () => {
      const name: unknown = JSON.parse(readFileSync(join(folder, 'name.json'), 'utf8'))
      assert.ok(typeof name === 'object' && name !== null)
      assert.deepEqual(Object.keys(name), Object.keys(check.words))
      assert.match(Object.values(name)[1], /^\P{Script=Latin}+$/u)
      for (const one of Object.values(name)) {
        assert.ok(typeof one === 'string' && one.trim() === one && one.includes(' '), one)
        assert.ok(one.length <= LONGEST_NAME, one)
      }
    })

    for (const [file, headings] of Object.entries(PAGES)) {
      test(`has a page with every heading, none of them empty: ${file}`, () => {
        const page = readFileSync(join(folder, file), 'utf8')
        for (const [index, heading] of headings.entries()) {
          const from = page.indexOf(heading)
          assert.ok(from >= 0, `${file} lacks "${heading}"`)
          const next = headings[index + 1]
          const body = page.slice(
            from + heading.length,
            next === undefined ? undefined : page.indexOf(next),
          )
          assert.ok(body.trim().length > 10, `"${heading}" is empty`)
        }
      })
    }

    test('is called on its Urdu page as in lists', () => {
      const { ur } = JSON.parse(readFileSync(join(folder, 'name.json'), 'utf8')) as { ur: string }
      assert.ok(readFileSync(join(folder, 'README.ur.md'), 'utf8').startsWith(`# ${ur}\n`))
    })

    test('has an example it fires on and one it is quiet on', () => {
      for (const kind of ['fires', 'quiet']) {
        const place = join(folder, 'examples', kind)
        const messages = existsSync(place)
          ? readdirSync(place).filter((name) => /\.(?:eml|txt)$/u.test(name))
          : []
        assert.ok(messages.length > 0, `examples/${kind} is empty`)
      }
    })

    test('weighs every key of its words, and no other', () => {
      assert.deepEqual(
        Object.keys(weights[check.id] ?? {}).sort(),
        Object.keys(check.words.en).sort(),
      )
    })

    test('uses the same placeholders in every language', () => {
      for (const [key, words] of Object.entries(check.words.en)) {
        const other = check.words.ur[key]!
        assert.deepEqual(placeholders(other), placeholders(words), key)
      }
    })
  })
}

function placeholders(words: {
  readonly title: string
  readonly explanation: string
}): readonly string[] {
  return [...new Set(`${words.title} ${words.explanation}`.match(/\{\w+/gu) ?? [])].sort()
}

test('no shared code names a check', () => {
  const ids = checks.map((check) => check.id).filter((id) => id.includes('-'))
  const shared = code.filter(
    (path) =>
      !ids.some((id) => path.includes(`/checks/${id}/`)) &&
      !path.endsWith('checks/index.ts') &&
      // Codes of the sign-in share a name with a check by chance.
      !path.includes('console/sign-in/') &&
      path.includes('/src/'),
  )
  const wrong = shared.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return ids
      .filter((id) => text.includes(`'${id}'`))
      .map((id) => `${relative(root, path)} names ${id}`)
  })
  assert.deepEqual(wrong, [])
})

test('budgets, printed as a trend', (context) => {
  const lines = code
    .map((path) => readFileSync(path, 'utf8').split('\n').length)
    .sort((a, b) => a - b)
  const median = lines[Math.floor(lines.length / 2)]!
  context.diagnostic(`${code.length} source files, median ${median} lines, largest ${lines.at(-1)}`)
  assert.ok(median <= 90, `the median file has ${median} lines`)
})
