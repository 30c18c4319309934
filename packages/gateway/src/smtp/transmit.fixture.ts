import type { RawClient } from '../../test/smtp-client.ts'

export const sample: string =
  'From: Office <office@commission.example>\r\nTo: you@reader.example\r\nX-Tasdeeq-Sample: yes\r\n\r\nPlease answer.\r\n'

export async function transmit(
  client: RawClient,
  wire: string | Uint8Array,
  to: readonly string[] = ['you@reader.example'],
): Promise<string> {
  await client.ask('MAIL FROM:<office@commission.example>')
  for (const each of to) await client.ask(`RCPT TO:<${each}>`)
  await client.ask('DATA')
  client.send(wire)
  return client.reply()
}

export async function greeted(client: RawClient, hello = 'EHLO mta.example'): Promise<string> {
  await client.reply()
  return client.ask(hello)
}
