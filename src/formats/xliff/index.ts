/** XLIFF 1.0 to 2.2, read and written whole or in pieces. */
export {streamXliff, type XliffStreamed} from './stream.js'
export {asVendorMeans} from './v1/vendors.js'
export {fromXliff, toXliff} from './xliff.js'
