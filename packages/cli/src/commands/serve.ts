import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDesk, takeSamples, type OpenDesk } from '@tasdeeq/desk'
import { openLog, type Log } from '@tasdeeq/host/program'
import type { Options } from '../options/options.ts'
import { noMore } from '../options/values.ts'
import { atDesk, deskConfig } from './at-desk.ts'
import { welcome } from './welcome.ts'

/** `tasdeeq serve [--config FILE] [--data FOLDER] [--port N] [--samples]` */
export async function serve({ desk: asked, operands }: Options): Promise<number> {
  noMore('serve', operands)
  const config = await deskConfig(asked)
  const log = openLog(config.log.level)
  const told = untilTold()
  const opened = await atDesk(() => openDesk(config, log))
  // Whoever started it waits for this line, whatever level the log has.
  process.stdout.write(`${JSON.stringify(readyLine(opened))}\n`)
  const { address } = opened
  process.stderr.write(welcome({ address, config, hasMembers: await hasMembers(opened), asked }))
  if (asked.samples) await bringSamples(opened, log)
  const signal = await told
  log.info({ signal }, 'stopping')
  await Promise.race([opened.stop(GRACE), pause(GRACE + 5_000)])
  log.info({}, 'stopped')
  await log.end()
  // What is stuck, such as a database that does not answer, must not keep it: all that was acknowledged is durable.
  setTimeout(() => process.exit(0), 500).unref()
  return 0
}

/** Milliseconds for what is under way when it is told to stop. */
const GRACE = 10_000

const SAMPLES = fileURLToPath(new URL('../../../../samples', import.meta.url))

function readyLine({ address, desk }: OpenDesk): object {
  return {
    level: 'info',
    time: new Date().toISOString(),
    address,
    database: desk.store.kind,
    data: desk.config.data,
    msg: 'ready',
  }
}

/** Whether anybody can sign in. */
async function hasMembers({ desk }: OpenDesk): Promise<boolean> {
  const members = await desk.store.db.selectFrom('members').select('user').limit(1).execute()
  return members.length > 0
}

async function bringSamples({ desk }: OpenDesk, log: Log): Promise<void> {
  const count = await takeSamples(desk, SAMPLES)
  log.info({ count }, 'samples were reported')
}

/** SIGTERM and SIGINT end it, SIGHUP does nothing: a terminal that closes leaves it at work. */
function untilTold(): Promise<string> {
  process.on('SIGHUP', () => undefined)
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve('SIGTERM'))
    process.once('SIGINT', () => resolve('SIGINT'))
  })
}
