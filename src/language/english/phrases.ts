/** Where English noun phrases begin, go on and end. */

/** Grammar words that may stand within a term: *build-up of Russian troops*, *hopes for peace*. */
export const joints = `
  of for and or in on to from against between the a an by without non anti their its
`

/** Those of them that join equals. */
export const conjunctions = 'and or'

/** Those of them that a verb may follow. */
export const relatives = ''

/** Words that no term begins or ends with: time, place and order, quantities, ways of saying. */
export const stops = `
  thing things way ways part time times beginning end start middle half ahead next last later earlier ago now today yesterday
  tomorrow tonight soon still already yet once day days week weeks month months year years decade century hour hours minute minutes
  morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  one two three four five six seven eight nine ten dozens hundreds thousands millions billions first second third fourth fifth
  hundred thousand million billion trillion percent cent several many much few various another other others same own
  said say says told tell tells added adds stressed replied asked wrote noted warned reported claimed insisted
   likely always often almost nearly quite just even again near away back mr mrs ms people person
`
