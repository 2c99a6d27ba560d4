/** Names, and words that are read two ways. */
import type {FormLevel} from '../../types/index.js'

/** Names that look as if they carried an affix. With a capital they are never taken apart. */
export const names = `
  asahan bali bekasi berlin bermuda diego kaukasus kenya kiribati mali maluku meloni mentawai pekalongan pemalang putin
  serui tarakan teheran
`

/** Words of the root list that are forms of other words too. */
export const ambiguous: Readonly<Record<string, readonly (readonly [string, FormLevel, string])[]>> = {
  beruang: [
    ['uang', 'voice', 'ber-'],
    ['ruang', 'voice', 'ber-'],
  ],
}
