/** Mark: the terms of a text, line by line, with the role that each line has on its page. */
import {type BlockRole, newsBlocks} from '../../language/index.js'
import type {TermMatch} from '../../types/index.js'
import {glossary} from './desk.js'
import {blocksOf, languageOfText} from './files.js'
import {type GivenFile, languages, otherTag, type Tag} from './names.js'

export interface MarkedLine {
  role: BlockRole
  text: string
  /** Spans are of the line. */
  matches: TermMatch[]
}

export interface MarkedText {
  name: string
  language: Tag
  target: Tag
  lines: MarkedLine[]
}

const between = '\n\n'

/** The text is read as one: a name may stand in full in one line and be short in the next. */
export async function mark({file, language}: {file: GivenFile; language?: Tag}): Promise<MarkedText> {
  const texts = blocksOf(file).flatMap((text) => text.split('\n').filter((line) => line.trim()))
  const whole = texts.join(between)
  const tag = language ?? languageOfText(whole)
  const target = otherTag(tag)
  const roles = newsBlocks(texts, languages[tag])
  const matches = (await glossary()).recognise(whole, {language: tag, target})
  let start = 0
  const lines = texts.map((text, index) => {
    const offset = start
    start += text.length + between.length
    const own = matches
      .filter((match) => match.start >= offset && match.end <= offset + text.length)
      .map((match) => ({...match, start: match.start - offset, end: match.end - offset}))
    return {role: roles[index]!.role, text, matches: own}
  })
  return {name: file.name, language: tag, target, lines}
}
