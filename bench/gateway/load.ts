import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sendAll, type ToSend } from '../../packages/gateway/test/system/sender.ts'

/** Sends each file so many times with Postfix's own smtp-source, one file after the other. Gives seconds. */
export async function throughSmtpSource(
  port: number,
  files: readonly string[],
  times: number,
): Promise<number> {
  const begun = performance.now()
  for (const file of files) await smtpSource(port, file, times)
  return (performance.now() - begun) / 1000
}

const SESSIONS = 16

function smtpSource(port: number, file: string, times: number): Promise<void> {
  const args = ['-d', '-m', String(times), '-s', String(SESSIONS), '-F', file]
  const envelope = ['-f', 'sender@sender.example', '-t', 'reader@inbox.example']
  const child = spawn('/usr/sbin/smtp-source', [...args, ...envelope, `inet:127.0.0.1:${port}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`smtp-source ended with ${status}: ${said}`)),
    )
  })
}

/**
 * Sends messages at a steady rate, whatever the answers take, and gives the milliseconds from the end of each message
 * to its answer.
 */
export async function latencies(
  port: number,
  messages: readonly ToSend[],
  rate: number,
): Promise<readonly number[]> {
  const times: number[] = []
  const pause = 1000 / rate
  const sent: Promise<unknown>[] = []
  for (const message of messages) {
    sent.push(sendAll({ port, messages: [message], connections: 1, took: (ms) => times.push(ms) }))
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  await Promise.all(sent)
  return times
}

/** As smtp-source wants it: lines ended by LF. */
export function writeForSource(folder: string, name: string, raw: string): string {
  const file = join(folder, name)
  writeFileSync(file, raw.replaceAll('\r\n', '\n'), 'latin1')
  return file
}
