import { writeSync } from 'node:fs'
import { engineVersion } from '@tasdeeq/engine'
import { nearest } from '@tasdeeq/host/nearest'
import { reason, UsageError } from './failure.ts'
import { readOptions, type Options } from './options/options.ts'
import { usage } from './usage.ts'

/** A command's work; gives the exit status. */
type Command = (options: Options) => Promise<number>

/** Loaded when called for: checking one mail pays for nothing else. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  scan: async () => (await import('./commands/scan.ts')).scan,
  explain: async () => (await import('./commands/explain.ts')).explainCheck,
  knowledge: async () => (await import('./commands/knowledge.ts')).knowledge,
  gateway: async () => (await import('./commands/gateway.ts')).gateway,
  quarantine: async () => (await import('./commands/quarantine.ts')).quarantine,
  watch: async () => (await import('./commands/watch.ts')).watch,
  replay: async () => (await import('./commands/replay.ts')).replayDecisions,
  rehearsal: async () => (await import('./commands/rehearsal.ts')).rehearsal,
  serve: async () => (await import('./commands/serve.ts')).serve,
  user: async () => (await import('./commands/user.ts')).user,
  key: async () => (await import('./commands/key.ts')).key,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  export: async () => (await import('./commands/export.ts')).exportRows,
  'verify-log': async () => (await import('./commands/verify-log.ts')).verifyLog,
}

process.stdout.on('error', leaveUnwritten)
process.stderr.on('error', leaveUnwritten)
process.exitCode = await run(process.argv.slice(2))

async function run([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === undefined) throw new UsageError(`name a command\n\n${usage()}`)
    if (['--version', '-V'].includes(name)) return print(`tasdeeq ${engineVersion}\n`)
    if (['--help', '-h', 'help'].includes(name)) return print(usage(args[0]))
    return await runCommand(name, args)
  } catch (error) {
    const known = error instanceof UsageError
    process.stderr.write(`tasdeeq: ${known ? error.message : unexpected(error)}\n`)
    return 2
  }
}

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) throw new UsageError(`${notThere(name)}. See: tasdeeq --help`)
  const options = readOptions(name, args)
  if (options.help) return print(usage(name))
  const command = await load()
  return command(options)
}

function notThere(name: string): string {
  if (name.startsWith('-')) return `the command comes first, before "${name}"`
  const meant = nearest(name, Object.keys(COMMANDS))
  return `there is no command "${name}"${meant === undefined ? '' : `; perhaps ${meant}`}`
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

/** A defect, not a wrong call: the stack helps whoever repairs it. */
function unexpected(error: unknown): string {
  return error instanceof Error && !('code' in error)
    ? (error.stack ?? error.message)
    : reason(error)
}

/**
 * `tasdeeq scan … | head` is no error. An answer that a full disk did not take is: no verdict may be read from
 * its exit status.
 */
function leaveUnwritten(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  // Not by the stream: it may be the one that failed.
  tell(`tasdeeq: the output could not be written: ${reason(error)}\n`)
  process.exit(2)
}

function tell(line: string): void {
  try {
    writeSync(2, line)
  } catch {
    // Nobody can be told; the exit status says it.
  }
}
