/** English words that carry grammar, not meaning. */
export const functionWords = `
  the a an of to in on at by for from with without into onto upon over under about against among between through during
  before after since until till as than that this these those it its it's he him his she her hers they them their theirs
  we us our ours you your yours i me my mine who whom whose which what when where why how if whether because although
  though while and or but nor so yet not no n't is are was were be been being am do does did done doing have has had
  having will would shall should can could may might must there here then also too very more most such only both either
  neither each every all any some other own same up down out off per via s t
`
