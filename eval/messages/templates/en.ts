import type { Phrasebook } from './kinds.ts'

export const english: Phrasebook = {
  language: 'en',
  country: 'GB',
  reader: 'Harriet Sample',
  greeting: 'Hello',
  signature: 'Best wishes',
  columns: ['Item', 'Price'],
  wordings: {
    receipt: {
      subject: 'Your receipt for order 40-2271',
      intro: 'Thank you for your purchase. We took the payment from the card you keep with us.',
      ask: 'You find this receipt in your account as well:',
      button: 'See the order',
      outro: 'If something is missing, answer this mail and we put it right.',
    },
    reset: {
      subject: 'Choose a new password',
      intro: 'Somebody asked for a new password for the account with this address.',
      ask: 'If it was you, choose one within the next two hours:',
      button: 'Choose a new password',
      outro: 'If it was not you, there is nothing to do: your password stays as it is.',
    },
    welcome: {
      subject: 'Good to have you here',
      intro: 'Your account is ready. Three short steps show you around, at your own pace.',
      ask: 'Start where you like:',
      button: 'Open your account',
      outro: 'Questions? Our guide answers most of them, and people answer the rest.',
    },
    invoice: {
      subject: 'Invoice 2026-0417 for April',
      intro: 'Your invoice for April is ready. The sum is collected by direct debit on 15 May.',
      ask: 'You can download it as a PDF:',
      button: 'View the invoice',
      outro: 'You get this mail because you are the billing contact of your company.',
    },
    shipping: {
      subject: 'Your parcel is on its way',
      intro: 'We handed your parcel over this morning. It should be with you on Thursday.',
      ask: 'Follow it here:',
      button: 'Track the parcel',
      outro: 'Nobody at home? The driver leaves it with the neighbour you named.',
    },
    alert: {
      subject: 'New sign-in from Firefox on Linux',
      intro: 'Your account was signed in to from a device we have not seen before, near Leeds.',
      ask: 'Was it you? Then you can ignore this mail. If not, look at your sessions:',
      button: 'Review your sessions',
      outro: 'We send this notice at every first sign-in from a device.',
    },
    invitation: {
      subject: 'Owen Sampleton invited you to the team Orchard',
      intro: 'Owen Sampleton would like to work with you in the team Orchard.',
      ask: 'The invitation is good for seven days:',
      button: 'Join the team',
      outro: 'If you do not know Owen, let the invitation lapse.',
    },
    code: {
      subject: '480 213 is your code to sign in',
      intro:
        'Your code is 480 213. Type it where you were asked for it; it is good for ten minutes.',
      ask: 'You did not ask for a code? Then look at who knows your password:',
      button: 'Security settings',
      outro: 'We never ask for this code by phone or in a mail.',
    },
    verify: {
      subject: 'Confirm your address',
      intro: 'You made an account with this address. One step is left before you can post.',
      ask: 'Confirm that the address is yours:',
      button: 'Confirm the address',
      outro: 'Was it not you? Unconfirmed accounts are removed after three days.',
    },
    trial: {
      subject: 'Your trial ends on Friday',
      intro:
        'Your thirty days end on Friday. If you do nothing, your account goes over to the free plan.',
      ask: 'Would you like to keep the larger plan?',
      button: 'Compare the plans',
      outro: 'Your drawings stay yours on every plan.',
    },
    refund: {
      subject: 'We have sent your money back',
      intro:
        'Your return reached us. £34.50 go back to the card you paid with within five working days.',
      ask: 'The details stand in your order:',
      button: 'See the return',
      outro: 'Thank you for sending it back with the label.',
    },
    appointment: {
      subject: 'Reminder: Tuesday, 10.20',
      intro: 'We expect you on Tuesday at 10.20. Please bring your referral, if you have one.',
      ask: 'Can you not come? You can move the appointment until the day before:',
      button: 'Change the appointment',
      outro: 'Parking is behind the house.',
    },
    export: {
      subject: 'Your export is ready',
      intro:
        'The copy of your data that you asked for yesterday is ready. It has 214 pages and 38 files.',
      ask: 'It can be downloaded for a week, after you sign in:',
      button: 'Download the export',
      outro: 'After that we delete it; you can ask for another at any time.',
    },
  },
}
