/** Readers of documents that run in a browser too: no Node. */
export { asPpm } from './bitmap.ts'
export { readDocx } from './docx.ts'
export { documentKind } from './kind.ts'
export { attachmentLimits } from './limits.ts'
export { readPdf } from './pdf.ts'
export { picturesOfPdf } from './pdf-pictures.ts'
export { pictureSize } from './picture-size.ts'
