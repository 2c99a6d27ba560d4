/** The text of inline content. */
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import type {Content} from '../../src/types/index.js'

const bold = (id: string, ...content: Content): Content[number] => ({kind: 'pc', id, content})
const term = (id: string, ...content: Content): Content[number] => ({kind: 'mrk', id, type: 'term', content})
const lineBreak: Content[number] = {kind: 'ph', id: '9', equiv: '\n'}
const image: Content[number] = {kind: 'ph', id: '8', equiv: 'peta'}

describe('textOf', () => {
  test.each<[string, Content, string]>([
    ['text', ['Satu ', 'dua'], 'Satu dua'],
    ['inside codes and marks', ['a', bold('1', 'b', term('m', 'c')), 'd'], 'abcd'],
    ['a line break is a space', ['satu', lineBreak, 'dua'], 'satu dua'],
    ['a line break by its type', ['satu', {kind: 'ph', id: '1', type: 'lb'}, 'dua'], 'satu dua'],
    ['one that shows nothing', ['satu', {kind: 'ph', id: '1', type: 'lb', equiv: ''}, 'dua'], 'satudua'],
    ['an image is nothing', ['satu', image, 'dua'], 'satudua'],
  ])('%s', (_, content, text) => expect(textOf(content)).toBe(text))
})
