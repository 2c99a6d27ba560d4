import {describe, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'

const children = {
  source: 'Anak-anak itu tiba bersama ibu mereka.',
  target: 'The children arrived with their mother.',
}

const memoryOf = (...units: Parameters<Memory['add']>[0][]) => {
  const memory = new Memory({source: indonesian, target: english})
  for (const unit of units) memory.add(unit)
  return memory
}

describe('Memory', () => {
  it('finds a segment that differs in a word', () => {
    const [match, ...others] = memoryOf(children).match('Anak-anak itu tiba bersama ayah mereka.')
    expect(match).toMatchObject({type: 'tm', similarity: 83, target: children.target})
    expect(others).toEqual([])
  })

  it('changes and deletes by id, and iterates in order', () => {
    const memory = memoryOf({...children, id: 'a'}, {source: 'Ya.', target: 'Yes.'})
    expect([...memory].map((unit) => unit.id)).toEqual(['a', '1'])
    expect(memory.change('a', {target: 'The kids came with their mother.'})).toBe(true)
    expect(memory.match(children.source)[0]).toMatchObject({
      similarity: 100,
      target: 'The kids came with their mother.',
    })
    expect(memory.delete('a')).toBe(true)
    expect(memory.delete('a')).toBe(false)
    expect(memory.match(children.source)).toEqual([])
  })
})
