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

const AT_DESK = `  --config FILE    the desk's configuration, where it has one
  --data FOLDER    its data folder (default: ./tasdeeq-data)`

const MAIN = `tasdeeq: is what this message says true?

  tasdeeq check FILE… | -    check messages: .eml, .msg, .txt, .pdf, .docx, pictures, or - (stdin)
  tasdeeq scan PATH…         check folders, mbox files and Maildirs on all cores
  tasdeeq explain [FINDING]  what a finding means, and when it is wrong
  tasdeeq knowledge …        list, search, show, validate, overdue

  tasdeeq gateway            stop fraud at the mail server: milter, SMTP and LMTP filter
  tasdeeq watch MAILBOX      judge new mail in a mailbox of another server, and move or mark it
  tasdeeq quarantine …       list, show, release, delete, report what is held
  tasdeeq rehearsal          what the policy would have done
  tasdeeq replay             judge again what was held, and compare

  tasdeeq serve              take reports, group them into campaigns, protect the others: the desk
  tasdeeq user add …         let somebody sign in to it
  tasdeeq key add NAME       let a gateway report to it
  tasdeeq export …           campaigns, reports or indicators, for other programs
  tasdeeq backup FOLDER      copy everything it keeps; tasdeeq restore FOLDER puts it back
  tasdeeq verify-log         is its record of what happened whole?

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

  --lang en|ur       language of the page (default: ur where LANG is Urdu, else en)

Without FINDING: lists all checks. Why a check matters, and its sources, are in English only.
`,
  knowledge: `tasdeeq knowledge list [KIND]      kinds of records, or the records of one kind
tasdeeq knowledge search WORD…     records whose names, domains or numbers hold the words
tasdeeq knowledge show ID          one record, with its sources
tasdeeq knowledge validate         check every record; exit status 2 where one is wrong
tasdeeq knowledge overdue          facts to be read again [--now DATE]

  --json    JSON instead of text
`,
  gateway: `tasdeeq gateway    run the gateway, as its configuration says

  --config FILE    the configuration (default: TASDEEQ_CONFIG, or /etc/tasdeeq/gateway.yaml)
  --check          only look whether configuration and policy are in order

SIGHUP reads the policy again; where it is wrong, the old one stays. SIGTERM ends it: what is
being handled is answered first. Exit status: 0 ended as told; 2 could not start.
`,
  watch: `tasdeeq watch imaps://USER@HOST/MAILBOX    judge what is new in a mailbox, and act

  --password-file FILE  the password (or TASDEEQ_PASSWORD; never on the command line)
  --token-file FILE  an OAuth2 access token instead, read anew at each login
  --do flag|move     what is done to fraud: keyword $TasdeeqFraud and \\Flagged (default), or moved
  --to FOLDER        with --do move: where to
  --create           make that folder where it is missing
  --rehearse         only say what would be done
  --once             judge what is there, then end; else it stays and waits for new mail
  --since DATE       the first time: begin with what came on that day (default: with --once
                     everything, else what comes from now on)
  --state FOLDER     where it keeps how far it got (default: ~/.local/state/tasdeeq)
  --reader CC        the reader's country (default: PK, or TASDEEQ_READER)
  --lang en|ur       language of the reasons
  --offline          ask no DNS server
  --trust HOST       believe this mail host's Authentication-Results (may be repeated)
  --insecure-plain   with imap://: no TLS at all, the password goes over the network readable
  --json             a line of JSON for each message and event

What is suspicious gets the keyword $TasdeeqSuspicious. Nothing is marked as read. A message
that has such a keyword is left alone: who puts a message back keeps it.
Exit status: 0 ended as told, and with --once all clear or verified; 1 with --once some are not;
2 some could not be judged, or it cannot begin or go on; 130 --once was broken off.
`,
  quarantine: `tasdeeq quarantine list           what is held, newest first
tasdeeq quarantine show ID        the reasons, and a safe view: nothing is opened or fetched
tasdeeq quarantine release ID     send it on to its recipients
tasdeeq quarantine delete ID      remove it
tasdeeq quarantine report ID --as fraud|false-alarm

Each but list takes several IDs.

  --config FILE      the gateway's configuration
  --json             JSON, a line each
  list: --state held|released|deleted|expired|all, --recipient ADDRESS, --sender ADDRESS,
        --since TIME
  show: --lang en|ur
  release: --to ADDRESS (may be repeated; default: all), --again where an earlier release was
        broken off and may have arrived

Works while the gateway runs. Exit status: 0 done; 1 not; 2 wrong call.
`,
  rehearsal: `tasdeeq rehearsal    what the policy would have done with the mail that came

  --config FILE    the gateway's configuration
  --since TIME     only decisions since then
  --json           JSON instead of text
`,
  replay: `tasdeeq replay    judge again every message that is still held, and compare with the decision

  --config FILE    the gateway's configuration
  --since TIME     only decisions since then
  --json           a line of JSON a decision

Exit status: 0 every verdict is the same; 1 some differ.
`,
  serve: `tasdeeq serve    run the desk: reports become campaigns, decisions on them protection

  --config FILE    its configuration (default: none; every setting has a default)
  --data FOLDER    where it keeps everything (default: ./tasdeeq-data)
  --port N         where it listens on this machine (default: 8025; 0: one that is free)
  --samples        report the samples of this project, so that there is something to see

Without more it has a database of its own in the data folder; DATABASE_URL names a PostgreSQL
server instead. Nobody can sign in before: tasdeeq user add NAME EMAIL --role admin
SIGTERM ends it: what is under way is finished first. Exit status: 0 ended as told; 2 could not
start.
`,
  user: `tasdeeq user add NAME EMAIL --role ROLE    let somebody sign in to the desk

  --role ROLE      analyst: works on campaigns and proposes; approver: may also approve what
                   another proposed; admin: users and gateways; auditor: reads the log
  --clearance TLP  clear, green, amber (default), amber+strict or red: what they may see
${AT_DESK}
  --json           JSON instead of text

Prints a first password, once. Works while the desk runs. Exit status: 0 done; 1 not; 2 wrong
call.
`,
  key: `tasdeeq key add NAME        let a gateway report to the desk and ask it for protection
tasdeeq key replace NAME    a new key for a gateway; the one before opens nothing from then on

  add: --clearance TLP  clear, green, amber (default), amber+strict or red: what it
                       is given
${AT_DESK}
  --json           JSON instead of text

Prints the key, once. Works while the desk runs. Exit status: 0 done; 1 not; 2 wrong call.
`,
  backup: `tasdeeq backup FOLDER    copy everything that the desk keeps into a folder

  --keys           with the keys: whoever has the folder then reads everything in it
${AT_DESK}

The folder is new, empty, or has an earlier backup of the same desk, which is brought up to date
and holds until the new one is whole. Works while the desk runs. Exit status: 0 done; 1 not; 2
wrong call.
`,
  restore: `tasdeeq restore FOLDER    put a backup back where no desk has been yet

${AT_DESK}

The keys must be in the backup, or as keys.json in the data folder. Every file is checked by its
hash, the log by its chain, and what is worked out of the log is worked out anew. Exit status: 0
done; 1 not; 2 wrong call.
`,
  export: `tasdeeq export --what campaigns|reports|indicators    rows for other programs

  --format ndjson|csv  a line of JSON each (default), or a table that is safe in a spreadsheet
  --tlp TLP        clear (default), green, amber, amber+strict or red: the highest marking of
                   what goes out
${AT_DESK}

No subject, no text, nobody who reported. That it was exported is in the log. Works while the
desk runs. Exit status: 0 done; 1 not; 2 wrong call.
`,
  'verify-log': `tasdeeq verify-log [FILE]    is the desk's record of what happened whole and unchanged?

  FILE             an exported log (- for standard input), verified by itself: no desk is needed
${AT_DESK}
  --json           JSON instead of text

Keep the hash of the last event elsewhere: who can rewrite all of it could chain all of it anew.
Works while the desk runs. Exit status: 0 whole; 1 not, or not to be proven; 2 wrong call.
`,
}

/** The help of one command, or of all. */
export function usage(command?: string): string {
  return (command !== undefined && PAGES[command]) || MAIN
}
