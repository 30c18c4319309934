import { strToU8, zipSync, type Zippable } from 'fflate'
import { deflateSync } from 'node:zlib'
import { docxBomb, docxOf, pdfBomb } from '../../host/test/documents.ts'
import { pdfObjects, stream, type PdfObject } from '../../host/test/pdf-objects.ts'
import { zipOf } from '../../host/test/zip.ts'

/** A document built to break its reader. Built when asked for, since some are large. */
export interface HostileDocument {
  readonly name: string
  readonly extension: 'pdf' | 'docx' | 'eml'
  readonly build: () => Uint8Array
}

const MB = 1024 * 1024
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources 5 0 R >>'
const FONT = '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>'

const pdf = (name: string, build: () => Uint8Array): HostileDocument => ({
  name,
  extension: 'pdf',
  build,
})
const docx = (name: string, build: () => Uint8Array): HostileDocument => ({
  name,
  extension: 'docx',
  build,
})

export const hostileDocuments: readonly HostileDocument[] = [
  pdf('PDF whose page expands to 400 MB', () => pdfBomb(400)),
  pdf('PDF whose page is a bomb in a bomb in a bomb', () => onePage(bombOfBombs())),
  pdf('PDF of 20,000 pages', manyPages),
  pdf('PDF of 300,000 objects', manyObjects),
  pdf('PDF that says it has two thousand million pages', () => pages('[3 0 R]', 2_000_000_000)),
  pdf('PDF that says it has two thousand million objects', endlessObjects),
  pdf('PDF whose pages hold themselves', () => pages('[2 0 R 2 0 R]', 40)),
  pdf('PDF whose pages fan out without end', () => pages('[2 0 R 6 0 R 6 0 R 2 0 R]', 1e9)),
  pdf('PDF whose table refers to itself', tableLoop),
  pdf('PDF whose drawing draws itself', drawingLoop),
  pdf('PDF whose length refers to itself', () =>
    pdfObjects([CATALOG, kids('[3 0 R]', 1), PAGE, '<< /Length 4 0 R >>\nstream\nBT\nendstream']),
  ),
  pdf('PDF of a million brackets', () => onePage(stream('['.repeat(MB)))),
  pdf('PDF of a million dictionaries', () => brackets('<</A')),
  pdf('PDF of a million arrays', () => brackets('[')),
  pdf('PDF of 9 MB of one string', () => onePage(stream(`BT (${'A'.repeat(9 * MB)}) Tj ET`))),
  pdf('PDF of a million small strings', () =>
    onePage(stream(`BT /F1 9 Tf ${'(a) Tj 0 9 Td '.repeat(600_000)} ET`)),
  ),
  pdf('PDF whose characters map to all there are', hugeMap),
  pdf('PDF that is locked', locked),
  pdf('PDF that breaks off', () => pdfBomb(1).subarray(0, 700)),
  pdf('PDF of nothing but its mark', () => filled('%PDF-1.7\n', 'obj ', 9 * MB)),
  pdf('PDF of starts of objects', () => filled('%PDF-1.7\n', '1 0 obj\n', 9 * MB)),
  pdf('PDF of trailers', () => filled('%PDF-1.7\n', 'trailer\n<</Root 1 0 R>>\n', 9 * MB)),
  pdf('PDF of 30 MB', () => filled('%PDF-1.7\n', 'x', 30 * MB)),
  docx('DOCX that expands to 400 MB', () => docxBomb(400)),
  docx('DOCX of 60,000 entries', manyEntries),
  docx('DOCX of bombs, nested', () => zipSync({ 'word/document.xml': docxBomb(100) })),
  docx('DOCX of a thousand bombs', thousandBombs),
  docx('DOCX of three million open elements', () => docxOf([], '<w:p>'.repeat(3_000_000))),
  docx('DOCX of one element with a million attributes', () =>
    docxOf([], `<w:p ${'a="b" '.repeat(1_000_000)}/>`),
  ),
  docx('DOCX with entities in entities', laughs),
  docx('DOCX of 15 MB of words', () => docxOf(['pay within 24 hours '.repeat(750_000)])),
  docx('DOCX that breaks off', () => docxBomb(10).subarray(0, 5_000)),
  docx('DOCX of a million marks', () => filled('PK\u0003\u0004', 'PK\u0003\u0004', 4 * MB)),
  docx(
    'DOCX that is locked',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  ),
  { name: 'a mail with 40 PDF bombs', extension: 'eml', build: () => mailOf(pdfBomb(100), 'pdf') },
  {
    name: 'a mail with 40 DOCX bombs',
    extension: 'eml',
    build: () => mailOf(docxBomb(100), 'docx'),
  },
]

