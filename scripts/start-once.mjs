// What CI makes of `npm start`: types exactly that, opens the addresses that it tells, and ends it as a person would.
import { spawn } from 'node:child_process'
import { root } from './setup.mjs'

const child = spawn('npm', ['start'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: '0' },
  // Ctrl-C reaches a whole group.
  detached: true,
})
const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
const told = await untilTold()
const opened = told === undefined ? false : await openAll(told).catch(failed)
process.kill(-Number(child.pid), 'SIGINT')
await ended
// What npm itself exits with after Ctrl-C says nothing; that nothing answers any more does.
const gone = await isGone(told ?? '')
console.log(opened && gone ? 'npm start: opened, and ended as told' : 'npm start failed')
process.exitCode = opened && gone ? 0 : 1

async function isGone(text) {
  const answers = await Promise.all(
    addressesIn(text).map((address) => fetch(address).catch(() => undefined)),
  )
  return answers.every((answer) => answer === undefined)
}

function addressesIn(text) {
  return [...text.matchAll(/http:\/\/\S+/gu)].map(([address]) => address.replace(/\)$/u, ''))
}

/** What it printed until it said how to end it; undefined where it ended before. */
function untilTold() {
  let text = ''
  return new Promise((resolve) => {
    void ended.then(() => resolve(undefined))
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      process.stdout.write(chunk)
      text += chunk
      if (text.includes('Ctrl-C')) resolve(text)
    })
  })
}

function failed(error) {
  console.error(error.message)
  return false
}

/** Every address must answer with what it is. */
async function openAll(text) {
  const addresses = addressesIn(text)
  const statuses = await Promise.all(
    addresses.map(async (address) => (await fetch(address)).status),
  )
  console.log(addresses.map((address, at) => `${statuses[at]} ${address}`).join('\n'))
  return addresses.length >= 5 && statuses.every((status) => status === 200)
}
