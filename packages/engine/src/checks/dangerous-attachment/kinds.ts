/** Names of files by what opening them can do. Technical conventions, not knowledge of the world. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  (
    'exe scr com pif bat cmd ps1 vbs vbe js jse wsf wsh hta msi msix jar lnk cpl reg dll sct apk app ' +
    'command dmg pkg xll url scf chm appref-ms application search-ms library-ms'
  ).split(' '),
)
export const DISKS: ReadonlySet<string> = new Set(['iso', 'img', 'vhd', 'vhdx', 'udf'])
export const PAGES: ReadonlySet<string> = new Set([
  'html',
  'htm',
  'shtml',
  'xhtml',
  'mht',
  'mhtml',
  'svg',
  'xht',
])
export const MACROS: ReadonlySet<string> = new Set([
  'docm',
  'dotm',
  'xlsm',
  'xltm',
  'xlsb',
  'xlam',
  'pptm',
  'potm',
  'ppam',
  'ppsm',
  'one',
])
export const ARCHIVES: ReadonlySet<string> = new Set([
  'zip',
  'rar',
  '7z',
  'ace',
  'gz',
  'tgz',
  'tar',
  'cab',
  'arj',
  'lzh',
  'xz',
  'bz2',
])
/** What a second extension pretends the file to be. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx txt rtf jpg jpeg png gif odt csv mp3 mp4'.split(' '),
)
/** Words before the key to a locked archive. */
export const PASSWORD_WORDS: ReadonlySet<string> = new Set([
  'password',
  'passcode',
  'passwort',
  'contrasena',
  'senha',
  'پاسورڈ',
  'پاس',
  'पासवर्ड',
])
