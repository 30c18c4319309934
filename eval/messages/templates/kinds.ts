/** What services write about when something happened at theirs. */
export const kinds = [
  'receipt',
  'reset',
  'welcome',
  'invoice',
  'shipping',
  'alert',
  'invitation',
  'code',
  'verify',
  'trial',
  'refund',
  'appointment',
  'export',
] as const
export type Kind = (typeof kinds)[number]

/** The words of one mail in one language. */
export interface Wording {
  readonly subject: string
  readonly intro: string
  /** Before the button. */
  readonly ask: string
  readonly button: string
  readonly outro: string
}

/** One language of all mails. */
export interface Phrasebook {
  readonly language: string
  /** Where such readers live, ISO 3166-1 alpha-2. */
  readonly country: string
  readonly reader: string
  readonly greeting: string
  readonly signature: string
  readonly columns: readonly [item: string, price: string]
  readonly wordings: Readonly<Record<Kind, Wording>>
}

export interface Service {
  readonly name: string
  readonly domain: string
}

/** Who writes it: a service of ours, and a real one that writes such mails from its own domain. */
export const services: Readonly<Record<Kind, readonly [own: Service, real: Service]>> = {
  receipt: [
    { name: 'Quayside Books', domain: 'quayside-books.example' },
    { name: 'Spotify', domain: 'spotify.com' },
  ],
  reset: [
    { name: 'Tallyroom', domain: 'tallyroom.example' },
    { name: 'Dropbox', domain: 'dropbox.com' },
  ],
  welcome: [
    { name: 'Plumline', domain: 'plumline.example' },
    { name: 'Canva', domain: 'canva.com' },
  ],
  invoice: [
    { name: 'Northrack Hosting', domain: 'northrack.example' },
    { name: 'Hetzner', domain: 'hetzner.com' },
  ],
  shipping: [
    { name: 'Fernleaf Garden', domain: 'fernleaf.example' },
    { name: 'DHL', domain: 'dhl.com' },
  ],
  alert: [
    { name: 'Coldharbour', domain: 'coldharbour.example' },
    { name: 'GitHub', domain: 'github.com' },
  ],
  invitation: [
    { name: 'Deskmates', domain: 'deskmates.example' },
    { name: 'Slack', domain: 'slack.com' },
  ],
  code: [
    { name: 'Brightfare', domain: 'brightfare.example' },
    { name: 'Zoom', domain: 'zoom.us' },
  ],
  verify: [
    { name: 'Mapleforum', domain: 'mapleforum.example' },
    { name: 'Mozilla', domain: 'mozilla.org' },
  ],
  trial: [
    { name: 'Sketchpier', domain: 'sketchpier.example' },
    { name: 'Adobe', domain: 'adobe.com' },
  ],
  refund: [
    { name: 'Ridgewear', domain: 'ridgewear.example' },
    { name: 'Booking.com', domain: 'booking.com' },
  ],
  appointment: [
    { name: 'Practice Lindgate', domain: 'lindgate.example' },
    { name: 'Calendly', domain: 'calendly.com' },
  ],
  export: [
    { name: 'Notekeep', domain: 'notekeep.example' },
    { name: 'Atlassian', domain: 'atlassian.com' },
  ],
}
