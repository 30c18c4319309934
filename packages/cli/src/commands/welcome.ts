import { fileURLToPath } from 'node:url'
import type { DeskConfig } from '@tasdeeq/desk'
import { sameDesk, type AtDesk } from '../options/desk.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/u, '')

export interface Ready {
  /** Where it answers. */
  readonly address: string
  readonly config: Pick<DeskConfig, 'data' | 'mailbox' | 'pages'>
  /** Whether anybody can sign in. */
  readonly hasMembers: boolean
  /** How it was started: commands are told so that they find the same desk. */
  readonly asked: Pick<AtDesk, 'config' | 'data'>
}

/** What somebody who started a desk is told once it is ready, and what to do next where something is missing. */
export function welcome({ address, config, hasMembers, asked }: Ready): string {
  const { data, mailbox, pages } = config
  const lines = [`The desk is at ${address}`, `Its data is in ${data}`]
  if (mailbox) {
    const { protocol, host, port } = mailbox.listen
    lines.push(`Reports by mail: ${protocol} at ${host}:${port}`)
  }
  if (pages === undefined)
    lines.push(
      `It has no pages, only its API: build them with "npm run build" in ${ROOT}, and start it again`,
    )
  if (!hasMembers)
    lines.push(`Nobody can sign in yet: tasdeeq user add NAME EMAIL --role admin${sameDesk(asked)}`)
  return `${lines.join('\n')}\n`
}
