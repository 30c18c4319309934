/** The words of an invitation (RFC 5545): what a calendar program shows of it. */
export function readCalendar(text: string): string {
  const unfolded = text.replace(/\r?\n[ \t]/gu, '')
  const shown: string[] = []
  for (const line of unfolded.split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).split(';', 1)[0]!.toUpperCase()
    if (!SHOWN.has(name)) continue
    const value = name === 'ORGANIZER' ? organiser(line) : line.slice(colon + 1)
    const plain = unescape(value).trim()
    if (plain !== '' && !shown.includes(plain) && shown.length < 200) shown.push(plain)
  }
  return shown.join('\n\n')
}

const SHOWN: ReadonlySet<string> = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'ORGANIZER',
  'COMMENT',
])

function organiser(line: string): string {
  const name = /;CN="?([^";:]{1,200})/iu.exec(line)?.[1] ?? ''
  const address = /mailto:(\S{1,254})/iu.exec(line)?.[1] ?? ''
  return `${name} ${address}`
}

/** RFC 5545 §3.3.11. */
function unescape(value: string): string {
  return value.replace(/\\([nN\\,;])/gu, (_, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  )
}
