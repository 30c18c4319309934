import type { Reply } from '../outcome.ts'

/** What a server said: the code, and the text of each line without it. */
export interface ServerReply {
  readonly code: number
  readonly lines: readonly string[]
}

/** Bytes of one reply, all its lines together. */
const replyLimit = 64 * 1024

/** Reads replies (RFC 5321 section 4.2) out of what a server sends, in whatever pieces it comes. */
export interface ReplyReader {
  /** Gives the replies that are whole now. Throws where it is not SMTP. */
  readonly push: (chunk: Uint8Array) => readonly ServerReply[]
}

export function readReplies(): ReplyReader {
  let pending = ''
  let lines: string[] = []
  return {
    push(chunk) {
      pending += Buffer.from(chunk).toString('latin1')
      const replies: ServerReply[] = []
      const whole = pending.split('\n')
      pending = whole.pop() ?? ''
      for (const each of whole) {
        const line = each.endsWith('\r') ? each.slice(0, -1) : each
        if (!/^[2-5][0-9][0-9](?:[ -]|$)/.test(line))
          throw new Error('the server does not speak SMTP')
        lines.push(line.slice(4))
        if (line[3] === '-') continue
        replies.push({ code: Number(line.slice(0, 3)), lines })
        lines = []
      }
      const held = pending.length + lines.reduce((sum, line) => sum + line.length, 0)
      if (held > replyLimit) throw new Error('the server sends a reply without end')
      return replies
    },
  }
}

/** Its first line as a reply of ours; the enhanced code is the server's own where it gave one (RFC 3463). */
export function asReply({ code, lines }: ServerReply): Reply {
  const [first = ''] = lines
  const space = first.indexOf(' ')
  const word = space === -1 ? first : first.slice(0, space)
  const told = /^[245]\.[0-9]{1,3}\.[0-9]{1,3}$/.test(word)
  return {
    code,
    enhanced: told ? word : `${String(code).slice(0, 1)}.0.0`,
    text: told ? first.slice(word.length + 1) : first,
  }
}
