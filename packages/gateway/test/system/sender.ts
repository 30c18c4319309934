import { connect, type Socket } from 'node:net'

/** How the server answered a message. */
export type Answer =
  | { readonly kind: 'accepted'; readonly text: string }
  | { readonly kind: 'later'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }

export interface Sending {
  readonly port: number
  readonly messages: readonly ToSend[]
  /** Connections at once. */
  readonly connections: number
  /** Told to the MTA by XCLIENT, so that the mail comes from an address of the world. */
  readonly clientIp?: string
  readonly answered?: (message: ToSend, answer: Answer) => void
  /** Milliseconds from the end of a message to its answer. */
  readonly took?: (ms: number) => void
}

export interface ToSend {
  readonly id: string
  readonly from: string
  readonly to: string
  /** More recipients, as written between the brackets. */
  readonly also?: readonly string[]
  /** With CRLF, without dot-stuffing. */
  readonly raw: string
}

/** Sends each message once, and says how each was answered. */
export async function sendAll(sending: Sending): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>()
  const left = sending.messages.toReversed()
  const lane = async (): Promise<void> => {
    let client: Client | undefined
    for (let message = left.pop(); message; message = left.pop()) {
      const answer = await attempt(message, async () => (client ??= await open(sending)))
      if (answer.broken) client = undefined
      answers.set(message.id, answer.answer)
      sending.answered?.(message, answer.answer)
    }
    client?.quit()
  }
  await Promise.all(Array.from({ length: sending.connections }, lane))
  return answers
}

interface Attempted {
  readonly answer: Answer
  /** Is the connection of no more use? */
  readonly broken: boolean
}

async function attempt(message: ToSend, client: () => Promise<Client>): Promise<Attempted> {
  try {
    return { answer: await (await client()).send(message), broken: false }
  } catch (error) {
    // A connection that broke is, to a sender, the same as a temporary answer: it comes again.
    return { answer: { kind: 'later', text: String(error) }, broken: true }
  }
}

interface Client {
  readonly send: (message: ToSend) => Promise<Answer>
  readonly quit: () => void
}

async function open({ port, clientIp, took }: Sending): Promise<Client> {
  const socket = connect(port, '127.0.0.1')
  const replies = repliesOf(socket)
  const say = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`)
    return replies()
  }
  await replies()
  await say('EHLO sender.example')
  if (clientIp !== undefined) {
    await say(`XCLIENT NAME=[UNAVAILABLE] ADDR=${clientIp} HELO=mail.sender.example`)
    await say('EHLO mail.sender.example')
  }
  return {
    send: async (message) => {
      const to = [message.to, ...(message.also ?? [])].map((path) => `RCPT TO:<${path}>`)
      for (const line of [`MAIL FROM:<${message.from}>`, ...to, 'DATA']) {
        const reply = await say(line)
        if (/^[45]/u.test(reply)) {
          await say('RSET')
          return answerOf(reply)
        }
      }
      const begun = performance.now()
      const answer = await say(`${stuffed(message.raw)}.`)
      took?.(performance.now() - begun)
      return answerOf(answer)
    },
    quit: () => socket.end('QUIT\r\n'),
  }
}

/** RFC 5321 section 4.5.2; the last line is ended. */
function stuffed(raw: string): string {
  const text = (raw.endsWith('\r\n') ? raw : `${raw}\r\n`).replaceAll('\r\n.', '\r\n..')
  return text.startsWith('.') ? `.${text}` : text
}

function answerOf(reply: string): Answer {
  if (reply.startsWith('2')) return { kind: 'accepted', text: reply }
  return { kind: reply.startsWith('4') ? 'later' : 'refused', text: reply }
}

/** Gives the next whole reply, however its lines come. */
function repliesOf(socket: Socket): () => Promise<string> {
  let text = ''
  let waiting: { resolve: (reply: string) => void; reject: (error: Error) => void } | undefined
  let ended: Error | undefined
  const offer = (): void => {
    const whole = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/u.exec(text)?.[0]
    if (whole !== undefined && waiting) {
      text = text.slice(whole.length)
      const { resolve } = waiting
      waiting = undefined
      resolve(whole)
    } else if (ended && waiting) waiting.reject(ended)
  }
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk
    offer()
  })
  const end = (error: Error): void => {
    ended ??= error
    offer()
  }
  socket.on('error', end).on('close', () => end(new Error('the connection was closed')))
  return () =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      offer()
    })
}
