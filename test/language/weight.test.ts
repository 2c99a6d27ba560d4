/** The languages of the subpaths of their own beside the whole ones. */
import {expect, it} from 'vitest'
import {english as lightEnglish} from '../../src/language/english/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {indonesian as lightIndonesian} from '../../src/language/indonesian/index.js'

it.each([
  [indonesian, lightIndonesian, 'penyerangan', 'pengangkringan', 'angkring'],
  [english, lightEnglish, 'guarantees', 'abbeys', 'abbey'],
] as const)(
  '$name on its roots alone reads common words as the whole does, and knows fewer',
  (whole, light, common, rare, root) => {
    expect(light.analyses(common)).toEqual(whole.analyses(common))
    expect([whole.knows?.(common), light.knows?.(common)]).toEqual([true, true])
    expect([whole.knows?.(rare), light.knows?.(rare)]).toEqual([true, false])
    expect(whole.forms(rare)[0]?.lemma).toBe(root)
    expect([whole.furniture?.(['Share: Facebook']), light.furniture]).toEqual([[true], undefined])
  },
)

it('Indonesian on its roots alone takes no rare word apart', () => {
  expect(lightIndonesian.forms('pengangkringan')).toEqual([])
})
