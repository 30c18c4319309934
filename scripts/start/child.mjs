import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root } from '../setup.mjs'

const command = join(root, 'packages/cli/bin/tasdeeq.mjs')

/**
 * Starts a command of tasdeeq that goes on. Resolves with its first line of JSON that says `ready`, and how to end it.
 * Rejects where it ends before that.
 */
export function startCommand(args) {
  const child = spawn(node, [command, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches a whole group at once: these are told by us, in their order, and only once.
    detached: true,
  })
  process.once('exit', () => child.kill('SIGTERM'))
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said = (said + chunk).slice(-4_000)
  })
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`tasdeeq ${args[0]} ended with ${code}\n${said}`)))
    eachLine(child.stdout, (line) => {
      const told = parsed(line)
      if (told?.msg === 'ready') resolve({ ready: told, end, ended })
      // What it goes on to say is of interest where something is wrong.
      else if (told?.level === 'error' || told?.level === 'warn') console.error(line)
    })
  })
}

/** Runs a command of tasdeeq to its end, and gives what it printed as JSON. */
export function askCommand(args) {
  const { status, stdout, stderr } = spawnSync(node, [command, ...args, '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`tasdeeq ${args.slice(0, 2).join(' ')}: ${stderr.trim()}`)
  return JSON.parse(stdout)
}

function eachLine(stream, take) {
  let kept = ''
  stream.setEncoding('utf8').on('data', (chunk) => {
    const lines = (kept + chunk).split('\n')
    kept = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}

function parsed(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
