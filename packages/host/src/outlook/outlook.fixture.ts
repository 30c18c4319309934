import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'

/** A mail as a test wants it in a file of Outlook's; invented all through. */
export interface OutlookSample {
  readonly subject?: string
  readonly sender?: string
  readonly transport?: string
  readonly text?: string
  readonly html?: string
  readonly to?: string
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly inner?: OutlookSample
}

/** Writes it as [MS-OXMSG] has it: a stream a property, a folder a receiver and a file. */
export function outlookFile(sample: OutlookSample): Uint8Array {
  const entries: Entry[] = []
  const root = addFolder(entries, 'Root Entry', TypeEnum.ROOT)
  // [MS-OXMSG] section 2.4.1.1: the header of a message of its own is 32 bytes long.
  fill(entries, root, { sample, header: 32 })
  return burn(entries)
}

interface Filling {
  readonly sample: OutlookSample
  readonly header: number
}

function fill(entries: Entry[], place: number, { sample, header }: Filling): void {
  const { subject, sender, transport, text, html, to, files = [], inner } = sample
  addStream(entries, place, '__properties_version1.0', new Uint8Array(header))
  addText(entries, place, '001A', 'IPM.Note')
  addText(entries, place, '0037', subject)
  addText(entries, place, '5D01', sender)
  addText(entries, place, '007D', transport)
  addText(entries, place, '1000', text)
  if (html !== undefined) addStream(entries, place, '__substg1.0_10130102', Buffer.from(html))
  if (to !== undefined) addReceiver(entries, place, to)
  files.forEach((file, index) => {
    const folder = attachment(entries, place, index)
    addText(entries, folder, '3707', file.name)
    addStream(entries, folder, '__substg1.0_37010102', file.bytes)
  })
  if (!inner) return
  const folder = attachment(entries, place, files.length)
  const message = addFolder(entries, '__substg1.0_3701000D', TypeEnum.DIRECTORY, folder)
  fill(entries, message, { sample: inner, header: 24 })
}

function addReceiver(entries: Entry[], place: number, address: string): void {
  const folder = addFolder(entries, '__recip_version1.0_#00000000', TypeEnum.DIRECTORY, place)
  addStream(entries, folder, '__properties_version1.0', new Uint8Array(8))
  addText(entries, folder, '3001', 'A Reader')
  addText(entries, folder, '39FE', address)
}

function attachment(entries: Entry[], place: number, index: number): number {
  const number = index.toString(16).toUpperCase().padStart(8, '0')
  const folder = addFolder(entries, `__attach_version1.0_#${number}`, TypeEnum.DIRECTORY, place)
  addStream(entries, folder, '__properties_version1.0', new Uint8Array(8))
  return folder
}

// oxlint-disable-next-line max-params -- as a table of properties reads
function addText(entries: Entry[], place: number, tag: string, text: string | undefined): void {
  if (text === undefined) return
  addStream(entries, place, `__substg1.0_${tag}001F`, Buffer.from(text, 'utf16le'))
}

// oxlint-disable-next-line max-params -- as a table of properties reads
function addStream(entries: Entry[], place: number, name: string, bytes: Uint8Array): void {
  const length = bytes.length
  entries.push({
    name,
    type: TypeEnum.DOCUMENT,
    length,
    binaryProvider: () => new Uint8Array(bytes),
  })
  entries[place]?.children?.push(entries.length - 1)
}

// oxlint-disable-next-line max-params -- as a table of properties reads
function addFolder(entries: Entry[], name: string, type: TypeEnum, parent?: number): number {
  entries.push({ name, type, length: 0, children: [] })
  const place = entries.length - 1
  if (parent !== undefined) entries[parent]?.children?.push(place)
  return place
}
