import type { Phrasebook } from './kinds.ts'

export const german: Phrasebook = {
  language: 'de',
  country: 'DE',
  reader: 'Jana Beispiel',
  greeting: 'Guten Tag',
  signature: 'Freundliche Grüße',
  columns: ['Artikel', 'Preis'],
  wordings: {
    receipt: {
      subject: 'Ihr Beleg zur Bestellung 40-2271',
      intro: 'Danke für Ihren Einkauf. Den Betrag haben wir von der hinterlegten Karte abgebucht.',
      ask: 'Sie finden den Beleg auch in Ihrem Konto:',
      button: 'Bestellung ansehen',
      outro: 'Fehlt etwas? Antworten Sie einfach auf diese E-Mail.',
    },
    reset: {
      subject: 'Neues Passwort wählen',
      intro: 'Für das Konto mit dieser Adresse wurde ein neues Passwort angefordert.',
      ask: 'Waren Sie das, dann wählen Sie eines in den nächsten zwei Stunden:',
      button: 'Neues Passwort wählen',
      outro: 'Waren Sie es nicht, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
    },
    welcome: {
      subject: 'Schön, dass Sie da sind',
      intro: 'Ihr Konto ist eingerichtet. Drei kurze Schritte zeigen Ihnen das Wichtigste.',
      ask: 'Fangen Sie an, wo Sie möchten:',
      button: 'Konto öffnen',
      outro: 'Fragen? Das Handbuch weiß das meiste, den Rest beantworten Menschen.',
    },
    invoice: {
      subject: 'Rechnung 2026-0417 für April',
      intro:
        'Ihre Rechnung für April liegt bereit. Der Betrag wird am 15. Mai per Lastschrift eingezogen.',
      ask: 'Sie können sie als PDF herunterladen:',
      button: 'Rechnung ansehen',
      outro:
        'Sie erhalten diese E-Mail, weil Sie als Ansprechpartner für Rechnungen eingetragen sind.',
    },
    shipping: {
      subject: 'Ihr Paket ist unterwegs',
      intro: 'Heute früh haben wir Ihr Paket übergeben. Es kommt voraussichtlich am Donnerstag.',
      ask: 'Hier sehen Sie, wo es ist:',
      button: 'Sendung verfolgen',
      outro: 'Niemand zu Hause? Der Bote gibt es beim genannten Nachbarn ab.',
    },
    alert: {
      subject: 'Neue Anmeldung mit Firefox unter Linux',
      intro:
        'In Ihrem Konto wurde sich von einem neuen Gerät aus angemeldet, in der Nähe von Leipzig.',
      ask: 'Waren Sie das, können Sie diese E-Mail vergessen. Wenn nicht, sehen Sie Ihre Sitzungen durch:',
      button: 'Sitzungen ansehen',
      outro: 'Diesen Hinweis schicken wir bei jeder ersten Anmeldung von einem Gerät.',
    },
    invitation: {
      subject: 'Ole Platzhalter lädt Sie ins Team Obstgarten ein',
      intro: 'Ole Platzhalter möchte mit Ihnen im Team Obstgarten arbeiten.',
      ask: 'Die Einladung gilt sieben Tage:',
      button: 'Dem Team beitreten',
      outro: 'Kennen Sie Ole nicht, lassen Sie die Einladung verfallen.',
    },
    code: {
      subject: '480 213 ist Ihr Code für die Anmeldung',
      intro: 'Ihr Code lautet 480 213. Er gilt zehn Minuten.',
      ask: 'Sie haben keinen Code angefordert? Dann prüfen Sie, wer Ihr Passwort kennt:',
      button: 'Sicherheitseinstellungen',
      outro: 'Wir fragen nie am Telefon oder per E-Mail nach diesem Code.',
    },
    verify: {
      subject: 'Bestätigen Sie Ihre Adresse',
      intro: 'Sie haben mit dieser Adresse ein Konto angelegt. Ein Schritt fehlt noch.',
      ask: 'Bestätigen Sie, dass die Adresse Ihnen gehört:',
      button: 'Adresse bestätigen',
      outro: 'Das waren nicht Sie? Unbestätigte Konten löschen wir nach drei Tagen.',
    },
    trial: {
      subject: 'Ihr Testzeitraum endet am Freitag',
      intro:
        'Am Freitag enden Ihre dreißig Tage. Wenn Sie nichts tun, wechselt Ihr Konto in den kostenlosen Tarif.',
      ask: 'Möchten Sie den größeren Tarif behalten?',
      button: 'Tarife vergleichen',
      outro: 'Ihre Zeichnungen gehören Ihnen in jedem Tarif.',
    },
    refund: {
      subject: 'Wir haben Ihnen das Geld zurücküberwiesen',
      intro: 'Ihre Rücksendung ist da. 34,50 € sind in fünf Werktagen wieder auf der Karte.',
      ask: 'Die Einzelheiten stehen bei Ihrer Bestellung:',
      button: 'Rücksendung ansehen',
      outro: 'Danke, dass Sie den Aufkleber verwendet haben.',
    },
    appointment: {
      subject: 'Erinnerung: Dienstag, 10.20 Uhr',
      intro: 'Wir erwarten Sie am Dienstag um 10.20 Uhr. Bringen Sie bitte Ihre Überweisung mit.',
      ask: 'Sie können nicht kommen? Bis zum Vortag lässt sich der Termin verschieben:',
      button: 'Termin ändern',
      outro: 'Parkplätze sind hinter dem Haus.',
    },
    export: {
      subject: 'Ihre Datenkopie ist fertig',
      intro: 'Die gestern bestellte Kopie Ihrer Daten ist fertig: 214 Seiten und 38 Dateien.',
      ask: 'Nach der Anmeldung können Sie sie eine Woche lang herunterladen:',
      button: 'Kopie herunterladen',
      outro: 'Danach löschen wir sie; eine neue können Sie jederzeit bestellen.',
    },
  },
}
