/** An object of a PDF as written between `obj` and `endobj`. */
export type PdfObject = string | Uint8Array

/** A stream object; `entries` stand in its dictionary. */
export function stream(content: string | Uint8Array, entries = ''): Uint8Array {
  const bytes = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< ${entries}/Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

/** A PDF of these objects, numbered from 1, the first of which is its catalog; `entries` stand in its trailer. */
export function pdfObjects(objects: readonly PdfObject[], entries = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')]
  const rows = ['0000000000 65535 f ']
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    rows.push(`${String(length).padStart(10, '0')} 00000 n `)
    for (const piece of [`${index + 1} 0 obj\n`, object, '\nendobj\n']) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      parts.push(bytes)
      length += bytes.length
    }
  }
  const size = objects.length + 1
  const tail = `xref\n0 ${size}\n${rows.join('\n')}\ntrailer\n<< ${entries}/Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(tail)])
}
