import type { Authority, Country, Invention, KnowledgePack, Sourced, Statute } from './records.ts'

/** A small world for tests: a few bodies, laws and names, and whatever else a test puts in. */
export function smallPack(parts: Partial<KnowledgePack> = {}): KnowledgePack {
  return {
    version: 'test',
    countries: [
      country('PK', ['Pakistan'], 'پاکستان'),
      country('IN', ['India', 'Bharat'], 'بھارت'),
    ],
    authorities: [
      authority('pk.fia', ['Federal Investigation Agency'], ['FIA', 'ایف آئی اے']),
      authority('pk.nccia', ['National Cyber Crime Investigation Agency'], ['NCCIA']),
      authority('pk.nhmp', ['National Highways and Motorway Police', 'Motorway Police'], ['NHMP']),
      authority('pk.hbl', ['Habib Bank Limited', 'Habib Bank'], ['HBL', 'ایچ بی ایل', 'bank']),
      authority('pk.sbp', ['State Bank of Pakistan'], ['SBP', 'اسٹیٹ بینک']),
      authority('in.cbi', ['Central Bureau of Investigation'], ['CBI']),
      authority(
        'pk.pkcert',
        ['National CERT', 'National Computer Emergency Response Team'],
        ['PKCERT'],
      ),
      authority('pk.fbr', ['Federal Board of Revenue'], ['FBR', 'ایف بی آر']),
    ],
    statutes: statutes(),
    inventions: [
      invention('x.cpd', [
        'Commissioner Police Department',
        'Office of Commissioner Police Department',
        'کمشنر پولیس ڈیپارٹمنٹ',
      ]),
      invention('x.fia-cyber-hq', ['Federal Investigation Agency Cyber Police Headquarters']),
    ],
    badSenders: [],
    matters: [],
    practices: [],
    scripts: [],
    lexicons: [],
    domains: { freeMail: [], freeHosting: [], shorteners: [], officialWords: [] },
    sources: [],
    ...parts,
  }
}

function statutes(): readonly Statute[] {
  return [
    statute(
      'in.pocso2012',
      { en: ['Protection of Children from Sexual Offences Act'], abbr: ['POCSO Act', 'POCSO'] },
      2012,
    ),
    statute('in.ita2000', { en: ['Information Technology Act'], abbr: ['IT Act'] }, 2000),
    statute('pk.ppc', { en: ['Pakistan Penal Code'], abbr: ['PPC', 'تعزیرات پاکستان'] }, 1860),
    statute('pk.crpc', { en: ['Code of Criminal Procedure'], abbr: ['CrPC'] }, 1898),
    statute('pk.peca2016', { en: ['Prevention of Electronic Crimes Act'], abbr: ['PECA'] }, 2016),
    statute('de.stgb', { en: ['Strafgesetzbuch'], abbr: ['StGB'] }, 1871),
    statute('fr.cpp', { en: ['Code de procédure pénale'], abbr: ['CPP'] }, 1959),
  ]
}

const sourced: Sourced = { sources: ['test'], checked: '2026-01-01', confidence: 'high' }

function country(code: string, en: readonly string[], ur: string): Country {
  return { code, names: { en, ur: [ur] }, officialSuffixes: [], registers: [], help: [] }
}

/** `more`: abbreviation, name in Urdu, kind. */
function authority(id: string, en: readonly string[], more: readonly string[]): Authority {
  const [abbr = '', ur, kind = 'agency'] = more
  return {
    ...sourced,
    id,
    country: id.slice(0, 2).toUpperCase(),
    kind,
    names: { en, abbr: [abbr], ...(ur === undefined ? {} : { ur: [ur] }) },
    domains: [],
    phones: [],
    emails: [],
    senderIds: [],
    mandate: [],
    notMandate: [],
    never: [],
    does: [],
  }
}

function statute(id: string, names: Statute['names'], year: number): Statute {
  return {
    ...sourced,
    id,
    country: id.slice(0, 2).toUpperCase(),
    names,
    year,
    sections: [],
    complete: false,
  }
}

function invention(id: string, names: readonly string[]): Invention {
  return { ...sourced, id, names, falseIn: ['*'], realIn: [], why: 'invented' }
}
