import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { command } from './run.ts'

export interface Measured {
  readonly status: number | null
  readonly out: string
  readonly err: string
  /** Peak of the whole process, its workers included; undefined where it did not come to an orderly end. */
  readonly megabytes: number | undefined
  readonly seconds: number
  /** Seconds of all its threads on processors: unlike `seconds` not those that others took meanwhile. */
  readonly processor: number
}

/** Runs `tasdeeq check --offline --json` on a file, and measures it. Ended where it hangs. */
export function checkMeasured(file: string, hang: number): Promise<Measured> {
  const preload = fileURLToPath(new URL('measure.ts', import.meta.url))
  const args = ['--import', preload, command, 'check', '--offline', '--json', file]
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: hang,
    killSignal: 'SIGKILL',
  })
  const heard = [1, 2, 3].map((descriptor) => {
    const chunks: string[] = []
    const stream = child.stdio[descriptor]
    if (stream && 'setEncoding' in stream)
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    return () => chunks.join('')
  })
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const [out = '', err = '', figures = ''] = heard.map((listen) => listen())
      resolve({ status, out, err, ...figuresOf(figures) })
    })
  })
}

type Figures = Pick<Measured, 'megabytes' | 'seconds' | 'processor'>

function figuresOf(json: string): Figures {
  if (json === '') return { megabytes: undefined, seconds: Number.NaN, processor: Number.NaN }
  return JSON.parse(json) as Figures
}
