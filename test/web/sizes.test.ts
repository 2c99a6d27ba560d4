/** The page keeps within its budget. */
import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {sizesOf} from './sizes.js'

const folder = 'dist/web'

test.skipIf(!existsSync(folder))(
  'shell 60 KB, engine 300 KB, and definitions are not among what look-up loads',
  () => {
    const {shell, engine, lookUp, later} = sizesOf(folder)
    expect(shell).toBeGreaterThan(10_000)
    expect(shell).toBeLessThan(60 * 1024)
    expect(engine).toBeGreaterThan(100_000)
    expect(engine).toBeLessThan(300 * 1024)
    expect(lookUp).toBeGreaterThan(100_000)
    expect(later).toBeGreaterThan(100_000)
  },
)
