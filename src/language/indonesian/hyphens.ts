/** Indonesian words with a hyphen: doubled words, and what is put to a name or an acronym. */
import type {FormLevel} from '../../types/index.js'
import {words} from '../abbreviations.js'
import {cuts, denasalise, type Reading, step} from './derivation.js'
import type {WordLists} from './lists.js'
import {boundForms, spelling} from './spelling.js'

/** Doubled words that mean something else than their half: *undang-undang* is a law. */
const OWN_SENSE =
  /^(?:undang-undang|mata-mata|kupu-kupu|paru-paru|agar-agar|kuda-kuda|kura-kura|gula-gula|layang-layang|oleh-oleh|gara-gara|alih-alih|bola-bola|ala-ala|kunang-kunang|lumba-lumba|laba-laba|biri-biri|rama-rama)$/
const CLITIC = /^(?:nya|ku|mu)?(?:lah|kah|tah|pun)?$/
const bound = new Set(words(boundForms))

const isEcho = (left: string, right: string) => right.startsWith(left) || right.slice(1) === left.slice(1)

const LEVELS: Readonly<Record<string, FormLevel>> = {
  se: 'inflected',
  me: 'voice',
  meng: 'voice',
  di: 'voice',
  ter: 'voice',
  ber: 'voice',
  ke: 'related',
  pe: 'related',
  per: 'related',
  pasca: 'related',
}

/**
 * Readings of a name or acronym with a clitic after or a prefix before it: *NATO-nya, se-ASEAN, di-PHK, pasca-Soviet*.
 * A prefix that turns the sense round (*non-NATO, anti-Rusia*) makes another word; nothing is said of it.
 */
export function besideName(word: string): Reading[] {
  const clitic = /^(.*\p{Lu}.*)-(nya|lah|kah|tah|pun|ku|mu)$/u.exec(word)
  if (clitic) {
    const first = step(clitic[1]!, 'inflected', `-${clitic[2]}`)
    const inner = besideName(clitic[1]!)
    return inner.length > 0 ? inner.map((reading) => [first, ...reading]) : [[first]]
  }
  const prefixed = /^(\p{L}+)-(\p{Lu}[\p{L}\p{N}]*)(?:-?(?:kan|i|an))?$/u.exec(word)
  if (!prefixed) return []
  const prefix = prefixed[1]!.toLowerCase()
  const level = LEVELS[prefix] ?? (bound.has(prefix) ? 'related' : undefined)
  const name = /^\p{Lu}{2,}(?=kan$|i$|an$)/u.exec(prefixed[2]!)?.[0] ?? prefixed[2]!
  return level ? [[step(name, level, `${prefix}-`)]] : []
}

export interface Hyphens {
  /**
   * Readings of a doubled word in small letters: *negara-negara, sekutu-sekutunya, berlarut-larut, tawar-menawar*.
   *
   * @param layer Puts a step before the readings of the word it was taken from.
   */
  doubledWords(word: string, layer: (base: string, rule: string, level: FormLevel) => Reading[]): Reading[]
  /**
   * Whether a hyphen between two capitalised words joins the parts of one: a prefix or a doubled word.
   * Else it stands between two names (*Rusia-Ukraina, Menlu AS-Rusia*).
   */
  joins(left: string, right: string): boolean
}

export function hyphens({known, isDoubled}: WordLists): Hyphens {
  function doubledWords(
    word: string,
    layer: (base: string, rule: string, level: FormLevel) => Reading[],
  ): Reading[] {
    if (isDoubled(word)) return halves(word).map((half) => [step(half, 'related', 'reduplication')])
    const [left, right, more] = word.split('-')
    if (!left || !right || more !== undefined) {
      const clitic = /^(.+-.+)-(nya|lah|kah|pun)$/.exec(word)
      return clitic ? layer(clitic[1]!, `-${clitic[2]}`, 'inflected') : []
    }
    const clitic = /^(.+)(nya|lah|kah|pun|ku|mu)$/.exec(word)
    if (clitic && isDoubled(clitic[1]!)) return layer(clitic[1]!, `-${clitic[2]}`, 'inflected')
    if (CLITIC.test(right)) return layer(left, `-${right}`, 'inflected')
    if (right.startsWith(left)) {
      const rest = right.slice(left.length)
      if (CLITIC.test(rest))
        return layer(left, rest === '' ? 'reduplication' : `reduplication, -${rest}`, 'inflected')
      if (/^an(?:nya)?$/.test(rest) && known(left)) return layer(left, 'reduplication, -an', 'related')
    }
    const level = /^(?:ke|pe|se)/.test(left) ? 'related' : 'voice'
    const pair = wrappedPair(left, right)
    if (pair) {
      const first = step(pair, level, 'affixes around a doubled word')
      const [half] = halves(pair)
      return [half ? [first, step(half, 'related', 'reduplication')] : [first]]
    }
    const root = wrappedRoot(left, right)
    if (root) return [[step(root, level, 'reduplication with affixes')]]
    return bound.has(left) || left === 'se' ? layer(right, `${left}-`, 'related') : []
  }

  /** The half of a word doubled by nature that is a word too: *laki-laki, rata-rata, mudah-mudahan, serta-merta*. */
  function halves(word: string): string[] {
    const [left, right] = word.split('-') as [string, string]
    const half = known(left)
    return half !== undefined && !OWN_SENSE.test(word) && isEcho(left, right) ? [left] : []
  }

  /** *perundang-undangan* -> *undang-undang*, *memata-matai* -> *mata-mata*. */
  function wrappedPair(left: string, right: string): string | undefined {
    const seconds = cuts(right, ['', 'an', 'i', 'kan']).flatMap(([core]) => [
      core,
      ...denasalise(`me${core}`, 'me'),
    ])
    for (const second of seconds) {
      const lefts = ['per', 'ke', 'di', 'ber', 'ter'].filter((prefix) => left.startsWith(prefix))
      for (const first of [...lefts.map((prefix) => left.slice(prefix.length)), ...denasalise(left, 'me')]) {
        if (isDoubled(`${first}-${second}`)) return `${first}-${second}`
      }
    }
    return undefined
  }

  /** *berlarut-larut, menyebut-nyebut, dibesar-besarkan, keragu-raguan, setinggi-tingginya, tolong-menolong*. */
  function wrappedRoot(left: string, right: string): string | undefined {
    const bare = right.replace(/(?:nya|lah|kah|pun)$/, '')
    for (const [core] of cuts(bare, ['', 'kan', 'an', 'i'])) {
      if (core.length < 3 || !left.endsWith(core)) continue
      const root = known(core) ?? denasalise(`me${core}`, 'me').map(known).find(Boolean)
      if (root) return root
    }
    const root = known(left)
    const stems = denasalise(bare, 'me').flatMap((stem) => cuts(stem, ['', 'kan', 'i']))
    return root && stems.some(([core]) => core === left) ? root : undefined
  }

  function joins(left: string, right: string): boolean {
    const first = left.toLowerCase()
    const second = right.toLowerCase()
    if (second.startsWith(first) || ['al', 'non', 'se', 'di', 'ber'].includes(first)) return true
    if (spelling.prefixes.has(first) || spelling.hyphenPrefixes.has(first)) return true
    // Uji-Coba, Hiruk-Pikuk, Tawar-Menawar in a headline
    if (isDoubled(`${first}-${second}`) || known(first + second)?.includes(' ')) return true
    return wrappedRoot(first, second) !== undefined
  }

  return {doubledWords, joins}
}
