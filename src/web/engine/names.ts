/** The two languages of the workbench, and files as the page hands them over. */
import {english, indonesian} from '../../language/index.js'

/** A file; a pasted text is one too. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

export const languages = {id: indonesian, en: english}
export type Tag = keyof typeof languages
export const otherTag = (tag: Tag): Tag => (tag === 'id' ? 'en' : 'id')
