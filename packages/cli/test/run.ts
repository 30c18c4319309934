import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export const command: string = fileURLToPath(new URL('../bin/tasdeeq.mjs', import.meta.url))
export const samples: string = fileURLToPath(new URL('../../../samples', import.meta.url))

/** Runs the command as a person would, in English, and gives what it printed. */
export function tasdeeq(
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...environment },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  // The command may have ended before it read everything.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, out, err }))
  })
}