function kids(list: string, count: number): string {
  return `<< /Type /Pages /Kids ${list} /Count ${count} >>`
}

function pages(list: string, count: number): Uint8Array {
  return pdfObjects([
    CATALOG,
    kids(list, count),
    PAGE,
    stream('BT ET'),
    FONT,
    kids('[2 0 R 2 0 R]', 1e9),
  ])
}

function onePage(content: PdfObject, resources: string = FONT): Uint8Array {
  return pdfObjects([CATALOG, kids('[3 0 R]', 1), PAGE, content, resources])
}

function bombOfBombs(): PdfObject {
  let bytes: Uint8Array = Buffer.alloc(200 * MB, '(A) Tj ')
  for (let level = 0; level < 3; level++) bytes = deflateSync(bytes)
  return stream(bytes, '/Filter [/FlateDecode /FlateDecode /FlateDecode] ')
}

function manyPages(): Uint8Array {
  const numbers = Array.from({ length: 20_000 }, (_, index) => index + 6)
  const list = `[${numbers.map((number) => `${number} 0 R`).join(' ')}]`
  const content = stream('BT /F1 9 Tf (pay within 24 hours) Tj ET')
  return pdfObjects([
    CATALOG,
    kids(list, numbers.length),
    PAGE,
    content,
    FONT,
    ...numbers.map(() => PAGE),
  ])
}

function manyObjects(): Uint8Array {
  const rest = Array.from({ length: 300_000 }, () => '<< >>')
  return pdfObjects([CATALOG, kids('[3 0 R]', 1), PAGE, stream('BT ET'), FONT, ...rest])
}

function endlessObjects(): Uint8Array {
  const text =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 2000000000\n' +
    '0000000000 65535 f \n0000000009 00000 n \n' +
    'trailer\n<< /Size 2000000000 /Root 1 0 R >>\nstartxref\n58\n%%EOF\n'
  return strToU8(text)
}

function tableLoop(): Uint8Array {
  const text =
    '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n'
  return strToU8(text)
}

function drawingLoop(): Uint8Array {
  const itself = stream(
    '/X Do /X Do',
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 5 0 R ',
  )
  const resources = '<< /XObject << /X 6 0 R >> >>'
  return pdfObjects([CATALOG, kids('[3 0 R]', 1), PAGE, stream('/X Do /X Do'), resources, itself])
}

function brackets(unit: string): Uint8Array {
  return pdfObjects([CATALOG, unit.repeat(MB), PAGE, stream('BT ET'), FONT])
}

function hugeMap(): Uint8Array {
  const range = '1 beginbfrange <00000000> <ffffffff> <0041> endbfrange\n'
  const codes = '1 begincodespacerange <0000> <ffff> endcodespacerange\n'
  const font =
    '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >> >> >>'
  const content = stream('BT /F1 9 Tf (pay) Tj ET')
  const map = stream(codes + range.repeat(50_000))
  return pdfObjects([CATALOG, kids('[3 0 R]', 1), PAGE, content, font, map])
}

function locked(): Uint8Array {
  const key = '00'.repeat(32)
  const encrypt = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`
  const objects = [CATALOG, kids('[3 0 R]', 1), PAGE, stream('BT ET'), FONT]
  return pdfObjects(objects, `/Encrypt ${encrypt} /ID [<${key}> <${key}>] `)
}

function manyEntries(): Uint8Array {
  const entries: Zippable = {}
  for (let index = 0; index < 60_000; index++) entries[`word/${index}.xml`] = new Uint8Array()
  return zipSync(entries, { level: 0 })
}

function thousandBombs(): Uint8Array {
  const bomb = new Uint8Array(MB)
  const headers = Array.from({ length: 999 }, (_, index) => `word/header${index}.xml`)
  return zipOf(['word/document.xml', ...headers].map((name) => [name, bomb]))
}

function laughs(): Uint8Array {
  const lines = Array.from(
    { length: 30 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  )
  const xml = `<!DOCTYPE w [<!ENTITY e0 "ha">${lines.join('')}]><w:document><w:p><w:r><w:t>&e30;</w:t></w:r></w:p></w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml) })
}

function filled(head: string, unit: string, bytes: number): Uint8Array {
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(bytes, unit, 'latin1')])
}

function mailOf(bytes: Uint8Array, extension: string): Uint8Array {
  const encoded = Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n')
  const part = `--b\r\nContent-Type: application/octet-stream; name="a.${extension}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}\r\n`
  const head =
    'From: a@sender.example\r\nX-Tasdeeq-Sample: yes\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  return strToU8(`${head}${part.repeat(40)}--b--\r\n`)
}
