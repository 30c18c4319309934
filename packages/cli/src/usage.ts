const JUDGING = `  --channel email|sms|chat|letter  how it arrived (default: seen from the message)
  --reader CC        the reader's country (default: PK, or TASDEEQ_READER)
  --lang en|ur       language of the answer (default: ur where LANG is Urdu, else en)
  --now TIME         judge as of this time (default: when a mail was received, else now)
  --offline          ask no DNS server: authentication counts only from --envelope or --trust
  --trust HOST       believe this mail host's Authentication-Results (may be repeated)
  --envelope FILE    what was known on arrival: JSON, a line a message:
                     {file, channel, reader, received, sender, app, clientIp, helo, mailFrom,
                     spf, dkim, dkimDomain, dmarc}, each optional, stronger than the options
  --pictures, --no-pictures  read QR codes in pictures and PDFs, and the words of pictures where a
                     mail has few of its own (default: check does, scan does not)
  --picture-words    with pictures: read the words of all of them
  --json             one line of JSON a message (packages/cli/json-output.schema.json)
  --color WHEN       auto, always or never`

const MAIN = `tasdeeq: is what this message says true?

  tasdeeq check FILE… | -    check messages: .eml, .txt, .pdf, .docx, or - for standard input
  tasdeeq scan PATH…         check folders, mbox files and Maildirs on all cores
  tasdeeq explain [FINDING]  what a finding means, and when it is wrong
  tasdeeq knowledge …        list, search, show, validate, overdue

  tasdeeq COMMAND --help     the options of a command
  tasdeeq --version

Exit status: 0 clear or verified; 1 unwanted, suspicious or fraud; 2 could not be checked.
`

const PAGES: Readonly<Record<string, string>> = {
  check: `tasdeeq check FILE… | -    check messages, and say why

${JUDGING}
  --html FILE        also write a page that shows the message with its claims marked

A PDF, a DOCX or a picture given directly is checked as a letter.
Exit status: 0 clear or verified; 1 unwanted, suspicious or fraud; 2 could not be checked.
`,
  scan: `tasdeeq scan PATH…    check folders, mbox files and Maildirs on all cores

${JUDGING}
  --workers N        check on N threads (default: one for each core)

Ctrl-C stops and prints the summary of what was done (exit status 130). A file that cannot be
read is reported, and the scan goes on.
Exit status: 0 all clear or verified; 1 some are not; 2 some could not be checked.
`,
  explain: `tasdeeq explain [FINDING]    print a check's page: what it notices, and when it is wrong

Without FINDING: lists all checks.
`,
  knowledge: `tasdeeq knowledge list [KIND]      kinds of records, or the records of one kind
tasdeeq knowledge search WORD…     records whose names, domains or numbers hold the words
tasdeeq knowledge show ID          one record, with its sources
tasdeeq knowledge validate         check every record; exit status 2 where one is wrong
tasdeeq knowledge overdue          facts to be read again [--now DATE]

  --json    JSON instead of text
`,
}

/** The help of one command, or of all. */
export function usage(command?: string): string {
  return (command !== undefined && PAGES[command]) || MAIN
}
