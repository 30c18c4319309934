import type { AttachmentText } from '@tasdeeq/engine'
import { getDocumentProxy } from 'unpdf'
import { attachmentLimits as limits } from './limits.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text of a PDF, line by line. Runs in the worker only. */
export async function readPdf(bytes: Uint8Array): Promise<AttachmentText> {
  try {
    const document = await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1024 * 1024,
      verbosity: 0,
    })
    return { kind: 'text', text: await textOf(document) }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return { kind: 'unreadable', why: encrypted ? 'encrypted' : 'damaged' }
  }
}

async function textOf(document: Document): Promise<string> {
  let text = ''
  const pages = Math.min(document.numPages, limits.pages)
  for (let number = 1; number <= pages && text.length < limits.text; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    for (const item of content.items) {
      if (text.length >= limits.text) break
      if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
    }
    text += '\n'
    page.cleanup()
  }
  return text.slice(0, limits.text).trim()
}
