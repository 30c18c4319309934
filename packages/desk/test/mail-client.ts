import { connect } from 'node:net'
import { createInterface } from 'node:readline'

export interface Delivery {
  readonly port: number
  readonly protocol?: 'smtp' | 'lmtp'
  readonly from: string
  readonly to: readonly string[]
  readonly mail: string
  /** Of the mail; absent: UTF-8. */
  readonly encoding?: 'latin1'
}

/** Replies to what was asked, without those that went before the first refusal. */
export interface Replies {
  /** Of each RCPT. */
  readonly recipients: readonly string[]
  /** After the dot; with LMTP one a recipient that was taken. */
  readonly end: readonly string[]
}

/** Hands a mail in as a mail server does. */
export async function deliver(delivery: Delivery): Promise<Replies> {
  const { port, protocol = 'lmtp', from, to, mail, encoding = 'utf8' } = delivery
  const socket = connect(port, '127.0.0.1')
  const lines = createInterface({ input: socket, crlfDelay: Infinity })[Symbol.asyncIterator]()
  const reply = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done === true) return 'closed'
      // RFC 5321 section 4.2.1: a hyphen after the code says that more lines follow.
      if (!/^\d{3}-/u.test(value)) return value
    }
  }
  const say = async (command: string): Promise<string> => {
    socket.write(`${command}\r\n`)
    return reply()
  }
  try {
    await reply()
    await say(`${protocol === 'lmtp' ? 'LHLO' : 'EHLO'} mx.inbox.example`)
    await say(`MAIL FROM:<${from}>`)
    const recipients: string[] = []
    for (const address of to) recipients.push(await say(`RCPT TO:<${address}>`))
    const taken = recipients.filter((each) => each.startsWith('250')).length
    if (taken === 0 || !(await say('DATA')).startsWith('354')) return { recipients, end: [] }
    socket.write(`${mail.replaceAll('\r\n.', '\r\n..')}\r\n.\r\n`, encoding)
    const end: string[] = []
    for (let left = protocol === 'lmtp' ? taken : 1; left > 0; left--) end.push(await reply())
    await say('QUIT')
    return { recipients, end }
  } finally {
    socket.destroy()
  }
}
