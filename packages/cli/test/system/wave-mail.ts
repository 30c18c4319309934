const NAMES = [
  'Amina',
  'Bilal',
  'Chaman',
  'Dua',
  'Ehsan',
  'Farah',
  'Gulab',
  'Hamid',
  'Iqra',
  'Junaid',
]

/** One mail of a wave: each with another reader, sender, number, sum and page. */
export function waveMail(number: number): string {
  const name = NAMES[number % NAMES.length]!
  const host = `cedar-${number}-records.example`
  return `From: "Membership office" <office${number}@${host}>
To: ${name.toLowerCase()}${number}@home.example
Subject: Your membership record ${4000 + number * 37}
Date: ${new Date().toUTCString().replace('GMT', '+0000')}
Message-ID: <wave-${number}@${host}>
X-Tasdeeq-Sample: yes
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear ${name},

while we were closing the books of the spring quarter we noticed that your membership record ${4000 + number * 37} lacks
the form of consent that all members were asked for in March. Without it the office cannot pass on the refund of
${7000 + number * 113} rupees that is due to you, and the amount would fall back to the common fund at the end of this
week. To keep your place on the list please look at the record, see whether name and number are right, and send the form
back with the code that stands at its foot. The page of your record is at https://${host}/r/${number} and stays open for
three days. Whoever has sent the form already need not do anything more. Questions: +92 300 ${5_550_000 + number * 7}

With kind regards
The membership office
`.replaceAll('\n', '\r\n')
}
