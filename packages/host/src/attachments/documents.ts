/** Readers of documents that run in a browser too: no Node. */
export { readDocx } from './docx.ts'
export { documentKind } from './kind.ts'
export { readPdf } from './pdf.ts'
