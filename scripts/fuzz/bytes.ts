import { bodyAt, insert, piece, type Bytes, type Mutation } from './mutation.ts'
import type { Random } from './random.ts'

/** Damage that knows nothing of mail: bytes flipped, cut, doubled, swapped; two messages grown together. */
export const byteMutations: readonly Mutation[] = [
  { name: 'flip', apply: flip },
  { name: 'cut', apply: cut },
  { name: 'truncate', apply: (message, random) => message.slice(0, random.below(message.length)) },
  { name: 'double', apply: (message, random) => doubled(message, random) },
  { name: 'noise', apply: (message, random) => anywhere(message, random, noise(random)) },
  { name: 'line-ends', apply: lineEnds },
  { name: 'shuffle-lines', apply: shuffleLines },
  { name: 'splice', apply: splice },
  { name: 'body-of-another', apply: (message, _random, other) => grafted(message, other) },
  {
    name: 'piece-of-another',
    apply: (message, random, other) => anywhere(message, random, piece(other, random, 20_000)),
  },
]

export function anywhere(message: Bytes, random: Random, added: Bytes): Bytes {
  return insert(message, random.below(message.length + 1), added)
}

function flip(message: Bytes, random: Random): Bytes {
  const bytes = Buffer.from(message, 'latin1')
  if (bytes.length === 0) return message
  for (let left = random.length(200); left > 0; left--) {
    const at = random.below(bytes.length)
    bytes[at] = random.oneIn(2) ? (bytes[at] ?? 0) ^ (1 << random.below(8)) : random.below(256)
  }
  return bytes.toString('latin1')
}

function cut(message: Bytes, random: Random): Bytes {
  const from = random.below(message.length)
  return message.slice(0, from) + message.slice(from + random.length(5_000))
}

/** One stretch over and over: now and then enough of it to make the message large. */
function doubled(message: Bytes, random: Random): Bytes {
  const stretch = piece(message, random, 2_000)
  const most = random.oneIn(100) ? 600_000 : 20_000
  const times = 1 + Math.floor(random.length(most) / Math.max(1, stretch.length))
  return anywhere(message, random, stretch.repeat(times))
}

function noise(random: Random): Bytes {
  const letters = Array.from({ length: random.length(300) }, () => random.below(256))
  return String.fromCharCode(...letters)
}

function lineEnds(message: Bytes, random: Random): Bytes {
  const end = random.pick(['\n', '\r\n', '\r', '\n\r', '\r\r\n', '\n\n', '\0\n', ''])
  const every = 1 + random.below(3)
  let count = 0
  return message.replaceAll('\n', (old) => (count++ % every === 0 ? end : old))
}

function shuffleLines(message: Bytes, random: Random): Bytes {
  const lines = message.split('\n')
  for (let left = random.length(30); left > 0; left--) {
    const one = random.below(lines.length)
    const other = random.below(lines.length)
    const kept = lines[one] ?? ''
    lines[one] = lines[other] ?? ''
    lines[other] = kept
  }
  return lines.join('\n')
}

function splice(message: Bytes, random: Random, other: Bytes): Bytes {
  return message.slice(0, random.below(message.length)) + other.slice(random.below(other.length))
}

function grafted(message: Bytes, other: Bytes): Bytes {
  return message.slice(0, bodyAt(message)) + other.slice(bodyAt(other))
}
