/** What a receipt says, in both languages of the desk: nobody asked which one the sender reads. */
export const receiptWords = {
  subjects: { en: 'Thank you for your report', ur: 'آپ کی اطلاع کا شکریہ' },
  en: (numbers: string, where: string): string =>
    `Thank you for your report. It was received.

Your receipt number:
${numbers}

With it you can see what became of your report, without an account:
${where}

Please do not answer the message that you reported, open its links, or pay anything.
Nobody reads answers to this mail.`,
  ur: (numbers: string, where: string): string =>
    `آپ کی اطلاع کا شکریہ۔ یہ موصول ہو گئی ہے۔

آپ کا رسید نمبر:
${numbers}

اس نمبر سے آپ کسی اکاؤنٹ کے بغیر دیکھ سکتے ہیں کہ آپ کی اطلاع پر کیا ہوا:
${where}

براہِ کرم اس پیغام کا جواب نہ دیں جس کی آپ نے اطلاع دی، اس کے لنک نہ کھولیں اور کوئی رقم ادا نہ کریں۔
اس ای میل کے جوابات کوئی نہیں پڑھتا۔`,
} as const
