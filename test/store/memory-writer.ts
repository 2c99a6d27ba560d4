/** A process that writes to a memory until it is killed, and says what was acknowledged, a line each. */
import {writeSync} from 'node:fs'
import {english, indonesian} from '../../src/language/index.js'
import {openMemory} from '../../src/store/memory-sqlite.js'

const [path, name] = process.argv.slice(2) as [string, string]
const memory = openMemory(path, {source: indonesian, target: english})
const say = (line: string) => writeSync(1, `${line}\n`)
for (let i = 0; ; i++) {
  const id = `${name}.${i}`
  memory.add([
    {id, source: `Kalimat ${id}x tentang hal itu.`, target: 'A sentence.'},
    {id: `${id}.twin`, source: `Kembaran ${id}x tentang hal itu.`, target: 'Its twin.'},
  ])
  say(`add ${id}`)
  if (i % 3 === 1) {
    memory.change(id, {target: 'Changed.'})
    say(`change ${id}`)
  }
  if (i % 3 === 2) {
    memory.delete(`${id}.twin`)
    say(`delete ${id}`)
  }
}
