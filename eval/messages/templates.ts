import Mailgen from 'mailgen'
import type { Item } from './item.ts'
import { german } from './templates/de.ts'
import { english } from './templates/en.ts'
import { spanish } from './templates/es.ts'
import { french } from './templates/fr.ts'
import { kinds, services, type Kind, type Phrasebook, type Service } from './templates/kinds.ts'
import { mimeOf } from './templates/mime.ts'
import { portuguese } from './templates/pt.ts'

const THEMES = ['default', 'cerberus', 'neopolitan', 'salted'] as const
const BOOKS = [english, german, spanish, french, portuguese]
const DATE = Date.parse('2026-05-04T08:00:00Z')
const DAY = 24 * 60 * 60 * 1000

/**
 * Genuine transactional mail: the layouts that a package for such mail ships, rendered here and now with words and data
 * made up for it. Half are from services of ours, half as real services send them.
 */
export function templateMails(): readonly Item[] {
  return THEMES.flatMap((theme, index) =>
    BOOKS.flatMap((book) => kinds.map((kind) => itemOf({ theme, book, kind, real: index % 2 }))),
  )
}

interface Setting {
  readonly theme: (typeof THEMES)[number]
  readonly book: Phrasebook
  readonly kind: Kind
  /** 1: as a real service. */
  readonly real: number
}

function itemOf(setting: Setting): Item {
  const { theme, book, kind, real } = setting
  const { domain } = serviceOf(setting)
  return {
    id: `mailgen ${theme} ${book.language} ${kind}`,
    source: 'templates genuine',
    truth: 'genuine',
    channel: 'email',
    envelope: {
      spf: 'pass',
      dkim: 'pass',
      dkimDomain: domain,
      dmarc: 'pass',
      mailFrom: `bounces@${domain}`,
    },
    reader: book.country,
    cluster: `templates ${kind} ${real}`,
    content: { text: render(setting) },
  }
}

function serviceOf({ kind, real }: Setting): Service {
  return services[kind][real === 1 ? 1 : 0]
}

function render(setting: Setting): string {
  const { theme, book, kind } = setting
  const { name, domain } = serviceOf(setting)
  const site = `https://www.${domain}`
  const mailer = new Mailgen({
    theme,
    product: { name, link: `${site}/`, logo: `${site}/mail/logo.png`, copyright: `© 2026 ${name}` },
  })
  return mimeOf({
    id: `${kind}.${book.language}.${theme}.4117`,
    from: { name, address: `no-reply@${domain}` },
    to: { name: book.reader, address: 'reader@inbox.example' },
    subject: book.wordings[kind].subject,
    date: new Date(DATE + kinds.indexOf(kind) * DAY),
    // The package writes into what it is given.
    html: String(mailer.generate(contentOf(setting, site))),
    text: String(mailer.generatePlaintext(contentOf(setting, site))),
    encoding: THEMES.indexOf(theme) < 2 ? 'base64' : '8bit',
  })
}

function contentOf({ book, kind }: Setting, site: string): Mailgen.Content {
  const { intro, ask, button, outro } = book.wordings[kind]
  const hasTable = kind === 'receipt' || kind === 'invoice'
  return {
    body: {
      name: book.reader,
      greeting: book.greeting,
      signature: book.signature,
      intro,
      ...(hasTable && { table: tableOf(book) }),
      action: {
        instructions: ask,
        button: { text: button, link: `${site}/${kind}/8f3a2c71`, color: '#2f6fde' },
      },
      outro,
    },
  }
}

function tableOf({ columns: [item, price] }: Phrasebook): Mailgen.Table {
  return {
    data: [
      { [item]: 'Atlas 3', [price]: '24,00' },
      { [item]: 'Mini', [price]: '6,50' },
    ],
  }
}
