/** XML read and written, against a slower reader. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Element, XmlDocument} from '../../src/xml/index.js'
import {readXml, XmlReader} from '../../src/xml/index.js'
import {text} from '../formats/any-content.js'

/** A tree as plain data, places and namespaces included; where the root begins, the slower reader is not sure. */
function show({root, before, after, doctype}: XmlDocument): unknown {
  const element = (node: Element): unknown => [
    node.name,
    node.uri,
    node.local,
    node === root ? 0 : [node.line, node.column],
    {...node.attributes},
    node.children.map((child) =>
      typeof child === 'string' || child.kind !== 'element' ? child : element(child as Element),
    ),
  ]
  return [element(root), before, after, doctype]
}

/** What reading comes to: the tree, or where and why not. */
function outcome(read: () => XmlDocument): unknown {
  try {
    return show(read())
  } catch (error) {
    return String(error)
  }
}

const slow = (xml: string) => outcome(() => new XmlReader().write(xml).end())
const fast = (xml: string) => outcome(() => readXml(xml))

const escaped = text.map((value) => value.replace(/[<>&\r]/g, (character) => `&#${character.charCodeAt(0)};`))
const space = fc.constantFrom('', ' ', '\n', '\t ', '\r\n')
// Names that begin alike.
const name = fc.constantFrom('a', 'b', 'p:a', 'ab', 'long', 'long-name', 'long-name.1', '_', 'xml:x')
const attribute = fc
  .tuple(
    fc.constantFrom(' ', '\n ', '  '),
    fc.constantFrom('k', 'p:k', 'xml:lang', '__proto__', 'xmlns:p', 'xmlns'),
    space,
    escaped,
  )
  .map(
    ([before, key, around, value]) =>
      `${before}${key}${around}=${around}"${value.replaceAll('"', '&quot;')}"`,
  )
const attributes = fc
  .uniqueArray(attribute, {maxLength: 3, selector: (value) => value.trim().split(/[\s=]/)[0]})
  .map((all) => all.join(''))
const xml = fc.letrec<{element: string}>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(
        fc.oneof(
          {depthSize: 'small'},
          escaped,
          fc.constantFrom(
            '<!-- c -->',
            '<!-- on\ntwo lines -->',
            'one ] \n two',
            '<?pi some  thing?>',
            '<?pi some\nthing?>',
            '<?pi?>',
            '<![CDATA[<&]]>',
            '<![CDATA[\n]]>',
            '&amp;&lt;&#x41;',
            '\n  ',
            '<e/>',
            '<e />',
          ),
          tie('element'),
        ),
        {maxLength: 4},
      ),
      space,
    )
    .map(
      ([tag, own, children, end]) =>
        `<${tag} xmlns:p="urn:p"${own.replace(/ *\n* *xmlns:p\s*=\s*"[^"]*"/, '')}>${children.join('')}</${tag}${end}>`,
    ),
})).element
const document = fc
  .tuple(
    fc.constantFrom(
      '',
      '\ufeff',
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?>\n',
    ),
    fc.constantFrom(
      '',
      '<!-- before -->',
      '<!DOCTYPE a SYSTEM "a.dtd">',
      '\n<?pi x?>\n',
      '<!DOCTYPE a [<!ENTITY x "y">]>',
    ),
    xml,
    fc.constantFrom('', '\n', '<!-- after -->\n'),
  )
  .map((parts) => parts.join(''))

describe('readXml', () => {
  test('reads ordinary documents as the slower reader does', () => {
    fc.assert(
      fc.property(document, (value) => {
        expect(fast(value)).toEqual(slow(value))
      }),
      {seed: 1, numRuns: 500},
    )
  })

  test('reads broken documents as the slower reader does', () => {
    const broken = fc.tuple(
      document,
      fc.nat(),
      fc.nat(4),
      fc.constantFrom(
        '',
        '<',
        '>',
        '&',
        '"',
        "'",
        '/',
        '=',
        '!',
        ']',
        ']]>',
        '\r',
        '\n',
        '--',
        '\0',
        '\ud800',
        'é',
        ' ',
        '&x;',
        '&#0;',
        '<a>',
        '</a>',
      ),
    )
    fc.assert(
      fc.property(broken, ([value, at, length, insert]) => {
        const from = at % (value.length + 1)
        const changed = value.slice(0, from) + insert + value.slice(from + length)
        expect(fast(changed)).toEqual(slow(changed))
      }),
      {seed: 2, numRuns: 3000},
    )
  })

  test.each([
    ['<a>&nbsp;</a>', '1:9: undefined entity'],
    ['<a><b></a>', '1:10: unexpected close tag'],
    ['<a b="1" b="2"/>', '1:16: duplicate attribute: b'],
    ['<p:a/>', '1:1: expected a declaration of prefix "p"'],
    ['<a xmlns:p="x" xmlns:q="x"\n p:b="1" q:b="2"/>', '1:1: expected one attribute "b" of a namespace'],
    ['<a xmlns:p=""/>', '1:1: expected a namespace that prefix "p" may stand for'],
    ['<a:b:c xmlns:a="x"/>', '1:1: expected a name with one prefix at most, found "a:b:c"'],
    ['', '1:1: document must contain a root element'],
    ['<a>\n😀 <b c="<"/></a>', '2:10: disallowed character'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '1:36: undefined entity'],
    ['<a>\u0001</a>', '1:4: disallowed character'],
    ['<a>&#1;</a>', '1:7: malformed character entity'],
  ])('says where and why it can not read %j', (value, message) => {
    expect(() => readXml(value)).toThrow()
    expect(fast(value)).toBe(message)
  })

  test('reads any number of names', () => {
    const names = Array.from({length: 5000}, (_, n) => `<name-${n}-${n} a${n}="1"/>`)
    const value = `<a>${names.join('')}${names.join('')}</a>`
    expect(fast(value)).toEqual(slow(value))
  })

  test('refuses what is too deep or too long', () => {
    expect(fast('<a>'.repeat(1001))).toBe('1:3001: expected elements nested at most 1000 deep')
    expect(fast(`<a b="${'x'.repeat(1 << 21)}"/>`)).toBe(
      '1:1: expected an attribute of at most 1048576 characters',
    )
    const long = `<a>\n<b>${'x'.repeat((1 << 25) + 1)}</b></a>`
    expect(fast(long)).toBe('2:4: expected a text of at most 33554432 characters')
    expect(slow(long)).toBe(fast(long))
  })

  test('lets nothing into the tree but what is written', () => {
    const {root} = readXml('<a __proto__="x" constructor="y"><__proto__/></a>')
    expect(Object.keys(root.attributes)).toEqual(['__proto__', 'constructor'])
    expect(Object.values(root.attributes)).toEqual(['x', 'y'])
    expect(({} as {x?: unknown}).x).toBeUndefined()
  })
})
