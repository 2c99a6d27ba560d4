/** What the page weighs, compressed, by when it is loaded. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

export interface Sizes {
  /** What is painted first. */
  shell: number
  /** The code in the worker that look-up needs. */
  engine: number
  /** The words and concepts that look-up needs. */
  lookUp: number
  /** What other activities, definitions and contexts load when they are asked for. */
  later: number
}

/** Bytes of the files of a built page, each compressed by gzip. */
export function sizesOf(folder: string): Sizes {
  const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const weigh = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(texts.get(name)!, {level: 9}).length, 0)
  /** A file with those that it imports at once. */
  const withImports = (name: string, known = new Set<string>()): Set<string> => {
    if (known.has(name)) return known
    known.add(name)
    for (const [, other] of texts.get(name)!.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      withImports(other!, known)
    return known
  }
  const shell = ['index.html', 'main.js', 'style.css', 'icon.svg']
  const engine = withImports('worker.js')
  const data = [...texts.keys()].filter((name) => /^(glossary|lexicon)-/.test(name))
  const lookUp = new Set(data.flatMap((name) => [...withImports(name)]))
  const first = new Set([...shell, ...engine, ...lookUp])
  return {
    shell: weigh(shell),
    engine: weigh(engine),
    lookUp: weigh([...lookUp].filter((name) => !engine.has(name))),
    later: weigh([...texts.keys()].filter((name) => !first.has(name))),
  }
}
