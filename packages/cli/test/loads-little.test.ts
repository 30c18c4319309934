import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { command, samples } from './run.ts'

/** Tells which packages of `node_modules` a process loads, on standard error. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    const [, name] = /\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*\\/node_modules\\/)/u.exec(url) ?? []
    if (name !== undefined) process.stderr.write('loads ' + name + '\\n')
    return next(url, context)
  },
})`)}`

/** What a check of a mail without attachments needs: mail, HTML, domains. A library of a hundred files costs it a fifth of its time. */
const NEEDED = ['dom-serializer', 'domelementtype', 'domhandler', 'domutils', 'entities']
const READING = ['htmlparser2', 'postal-mime', 'tldts']

test('checking a mail loads what reads mail, and nothing else', () => {
  const args = ['--import', TELLING, command, 'check', '--offline', `${samples}/police-notice.eml`]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  assert.equal(status, 1)
  const loaded = [...stderr.matchAll(/^loads (.+)$/gmu)].map(([, name]) => name!)
  const isOwn = (name: string): boolean => name === '.cache' || name.startsWith('@tasdeeq/')
  const others = [...new Set(loaded)].filter((name) => !isOwn(name))
  assert.deepEqual(
    others.filter((name) => ![...NEEDED, ...READING].includes(name)),
    [],
  )
  assert.ok(loaded.length > 0)
})
