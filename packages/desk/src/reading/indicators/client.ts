import ipaddr from 'ipaddr.js'
import type { Message } from '@tasdeeq/engine'
import type { Indicator } from '../../reading.ts'

const MOST_LINES = 5
const LONGEST_LINE = 1_000

/** The machine that handed the mail to the reader's provider: the topmost public address of RFC 5321 section 4.4. */
export function fromClient({ headers }: Message): readonly Indicator[] {
  const received = headers.filter(({ name }) => name === 'received').slice(0, MOST_LINES)
  for (const { value } of received) {
    const line = value.slice(0, LONGEST_LINE)
    const by = line.search(/\sby\s/iu)
    const written = /[[(](?:IPv6:)?([0-9a-f.:]{3,45})[\])]/iu.exec(
      by < 0 ? line : line.slice(0, by),
    )?.[1]
    if (written === undefined || !ipaddr.isValid(written)) continue
    const address = ipaddr.process(written)
    if (address.range() === 'unicast') return [{ kind: 'ip', value: address.toString() }]
  }
  return []
}
