/** Archives opened and written safely. */
export {Archive, createArchive} from './archive.js'
export {crc32} from './crc.js'
