import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ConfigProblem,
  exposedSecrets,
  loadConfig,
  loadPolicy,
  openGateway,
  openLog,
  StartProblem,
  tellChanges,
  type Config,
  type Gateway,
  type Log,
} from '@tasdeeq/gateway'
import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { counted } from '../render/counted.ts'
import { noMore } from '../options/values.ts'

/** `tasdeeq gateway [--config FILE] [--check]` */
export async function gateway({ operating, operands }: Options): Promise<number> {
  noMore('gateway', operands)
  const config = readConfig(operating.config)
  if (operating.check) return checkFiles(config)
  return await run(config, operating.config)
}

/** @throws UsageError with every problem of the file, a line each */
export function readConfig(file: string): Config {
  return told(() => loadConfig(file))
}

function told<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error
    throw new UsageError(`the configuration cannot be used\n${error.message}`, { cause: error })
  }
}

function checkFiles(config: Config): number {
  const { listeners } = config
  const { rules, warnings } = told(() => loadPolicy(config.policy, Date.now(), listeners))
  for (const warning of warnings) process.stderr.write(`${config.policy}: ${warning}\n`)
  for (const warning of exposedSecrets(config)) process.stderr.write(`${warning}\n`)
  process.stdout.write(
    `In order: ${counted(listeners.length, 'listeners')}, ${counted(rules.length, 'rules')}, mode ${config.mode}.\n`,
  )
  return 0
}

async function run(config: Config, file: string): Promise<number> {
  const log = openLog(config.log.level)
  const hangUps = openHangUps()
  for (const warning of exposedSecrets(config)) log.warn({}, warning)
  const opened = await open(config, log)
  hangUps.each(() => {
    opened.reload()
    tellChanges(file, config, log)
  })
  // Before it says that it is ready: whoever waits for that may end it in the same moment.
  const ended = untilTold(opened, log)
  // Whoever started it waits for this line, whatever level the log has.
  process.stdout.write(`${JSON.stringify(readyLine(config, opened))}\n`)
  const status = await ended
  log.info({}, 'stopped')
  await log.end()
  // What is stuck, such as a next server that does not answer, must not keep it: the journal knows of it.
  setTimeout(() => process.exit(status), 500).unref()
  return status
}

async function open(config: Config, log: Log): Promise<Gateway> {
  try {
    return await openGateway(config, log)
  } catch (error) {
    const isPolicy = error instanceof ConfigProblem
    if (!isPolicy && !(error instanceof StartProblem)) throw error
    const what = isPolicy ? 'the policy cannot be used' : 'the gateway cannot start'
    throw new UsageError(`${what}\n${error.message}`, { cause: error })
  }
}

function readyLine(config: Config, { listeners }: Gateway): object {
  return {
    level: 'info',
    time: new Date().toISOString(),
    host: hostname(),
    mode: config.mode,
    listeners: listeners.map(({ name, address }) => ({ name, address })),
    msg: 'ready',
  }
}

/** Milliseconds for what is being handled when it is told to stop; systemd waits longer. */
const GRACE = 20_000

interface HangUps {
  /** Does this at each SIGHUP, and now where one came before. */
  readonly each: (work: () => void) => void
}

/** A SIGHUP that comes while it starts must not end it, as a system does that reloads right after it started. */
function openHangUps(): HangUps {
  let before = false
  let work = (): void => {
    before = true
  }
  process.on('SIGHUP', () => work())
  return {
    each: (wanted) => {
      work = wanted
      if (before) wanted()
    },
  }
}

/** SIGTERM and SIGINT end it. */
function untilTold(opened: Gateway, log: Log): Promise<number> {
  return new Promise((resolve, reject) => {
    let stopping = false
    const stop = (signal: string): void => {
      if (stopping) return
      stopping = true
      log.info({ signal }, 'stopping')
      Promise.race([opened.stop(GRACE), pause(GRACE + 2_000)]).then(() => resolve(0), reject)
    }
    process.on('SIGTERM', () => stop('SIGTERM'))
    process.on('SIGINT', () => stop('SIGINT'))
  })
}
