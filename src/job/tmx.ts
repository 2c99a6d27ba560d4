/** A translation memory as a document of XLIFF, to be looked at as translations are. */
import {mapContent} from '../content/index.js'
import {canonicalTag, isSameLanguage} from '../tag.js'
import type {
  Coded,
  Language,
  OriginalData,
  Skipped,
  Tmx,
  TmxVariant,
  Xliff,
  XliffUnit,
} from '../types/index.js'

/**
 * Makes a unit of each unit of TMX that has both languages; of several variants in one the first is taken.
 *
 * @param original The name of the file.
 */
export function tmxAsXliff(
  {units}: Tmx,
  {source, target}: {source: Language; target: Language},
  original: string,
): {xliff: Xliff; skipped: Skipped[]} {
  const found: XliffUnit[] = []
  const skipped: Skipped[] = []
  let tag: string | undefined
  for (const [index, {variants}] of units.entries()) {
    const one = variants.find(({lang}) => isSameLanguage(lang, source.code))
    const other = variants.find(({lang}) => isSameLanguage(lang, target.code))
    if (!one || !other) {
      const languages = variants.map(({lang}) => lang).join(', ')
      skipped.push({
        line: index + 1,
        text: '',
        reason: `unit ${index + 1} is in ${languages || 'no language'}`,
      })
      continue
    }
    tag ??= canonicalTag(other.lang)
    const translation = apart(other)
    const originalData = [...(one.originalData ?? []), ...(translation.originalData ?? [])]
    found.push({
      kind: 'unit',
      id: `u${index + 1}`,
      segments: [
        {kind: 'segment', id: 's1', state: 'translated', source: one.content, target: translation.content},
      ],
      ...(originalData.length > 0 && {originalData}),
    })
  }
  const files = [{id: 'f1', original, units: found}]
  return {xliff: {version: '2.0', srcLang: source.code, trgLang: tag ?? target.code, files}, skipped}
}

/** A variant whose markup has names of its own: those of the source are the same numbers. */
function apart({content, originalData = []}: TmxVariant): Coded {
  const rename = (ref: string | undefined) => ref && `t-${ref}`
  const data: OriginalData[] = originalData.map((one) => ({...one, id: rename(one.id)!}))
  const renamed = mapContent(content, (node) =>
    'dataRef' in node && node.dataRef !== undefined ? {...node, dataRef: rename(node.dataRef)} : node,
  )
  return {content: renamed, originalData: data}
}
