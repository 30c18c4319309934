// `npm start`: the desk with its pages and a gateway beside it, with sample data, on this machine alone.
// `npm start -- COMMAND …`: any command of tasdeeq.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from './pages.mjs'
import { root, runNode, setup } from './setup.mjs'
import { askCommand, startCommand } from './start/child.mjs'
import { startGateway } from './start/gateway-beside.mjs'

setup()
const given = process.argv.slice(2)
process.exitCode = given.length > 0 ? startOne(given) : await startAll()

/** A desk has its pages, as the one of `npm start` has. */
function startOne(words) {
  const isDesk = words[0] === 'serve' && !words.includes('--help') && !words.includes('-h')
  if (isDesk && !pages()) return 1
  return runNode([join(root, 'packages/cli/bin/tasdeeq.mjs'), ...words])
}

async function startAll() {
  if (!pages()) return 1
  const running = []
  try {
    await startInto(running)
    await Promise.race([signalled(), ...running.map(({ ended }) => ended)])
    return Math.max(...(await endAll(running)))
  } catch (error) {
    console.error(`\n${error.message}`)
    await endAll(running)
    return 1
  }
}

async function startInto(running) {
  const data = join(root, 'tasdeeq-data')
  const isNew = !existsSync(data)
  console.log('Starting the desk, its pages and a gateway …')
  const port = process.env['PORT'] ?? '8025'
  const samples = isNew ? ['--samples'] : []
  const desk = await startCommand(['serve', '--data', data, '--port', port, ...samples])
  running.unshift(desk)
  const people = isNew ? firstPeople(data) : []
  const gateway = await startGateway(data, desk.ready.address)
  running.unshift(gateway)
  console.log(told(desk.ready.address.replace('127.0.0.1', 'localhost'), gateway.ready, people))
}

/** The gateway first: the desk still takes what it has to say. */
async function endAll(running) {
  const codes = []
  for (const { end } of running) codes.push(await end())
  return codes
}

/** One who manages people, one who proposes and one who approves: a decision takes two. */
function firstPeople(data) {
  return [
    ['Sana (admin)', 'admin@desk.example', 'admin'],
    ['Ali (analyst)', 'analyst@desk.example', 'analyst'],
    ['Hina (approver)', 'approver@desk.example', 'approver'],
  ].map(([name, email, role]) =>
    askCommand(['user', 'add', name, email, '--role', role, '--data', data]),
  )
}

function told(address, { listeners }, people) {
  const places = Object.fromEntries(
    listeners.map(({ name, address: { host, port } }) => [name, `${host}:${port}`]),
  )
  return `
  Is this message real?   ${address}/          (اردو: ${address}/ur/)
  The analysts' console   ${address}/console
  The API                 ${address}/openapi.json
  The gateway, rehearsing: milter at ${places['mail']}, health at http://${places['web']}/healthz
${people.length > 0 ? signIn(people) : ''}
  Everything is kept in tasdeeq-data; remove that folder to begin anew. Other commands: npm start -- --help
  Ctrl-C ends it.
`
}

function signIn(people) {
  const lines = people.map(({ email, password }) => `    ${email.padEnd(24)} ${password}`)
  return `
  Sign in to the console; these first passwords are shown this once:
${lines.join('\n')}
  Each then chooses a password and a second factor: a passkey, or an app on the phone that shows codes.
  The analyst proposes a decision, the approver approves it: a private window holds the other of the two.
`
}

function signalled() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => resolve(signal))
  })
}
