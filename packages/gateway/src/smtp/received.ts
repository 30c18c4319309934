/** How many `Received` fields the header has, counted up to 1,000 lines. */
export function countReceived(raw: Uint8Array): number {
  let count = 0
  let at = 0
  for (let line = 0; line < 1000 && at < raw.length; line++) {
    if (raw[at] === 0x0d) return count
    if (startsWith(raw, at)) count++
    const end = raw.indexOf(0x0a, at)
    if (end === -1) return count
    at = end + 1
  }
  return count
}

const name = Buffer.from('received:')

function startsWith(raw: Uint8Array, at: number): boolean {
  return name.every((byte, offset) => {
    const here = raw[at + offset] ?? 0
    return here === byte || (here >= 0x41 && here <= 0x5a && here + 0x20 === byte)
  })
}
