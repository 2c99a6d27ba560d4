/** The two ends of a code: a pair as `pc` around its content, or as `sc` and `ec` where something else overlaps it. */
import type {Content, Ec, Em, Inline, Pc, Sc, Sm} from '../types/index.js'

/** A pair without its content. */
export type PairCode = Omit<Pc, 'content'>

/** The start of a pair as an element of its own. */
export function startOf(pair: PairCode): Sc {
  const {id, attributes, type, subType, canCopy, canDelete, canReorder, canOverlap, copyOf, dir} = pair
  const {dataRefStart: dataRef, dispStart: disp, equivStart: equiv, subFlowsStart: subFlows} = pair
  const shared = {canCopy, canDelete, canReorder, canOverlap}
  return defined<Sc>({
    kind: 'sc',
    id,
    type,
    subType,
    ...shared,
    dir,
    copyOf,
    attributes,
    dataRef,
    disp,
    equiv,
    subFlows,
  })
}

/** The end of a pair as an element of its own. What kind of code it is and its attributes are the start's to say. */
export function endOf(pair: PairCode): Ec {
  const {id, canCopy, canDelete, canReorder, canOverlap} = pair
  const {dataRefEnd: dataRef, dispEnd: disp, equivEnd: equiv, subFlowsEnd: subFlows} = pair
  return defined<Ec>({
    kind: 'ec',
    startRef: id,
    canCopy,
    canDelete,
    canReorder,
    canOverlap,
    dataRef,
    disp,
    equiv,
    subFlows,
  })
}

/** The pair of two ends, around content. */
export function pairOf(start: Sc, end: Ec, content: Content): Pc {
  const {kind: _, canOverlap, isolated, dataRef, disp, equiv, subFlows, ...code} = start
  return defined<Pc>({
    ...code,
    kind: 'pc',
    dataRefStart: dataRef,
    dispStart: disp,
    equivStart: equiv,
    subFlowsStart: subFlows,
    dataRefEnd: end.dataRef,
    dispEnd: end.disp,
    equivEnd: end.equiv,
    subFlowsEnd: end.subFlows,
    content,
  })
}

/** The object without fields that have no value. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}

/** Which ends are folded, and into what. */
export interface Folding<Start extends Inline, End extends Inline> {
  isStart(node: Inline): node is Start
  isEnd(node: Inline): node is End
  /** What stands around the content between two ends that belong together. */
  around(start: Start, end: End, content: Content): Inline
  /** What becomes of an end whose other end is elsewhere, or that crosses another pair; nothing to leave it out. */
  alone(node: Start | End): Inline | undefined
}

/** Content whose pairs of ends, where they stand right within one another, become elements around what is between. */
export function foldEnds<Start extends Sc | Sm, End extends Ec | Em>(
  content: Content,
  {isStart, isEnd, around, alone}: Folding<Start, End>,
): Content {
  const levels: {start?: Start; content: Content}[] = [{content: []}]
  const add = (node: Inline | undefined) => node && levels.at(-1)!.content.push(node)
  const unwind = (to: number) => {
    for (const {start, content: inner} of levels.splice(to)) {
      add(alone(start!))
      for (const node of inner) levels.at(-1)!.content.push(node)
    }
  }
  for (const node of content) {
    if (typeof node === 'string') levels.at(-1)!.content.push(node)
    else if (isStart(node)) levels.push({start: node, content: []})
    else if (isEnd(node)) {
      const at = levels.findLastIndex(({start}) => start?.id === node.startRef)
      if (at < 1) add(alone(node))
      else {
        unwind(at + 1)
        const {start, content: inner} = levels.pop()!
        add(around(start!, node, inner))
      }
    } else add(node)
  }
  unwind(1)
  return levels[0]!.content
}
