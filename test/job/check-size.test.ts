/** Limits that a document sets to the length of a translation. */
import {expect, test} from 'vitest'
import {fromXliff} from '../../src/formats/index.js'
import {check} from '../../src/job/index.js'

const old = (
  attributes: string,
  target: string,
) => `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.txt" source-language="en" target-language="id" datatype="plaintext"><body>
<trans-unit id="u1" ${attributes}><source>Save</source><target state="translated">${target}</target></trans-unit>
</body></file></xliff>`

const recent = (
  attributes: string,
  segments: string,
  profiles = 'generalProfile="xliff:codepoints" storageProfile="xliff:utf8"',
) =>
  `<xliff version="2.1" srcLang="en" trgLang="id" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
<file id="f1"><slr:profiles ${profiles}/><unit id="u1" ${attributes}>${segments}</unit></file></xliff>`
const segment = (target: string) =>
  `<segment state="translated"><source>Save</source><target>${target}</target></segment>`

test.each<[string, string, string]>([
  ['as many as may be', old('maxwidth="6" size-unit="char"', 'Simpan'), ''],
  ['one too many', old('maxwidth="5" size-unit="char"', 'Simpan'), 'Expected at most 5 characters, found 6'],
  ['one too few', old('minwidth="7" size-unit="char"', 'Simpan'), 'Expected at least 7 characters, found 6'],
  ['pixels', old('maxwidth="5"', 'Simpan'), ''],
  ['bytes', old('maxbytes="3"', '“a'), 'Expected at most 3 bytes in UTF-8, found 4'],
  ['a character of two units', old('maxwidth="1" size-unit="char"', '😀'), ''],
  ['as many, in 2.1', recent('slr:sizeRestriction="6"', segment('Simpan')), ''],
  [
    'one too many, in 2.1',
    recent('slr:sizeRestriction="5"', segment('Simpan')),
    'Expected at most 5 characters, found 6',
  ],
  [
    'a range',
    recent('slr:sizeRestriction="7,*"', segment('Simpan')),
    'Expected at least 7 characters, found 6',
  ],
  [
    'segments together',
    recent('slr:sizeRestriction="11"', segment('Simpan') + segment('Simpan')),
    'Expected at most 11 characters, found 12',
  ],
  ['too few as yet', recent('slr:sizeRestriction="7,9"', segment('Simpan') + segment('')), ''],
  [
    'storage',
    recent('slr:storageRestriction="3"', segment('“a')),
    'Expected at most 3 bytes in UTF-8, found 4',
  ],
  [
    'storage in UTF-16',
    recent('slr:storageRestriction="3"', segment('“a'), 'storageProfile="xliff:utf16"'),
    'Expected at most 3 bytes in UTF-16, found 4',
  ],
  [
    'storage in UTF-32',
    recent('slr:storageRestriction="3"', segment('a'), 'storageProfile="xliff:utf32"'),
    'Expected at most 3 bytes in UTF-32, found 4',
  ],
  [
    'a profile of somebody',
    recent('slr:sizeRestriction="5"', segment('Simpan'), 'generalProfile="acme:pixels"'),
    '',
  ],
  ['no restriction', recent('slr:sizeRestriction=""', segment('Simpan')), ''],
  ['what is no number', recent('slr:sizeRestriction="ninety"', segment('Simpan')), ''],
])('%s', (_, text, expected) => {
  const found = check(fromXliff(text, {report: () => {}})).filter(({ruleId}) => ruleId === 'size-restriction')
  expect(found.map(({unit, segment, reason}) => `${unit}/${segment} ${reason}`).join('; ')).toBe(
    expected && `u1/1 ${expected}`,
  )
})
