// Writes packages/engine/src/text/confusables-data.ts from Unicode's confusables.txt (UTS #39).
//
//   node scripts/make-confusables.mjs path/to/confusables.txt
//
// Kept are single letters and digits of scripts that a reader meets in Latin text only to be fooled, whose
// prototype is one ASCII letter or digit, or a Latin small capital (т → ᴛ → t). Left out is what
// compatibility normalisation (NFKC) brings to the same end (full-width, mathematical, letterlike forms):
// the engine normalises first.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SCRIPTS = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Cherokee',
  'Coptic',
  'Lisu',
  'Canadian_Aboriginal',
  'Deseret',
  'Common',
]
const inScripts = new RegExp(
  `^[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]$`,
  'u',
)
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋĸʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'
const LETTERS = 'abcdefghijkklmnoprstuvwyz'
const letterOrDigit = /^[\p{L}\p{N}]$/u

const [path] = process.argv.slice(2)
if (!path) {
  process.stderr.write('make-confusables: which data file? Give the path of confusables.txt.\n')
  process.exit(2)
}
const source = readFileSync(path, 'utf8')
const version = /^# Version: (\S+)/mu.exec(source)?.[1]
if (!version) {
  process.stderr.write(
    `make-confusables: ${path} has no "# Version:" line; is it confusables.txt?\n`,
  )
  process.exit(2)
}
const table = groupByTarget(targetsFrom(source))
const output = fileURLToPath(
  new URL('../packages/engine/src/text/confusables-data.ts', import.meta.url),
)
writeFileSync(output, render(table))
process.stdout.write(
  `${output}: ${[...table.values()].flat().length} look-alikes, Unicode ${version}\n`,
)

/** From each look-alike to the ASCII character it looks like. */
function targetsFrom(text) {
  const targets = new Map()
  for (const line of text.split('\n')) {
    const [fields = ''] = line.split('#', 1)
    const [from = '', to = ''] = fields.split(';').map((field) => field.trim())
    if (!isCodePoint(from) || !isCodePoint(to)) continue
    const prototype = characterOf(to)
    const plain = LETTERS[SMALL_CAPITALS.indexOf(prototype)]
    if (plain) targets.set(prototype, plain)
    const target = targetFor(characterOf(from), plain ?? prototype)
    if (target) targets.set(characterOf(from), target)
  }
  return targets
}

function isCodePoint(field) {
  return /^[0-9A-F]{4,6}$/u.test(field.replace('\uFEFF', ''))
}

function characterOf(field) {
  return String.fromCodePoint(Number.parseInt(field.replace('\uFEFF', ''), 16))
}

/** A row an ASCII character, without what normalisation brings to a look-alike that is listed. */
function groupByTarget(targets) {
  const rows = new Map()
  for (const [character, target] of targets) {
    const plain = character.normalize('NFKC')
    if (plain !== character && targets.get(plain) === target) continue
    rows.set(target, [...(rows.get(target) ?? []), character.codePointAt(0)])
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function targetFor(character, prototype) {
  if (character.codePointAt(0) < 0x80 || !/^[a-z0-9]$/iu.test(prototype)) return undefined
  if (!letterOrDigit.test(character) || !inScripts.test(character)) return undefined
  if (/^[a-z0-9]$/iu.test(character.normalize('NFKC'))) return undefined
  // Unicode's one prototype for l, I and 1 is l, and for O and 0 it is O: the form says which is meant.
  if (prototype === 'l' && looksCapital(character)) return 'I'
  if (/^\p{Nd}$/u.test(character)) return { l: '1', O: '0' }[prototype] ?? prototype
  return prototype
}

/** Lisu has no case, and all its letters have the form of Latin capitals. */
function looksCapital(character) {
  return /^[\p{Lu}\p{Script=Lisu}]$/u.test(character)
}

function render(found) {
  const lines = [...found].map(([target, points]) => {
    const sorted = [...new Set(points)].sort((a, b) => a - b).map((point) => point.toString(16))
    return wrap(`${target}: ${sorted.join(' ')}`)
  })
  return `// Written by scripts/make-confusables.mjs from Unicode's confusables.txt ${version} (UTS #39); do not edit.
// The data are © Unicode, Inc., under the Unicode License V3: https://www.unicode.org/license.txt

/**
 * A line an ASCII letter or digit: the code points, in hexadecimal, that a reader takes for it. What NFKC
 * turns into ASCII is not listed.
 */
export const confusablesData = \`
${lines.join('\n')}
\`
`
}

/** Lines that go on are indented. */
function wrap(text) {
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > 98) {
      lines.push(line)
      line = ' '
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
