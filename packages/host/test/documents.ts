import { zipSync, strToU8 } from 'fflate'
import { deflateSync } from 'node:zlib'
import { zipOf } from './zip.ts'

/** A small real PDF with one page of the lines given. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T*`).join('\n')
  return pdfWith(Buffer.from(`BT /F1 12 Tf 14 TL 72 760 Td\n${text}\nET`), '')
}

/** A PDF whose page expands to so many megabytes. */
export function pdfBomb(megabytes: number): Uint8Array {
  const page = Buffer.alloc(megabytes * 1024 * 1024, '(A) Tj ')
  return pdfWith(deflateSync(page), '/Filter /FlateDecode ')
}

function pdfWith(content: Buffer, filter: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') add(Buffer.from(object))
    else {
      add(Buffer.from(`<< ${filter}/Length ${object.length} >>\nstream\n`))
      add(object)
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
  }
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  add(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

/** A DOCX of the paragraphs given; `extra` stands in its body as it is. */
export function docxOf(paragraphs: readonly string[], extra = ''): Uint8Array {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}${extra}</w:body></w:document>`,
    ),
  })
}

/** A DOCX whose letter expands to so many megabytes. */
export function docxBomb(megabytes: number): Uint8Array {
  return zipOf([['word/document.xml', Buffer.alloc(megabytes * 1024 * 1024, 'A')]])
}
