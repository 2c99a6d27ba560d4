/** What English news pages carry besides the article. */
import {furnitureReader} from '../furniture.js'

export const furniture = furnitureReader({
  related: `
    read also | also read | see also | read more | read next | more on this | related | related story | related stories | related articles | recommended | don't miss | watch: | must read | you may also like | more from | baca juga
  `,
  byline: 'by | written by | reported by | reporting by | editing by | story by',
  credit: `
    editor | editing by | edited by | reporting by | additional reporting by | writing by | compiled by | translated by | translation | source | sources | photo | photo by | photos by | photographer | image | image credit | video | illustration | credit
  `,
  photo: `
    photo | photo by | file photo | image | illustration | courtesy of | afp | ap photo | reuters | epa | epa-efe | getty | getty images | pexels | unsplash | pixabay | shutterstock | xinhua | tass | sputnik | anadolu | istock | via reuters | via ap | via afp | screenshot
  `,
  timestamp: `
    published | updated | last updated | posted | modified | issued | first published | at | on | am | pm | a.m. | p.m. | et | est | edt | gmt | utc | jakarta time | min read | minutes read
  `,
  boilerplate: `
    leave a comment | post a comment | join the conversation | comments ( | share this | share on | share article | newsletter | get the latest | stay informed | stay up to date | download our app | get our app | follow our |
    most read | most popular | trending | latest news | top stories | breaking news | editor's picks | more stories | more news | more in | next page | previous page | page 1 | continue reading | show more | load more | view comments | view all |
    support our journalism | this article was originally | our standards | terms and conditions | about us | contact us | careers. | cookie policy | manage preferences | accept all | register. | log in to | already a subscriber | sign in | thank you for reading | please wait | report an error | (reporting by | (editing by | (writing by | (additional reporting
  `,
})
