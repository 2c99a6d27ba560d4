// ../t100k.ts
import { readFileSync } from "node:fs";

// src/documents/document.ts
import { VFileMessage } from "vfile-message";

// src/misuse.ts
function expected(fits, what, value, instead) {
  if (fits) return;
  throw new TypeError(`padanan: ${what} is ${shown(value)}; pass ${instead}`);
}
function shown(value) {
  if (value instanceof Promise) return "a promise (await it first)";
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `${value.byteLength} bytes`;
  if (typeof value === "function" || typeof value === "bigint") return `a ${typeof value}`;
  return JSON.stringify(value)?.slice(0, 80) ?? String(value);
}
function expectText(what, text) {
  const isBytes = ArrayBuffer.isView(text) || text instanceof ArrayBuffer;
  expected(
    typeof text === "string",
    what,
    text,
    isBytes ? "a string: `decode` makes one of bytes" : "a string"
  );
}
function expectXliff(what, xliff) {
  const instead = typeof xliff === "string" ? "a document: `fromXliff` makes one of text" : "a document of `fromXliff` or `extract`";
  expected(Array.isArray(xliff?.files), what, xliff, instead);
}
function expectOptions(options, known2, example = "{source, target}, two languages") {
  expected(typeof options === "object" && options !== null, "options", options, example);
  const wrong = Object.keys(options).find((name) => !known2.includes(name));
  if (wrong !== void 0)
    throw new TypeError(
      `padanan: there is no option ${JSON.stringify(wrong)}; pass some of ${known2.join(", ")}`
    );
}

// src/documents/write-html.ts
function writeHtml(nodes, kind, inMarkdown) {
  const isText = kind === "paragraph" || kind === "heading" || kind === "cell";
  const encode2 = (value) => {
    const encoded = isText ? encodeText(value) : encodeAttribute(value);
    return inMarkdown ? encoded.replace(/[\n|`]/g, (character2) => `&#${character2.charCodeAt(0)};`) : encoded;
  };
  const write2 = (node) => {
    if (typeof node === "string") return encode2(node);
    return "raw" in node ? node.raw : node.open + node.children.map(write2).join("") + node.close;
  };
  const written2 = nodes.map(write2).join("");
  return kind === "bareAttribute" ? `"${written2}"` : written2;
}
function encodeText(value) {
  return value.replace(/&/g, "&amp;").replace(/\u00A0/g, "&nbsp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function encodeAttribute(value) {
  return encodeText(value).replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}

// src/documents/write-literals.ts
var escapes = { n: "\n", t: "	", r: "\r", f: "\f" };
function writeJson(nodes) {
  return `"${writeLiteral(nodes, (text) => JSON.stringify(text).slice(1, -1))}"`;
}
function writeProperties(nodes, document) {
  const isAscii = /^[\0-\x7F]*$/.test(document);
  return writeLiteral(nodes, (text) => {
    const escaped3 = controls(text.replaceAll("\\", "\\\\"));
    return isAscii ? escaped3.replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
    ) : escaped3;
  }).replace(/^ /, "\\ ");
}
function writeStrings(nodes) {
  return writeLiteral(nodes, (text) => controls(text.replace(/["\\]/g, "\\$&")));
}
function controls(text) {
  return text.replace(/[\n\t\r\f]/g, (found) => {
    const [name] = Object.entries(escapes).find(([, character2]) => character2 === found);
    return `\\${name}`;
  });
}
function writeLiteral(nodes, encode2) {
  return nodes.map((node) => {
    if (typeof node === "string") return encode2(node);
    return "raw" in node ? node.raw : node.open + writeLiteral(node.children, encode2) + node.close;
  }).join("");
}

// src/documents/write-markdown.ts
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
var places = {
  line: { constructs: ["phrasing"], before: "\n", after: "\n" },
  heading: { constructs: ["headingAtx", "phrasing"], before: " ", after: "\n" },
  cell: { constructs: ["tableCell", "phrasing"], before: " ", after: " " },
  firstCell: { constructs: ["tableCell", "phrasing"], before: "\n", after: " " },
  label: { constructs: ["tableCell", "label", "phrasing"], before: "[", after: "]" },
  title: { constructs: ["tableCell", "titleQuote", "phrasing"], before: '"', after: '"' }
};
var attentions = ["emphasis", "strong", "strikethrough"];
function inside(constructs, state, write2) {
  const exits = constructs.map((construct) => state.enter(construct));
  const value = write2();
  for (const exit of exits.reverse()) exit();
  return value;
}
var handlers = {
  text: ({ value, startsLine }, _, state, info) => state.safe(value, { ...info, ...startsLine && { before: "\n" } }),
  raw: Object.assign(({ value }) => value, { peek: ({ value }) => value.charAt(0) }),
  attention: Object.assign(() => "", {
    attention: ({ marker, size }) => ({
      construct: attentions[marker === "~" ? 2 : size - 1],
      markers: marker === "~" ? ["~"] : marker === "*" ? ["*", "_"] : ["_", "*"],
      sizes: [size]
    }),
    peek: ({ marker }) => marker
  }),
  pair: Object.assign(
    (node, _, state, info) => {
      const { open: open2, close } = node;
      const around = { ...info, before: open2.slice(-1) || info.before, after: close.charAt(0) || info.after };
      const inner = inside(
        open2.endsWith("[") ? ["link", "label"] : [],
        state,
        () => state.containerPhrasing(node, around)
      );
      return open2 + inner + close;
    },
    { peek: ({ open: open2 }) => open2.charAt(0) }
  ),
  place: (node, _, state, info) => {
    const { constructs, before: before2, after } = places[node.place];
    return inside(constructs, state, () => state.containerPhrasing(node, { ...info, before: before2, after }));
  }
};
var processor = unified().use(remarkStringify, {
  handlers,
  unsafe: [{ character: ".", before: "[Ww]{3}", inConstruct: "phrasing" }]
}).use(remarkGfm).freeze();
function writeMarkdown(nodes, block, text) {
  const { kind, start: start2, end } = block;
  if (kind === "language") {
    const quote = /^["']?/.exec(text.slice(start2, end))[0];
    return quote + nodes.join("") + quote;
  }
  if (kind === "frontMatter") return JSON.stringify(nodes.join("").trim());
  const write2 = (place) => {
    const children = toNodes(nodes, true);
    trimEnds(children);
    const tree = { type: "root", children: [{ type: "place", place, children }] };
    return processor.stringify(tree).replace(/\n$/, "");
  };
  if (kind === "attribute") return write2("label");
  if (kind === "title") return `"${write2("title")}"`;
  if (kind === "label") {
    const label = text.slice(start2, end).replace(/\](\[\])?$/, "");
    return `${write2("label")}][${label}]`;
  }
  const before2 = text.slice(text.lastIndexOf("\n", start2 - 1) + 1, start2);
  if (kind === "cell") return write2(/\|[ \t]*$/.test(before2) ? "cell" : "firstCell");
  return write2(/#[ \t]*$/.test(before2) ? "heading" : "line");
}
function toNodes(written2, isWhole = false) {
  const nodes = [];
  const text = (value) => {
    const last = nodes.at(-1);
    if (last?.type === "text") last.value += value;
    else if (value)
      nodes.push({ type: "text", value, startsLine: last?.type === "raw" && /\n/.test(last.value) });
  };
  for (const node of written2) {
    if (typeof node === "string") text(node.replace(/[ \t]*[\r\n][ \t\r\n]*/g, " "));
    else if ("raw" in node) nodes.push({ type: "raw", value: node.raw });
    else {
      const { before: before2, pair: pair2, after } = toPair(node);
      text(before2);
      if (pair2) nodes.push(pair2);
      text(after);
    }
  }
  const end = isWhole ? "" : "*";
  const textOf2 = (node) => node?.type === "text" ? node.value : node ? "*" : end;
  return nodes.map(
    (node, at2) => node.type === "raw" ? setApart(node, textOf2(nodes[at2 - 1]), textOf2(nodes[at2 + 1])) : node
  );
}
function setApart(node, before2, after) {
  if (!/^(?:(?:https?:\/\/|www\.)[^\s<]+|[\w.+:-]+@[\w./-]+)$/i.test(node.value)) return node;
  if (/(^|[\s(])$/.test(before2) && /^["'),.:?!]*(\s|$)/.test(after)) return node;
  const address2 = node.value.replace(/^www/i, "http://$&").replace(/>/g, "%3E");
  return { type: "raw", value: /@.*_/.test(address2) ? ` ${address2} ` : `<${address2}>` };
}
function trimEnds(nodes) {
  takeFrom(nodes[0], /^[ \t\f]+/);
  takeFrom(nodes.at(-1), /[ \t\f]+$/);
}
function takeFrom(node, pattern) {
  if (node?.type !== "text") return "";
  const found = pattern.exec(node.value)?.[0] ?? "";
  node.value = node.value.replace(pattern, "");
  return found;
}
function toPair({ open: open2, close, children }) {
  const nodes = toNodes(children);
  if (open2 !== close || !/^([*_]{1,2}|~{1,2})$/.test(open2)) {
    return { before: "", pair: { type: "pair", open: open2, close, children: nodes }, after: "" };
  }
  const before2 = takeFrom(nodes[0], /^\s+/);
  const after = takeFrom(nodes.at(-1), /\s+$/);
  const inner = nodes.filter((node) => node.type !== "text" || node.value);
  if (!inner.length) return { before: before2, after };
  return { before: before2, pair: { type: "attention", marker: open2[0], size: open2.length, children: inner }, after };
}

// src/documents/write-plain.ts
var lineEnds = "\\n\\v\\f\\r\\x85\\u2028\\u2029";
var lineEnd = new RegExp(`\\s*[${lineEnds}]\\s*`, "g");
function writePlainText(nodes) {
  return nodes.map(plain).join("").replace(lineEnd, " ").trim();
}
function plain(node) {
  if (typeof node === "string") return node;
  return "raw" in node ? node.raw : node.open + node.children.map(plain).join("") + node.close;
}

// src/documents/write-subtitles.ts
var lineLength = 42;
var tag = /<[^<>\r\n]*>|\{\\[^{}\r\n]*\}/g;
function writeSubtitles(nodes, format, document) {
  const encode2 = format === "vtt" ? escaped : (text) => text;
  const write2 = (list) => list.map((node) => {
    if (typeof node === "string") return encode2(node.replace(/\s+/g, " "));
    return "raw" in node ? node.raw : node.open + write2(node.children) + node.close;
  }).join("");
  const lineEnd2 = /\r\n|[\r\n]/.exec(document)?.[0] ?? "\n";
  return write2(nodes).trim().split(/\r\n|[\r\n]/).map((line2) => balanced(line2, lineEnd2)).join(lineEnd2);
}
function balanced(line2, lineEnd2) {
  const shown3 = [...line2.replace(tag, "")].length;
  if (shown3 <= lineLength) return line2;
  let width2 = 0;
  let best;
  for (const { index, 0: token } of line2.matchAll(/<[^<>]*>|\{\\[^{}]*\}|[\s\S]/gu)) {
    if (token === " ") {
      const distance = Math.abs(shown3 / 2 - width2);
      if (!best || distance < best.distance) best = { at: index, distance };
    }
    if (token.length <= 2 && !/^[<{]./.test(token)) width2++;
  }
  return best ? line2.slice(0, best.at) + lineEnd2 + line2.slice(best.at + 1) : line2;
}
function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);
}

// src/content/pairs.ts
function startOf(pair2) {
  const { id, attributes, type, subType, canCopy, canDelete, canReorder, canOverlap, copyOf, dir } = pair2;
  const { dataRefStart: dataRef, dispStart: disp, equivStart: equiv, subFlowsStart: subFlows } = pair2;
  const shared = { canCopy, canDelete, canReorder, canOverlap };
  return defined({
    kind: "sc",
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
    subFlows
  });
}
function endOf(pair2) {
  const { id, canCopy, canDelete, canReorder, canOverlap } = pair2;
  const { dataRefEnd: dataRef, dispEnd: disp, equivEnd: equiv, subFlowsEnd: subFlows } = pair2;
  return defined({
    kind: "ec",
    startRef: id,
    canCopy,
    canDelete,
    canReorder,
    canOverlap,
    dataRef,
    disp,
    equiv,
    subFlows
  });
}
function defined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== void 0));
}

// src/content/text-of.ts
function textOf(content) {
  return content.map((node) => {
    if (typeof node === "string") return node;
    if (node.kind === "pc" || node.kind === "mrk") return textOf(node.content);
    return isLineBreak(node) ? " " : "";
  }).join("");
}
function isLineBreak(node) {
  if (node.kind !== "ph") return false;
  return node.equiv === void 0 ? node.type === "lb" || node.subType === "xlf:lb" : node.equiv === "\n" || node.equiv === "	";
}

// src/content/steps.ts
function steps(content, next = { key: 1 }) {
  return content.flatMap((node) => {
    if (typeof node === "string") return [{ type: "text", value: node }];
    if (node.kind !== "pc" && node.kind !== "mrk") return [{ type: "alone", node }];
    const key = `${node.kind}${next.key++}`;
    const { content: content2, ...bare3 } = node;
    return [{ type: "open", key, node: bare3 }, ...steps(content2, next), { type: "close", key, node: bare3 }];
  });
}
function visibleText(step) {
  if (step.type === "text") return step.value;
  return step.type === "alone" && isLineBreak(step.node) ? " " : "";
}
function assemble(list) {
  const apart = crossing(list);
  const root = [];
  const stack = [root];
  for (const step of list) {
    const top = stack.at(-1);
    if (step.type === "text") {
      if (typeof top.at(-1) === "string") top.push(`${top.pop()}${step.value}`);
      else top.push(step.value);
    } else if (step.type === "alone") top.push(step.node);
    else if (apart.has(step.key)) top.push(half(step));
    else if (step.type === "open") {
      const node = { ...step.node, content: [] };
      top.push(node);
      stack.push(node.content);
    } else stack.pop();
  }
  return root;
}
function crossing(list) {
  const apart = /* @__PURE__ */ new Set();
  for (const step of list) {
    if ("key" in step && !apart.delete(step.key)) apart.add(step.key);
  }
  const single = new Set(apart);
  const open2 = [];
  for (const step of list) {
    if (!("key" in step) || single.has(step.key)) continue;
    if (step.type === "open") open2.push(step.key);
    else {
      for (const key of open2.splice(open2.lastIndexOf(step.key)).slice(1)) {
        for (const mark of [key, step.key]) if (mark.startsWith("mrk")) apart.add(mark);
        open2.push(key);
      }
    }
  }
  return apart;
}
function half({ type: end, key, node }) {
  if (node.kind === "mrk") {
    const id = node.id ?? key;
    return end === "open" ? { ...node, kind: "sm", id } : { kind: "em", startRef: id };
  }
  if (end === "open") return startOf(node);
  const { type, subType } = node;
  return defined({ ...endOf(node), type, subType });
}

// src/content/codes.ts
function bare(content) {
  return steps(content).flatMap((step) => {
    if (step.type === "text") return [step.value];
    if (step.type === "alone") return step.node.kind === "sm" || step.node.kind === "em" ? [] : [step.node];
    return step.node.kind === "mrk" ? [] : [half(step)];
  });
}

// src/content/cut.ts
function cut(content, offsets2) {
  const pieces = [[]];
  let at2 = 0;
  let isAfterSpace = false;
  const next = () => offsets2[pieces.length - 1];
  for (const step of steps(content)) {
    const text = visibleText(step);
    const opens = step.type === "open" || step.type === "alone" && (/^s[cm]$/.test(step.node.kind) || step.node.kind === "ph" && isAfterSpace);
    if (text) isAfterSpace = /\s$/.test(text);
    if (text || opens) while (next() === at2) pieces.push([]);
    if (step.type !== "text") {
      pieces.at(-1).push(step);
      at2 += text.length;
      continue;
    }
    let from = 0;
    while (next() !== void 0 && next() < at2 + text.length) {
      const to = next() - at2;
      if (to > from) pieces.at(-1).push({ type: "text", value: text.slice(from, to) });
      pieces.push([]);
      from = to;
    }
    if (from < text.length) pieces.at(-1).push({ type: "text", value: text.slice(from) });
    at2 += text.length;
  }
  while (pieces.length <= offsets2.length) pieces.push([]);
  return pieces.map(assemble);
}

// src/documents/written.ts
function toWritten(content, markup) {
  const list = steps2(content, markup);
  const partners = pairUp(list);
  const root = [];
  const open2 = [];
  const add = (node) => {
    const siblings = open2.at(-1)?.pair.children ?? root;
    const last = siblings.at(-1);
    if (typeof node === "string" && typeof last === "string") siblings[siblings.length - 1] = last + node;
    else siblings.push(node);
  };
  const enter = (id, start2, close) => {
    const pair2 = { open: start2, close, children: [] };
    add(pair2);
    open2.push({ id, close, pair: pair2 });
  };
  for (const [index, step] of list.entries()) {
    const partner = partners.get(index);
    if (step.type === "text") add(step.value);
    else if (step.type === "alone") add({ raw: step.value });
    else if (partner !== void 0 && step.type === "open") enter(step.id, step.value, list[partner].value);
    else if (partner !== void 0) {
      const again = open2.splice(open2.findLastIndex(({ id }) => id === step.id)).slice(1);
      for (const { id, close, pair: pair2 } of again) enter(id, pair2.open, close);
    }
  }
  return root;
}
function steps2(content, markup) {
  const copies = /* @__PURE__ */ new Map();
  return bare(content).flatMap((node) => {
    if (typeof node === "string") return [{ type: "text", value: node }];
    if (node.kind === "ph") return [{ type: "alone", value: markup("start", node.id, node) }];
    if (node.kind === "sc") {
      copies.set(node.id, node.copyOf);
      return [{ type: "open", id: node.id, value: markup("start", node.id, node) }];
    }
    if (node.kind !== "ec") return [];
    const id = node.startRef ?? node.id;
    const copyOf = node.copyOf ?? copies.get(id ?? "");
    return [{ type: "close", id, value: markup("end", id, { ...node, copyOf }) }];
  });
}
function pairUp(list) {
  const partners = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  for (const [index, step] of list.entries()) {
    if (step.type === "text" || step.type === "alone") continue;
    const starts2 = waiting.get(step.id) ?? [];
    waiting.set(step.id, starts2);
    if (step.type === "open") starts2.push(index);
    else if (starts2.length) {
      const start2 = starts2.pop();
      partners.set(start2, index);
      partners.set(index, start2);
    }
  }
  return partners;
}

// src/documents/document.ts
var byteOrderMark = "\uFEFF";
function read(format, text, parse) {
  expectText("the document", text);
  const start2 = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const body = text.slice(start2);
  const skipped = [];
  const skip = (span, reason) => {
    const line2 = body.slice(0, span.start).split(/\r\n|[\n\r]/).length;
    const text2 = body.slice(span.start, span.end).replace(/\s+/g, " ").trim();
    skipped.push({ line: line2, text: text2.length > 100 ? `${text2.slice(0, 100)}\u2026` : text2, reason, ...span });
  };
  try {
    const { blocks, languages: languages2 } = toBlocks(format, body, parse(body, skip));
    const inOrder = skipped.sort((a, b) => a.start - b.start);
    return {
      format,
      text,
      blocks: blocks.map((block) => moved(block, start2)),
      languages: languages2.map((block) => moved(block, start2)),
      skipped: inOrder.map(({ line: line2, text: text2, reason }) => ({ line: line2, text: text2, reason }))
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new VFileMessage("expected a document that is nested less deep", {
      cause: error,
      ruleId: format,
      source: "padanan"
    });
  }
}
function moved(block, by) {
  if (!by) return block;
  const move = (item) => ({ ...item, start: item.start + by, end: item.end + by });
  return { ...move(block), originalData: block.originalData.map(move) };
}
function toBlocks(format, text, raw) {
  const ordered2 = [...raw].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let units = 0;
  let languages2 = 0;
  const ids = ordered2.map(({ kind }) => {
    if (kind !== "language") return `u${++units}`;
    return ++languages2 === 1 ? kind : `${kind}-${languages2}`;
  });
  const starts2 = ordered2.map(({ span }) => span.start);
  const blocks = ordered2.map((block, index) => {
    const originalData = [];
    const refer = (span2, translatedAs) => {
      const id = `d${originalData.length + 1}`;
      const content2 = visible(text.slice(span2.start, span2.end));
      originalData.push({ id, content: content2, ...span2, ...translatedAs !== void 0 && { translatedAs } });
      return id;
    };
    const subFlows = (...spans) => spans.flatMap(({ start: start2, end }) => {
      const inside2 = [];
      for (let at2 = lowerBound(starts2, start2); at2 < ordered2.length && starts2[at2] < end; at2++)
        if (at2 !== index && ordered2[at2].span.end <= end && ordered2[at2].kind !== "language")
          inside2.push(ids[at2]);
      return inside2;
    }).join(" ") || void 0;
    let codes = 0;
    const content = (pieces2) => pieces2.map((piece) => {
      if (piece.type === "text") return visible(piece.value);
      const id = String(++codes);
      const { kind: type, subType } = piece;
      if (piece.type === "code") {
        const { span: span2, equiv = "" } = piece;
        return {
          kind: "ph",
          id,
          type,
          subType,
          equiv: visible(equiv),
          dataRef: refer(span2),
          subFlows: subFlows(span2)
        };
      }
      const dataRefStart = refer(piece.open);
      const inner = content(piece.pieces);
      const flows = subFlows(piece.open, piece.close);
      return {
        kind: "pc",
        id,
        type,
        subType,
        dataRefStart,
        dataRefEnd: refer(piece.close, piece.closeAs),
        // Markup shows nothing of itself.
        equivStart: "",
        equivEnd: "",
        subFlowsStart: flows,
        subFlowsEnd: flows,
        content: inner
      };
    });
    const { kind, span, pieces } = block;
    return {
      ...{ id: ids[index], kind, ...span },
      ...block.format && block.format !== format && { format: block.format },
      content: content(pieces),
      originalData
    };
  });
  const isLanguage = ({ kind }) => kind === "language";
  return { blocks: blocks.filter((block) => !isLanguage(block)), languages: blocks.filter(isLanguage) };
}
function visible(text) {
  return text.replace(/[\v\f]/g, " ").replace(/[\0-\x08\x0E-\x1F]/g, "").replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD");
}
function fill(document, translations) {
  const { text } = document;
  const blocks = [...document.blocks, ...document.languages].sort((a, b) => a.start - b.start);
  const known2 = new Set(blocks.map(({ id }) => id));
  for (const id of translations.keys()) {
    if (!known2.has(id))
      throw new TypeError(
        `padanan: the document has no block \`${id}\`; merge into the document that was extracted`
      );
  }
  const starts2 = blocks.map(({ start: start2 }) => start2);
  const render = (span, from) => {
    let out = "";
    let at2 = span.start;
    for (let index = Math.max(from, lowerBound(starts2, at2)); index < blocks.length; index++) {
      const block = blocks[index];
      if (block.start >= span.end) break;
      if (block.start < at2 || block.end > span.end) continue;
      out += text.slice(at2, block.start) + renderBlock(block, index);
      at2 = block.end;
    }
    return out + text.slice(at2, span.end);
  };
  const renderBlock = (block, index) => {
    const translation = translations.get(block.id);
    if (!translation || fingerprint(translation.content) === fingerprint(block.content))
      return render(block, index + 1);
    const own = markupOf(block);
    const added = new Map(translation.originalData?.map((item) => [item.id, item.content]));
    const nodes = toWritten(translation.content, (end, id, { copyOf, dataRef }) => {
      const markup = own[end].get(id ?? "") ?? own[end].get(copyOf ?? "");
      return markup ? markup.translatedAs ?? render(markup, index + 1) : added.get(dataRef ?? "") ?? "";
    });
    return write(nodes, block, document);
  };
  return render({ start: 0, end: text.length }, 0);
}
function write(nodes, block, { format, text }) {
  switch (block.format ?? format) {
    case "html":
      return writeHtml(nodes, block.kind, format === "markdown");
    case "markdown":
      return writeMarkdown(nodes, block, text);
    case "srt":
    case "vtt":
      return writeSubtitles(nodes, format, text);
    case "json":
      return writeJson(nodes);
    case "properties":
      return writeProperties(nodes, text);
    case "strings":
      return writeStrings(nodes);
    default:
      return writePlainText(nodes);
  }
}
function lowerBound(numbers, least) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
function markupOf(block) {
  const data = new Map(block.originalData.map((item) => [item.id, item]));
  const start2 = /* @__PURE__ */ new Map();
  const end = /* @__PURE__ */ new Map();
  const walk = (content) => {
    for (const node of content) {
      if (typeof node === "string") continue;
      if (node.kind === "ph") start2.set(node.id, data.get(node.dataRef));
      if (node.kind !== "pc") continue;
      start2.set(node.id, data.get(node.dataRefStart));
      end.set(node.id, data.get(node.dataRefEnd));
      walk(node.content);
    }
  };
  walk(block.content);
  return { start: start2, end };
}
function fingerprint(content) {
  return content.map((node) => {
    if (typeof node === "string") return node;
    if (node.kind === "pc") return `\0<${node.id}\0${fingerprint(node.content)}\0>${node.id}\0`;
    if (node.kind === "ph") return `\0=${node.id}\0`;
    if (node.kind === "sc") return `\0<${node.id}\0`;
    if (node.kind === "ec") return `\0>${node.startRef ?? node.id}\0`;
    return node.kind === "mrk" ? fingerprint(node.content) : "";
  }).join("");
}

// src/xml/element.ts
import { VFileMessage as VFileMessage2 } from "vfile-message";
var NAME_START = ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
var NAME_CHARACTER = `${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
var NAME = new RegExp(`^[${NAME_START}][${NAME_CHARACTER}]*$`, "u");
var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
var Prefixes = class {
  constructor(outer) {
    this.outer = outer;
  }
  outer;
  #own = /* @__PURE__ */ new Map();
  get(prefix) {
    return this.#own.get(prefix) ?? this.outer?.get(prefix);
  }
  set(prefix, uri) {
    this.#own.set(prefix, uri);
    return this;
  }
};
var NO_CHILDREN = Object.freeze([]);
var Element = class {
  constructor(attributes, type, line2, column) {
    this.attributes = attributes;
    this.type = type;
    this.line = line2;
    this.column = column;
  }
  attributes;
  type;
  line;
  column;
  children = NO_CHILDREN;
  /** The schema's own: the rule that holds here, and how far the children have come in it. */
  rule;
  step = 0;
  count = 0;
  /** How many children there were before the first that was dealt with. */
  passed = -1;
  get name() {
    return this.type.name;
  }
  get scope() {
    return this.type.scope;
  }
  get uri() {
    return this.type.uri;
  }
  get local() {
    return this.type.local;
  }
};
Object.defineProperty(Element.prototype, "kind", { value: "element", enumerable: true });
var NONE = Object.freeze(/* @__PURE__ */ Object.create(null));
var Made = class {
  constructor(type, made3) {
    this.type = type;
    this.made = made3;
  }
  type;
  made;
};
Object.defineProperty(Made.prototype, "kind", { value: "element" });
function unreadable(reason, place, ruleId) {
  const { line: line2, column } = place;
  const message = new VFileMessage2(reason, { place: { line: line2, column }, source: "padanan", ruleId });
  message.fatal = true;
  return message;
}

// src/xml/characters.ts
var UNHOLDABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
var UNHOLDABLE_ALL = new RegExp(UNHOLDABLE, "gu");
var hexOf = (code) => code.toString(16).toUpperCase().padStart(4, "0");
var DOUBTFUL = /[\0-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udfff\ufffe\uffff]/;
var isHoldable = (text) => !DOUBTFUL.test(text) || !UNHOLDABLE.test(text);
var TEXT_END = /[<&\]\0-\x08\n-\x1f\ufffe\uffff\ud800-\udfff]/g;

// src/xml/reader.ts
import { SaxesParser } from "saxes";
import { VFileMessage as VFileMessage3 } from "vfile-message";

// src/xml/builder.ts
var MAX_DEPTH = 1e3;
var MAX_ATTRIBUTE = 1 << 20;
var MAX_TEXT = 1 << 25;
var MAX_ORDINARY = 1e3;
var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
var XmlBuilder = class {
  /** Where what comes next begins: the tokenizer keeps it. */
  line = 1;
  column = 1;
  /** The inside of `<!DOCTYPE …>`. */
  doctype;
  #visitor;
  #stack = [];
  #before = [];
  #after = [];
  #outer = { prefixes: new Prefixes().set("xml", XML_NAMESPACE), names: /* @__PURE__ */ new Map() };
  /** Names of attributes that have nothing to do with namespaces: a document has few. */
  #ordinary = /* @__PURE__ */ new Set();
  #root;
  constructor(visitor) {
    this.#visitor = visitor;
  }
  get hasRoot() {
    return this.#root !== void 0;
  }
  end() {
    if (!this.#root) throw unreadable("expected an XML document", this, "xml");
    return { root: this.#root, before: this.#before, after: this.#after, doctype: this.doctype };
  }
  open(name, attributes) {
    const stack = this.#stack;
    const parent = stack[stack.length - 1];
    if (stack.length >= MAX_DEPTH) this.fail(`expected elements nested at most ${MAX_DEPTH} deep`);
    const scope = this.#scope(parent?.scope ?? this.#outer, attributes);
    const type = scope.names.get(name) ?? this.#resolve(scope, name);
    const element = new Element(attributes, type, this.line, this.column);
    if (parent) addChild(parent, element);
    else this.#root = element;
    this.#visitor.open?.(element, stack);
    stack.push(element);
  }
  close() {
    const element = this.#stack.pop();
    if (element.passed >= 0 && element.children.length > element.passed) {
      this.#visitor.passed?.(element.children.slice(element.passed), this.line);
    }
    if (!this.#visitor.close?.(element, this.#stack)) return;
    const parent = this.#stack[this.#stack.length - 1];
    if (!parent) return;
    const last = parent.children.length - 1;
    if (parent.passed < 0) parent.passed = last;
    if (last > parent.passed) {
      this.#visitor.passed?.(parent.children.slice(parent.passed, last), element.line);
    }
    parent.children.length = parent.passed;
  }
  /** Whether white space means nothing here. */
  get dropsSpace() {
    return this.#stack[this.#stack.length - 1]?.rule?.dropsSpace ?? false;
  }
  /** `place` is where the text begins. */
  text(text, place = this) {
    const parent = this.#stack[this.#stack.length - 1];
    if (!parent || text.length === 0) return;
    if (text.length > MAX_TEXT)
      throw unreadable(`expected a text of at most ${MAX_TEXT} characters`, place, "xml");
    if (parent.rule?.text === false && this.#visitor.text?.(text, parent, place) === false) return;
    const { children } = parent;
    const last = children.length - 1;
    if (last >= 0 && typeof children[last] === "string") children[last] += text;
    else addChild(parent, text);
  }
  /** A comment or an instruction. */
  add(node) {
    const parent = this.#stack[this.#stack.length - 1];
    if (parent) addChild(parent, node);
    else if (this.#root) this.#after.push(node);
    else this.#before.push(node);
  }
  fail(reason) {
    throw unreadable(reason, this, "xml");
  }
  #resolve(scope, name) {
    const [prefix, local, more] = name.includes(":") ? name.split(":", 3) : ["", name];
    if (!local || more !== void 0 || name.includes(":") && !prefix) {
      this.fail(`expected a name with one prefix at most, found "${name}"`);
    }
    const uri = scope.prefixes.get(prefix) ?? (prefix ? this.#undeclared(prefix) : "");
    const resolved = { name, scope, uri, local };
    scope.names.set(name, resolved);
    return resolved;
  }
  /** The scope inside a tag; checks what XML names demand of its attributes. */
  #scope(outer, attributes) {
    if (attributes === NONE) return outer;
    let prefixes2;
    let prefixed;
    for (const name in attributes) {
      const value = attributes[name];
      if (value.length > MAX_ATTRIBUTE) {
        this.fail(`expected an attribute of at most ${MAX_ATTRIBUTE} characters`);
      }
      if (this.#ordinary.has(name)) continue;
      const colon = name.indexOf(":");
      if (colon < 0) {
        if (name !== "xmlns") {
          this.#learn(name);
          continue;
        }
        prefixes2 ??= new Prefixes(outer.prefixes);
        prefixes2.set("", value);
      } else if (name.startsWith("xmlns:")) {
        const prefix = name.slice(6);
        const isXml = prefix === "xml";
        if (!value || prefix === "xmlns" || value === XMLNS_NAMESPACE || isXml !== (value === XML_NAMESPACE)) {
          this.fail(`expected a namespace that prefix "${prefix}" may stand for`);
        }
        prefixes2 ??= new Prefixes(outer.prefixes);
        prefixes2.set(prefix, value);
      } else if (name.startsWith("xml:")) this.#learn(name);
      else {
        prefixed ??= [];
        prefixed.push(name);
      }
    }
    const scope = prefixes2 ? { prefixes: prefixes2, names: /* @__PURE__ */ new Map() } : outer;
    if (prefixed) this.#checkPrefixes(scope, prefixed);
    return scope;
  }
  #checkPrefixes(scope, names2) {
    const seen = /* @__PURE__ */ new Set();
    for (const name of names2) {
      const [prefix, local] = name.split(":", 2);
      const expanded = `${scope.prefixes.get(prefix) ?? this.#undeclared(prefix)} ${local}`;
      if (seen.has(expanded)) this.fail(`expected one attribute "${local}" of a namespace`);
      seen.add(expanded);
    }
  }
  #learn(name) {
    if (this.#ordinary.size < MAX_ORDINARY) this.#ordinary.add(name);
  }
  #undeclared(prefix) {
    this.fail(`expected a declaration of prefix "${prefix}"`);
  }
};
function addChild(parent, child) {
  const { children } = parent;
  if (children.length === 0) parent.children = [child];
  else if (children.length === 1) parent.children = [children[0], child];
  else children.push(child);
}

// src/xml/names.ts
var NAME2 = new Uint8Array(128);
for (const character2 of "0123456789-.") NAME2[character2.charCodeAt(0)] = 1;
for (const character2 of ":_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  NAME2[character2.charCodeAt(0)] = 2;
var isNameCharacter = (code) => NAME2[code] > 0;
var Beginning = class {
  /** The name, when it has ended here. */
  name = "";
  /** How it goes on: by this character first, or by others. */
  code = 0;
  next;
  others;
};
var start = new Beginning();
var ROOM = 2e4;
var room = ROOM;
function nameAt(text, from) {
  let known2 = start;
  let at2 = from;
  let code = text.charCodeAt(at2);
  for (; ; ) {
    const next = code === known2.code ? known2.next : known2.others?.get(code);
    if (next === void 0) break;
    known2 = next;
    code = text.charCodeAt(++at2);
  }
  return NAME2[code] === 0 && known2.name !== "" ? known2.name : learn(known2, text, from, at2);
}
function learn(known2, text, from, at2) {
  if (NAME2[text.charCodeAt(from)] !== 2) return "";
  let end = at2;
  while (NAME2[text.charCodeAt(end)] > 0) end++;
  if (text.charCodeAt(end) > 127) return "";
  const name = Object.keys({ [text.slice(from, end)]: 0 })[0];
  room -= end - at2;
  if (room < 0) {
    start = new Beginning();
    room = ROOM;
    return name;
  }
  let last = known2;
  for (const character2 of text.slice(at2, end)) {
    const next = new Beginning();
    const code = character2.charCodeAt(0);
    if (last.next) {
      last.others ??= /* @__PURE__ */ new Map();
      last.others.set(code, next);
    } else {
      last.code = code;
      last.next = next;
    }
    last = next;
  }
  last.name = name;
  return name;
}

// src/xml/scanner.ts
var DECLARATION = /<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.0"|'1\.0')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/y;
var DOCTYPE = /<!DOCTYPE([ \t\n]+[A-Za-z_][\w.-]*(?:[ \t\n]+(?:SYSTEM|PUBLIC[ \t\n]+"[\w ()+,./:=?;!*#@$%'-]*")[ \t\n]+"[^"<>]*")?[ \t\n]*)>/y;
var INSTRUCTION = /<\?([A-Za-z_][\w.-]*)(?:[ \t\n]+|(?=\?>))/y;
var NUMBER = /^#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}))$/;
var ENTITIES = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
var TAB = 9;
var LINE = 10;
var SPACE = 32;
var MARK = 33;
var QUOTE = 34;
var HASH = 35;
var AMPERSAND = 38;
var APOSTROPHE = 39;
var SLASH = 47;
var LESS = 60;
var EQUALS = 61;
var GREATER = 62;
var QUESTION = 63;
var LAST_PLAIN = 55295;
var isSpace = (code) => code === SPACE || code === LINE || code === TAB;
function Bag() {
}
Bag.prototype = /* @__PURE__ */ Object.create(null);
var newBag = () => new Bag();
function dereference(text) {
  let result = "";
  let from = 0;
  for (let at2 = text.indexOf("&"); at2 >= 0; at2 = text.indexOf("&", from)) {
    const end = text.indexOf(";", at2);
    const character2 = end < 0 ? void 0 : characterOf(text.slice(at2 + 1, end));
    if (character2 === void 0) return void 0;
    result += text.slice(from, at2) + character2;
    from = end + 1;
  }
  return result + text.slice(from);
}
function characterOf(reference) {
  if (reference.charCodeAt(0) !== HASH) return ENTITIES.get(reference);
  const [, digits, hexadecimal] = NUMBER.exec(reference) ?? [];
  const code = digits ? Number.parseInt(digits, 10) : Number.parseInt(hexadecimal ?? "", 16);
  if (!(code <= 1114111)) return void 0;
  const character2 = String.fromCodePoint(code);
  return isHoldable(character2) ? character2 : void 0;
}
var isOrdinary = (text) => isHoldable(text) && !text.includes("\r");
var Lines = class {
  constructor(text) {
    this.text = text;
  }
  text;
  line = 1;
  start = 0;
  pass(from, to) {
    const passed = this.text.slice(from, to);
    for (let at2 = passed.indexOf("\n"); at2 >= 0; at2 = passed.indexOf("\n", at2 + 1)) {
      this.line++;
      this.start = from + at2 + 1;
    }
  }
};
function scan(source, builder) {
  const text = source.charCodeAt(0) === 65279 ? source.slice(1) : source;
  const lineBreak2 = text.indexOf("\n");
  const hasReturns = lineBreak2 < 0 ? text.includes("\r") : text[lineBreak2 - 1] === "\r";
  return scanLines(hasReturns ? text.replace(/\r\n?/g, "\n") : text, builder);
}
function scanLines(text, builder) {
  const lines2 = new Lines(text);
  const names2 = [];
  let at2 = 0;
  if (text.startsWith("<?xml") && !isNameCharacter(text.charCodeAt(5))) {
    DECLARATION.lastIndex = 0;
    if (!DECLARATION.test(text)) return void 0;
    at2 = DECLARATION.lastIndex;
    lines2.pass(0, at2);
  }
  for (; ; ) {
    const open2 = names2.length;
    builder.line = lines2.line;
    builder.column = at2 - lines2.start + 1;
    let less = at2;
    let code = text.charCodeAt(less);
    for (; ; code = text.charCodeAt(++less)) {
      if (code === SPACE) continue;
      if (code === LINE) {
        lines2.line++;
        lines2.start = less + 1;
      } else if (code !== TAB) break;
    }
    if (code === LESS) {
      if (less > at2 && !builder.dropsSpace) builder.text(text.slice(at2, less));
    } else {
      if (less === text.length) return open2 > 0 || !builder.hasRoot ? void 0 : builder.end();
      if (open2 === 0) return void 0;
      let isPlain = true;
      let isDoubtful = false;
      let { line: line2, start: start2 } = lines2;
      for (; ; ) {
        TEXT_END.lastIndex = less;
        if (!TEXT_END.test(text)) return void 0;
        less = TEXT_END.lastIndex;
        code = text.charCodeAt(less - 1);
        if (code === LESS) break;
        if (code === LINE) {
          line2++;
          start2 = less;
        } else if (code === AMPERSAND) isPlain = false;
        else isDoubtful = true;
      }
      const raw = text.slice(at2, --less);
      if (isDoubtful && (!isOrdinary(raw) || raw.includes("]]>"))) return void 0;
      const value = isPlain ? raw : dereference(raw);
      if (value === void 0) return void 0;
      builder.text(value);
      lines2.line = line2;
      lines2.start = start2;
    }
    code = text.charCodeAt(less + 1);
    if (code === SLASH) {
      const name2 = names2.pop();
      if (name2 === void 0 || !text.startsWith(name2, less + 2)) return void 0;
      const end = less + 2 + name2.length;
      at2 = end;
      while (isSpace(text.charCodeAt(at2))) at2++;
      if (text.charCodeAt(at2) !== GREATER) return void 0;
      if (at2++ > end) lines2.pass(end, at2);
      builder.close();
      continue;
    }
    if (code === MARK || code === QUESTION) {
      if (text.startsWith("<!--", less)) {
        const end = text.indexOf("--", less + 4);
        if (end < 0 || text.charCodeAt(end + 2) !== GREATER || end - less > MAX_TEXT) return void 0;
        builder.add({ kind: "comment", value: text.slice(less + 4, end) });
        at2 = end + 3;
      } else if (text.startsWith("<![CDATA[", less)) {
        const end = text.indexOf("]]>", less);
        if (open2 === 0 || end < 0) return void 0;
        builder.line = lines2.line;
        builder.column = less - lines2.start + 1;
        builder.text(text.slice(less + 9, end));
        at2 = end + 3;
      } else if (code === QUESTION) {
        INSTRUCTION.lastIndex = less;
        const name2 = INSTRUCTION.exec(text)?.[1];
        if (name2 === void 0 || /^xml$/i.test(name2)) return void 0;
        const from = INSTRUCTION.lastIndex;
        const end = text.indexOf("?>", from);
        if (end < 0 || end - from > MAX_TEXT) return void 0;
        builder.add({ kind: "instruction", name: name2, value: text.slice(from, end) });
        at2 = end + 2;
      } else {
        DOCTYPE.lastIndex = less;
        const doctype = DOCTYPE.exec(text)?.[1];
        if (doctype === void 0 || builder.hasRoot || builder.doctype !== void 0) return void 0;
        builder.doctype = doctype;
        at2 = DOCTYPE.lastIndex;
      }
      const markup = text.slice(less, at2);
      if (!isOrdinary(markup)) return void 0;
      lines2.pass(less, at2);
      continue;
    }
    if (open2 === 0 && builder.hasRoot) return void 0;
    builder.line = lines2.line;
    builder.column = less - lines2.start + 1;
    const name = nameAt(text, less + 1);
    if (name === "") return void 0;
    at2 = less + 1 + name.length;
    let attributes = NONE;
    let isOneLine = true;
    for (; ; ) {
      let next = text.charCodeAt(at2);
      if (isSpace(next)) {
        do {
          if (next === LINE) isOneLine = false;
          next = text.charCodeAt(++at2);
        } while (isSpace(next));
      } else if (next !== GREATER && next !== SLASH) return void 0;
      if (next === GREATER || next === SLASH) {
        if (next === SLASH && text.charCodeAt(++at2) !== GREATER) return void 0;
        at2++;
        builder.open(name, attributes);
        if (next === SLASH) builder.close();
        else names2.push(name);
        if (!isOneLine) lines2.pass(less, at2);
        break;
      }
      const begin = at2;
      const attribute = nameAt(text, begin);
      if (attribute === "") return void 0;
      at2 = begin + attribute.length;
      while (isSpace(text.charCodeAt(at2))) at2++;
      if (text.charCodeAt(at2++) !== EQUALS) return void 0;
      while (isSpace(text.charCodeAt(at2))) at2++;
      const quote = text.charCodeAt(at2);
      if (quote !== QUOTE && quote !== APOSTROPHE) return void 0;
      if (at2 > begin + attribute.length + 1) isOneLine = false;
      const from = ++at2;
      let isPlain = true;
      for (next = text.charCodeAt(at2); next !== quote; next = text.charCodeAt(++at2)) {
        if (next < SPACE || next === AMPERSAND || next > LAST_PLAIN) isPlain = false;
        else if (next === LESS || at2 >= text.length) return void 0;
      }
      const raw = text.slice(from, at2++);
      if (!isPlain) {
        if (!isOrdinary(raw)) return void 0;
        if (raw.includes("\n")) isOneLine = false;
      }
      const value = isPlain ? raw : dereference(raw.replace(/[\t\n]/g, " "));
      if (value === void 0) return void 0;
      if (attributes === NONE) attributes = newBag();
      else if (attribute in attributes) return void 0;
      attributes[attribute] = value;
    }
  }
}

// src/xml/reader.ts
var SLICE = 1 << 16;
var OPTIONS = {
  xmlns: false,
  position: true,
  defaultXMLVersion: "1.0",
  forceXMLVersion: true
};
function readXml(text, visit2 = () => ({})) {
  expectText("the document", text);
  return scan(text, new XmlBuilder(visit2())) ?? new XmlReader(visit2()).write(text).end();
}
function isEmpty(attributes) {
  for (const _ in attributes) return false;
  return true;
}
var XmlReader = class {
  #parser = new SaxesParser(OPTIONS);
  #builder;
  /** Characters given to the parser, and how many of them have been handed on. */
  #given = 0;
  #settled = 0;
  constructor(visitor = {}) {
    const builder = new XmlBuilder(visitor);
    const parser = this.#parser;
    this.#builder = builder;
    parser.on("opentag", (tag2) => {
      const attributes = tag2.attributes;
      builder.open(tag2.name, isEmpty(attributes) ? NONE : attributes);
      this.#settle();
    });
    parser.on("closetag", () => {
      builder.close();
      this.#settle();
    });
    parser.on("text", (text) => {
      builder.text(text);
      this.#settle();
      if (builder.column > 1) builder.column--;
    });
    parser.on("cdata", (text) => {
      builder.text(text);
      this.#settle();
    });
    parser.on("comment", (value) => {
      builder.add({ kind: "comment", value });
      this.#settle();
      builder.column++;
    });
    parser.on("processinginstruction", ({ target, body }) => {
      builder.add({ kind: "instruction", name: target, value: body });
      this.#settle();
    });
    parser.on("doctype", (doctype) => {
      builder.doctype = doctype;
      this.#settle();
    });
  }
  write(chunk) {
    const text = this.#given === 0 && chunk.charCodeAt(0) === 65279 ? chunk.slice(1) : chunk;
    if (this.#given === 0) this.#skipDeclaration(text);
    for (let at2 = 0; at2 < text.length; at2 += SLICE) {
      const slice2 = text.length <= SLICE ? text : text.slice(at2, at2 + SLICE);
      this.#parse(() => this.#parser.write(slice2));
      this.#given += slice2.length;
      if (this.#given - this.#settled > MAX_TEXT + SLICE) {
        this.#builder.fail(`expected a text of at most ${MAX_TEXT} characters`);
      }
    }
    return this;
  }
  /** The parser says nothing of the XML declaration. */
  #skipDeclaration(text) {
    const [declaration] = /^<\?xml[\s][^>]*\?>/.exec(text) ?? [];
    if (!declaration) return;
    const lines2 = declaration.split(/\r\n?|\n/);
    this.#builder.line = lines2.length;
    this.#builder.column = lines2.at(-1).length + 1;
  }
  end() {
    this.#parse(() => this.#parser.close());
    return this.#builder.end();
  }
  #parse(step) {
    try {
      step();
    } catch (error) {
      const reason = error instanceof Error ? /^\d+:\d+: (.*?)\.?$/s.exec(error.message)?.[1] : void 0;
      if (reason === void 0 || error instanceof VFileMessage3) throw error;
      const { line: line2, columnIndex } = this.#parser;
      throw unreadable(reason, { line: line2, column: Math.max(1, columnIndex) }, "xml");
    }
  }
  /** The line that it has come to. */
  get line() {
    return this.#builder.line;
  }
  /** Everything up to here has been handed on. */
  #settle() {
    const { line: line2, columnIndex, position } = this.#parser;
    this.#settled = position;
    this.#builder.line = line2;
    this.#builder.column = columnIndex + 1;
  }
};

// src/xml/places.ts
function readPlaces(text, prefixes2) {
  const { doctype } = readXml(text, () => ({ close: () => true }));
  if (doctype !== void 0) {
    const before2 = text.slice(0, text.indexOf("<!DOCTYPE")).split("\n");
    const place = { line: before2.length, column: before2.at(-1).length + 1 };
    throw unreadable("expected XML without a document type", place, "xml");
  }
  const names2 = /* @__PURE__ */ new Map();
  const nameIn = (scope, written2) => {
    const known2 = names2.get(scope) ?? /* @__PURE__ */ new Map();
    names2.set(scope, known2);
    let name = known2.get(written2);
    if (name === void 0) {
      name = canonical(written2, scope, prefixes2, true);
      known2.set(written2, name);
    }
    return name;
  };
  let root;
  let parent;
  for (let at2 = text.indexOf("<"); at2 >= 0; at2 = text.indexOf("<", at2)) {
    const code = text.charCodeAt(at2 + 1);
    if (code === 33 || code === 63) {
      const close = text.startsWith("<!--", at2) ? "-->" : code === 63 ? "?>" : "]]>";
      at2 = text.indexOf(close, at2 + 2) + close.length;
    } else if (code === 47) {
      const end = text.indexOf(">", at2) + 1;
      parent.innerEnd = at2;
      parent.end = end;
      parent = parent.parent;
      at2 = end;
    } else {
      const end = tagEnd(text, at2);
      const isEmpty2 = text.charCodeAt(end - 2) === 47;
      let nameEnd = at2 + 1;
      while (!" 	\r\n/>".includes(text[nameEnd])) nameEnd++;
      let scope = parent?.scope ?? none;
      let keepsSpace = parent?.keepsSpace ?? false;
      if (end - nameEnd > 6) {
        const tag2 = text.slice(nameEnd, end);
        if (tag2.includes("xmlns")) scope = declared(tag2, scope);
        const space = tag2.includes("xml:space") && /\sxml:space\s*=\s*["'](\w+)/.exec(tag2)?.[1];
        if (space) keepsSpace = space === "preserve";
      }
      const name = nameIn(scope, text.slice(at2 + 1, nameEnd));
      const place = { start: at2, innerStart: end, innerEnd: end, end };
      const element = { name, parent, children: [], ...place, keepsSpace, scope };
      if (parent) parent.children.push(element);
      else root = element;
      if (!isEmpty2) parent = element;
      at2 = end;
    }
  }
  return root;
}
function placedAttributes(text, { start: start2, innerStart, scope }, prefixes2) {
  const attributes = /* @__PURE__ */ new Map();
  const tag2 = text.slice(start2, innerStart);
  for (const found of tag2.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [whole, name, double, single = ""] = found;
    const raw = double ?? single;
    const end = start2 + found.index + whole.length - 1;
    const value = unescapeXml(raw.replace(/\r\n|[\t\r\n]/g, " "));
    attributes.set(canonical(name, scope, prefixes2, false), { value, start: end - raw.length, end });
  }
  return attributes;
}
function placedText(text, { innerStart, innerEnd }) {
  const raw = text.slice(innerStart, innerEnd).replace(/\r\n?/g, "\n");
  if (!raw.includes("<")) return unescapeXml(raw);
  return raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/).map((part) => {
    if (part.startsWith("<![CDATA[")) return part.slice(9, -3);
    return part.startsWith("<") ? "" : unescapeXml(part);
  }).join("");
}
function escapeXml(text) {
  return text.replace(UNHOLDABLE_ALL, "\uFFFD").replace(/[&<>"'\r]/g, (character2) => escapes2[character2]);
}
var escapes2 = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;"
};
var none = /* @__PURE__ */ new Map([["xml", "xml"]]);
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function unescapeXml(raw) {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, digits, name) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(digits));
  });
}
function tagEnd(text, at2) {
  for (let code = text.charCodeAt(at2); code !== 62; code = text.charCodeAt(++at2))
    if (code === 34 || code === 39) at2 = text.indexOf(text[at2], at2 + 1);
  return at2 + 1;
}
function declared(tag2, outer) {
  const scope = new Map(outer);
  for (const [, prefix, double, single] of tag2.matchAll(
    /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  ))
    scope.set(prefix ?? "", unescapeXml(double ?? single ?? ""));
  return scope;
}
function canonical(written2, scope, prefixes2, hasDefault) {
  const colon = written2.indexOf(":");
  if (colon < 0 && !hasDefault) return written2;
  const uri = scope.get(colon < 0 ? "" : written2.slice(0, colon)) ?? "";
  return `${prefixes2.get(uri) ?? uri}:${written2.slice(colon + 1)}`;
}

// src/documents/docx/names.ts
var transitional = "http://schemas.openxmlformats.org/";
var strict = "http://purl.oclc.org/ooxml/";
var common = [
  ["w", "wordprocessingml/2006/main", "wordprocessingml/main"],
  ["r", "officeDocument/2006/relationships", "officeDocument/relationships"],
  ["m", "officeDocument/2006/math", "officeDocument/math"],
  ["a", "drawingml/2006/main", "drawingml/main"],
  ["wp", "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"],
  ["pic", "drawingml/2006/picture", "drawingml/picture"],
  ["c", "drawingml/2006/chart", "drawingml/chart"],
  ["dgm", "drawingml/2006/diagram", "drawingml/diagram"]
];
var prefixes = new Map([
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/drawing/2008/diagram", "dsp"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ...common.flatMap(([prefix, one, other]) => [
    [transitional + one, prefix],
    [strict + other, prefix]
  ])
]);
function kindOfRelationship(type) {
  return type.slice(type.lastIndexOf("/") + 1);
}
var mainTypes = /* @__PURE__ */ new Set([
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
]);

// src/documents/docx/drawing.ts
var unseen = /* @__PURE__ */ new Set(["lang", "altLang", "err", "dirty", "noProof", "smtClean", "smtId", "bmk"]);
function drawingItems(paragraph, text) {
  return paragraph.children.flatMap((element) => {
    const atoms = [{ start: element.start, end: element.end }];
    switch (element.name) {
      case "a:r": {
        const value = element.children.find(({ name }) => name === "a:t");
        return value ? [{ type: "text", value: placedText(text, value), run: runOf(element, text), atoms }] : [];
      }
      case "a:br":
        return [
          {
            type: "code",
            atoms,
            name: "line break",
            kind: "fmt",
            subType: "xlf:lb",
            equiv: "\n",
            isLight: true
          }
        ];
      case "a:pPr":
      case "a:endParaRPr":
        return [];
      default: {
        const shown3 = element.children.find(({ name }) => name === "a:t");
        return [{ type: "code", atoms, name: "field", kind: "ui", equiv: shown3 ? placedText(text, shown3) : "" }];
      }
    }
  });
}
function runOf(element, text) {
  const properties = element.children.find(({ name }) => name === "a:rPr");
  const open2 = text.slice(element.start, element.innerStart);
  const seen = properties ? [...placedAttributes(text, properties, prefixes)].filter(([name]) => !unseen.has(name)).map(([name, { value }]) => `${name}=${value}`).sort() : [];
  const inside2 = properties ? text.slice(properties.innerStart, properties.innerEnd) : "";
  return {
    open: open2,
    properties: properties ? text.slice(properties.start, properties.end) : "",
    close: text.slice(element.innerEnd, element.end),
    format: [...seen, inside2].join("\n"),
    scripts: { complex: "", eastAsian: "", other: "" },
    used: [],
    showsBlanks: false,
    isHidden: false
  };
}
var drawingDialect = {
  isSingle: true,
  text(value, { open: open2 }) {
    const prefix = /^<([^\s>]*:)?/.exec(open2)[1] ?? "";
    return `<${prefix}t>${escapeXml(value)}</${prefix}t>`;
  }
};

// src/documents/docx/languages.ts
function withRegion(tag2) {
  const { language, region } = new Intl.Locale(tag2).maximize();
  return tag2.includes("-") || !region ? tag2 : `${language}-${region}`;
}
function defaultLanguages({ kind, root, text }) {
  const elements2 = kind === "settings" ? root.children.filter(({ name }) => name === "w:themeFontLang") : [];
  const walk = (element) => {
    if (element.name === "w:lang") elements2.push(element);
    else element.children.forEach(walk);
  };
  if (kind === "styles") root.children.filter(({ name }) => name === "w:docDefaults").forEach(walk);
  return elements2.flatMap((element) => placedAttributes(text, element, prefixes).get("w:val") ?? []);
}
var rightToLeft = /* @__PURE__ */ new Set([
  "Arab",
  "Aran",
  "Hebr",
  "Thaa",
  "Syrc",
  "Nkoo",
  "Adlm",
  "Rohg",
  "Mand",
  "Samr",
  "Yezi"
]);
var eastAsian = /* @__PURE__ */ new Set(["Hans", "Hant", "Hani", "Jpan", "Kore", "Bopo"]);
var complex = /* @__PURE__ */ new Set([
  ...rightToLeft,
  ..."Thai Laoo Khmr Mymr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt".split(" ")
]);
var scriptOf = (tag2) => new Intl.Locale(tag2).maximize().script ?? "Latn";
var runsLeft = (tag2) => rightToLeft.has(scriptOf(tag2));
var strong = /\p{L}/u;
var leftwards = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;
var behind = {
  bidi: "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  rtl: "cs em lang eastAsianLayout specVanish oMath rPrChange",
  lang: "eastAsianLayout specVanish oMath rPrChange"
};
var nested = { pPr: "rPr|sectPr|pPrChange", rPr: "rPrChange" };
function notationOf(open2, properties) {
  const element = /^<([^\s>/]*:)?/.exec(open2)[1] ?? "";
  return {
    element,
    attribute: element || (/\s([\w.-]+:)(?:val|rsid\w+)\s*=/.exec(open2 + properties)?.[1] ?? "")
  };
}
function withProperty(properties, parent, name, { element: prefix }, change) {
  const [open2, close] = [`<${prefix}${parent}>`, `</${prefix}${parent}>`];
  if (!properties || /\/>$/.test(properties) && !properties.includes("<", 1)) {
    const made4 = change(void 0);
    return made4 === void 0 ? properties : open2 + made4 + close;
  }
  const inner = properties.indexOf(">") + 1;
  const other = properties.slice(inner).search(new RegExp(`<${prefix}(?:${nested[parent]})[\\s/>]`));
  const end = other < 0 ? properties.length : inner + other;
  const found = new RegExp(`<${prefix}${name}(?=[\\s/>])[^>]*>(?:(?<!/>)\\s*</${prefix}${name}\\s*>)?`).exec(
    properties.slice(0, end)
  );
  const made3 = change(found?.[0]);
  if (made3 === void 0) return properties;
  if (found) return properties.slice(0, found.index) + made3 + properties.slice(found.index + found[0].length);
  const next = new RegExp(
    `<${prefix}(?:${behind[name].replaceAll(" ", "|")})[\\s/>]|</${prefix}${parent}\\s*>$`
  );
  const at2 = properties.search(next);
  return properties.slice(0, at2) + made3 + properties.slice(at2);
}
function switched(name, { element, attribute }, isOn, isSaid) {
  return (found) => {
    const was = found !== void 0 && !/val\s*=\s*["'](?:0|false|off)["']/.test(found);
    if (was === isOn && (found !== void 0 || !isSaid)) return void 0;
    if (isOn) return `<${element}${name}/>`;
    return attribute ? `<${element}${name} ${attribute}val="0"/>` : void 0;
  };
}
function localWordRun({ open: open2, properties }, tag2) {
  const notation = notationOf(open2, properties);
  const { element: prefix, attribute: own } = notation;
  if (!own) return properties;
  const script = scriptOf(tag2);
  const name = complex.has(script) ? "bidi" : eastAsian.has(script) ? "eastAsia" : "val";
  const turned = withProperty(
    properties,
    "rPr",
    "rtl",
    notation,
    switched("rtl", notation, runsLeft(tag2), false)
  );
  return withProperty(turned, "rPr", "lang", notation, (found) => {
    const said2 = `${own}${name}="${escapeXml(tag2)}"`;
    if (found === void 0) return `<${prefix}lang ${said2}/>`;
    const value = new RegExp(`(\\s)${own}${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    return value.test(found) ? found.replace(value, `$1${said2}`) : `<${prefix}lang ${said2}${found.slice(prefix.length + 5)}`;
  });
}
function localWordParagraph(properties, text, { open: open2 }, tag2) {
  const notation = notationOf(open2, properties);
  const isOther = leftwards.test(strong.exec(text)?.[0] ?? "") !== runsLeft(tag2);
  return withProperty(properties, "pPr", "bidi", notation, switched("bidi", notation, runsLeft(tag2), isOther));
}
function localDrawingParagraph(properties, _text, { open: open2 }, tag2) {
  const prefix = /^<([^\s>/]*:)?/.exec(open2)[1] ?? "";
  const isOn = runsLeft(tag2);
  const said2 = /^([^>]*?\srtl\s*=\s*)(?:"[^"]*"|'[^']*')/;
  if (said2.test(properties)) return properties.replace(said2, `$1"${isOn ? 1 : 0}"`);
  if (!isOn) return properties;
  if (!properties) return `<${prefix}pPr rtl="1"/>`;
  const at2 = prefix.length + 4;
  return `${properties.slice(0, at2)} rtl="1"${properties.slice(at2)}`;
}
function localDrawingRun({ open: open2, properties }, tag2) {
  const prefix = /^<([^\s>/]*:)?/.exec(open2)[1] ?? "";
  const language = ` lang="${escapeXml(tag2)}"`;
  if (!properties) return `<${prefix}rPr${language}/>`;
  const end = properties.indexOf(">");
  const said2 = /\slang\s*=\s*(?:"[^"]*"|'[^']*')/;
  const element = properties.slice(0, end);
  const changed = said2.test(element) ? element.replace(said2, language) : `<${prefix}rPr${language}${element.slice(prefix.length + 4)}`;
  return changed + properties.slice(end);
}

// src/documents/docx/package.ts
import { VFileMessage as VFileMessage5 } from "vfile-message";

// src/zip/archive.ts
import { deflateSync, inflateSync } from "fflate";

// src/zip/crc.ts
var table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
  return value;
});
function crc32(bytes2) {
  let crc = -1;
  for (let at2 = 0; at2 < bytes2.length; at2++) crc = table[(crc ^ bytes2[at2]) & 255] ^ crc >>> 8;
  return (crc ^ -1) >>> 0;
}

// src/zip/directory.ts
import { VFileMessage as VFileMessage4 } from "vfile-message";
var limits = { entries: 1e4, entry: 256 * 2 ** 20, all: 2 ** 30 };
var LOCAL = 67324752;
var RECORD = 33639248;
var END = 101010256;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var WIDE = 4294967295;
function fault(reason, cause) {
  return new VFileMessage4(reason, { ruleId: "zip", source: "padanan", cause });
}
function readDirectory(bytes2) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const u16 = (at3) => view.getUint16(at3, true);
  const u32 = (at3) => view.getUint32(at3, true);
  const u64 = (at3) => Number(view.getBigUint64(at3, true));
  const end = findEnd(bytes2, u32);
  let [count, size, offset] = [u16(end + 10), u32(end + 12), u32(end + 16)];
  let directoryEnd = end;
  if (end >= 20 && u32(end - 20) === LOCATOR_64) {
    const wide = end - 20 - 56;
    if (wide < 0 || u32(wide) !== END_64) throw fault("expected a whole archive: its end is damaged");
    [count, size, offset] = [u64(wide + 32), u64(wide + 40), u64(wide + 48)];
    directoryEnd = wide;
  } else if (u16(end + 4) !== 0 || u16(end + 6) !== 0) throw fault("expected an archive in one piece");
  const start2 = directoryEnd - size;
  const shift = start2 - offset;
  if (start2 < 0 || shift < 0) throw fault("expected a whole archive: its directory is not where it says");
  if (count > limits.entries) throw fault(`expected at most ${limits.entries} entries, found ${count}`);
  const entries = [];
  let at2 = start2;
  while (at2 + 46 <= directoryEnd && u32(at2) === RECORD) {
    const flags = u16(at2 + 8);
    const [nameLength, extraLength, commentLength] = [u16(at2 + 28), u16(at2 + 30), u16(at2 + 32)];
    const extra = at2 + 46 + nameLength;
    const recordEnd = extra + extraLength + commentLength;
    if (recordEnd > directoryEnd) break;
    const name = new TextDecoder(flags & 2048 ? "utf-8" : "latin1").decode(bytes2.subarray(at2 + 46, extra));
    const wide = wideFields(extra, extra + extraLength, u16);
    const field = (place) => {
      const value = u32(place);
      if (value !== WIDE || wide.at + 8 > wide.end) return value;
      wide.at += 8;
      return u64(wide.at - 8);
    };
    const uncompressed = field(at2 + 24);
    const compressedSize = field(at2 + 20);
    const local = field(at2 + 42) + shift;
    if (flags & 8257) throw fault(`expected entries without a password, found \`${name}\` encrypted`);
    const method = u16(at2 + 10);
    if (method !== 0 && method !== 8)
      throw fault(`expected \`${name}\` stored or deflated, found method ${method}`);
    if (local + 30 > start2 || u32(local) !== LOCAL) throw fault(`expected a header of \`${name}\``);
    const data = local + 30 + u16(local + 26) + u16(local + 28);
    const isSame = u16(local + 26) === nameLength && bytes2.subarray(local + 30, local + 30 + nameLength).every((byte, i) => byte === bytes2[at2 + 46 + i]);
    if (!isSame) throw fault(`expected one name for an entry: the directory says \`${name}\``);
    if (data + compressedSize > start2) throw fault(`expected \`${name}\` whole`);
    if (method === 0 && uncompressed !== compressedSize)
      throw fault(`expected one size of \`${name}\`, found ${uncompressed} and ${compressedSize}`);
    const record = { start: at2, end: recordEnd };
    entries.push({
      ...{ name, method, crc: u32(at2 + 16), compressedSize, size: uncompressed, record },
      ...{ start: local, data, end: data + compressedSize }
    });
    at2 = recordEnd;
  }
  if (entries.length !== count || at2 !== directoryEnd)
    throw fault(`expected a directory of ${count} entries, found ${entries.length}`);
  checkNames(entries);
  const inPlace = [...entries].sort((a, b) => a.start - b.start);
  for (const [index, entry2] of inPlace.entries()) {
    const next = inPlace[index + 1]?.start ?? start2;
    if (next < entry2.end) throw fault(`expected entries apart, found \`${entry2.name}\` over the next`);
    entry2.end = next;
  }
  return { entries, comment: bytes2.subarray(end + 22, Math.min(end + 22 + u16(end + 20), bytes2.length)) };
}
function findEnd(bytes2, u32) {
  for (let at2 = bytes2.length - 22; at2 >= 0 && at2 >= bytes2.length - 131072; at2--) {
    if (bytes2[at2] === 80 && u32(at2) === END) return at2;
  }
  const isBegun = bytes2.length > 4 && u32(0) === LOCAL;
  throw fault(
    isBegun ? "expected a whole archive: its end is missing" : "expected a zip archive, found something else"
  );
}
function wideFields(from, to, u16) {
  for (let at2 = from; at2 + 4 <= to; at2 += 4 + u16(at2 + 2)) {
    if (u16(at2) === 1) return { at: at2 + 4, end: Math.min(to, at2 + 4 + u16(at2 + 2)) };
  }
  return { at: to, end: to };
}
function checkNames(entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name } of entries) {
    const path = name.replaceAll("\\", "/");
    if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\0/.test(path))
      throw fault(`expected names inside the archive, found \`${name}\``);
    const key = path.toLowerCase();
    if (seen.has(key)) throw fault(`expected one entry \`${name}\`, found several`);
    seen.add(key);
  }
}

// src/zip/archive.ts
var Archive = class {
  #bytes;
  #entries = /* @__PURE__ */ new Map();
  #comment;
  #inflated = 0;
  /**
   * @throws {VFileMessage} For bytes that are no archive, a damaged one, one with a password, with names that are doubled
   *   or lead out of it, or with more than 10,000 entries.
   */
  constructor(bytes2) {
    const { entries, comment } = readDirectory(bytes2);
    this.#bytes = new Uint8Array(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
    this.#comment = comment;
    for (const entry2 of entries) this.#entries.set(entry2.name, entry2);
  }
  /** The names of the entries, in the order of the directory. */
  get names() {
    return [...this.#entries.keys()];
  }
  /**
   * The content of an entry, held against its size and its checksum.
   *
   * @throws {TypeError} For a name that no entry has.
   * @throws {VFileMessage} For an entry that is damaged, over 256 MB, or with those read before over 1 GB.
   */
  read(name) {
    const entry2 = this.#entry(name);
    const { method, data, compressedSize, size } = entry2;
    if (size > limits.entry)
      throw fault(`expected \`${name}\` of at most ${limits.entry} bytes, found ${size}`);
    this.#inflated += size;
    if (this.#inflated > limits.all) throw fault(`expected entries of at most ${limits.all} bytes in all`);
    const stored = this.#bytes.subarray(data, data + compressedSize);
    const content = method === 0 ? stored.slice() : inflate(stored, entry2);
    if (content.length !== size || crc32(content) !== entry2.crc)
      throw fault(`expected \`${name}\` undamaged: size or checksum is wrong`);
    return content;
  }
  /**
   * The archive with other content for entries; all others keep their bytes, and all their order and date.
   *
   * @throws {TypeError} For a name that no entry has.
   */
  replace(contents) {
    for (const name of contents.keys()) this.#entry(name);
    const out = new Output();
    const moved2 = /* @__PURE__ */ new Map();
    for (const entry2 of [...this.#entries.values()].sort((a, b) => a.start - b.start)) {
      const content = contents.get(entry2.name);
      const start3 = out.length;
      if (!content) out.add(this.#bytes.subarray(entry2.start, entry2.end));
      moved2.set(entry2, { start: start3, ...content && { written: this.#addLocal(out, entry2, content) } });
    }
    const start2 = out.length;
    for (const entry2 of this.#entries.values()) this.#addRecord(out, entry2, moved2.get(entry2));
    addEnd(out, this.#entries.size, start2, this.#comment);
    return out.bytes();
  }
  #entry(name) {
    const entry2 = this.#entries.get(name);
    if (!entry2) throw new TypeError(`padanan: the archive has no entry \`${name}\``);
    return entry2;
  }
  #addLocal(out, { start: start2, data, method }, content) {
    const header = this.#bytes.slice(start2, data);
    const nameEnd = 30 + header[26] + header[27] * 256;
    const kept = withoutWide(header.subarray(nameEnd));
    const written2 = compress(content, method);
    const fixed = header.subarray(0, nameEnd);
    setFields(fixed, { flags: 6, crc: 14 }, written2);
    setNumber(fixed, 28, 2, kept.length);
    out.add(fixed, kept, written2.data);
    return written2;
  }
  #addRecord(out, { record, start: old }, { start: start2, written: written2 }) {
    const bytes2 = this.#bytes.slice(record.start, record.end);
    const nameEnd = 46 + bytes2[28] + bytes2[29] * 256;
    const extraEnd = nameEnd + bytes2[30] + bytes2[31] * 256;
    if (!written2) {
      if (getNumber(bytes2, 42) !== 4294967295) setNumber(bytes2, 42, 4, start2);
      else if (start2 !== old) throw fault("expected an archive under 4 GB");
      out.add(bytes2);
      return;
    }
    const kept = withoutWide(bytes2.subarray(nameEnd, extraEnd));
    const fixed = bytes2.slice(0, nameEnd);
    setFields(fixed, { flags: 8, crc: 16 }, written2);
    setNumber(fixed, 30, 2, kept.length);
    setNumber(fixed, 42, 4, start2);
    out.add(fixed, kept, bytes2.subarray(extraEnd));
  }
};
function compress(content, method) {
  const data = method === 0 ? content : deflateSync(content, { level: 6 });
  return { method, data, crc: crc32(content), size: content.length };
}
function inflate(stored, { name, size }) {
  if (size > stored.length * 1032 + 1032) throw fault(`expected \`${name}\` undamaged: its size is wrong`);
  try {
    return inflateSync(stored, { out: new Uint8Array(size) });
  } catch (error) {
    throw fault(`expected \`${name}\` undamaged: it can't be inflated`, error);
  }
}
function withoutWide(extra) {
  const kept = [];
  let at2 = 0;
  while (at2 + 4 <= extra.length) {
    const end = at2 + 4 + extra[at2 + 2] + extra[at2 + 3] * 256;
    if (extra[at2] !== 1 || extra[at2 + 1] !== 0) kept.push(...extra.subarray(at2, end));
    at2 = end;
  }
  return Uint8Array.from(kept);
}
function setFields(header, at2, { data, crc, size }) {
  header[at2.flags] &= ~8;
  setNumber(header, at2.crc, 4, crc);
  setNumber(header, at2.crc + 4, 4, data.length);
  setNumber(header, at2.crc + 8, 4, size);
}
function addEnd(out, count, start2, comment) {
  const end = new Uint8Array(22);
  setNumber(end, 0, 4, 101010256);
  setNumber(end, 8, 2, count);
  setNumber(end, 10, 2, count);
  setNumber(end, 12, 4, out.length - start2);
  setNumber(end, 16, 4, start2);
  setNumber(end, 20, 2, comment.length);
  out.add(end, comment);
}
function setNumber(bytes2, at2, width2, value) {
  for (let i = 0; i < width2; i++) bytes2[at2 + i] = value / 2 ** (8 * i) & 255;
}
function getNumber(bytes2, at2) {
  return new DataView(bytes2.buffer, bytes2.byteOffset).getUint32(at2, true);
}
var Output = class {
  length = 0;
  #pieces = [];
  add(...pieces) {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.length += piece.length;
    }
  }
  bytes() {
    const all = new Uint8Array(this.length);
    let at2 = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at2);
      at2 += piece.length;
    }
    return all;
  }
};

// src/documents/docx/package.ts
var wanted = /* @__PURE__ */ new Set([
  ..."header footer footnotes endnotes comments chart diagramData diagramDrawing".split(" "),
  ..."core-properties styles settings glossaryDocument".split(" ")
]);
function refusal(reason, part, cause) {
  const message = new VFileMessage5(part === void 0 ? reason : `${part}: ${reason}`, {
    ...{ ruleId: "docx", source: "padanan", cause }
  });
  message.fatal = true;
  return message;
}
var Package = class {
  parts = [];
  /** What was read over. */
  skipped = [];
  /** Whether a signature breaks as soon as something changes. */
  isSigned = false;
  #archive;
  #names = /* @__PURE__ */ new Map();
  /** @throws {VFileMessage} For bytes that are no Word document, a damaged one, or one that passes a limit. */
  constructor(bytes2) {
    this.#archive = open(bytes2);
    for (const name of this.#archive.names) this.#names.set(keyOf(name), name);
    if (!this.#names.has("[content_types].xml"))
      throw refusal("expected a Word document, found another zip archive");
    const types = this.#contentTypes();
    if (!this.#names.has("_rels/.rels")) throw refusal("expected a Word document, found no _rels/.rels");
    const relationships = this.#relationships("");
    const main = relationships.find(({ kind }) => kind === "officeDocument");
    if (!main) throw refusal("expected a Word document: no relationship names its main part");
    const type = types(main.target);
    if (type !== void 0 && !mainTypes.has(type))
      throw refusal(`expected a Word document, found a main part of type ${type}`);
    if (!this.#names.has(keyOf(main.target)))
      throw refusal(`expected a Word document: its main part ${main.target} is missing`);
    const document = this.#read(main.target, main.kind);
    if (document.root.name !== "w:document")
      throw refusal("expected `document` of WordprocessingML as the root", main.target);
    this.parts.push(document);
    this.isSigned = relationships.some(({ kind }) => kind === "origin");
    this.#follow([...this.#relationships(main.target), ...relationships]);
  }
  /** The bytes of the document with other text in parts, by the parts' names. */
  replace(texts) {
    const contents = /* @__PURE__ */ new Map();
    for (const { name, encoding } of this.parts) {
      const text = texts.get(name);
      if (text !== void 0) contents.set(this.#names.get(keyOf(name)), encode(text, encoding));
    }
    return this.#archive.replace(contents);
  }
  #follow(relationships) {
    for (const { kind, target } of relationships) {
      if (!wanted.has(kind) || this.parts.some(({ name }) => name === target)) continue;
      if (!this.#names.has(keyOf(target))) {
        this.skipped.push({ line: 1, text: target, reason: `${target} is named and missing` });
        continue;
      }
      this.parts.push(this.#read(target, kind));
      this.#follow(this.#relationships(target));
    }
  }
  #read(name, kind) {
    const bytes2 = this.#archive.read(this.#names.get(keyOf(name)));
    const encoding = encodingOf(bytes2);
    try {
      const text = new TextDecoder(encoding.name, { fatal: true }).decode(bytes2);
      const said2 = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? "utf-8";
      if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(said2))
        throw refusal(`expected text in UTF-8 or UTF-16, found ${said2}`, name);
      return { name, kind, text, root: readPlaces(text, prefixes), encoding };
    } catch (error) {
      if (error instanceof VFileMessage5)
        throw error.ruleId === "docx" ? error : refusal(String(error), name, error);
      throw refusal(`expected text in ${encoding.name}`, name, error);
    }
  }
  /** The relationships of a part, or of the whole package; targets outside the package are none. */
  #relationships(source) {
    const cut2 = source.lastIndexOf("/") + 1;
    const name = `${source.slice(0, cut2)}_rels/${source.slice(cut2)}.rels`;
    if (!this.#names.has(keyOf(name))) return [];
    const { text, root } = this.#read(name, "relationships");
    return root.children.flatMap((element) => {
      const attributes = placedAttributes(text, element, prefixes);
      const target = attributes.get("Target")?.value;
      if (target === void 0 || attributes.get("TargetMode")?.value === "External") return [];
      return {
        kind: kindOfRelationship(attributes.get("Type")?.value ?? ""),
        target: resolve(source.slice(0, cut2), target)
      };
    });
  }
  #contentTypes() {
    const { text, root } = this.#read("[Content_Types].xml", "types");
    const [parts, extensions] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const element of root.children) {
      const attributes = placedAttributes(text, element, prefixes);
      const type = attributes.get("ContentType")?.value ?? "";
      const part = attributes.get("PartName")?.value;
      if (part !== void 0) parts.set(keyOf(part.replace(/^\//, "")), type);
      else extensions.set((attributes.get("Extension")?.value ?? "").toLowerCase(), type);
    }
    return (name) => parts.get(keyOf(name)) ?? extensions.get(keyOf(name).replace(/^.*\./, ""));
  }
};
function open(bytes2) {
  const head = String.fromCharCode(...bytes2.subarray(0, 8));
  if (head === "\xD0\xCF\xE0\xA1\xB1\xE1")
    throw refusal(
      "expected a .docx document, found one with a password or of Word 97; save it as .docx without"
    );
  return new Archive(bytes2);
}
function keyOf(name) {
  return name.replaceAll("\\", "/").toLowerCase();
}
function resolve(folder2, target) {
  const path = [];
  const whole = target.startsWith("/") ? target.slice(1) : folder2 + target;
  for (const step of whole.replace(/[?#].*$/, "").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step) path.push(step);
  }
  try {
    return decodeURI(path.join("/"));
  } catch {
    return path.join("/");
  }
}
function encodingOf([a, b, c]) {
  if (a === 255 && b === 254) return { name: "utf-16le", isMarked: true };
  if (a === 254 && b === 255) return { name: "utf-16be", isMarked: true };
  if (a === 60 && b === 0) return { name: "utf-16le", isMarked: false };
  if (a === 0 && b === 60) return { name: "utf-16be", isMarked: false };
  return { name: "utf-8", isMarked: a === 239 && b === 187 && c === 191 };
}
function encode(text, { name, isMarked: isMarked2 }) {
  const marked = isMarked2 ? `\uFEFF${text}` : text;
  if (name === "utf-8") return new TextEncoder().encode(marked);
  const bytes2 = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes2.buffer);
  for (let at2 = 0; at2 < marked.length; at2++)
    view.setUint16(at2 * 2, marked.charCodeAt(at2), name === "utf-16le");
  return bytes2;
}

// src/documents/pieces.ts
function hasText(pieces) {
  return pieces.some(
    (piece) => piece.type === "text" ? hasWords(piece.value) : piece.type === "pair" && hasText(piece.pieces)
  );
}
function hasWords(text) {
  return /[\p{L}\p{N}]/u.test(text);
}
function trimSpan(text, { start: start2, end }) {
  while (start2 < end && isBlank(text[start2])) start2++;
  while (start2 < end && isBlank(text[end - 1])) end--;
  return { start: start2, end };
}
function trim(text) {
  const { start: start2, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start2, end);
}
function isBlank(character2) {
  return " 	\n\r\f".includes(character2);
}

// src/documents/docx/format.ts
var unseen2 = new Set(
  "lang noProof kern rPrChange webHidden specVanish ins del moveFrom moveTo snapToGrid".split(" ").map((name) => `w:${name}`)
);
var complex2 = /* @__PURE__ */ new Set(["w:szCs", "w:bCs", "w:iCs", "w:cs", "w:rtl"]);
var complexScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]+/gu;
var eastAsian2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30FF\uFF00-\uFFEF]+/gu;
var visibleOnBlanks = /^w:(?:u|strike|dstrike|highlight|shd|bdr)\b/;
function scriptsOf(text) {
  if (!/[\u0590-\uFFFF]/.test(text)) return /[a-z0-9]/i.test(text) ? ["other"] : [];
  const notComplex = text.replace(complexScript, "");
  const others = notComplex.replace(eastAsian2, "");
  const used = [];
  if (notComplex.length < text.length) used.push("complex");
  if (others.length < notComplex.length) used.push("eastAsian");
  if (/[\p{L}\p{N}]/u.test(others)) used.push("other");
  return used;
}
function looksLike(one, other) {
  return one.format === other.format && other.used.every((script) => one.scripts[script] === other.scripts[script]);
}
function lookOf({ format, scripts, used }) {
  return [format, ...used.map((script) => scripts[script])].filter(Boolean).join("\n");
}
function formatOf(text, properties) {
  const seen = [];
  const scripts = { complex: [], eastAsian: [], other: [] };
  for (const property2 of properties?.children ?? []) {
    const { name } = property2;
    if (unseen2.has(name)) continue;
    const attributes = [...placedAttributes(text, property2, prefixes)].map(([attribute, { value }]) => `${attribute}=${value}`).filter((attribute) => !/^w:val=(?:1|true|on)$/.test(attribute)).sort();
    if (name === "w:rFonts") {
      for (const attribute of attributes) {
        if (attribute.startsWith("w:hint")) continue;
        const script = /^w:cs/.test(attribute) ? "complex" : /^w:eastAsia/.test(attribute) ? "eastAsian" : "other";
        scripts[script].push(`${name} ${attribute}`);
      }
      continue;
    }
    if (name === "w:spacing" && isFit(attributes[0])) continue;
    const inside2 = property2.children.length > 0 ? text.slice(property2.start, property2.end) : "";
    const line2 = `${name} ${attributes.join(" ")}${inside2}`;
    if (complex2.has(name)) scripts.complex.push(line2);
    else seen.push(line2);
  }
  const joined = (lines2) => lines2.sort().join("\n");
  return {
    format: joined(seen),
    scripts: {
      complex: joined(scripts.complex),
      eastAsian: joined(scripts.eastAsian),
      other: joined(scripts.other)
    }
  };
}
function isFit(attribute = "") {
  return Math.abs(Number(attribute.replace("w:val=", ""))) < 20;
}
function showsBlanks(format) {
  return format.split("\n").some((property2) => visibleOnBlanks.test(property2) && !/=(?:none|nil|0|false)\b/.test(property2));
}
var names = [
  ["w:b", "xlf:b", "bold"],
  ["w:i", "xlf:i", "italic"],
  ["w:u", "xlf:u", "underlined"],
  ["w:strike", "", "struck through"],
  ["w:dstrike", "", "struck through"],
  ["w:vertAlign", "", "superscript or subscript"],
  ["w:smallCaps", "", "small capitals"],
  ["w:caps", "", "capitals"],
  ["w:highlight", "", "highlighted"],
  ["w:color", "", "colour"],
  ["w:rFonts", "", "font"],
  ["w:sz", "", "size"],
  ["w:rStyle", "", "style"]
];
function nameOf(format, base) {
  const [own, around] = [new Set(format.split("\n")), new Set(base.split("\n"))];
  const differing = new Set(
    [...own, ...around].filter((one) => own.has(one) !== around.has(one)).map((one) => one.split(" ")[0])
  );
  const found = names.filter(([property2]) => differing.has(property2));
  const said2 = [...new Set(found.map(([, , name]) => name))].join(", ") || "format";
  const types = found.map(([, type]) => type).filter(Boolean);
  return { name: said2, ...types.length === 1 && { subType: types[0] } };
}

// src/documents/docx/content.ts
function take(all, sliceOf) {
  const items = all.flatMap(splitBlanks);
  const isText = (item) => item.type === "text" && /\S/.test(item.value);
  const first = items.findIndex(isText);
  if (first < 0) return void 0;
  const range = rangeOf(items, first, items.findLastIndex(isText));
  const inner = items.slice(range.from, range.to).filter((item) => !isSoft(item));
  const edges = { before: items.slice(0, range.from), after: items.slice(range.to) };
  dropHalves(edges);
  return { ...new Taker(inner, sliceOf).taken(), ...edges };
}
var isSoft = (item) => (item.type === "open" || item.type === "close") && item.pair.isSoft;
function splitBlanks(item) {
  if (item.type !== "text") return [item];
  const { value } = item;
  const start2 = value.length - value.trimStart().length;
  if (start2 === value.length) return [item];
  const end = value.trimEnd().length;
  if (start2 === 0 && end === value.length) return [item];
  const part = (from, to) => from < to ? [{ ...item, value: value.slice(from, to), atoms: [] }] : [];
  return [...part(0, start2), ...part(start2, end), ...part(end, value.length)];
}
function rangeOf(items, first, last) {
  const partners = /* @__PURE__ */ new Map();
  const open2 = [];
  items.forEach((item, at2) => {
    if (item.type === "open") open2.push(at2);
    else if (item.type === "close") {
      const start2 = open2.pop();
      partners.set(start2, at2);
      partners.set(at2, start2);
    }
  });
  let [from, to] = [first, last];
  let [left, right] = [first, last];
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (let at2 = left - 1; at2 >= 0; at2--) {
      const other = partners.get(at2);
      if (other === void 0 || isSoft(items[at2]) || other < from || other > to) continue;
      from = at2;
      isGrowing = true;
    }
    for (let at2 = right + 1; at2 < items.length; at2++) {
      const other = partners.get(at2);
      if (other === void 0 || isSoft(items[at2]) || other > to || other < from) continue;
      to = at2;
      isGrowing = true;
    }
    ;
    [left, right] = [from, to];
  }
  return { from, to: to + 1 };
}
function dropHalves(edges) {
  const ends = /* @__PURE__ */ new Map();
  for (const item of [...edges.before, ...edges.after])
    if (item.type === "open" || item.type === "close") ends.set(item.pair, (ends.get(item.pair) ?? 0) + 1);
  const isWhole = (item) => item.type !== "open" && item.type !== "close" || ends.get(item.pair) === 2;
  edges.before = edges.before.filter(isWhole);
  edges.after = edges.after.filter(isWhole);
}
var Taker = class {
  #sliceOf;
  #nodes;
  #first;
  #originalData = [];
  #dataIds = /* @__PURE__ */ new Map();
  #meanings = /* @__PURE__ */ new Map();
  #hidden = [];
  /** Hidden things with nothing visible after them yet. */
  #waiting = [];
  #text = "";
  #last;
  #codes = 0;
  constructor(items, sliceOf) {
    this.#sliceOf = sliceOf;
    this.#nodes = nest(items);
    this.#first = items.find((item) => item.type === "text").run;
  }
  taken() {
    settleBlanks(this.#nodes);
    const run = commonest(this.#nodes) ?? this.#first;
    const content = this.#content(this.#nodes, run);
    return {
      ...{ content, run, originalData: this.#originalData, meanings: this.#meanings },
      ...{ hidden: this.#hidden, text: this.#text }
    };
  }
  #content(nodes, base) {
    const content = [];
    for (let at2 = 0; at2 < nodes.length; at2++) {
      const node = nodes[at2];
      if (node.type === "hidden") this.#hide(node);
      else if (node.type === "code") content.push(this.#alone(node));
      else if (node.type === "pair") content.push(this.#pair(node));
      else if (!base || looksLike(base, node.run)) this.#add(content, node.value);
      else {
        const end = stretch(nodes, at2);
        content.push(this.#formatted(nodes.slice(at2, end), node.run, base));
        at2 = end - 1;
      }
    }
    return content;
  }
  #add(content, text) {
    if (typeof content.at(-1) === "string") content[content.length - 1] += text;
    else content.push(text);
    this.#text += text;
    this.#last = void 0;
    this.#waiting = [];
  }
  #hide({ atoms }) {
    const hidden = { atoms, after: this.#last, offset: this.#text.length };
    this.#hidden.push(hidden);
    this.#waiting.push(hidden);
  }
  /** Notes that an end of a code stands here. */
  #pass(end) {
    for (const hidden of this.#waiting) if (hidden.after === void 0) hidden.before = end;
    this.#waiting = [];
    this.#last = end;
  }
  #alone(item) {
    const id = String(++this.#codes);
    this.#meanings.set(id, { type: "code", item });
    this.#pass(id);
    const { name, kind: type, subType, equiv, atoms } = item;
    const dataRef = this.#data(atoms.map(this.#sliceOf).join(""));
    return { kind: "ph", id, type, ...subType && { subType }, disp: name, equiv, dataRef };
  }
  #pair({ open: open2, close, nodes }) {
    const run = commonest(nodes);
    const meaning = { type: "pair", open: open2.atoms, close: close.atoms, run };
    const { name, kind } = open2.pair;
    const [start2, end] = [open2, close].map(({ atoms }) => atoms.map(this.#sliceOf).join(""));
    return this.#around(
      meaning,
      { name, type: kind, start: start2, end },
      () => this.#content(nodes, run)
    );
  }
  #formatted(nodes, run, base) {
    const { name, subType } = nameOf(lookOf(run), lookOf(base));
    const [start2, end] = [run.properties || run.open, run.close];
    return this.#around(
      { type: "format", run },
      { name, type: "fmt", subType, start: start2, end },
      () => this.#content(nodes, run)
    );
  }
  #around(meaning, {
    name,
    type,
    subType,
    start: start2,
    end
  }, inside2) {
    const id = String(++this.#codes);
    this.#meanings.set(id, meaning);
    this.#pass(`<${id}`);
    const refs = { dataRefStart: this.#data(start2), dataRefEnd: this.#data(end) };
    const content = inside2();
    this.#pass(`${id}>`);
    const shown3 = { dispStart: name, equivStart: "", equivEnd: "" };
    return { kind: "pc", id, type, ...subType && { subType }, ...shown3, ...refs, content };
  }
  /** The whole markup is in the skeleton: here the beginning says what it is. */
  #data(markup) {
    const content = markup.length > mostData ? `${markup.slice(0, markup.indexOf(">") + 1).slice(0, mostData)}\u2026` : markup;
    const known2 = this.#dataIds.get(content);
    if (known2) return known2;
    const id = `d${this.#originalData.length + 1}`;
    this.#originalData.push({ id, content });
    this.#dataIds.set(content, id);
    return id;
  }
};
var mostData = 200;
function nest(items) {
  const levels = [{ nodes: [] }];
  for (const item of items) {
    if (item.type === "open") levels.push({ open: item, nodes: [] });
    else if (item.type === "close") {
      const { open: open2, nodes } = levels.pop();
      levels.at(-1).nodes.push({ type: "pair", open: open2, close: item, nodes });
    } else levels.at(-1).nodes.push(item);
  }
  return levels[0].nodes;
}
function settleBlanks(nodes) {
  const texts = nodes.flatMap((node, at2) => node.type === "text" ? at2 : []);
  const runOf2 = (at2) => at2 === void 0 ? void 0 : nodes[at2].run;
  let next = 0;
  texts.forEach((at2, index) => {
    const node = nodes[at2];
    if (/\S/.test(node.value) || node.run.showsBlanks && node.value.length > 2) return;
    next = Math.max(next, index + 1);
    while (next < texts.length && !/\S/.test(nodes[texts[next]].value)) next++;
    const [before2, after] = [runOf2(texts[index - 1]), runOf2(texts[next])];
    const { format } = node.run;
    if (before2?.format !== format && after?.format !== format)
      nodes[at2] = { ...node, run: before2 ?? after ?? node.run };
  });
  for (const node of nodes) if (node.type === "pair") settleBlanks(node.nodes);
}
function commonest(nodes) {
  const counts = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    if (node.type !== "text") continue;
    const { run, value } = node;
    const look = [run.format, ...Object.values(run.scripts)].join("\n");
    const count = counts.get(look) ?? { run, count: 0 };
    count.count += value.length;
    counts.set(look, count);
  }
  let most;
  for (const count of counts.values()) if (!most || count.count > most.count) most = count;
  return most?.run;
}
function stretch(nodes, from) {
  const { run } = nodes[from];
  let end = from + 1;
  for (let at2 = end; at2 < nodes.length; at2++) {
    const node = nodes[at2];
    if (node.type === "pair" || node.type === "text" && !looksLike(run, node.run)) break;
    if (node.type === "text") end = at2 + 1;
  }
  return end;
}

// src/documents/docx/fields.ts
function fieldName(instruction) {
  return /^\s*\\?(\S+)/.exec(instruction)?.[1]?.toUpperCase() ?? "";
}
var unseenFields = /* @__PURE__ */ new Set(["XE", "TC", "TA", "RD", "PRIVATE"]);
var isField = (item) => item.type === "begin" || item.type === "separate" || item.type === "end" || item.type === "instruction";
function resolveFields(list) {
  if (!list.some(isField)) return list;
  const ends = matchFields(list);
  const resolve2 = (from, to) => {
    const items = [];
    for (let at2 = from; at2 < to; at2++) {
      const item = list[at2];
      if (!isField(item)) {
        items.push(item);
        continue;
      }
      const match = ends.get(at2);
      if (!match) {
        let last = at2;
        if (item.type === "begin")
          for (let next = at2 + 1; next < to && isField(list[next]) && list[next].type !== "end" && !ends.has(next); next++) {
            last = next;
            if (list[next].type === "separate") break;
          }
        const atoms = list.slice(at2, last + 1).flatMap(({ atoms: atoms2 }) => atoms2);
        items.push({ type: "code", atoms, name: "field", kind: "ui", equiv: "" });
        at2 = last;
        continue;
      }
      const { separate = match.end, end, instruction } = match;
      const result = resolve2(Math.min(separate + 1, end), end);
      const word = fieldName(instruction);
      if (word === "HYPERLINK" && result.some(({ type }) => type === "text")) {
        const pair2 = { name: "link", kind: "link", isSoft: false };
        items.push({ type: "open", pair: pair2, atoms: list.slice(at2, separate + 1).flatMap(({ atoms }) => atoms) });
        for (const one of result) items.push(one);
        items.push({ type: "close", pair: pair2, atoms: list[end].atoms });
      } else {
        const equiv = result.map((one) => one.type === "text" ? one.value : one.type === "code" ? one.equiv : "").join("");
        const atoms = list.slice(at2, end + 1).flatMap(({ atoms: atoms2 }) => atoms2);
        if (unseenFields.has(word)) items.push({ type: "hidden", atoms });
        else
          items.push({
            type: "code",
            atoms,
            name: `field ${word}`.trim(),
            kind: "ui",
            subType: "xlf:var",
            equiv
          });
      }
      at2 = end;
    }
    return items;
  };
  return resolve2(0, list.length);
}
function matchFields(list) {
  const matches = /* @__PURE__ */ new Map();
  const open2 = [];
  let depth = 0;
  list.forEach((item, at2) => {
    const field = open2.at(-1);
    if (item.type === "open") depth++;
    else if (item.type === "close") {
      depth--;
      for (const one of open2) one.lowest = Math.min(one.lowest, depth);
    } else if (item.type === "begin") open2.push({ at: at2, depth, lowest: depth, instruction: "" });
    else if (item.type === "separate" && field) field.separate = at2;
    else if (item.type === "instruction" && field && field.separate === void 0)
      field.instruction += item.value;
    else if (item.type === "end" && field) {
      open2.pop();
      if (field.depth === depth && field.lowest === depth)
        matches.set(field.at, { separate: field.separate, end: at2, instruction: field.instruction });
    }
  });
  return matches;
}

// src/documents/docx/items.ts
var inRun = {
  "w:tab": { name: "tab", kind: "fmt", equiv: "	", isLight: true },
  "w:ptab": { name: "tab", kind: "fmt", equiv: "	", isLight: true },
  "w:cr": { name: "line break", kind: "fmt", subType: "xlf:lb", equiv: "\n", isLight: true },
  "w:footnoteReference": { name: "footnote", kind: "other", equiv: "" },
  "w:endnoteReference": { name: "endnote", kind: "other", equiv: "" },
  "w:footnoteRef": { name: "note number", kind: "other", equiv: "" },
  "w:endnoteRef": { name: "note number", kind: "other", equiv: "" },
  "w:drawing": { name: "image", kind: "image", equiv: "", hasBlocks: true },
  "w:pict": { name: "image", kind: "image", equiv: "", hasBlocks: true },
  "w:object": { name: "object", kind: "image", equiv: "", hasBlocks: true },
  "mc:AlternateContent": { name: "image", kind: "image", equiv: "", hasBlocks: true },
  "w:sym": { name: "symbol", kind: "other", equiv: "" },
  "w:pgNum": { name: "page number", kind: "ui", equiv: "" }
};
var characters = { "w:noBreakHyphen": "\u2011", "w:softHyphen": "\xAD" };
var marks = /^w:(?:bookmark(?:Start|End)|perm(?:Start|End)|comment(?:RangeStart|RangeEnd|Reference)|annotationRef|proofErr|moveFromRange\w+|moveToRange\w+|customXml\w+Range\w+|delInstrText|separator|continuationSeparator)$/;
var dropped = /* @__PURE__ */ new Set([
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:rPr",
  "w:pPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:fldData"
]);
var deletions = /* @__PURE__ */ new Set(["w:del", "w:moveFrom"]);
var insertions = /* @__PURE__ */ new Set(["w:ins", "w:moveTo"]);
function itemsOf(paragraph, story) {
  const reader = new ParagraphReader(story);
  reader.readAll(paragraph.children);
  return resolveFields(reader.items);
}
var ParagraphReader = class {
  constructor(story) {
    this.story = story;
  }
  story;
  items = [];
  readAll(elements2) {
    for (const element of elements2) this.#read(element);
  }
  #read(element) {
    const { name } = element;
    if (dropped.has(name)) return;
    const { rejects } = this.story;
    if (marks.test(name)) this.#hide(element);
    else if ((rejects ? insertions : deletions).has(name)) {
      this.#passFields(element);
      this.#hide(element);
    } else if (deletions.has(name)) this.readAll(element.children);
    else if (name === "w:r") this.#readRun(element);
    else if (name === "w:hyperlink") this.#around(element, element.children, "link", "link");
    else if (name === "w:ins" || name === "w:moveTo" || name === "w:smartTag")
      this.#around(element, element.children, name.slice(2), "other", true);
    else if (name === "w:customXml" || name === "w:dir" || name === "w:bdo")
      this.#around(element, element.children, name.slice(2), "other");
    else if (name === "w:sdt") this.#readControl(element);
    else if (name === "w:fldSimple") this.#readSimpleField(element);
    else if (name === "m:oMath" || name === "m:oMathPara")
      this.#code(element, { name: "formula", kind: "other", equiv: shownIn(element, this.story.text) });
    else if (name === "mc:AlternateContent")
      this.#code(element, { name: "image", kind: "image", equiv: "", hasBlocks: true });
    else this.#code(element, { name: name.replace(/^.*:/, ""), kind: "other", equiv: "" });
  }
  #hide(element, run) {
    this.items.push({ type: "hidden", atoms: [{ start: element.start, end: element.end, run }] });
  }
  #code(element, what, run) {
    this.items.push({ type: "code", atoms: [{ start: element.start, end: element.end, run }], ...what });
  }
  /** What is around other things: its tags, with its properties, are the two ends. */
  #around({ start: start2, innerStart, innerEnd, end, children: [first] }, inside2, name, kind, isSoft2 = false) {
    const pair2 = { name, kind, isSoft: isSoft2 };
    const isProperties = first !== void 0 && /Pr$/.test(first.name);
    this.items.push({ type: "open", pair: pair2, atoms: [{ start: start2, end: isProperties ? first.end : innerStart }] });
    this.readAll(inside2);
    this.items.push({ type: "close", pair: pair2, atoms: [{ start: innerEnd, end }] });
  }
  /** A content control. One with a placeholder shows what to write into it. */
  #readControl(element) {
    const content = element.children.find(({ name }) => name === "w:sdtContent");
    const properties = element.children.find(({ name }) => name === "w:sdtPr");
    const isPlaceholder = properties?.children.some(({ name }) => name === "w:showingPlcHdr");
    if (!content || isPlaceholder && !this.story.takesPlaceholders) {
      this.#code(element, { name: "placeholder", kind: "ui", equiv: shownIn(element, this.story.text) });
      return;
    }
    const before2 = this.items.length;
    const pair2 = { name: "content control", kind: "other", isSoft: false };
    this.items.push({ type: "open", pair: pair2, atoms: [{ start: element.start, end: content.innerStart }] });
    this.readAll(content.children);
    this.items.push({ type: "close", pair: pair2, atoms: [{ start: content.innerEnd, end: element.end }] });
    const inside2 = this.items.slice(before2);
    if (inside2.some(({ type }) => type === "text" || type === "begin" || type === "separate" || type === "end"))
      return;
    this.items.length = before2;
    const equiv = inside2.map((item) => item.type === "code" ? item.equiv : "").join("");
    this.#code(element, { name: "content control", kind: "ui", equiv, hasBlocks: true });
  }
  #readSimpleField(element) {
    const instruction = placedAttributes(this.story.text, element, prefixes).get("w:instr")?.value ?? "";
    const word = fieldName(instruction);
    if (word === "HYPERLINK") this.#around(element, element.children, "link", "link");
    else
      this.#code(element, {
        name: `field ${word}`,
        kind: "ui",
        subType: "xlf:var",
        equiv: shownIn(element, this.story.text)
      });
  }
  #readRun(element) {
    const { text, fields } = this.story;
    const properties = element.children.find(({ name }) => name === "w:rPr");
    const isShown = (name) => name === "w:t" || this.story.rejects && name === "w:delText";
    const shown3 = element.children.flatMap((child) => isShown(child.name) ? this.#textOf(child) : []).join("");
    const run = this.#runOf(element, properties, scriptsOf(shown3));
    for (const child of element.children) {
      const { name } = child;
      const atoms = [{ start: child.start, end: child.end, run }];
      if (name === "w:fldChar") {
        const type = placedAttributes(text, child, prefixes).get("w:fldCharType")?.value;
        if (type === "begin") fields.push("instruction");
        else if (type === "end") fields.pop();
        else if (fields.length > 0) fields[fields.length - 1] = "result";
        if (type === "begin" || type === "separate" || type === "end")
          this.items.push({ type, atoms, value: "" });
        continue;
      }
      if (dropped.has(name)) continue;
      if (name === "w:instrText" || fields.includes("instruction")) {
        const value = name === "w:instrText" ? placedText(text, child) : "";
        this.items.push({ type: "instruction", atoms, value });
      } else if (marks.test(name) || name === "w:delText" && !this.story.rejects || run.isHidden && !this.story.takesHidden)
        this.#hide(child, run);
      else if (isShown(name)) {
        const value = this.#textOf(child);
        if (value) this.#text(value, run, atoms);
      } else if (characters[name]) this.#text(characters[name], run, atoms);
      else if (name === "w:br") {
        const kind = placedAttributes(text, child, prefixes).get("w:type")?.value;
        const isPage = kind === "page" || kind === "column";
        const what = isPage ? { name: `${kind} break`, subType: "xlf:pb" } : { name: "line break", subType: "xlf:lb" };
        this.#code(child, { ...what, kind: "fmt", equiv: "\n", ...!isPage && { isLight: true } }, run);
      } else
        this.#code(
          child,
          inRun[name] ?? { name: name.replace(/^.*:/, ""), kind: "other", equiv: shownIn(child, text) },
          run
        );
    }
  }
  #text(value, run, atoms) {
    this.items.push({ type: "text", value, run, atoms });
  }
  /** Fields within a deletion count too, so that those around it end where they do. */
  #passFields(element) {
    const { text, fields } = this.story;
    for (const child of element.children) {
      if (child.name !== "w:fldChar") this.#passFields(child);
      else {
        const type = placedAttributes(text, child, prefixes).get("w:fldCharType")?.value;
        if (type === "begin") fields.push("instruction");
        else if (type === "end") fields.pop();
        else if (fields.length > 0) fields[fields.length - 1] = "result";
      }
    }
  }
  /** Word trims a text at both ends unless it is told not to, and takes other white space for blanks. */
  #textOf(element) {
    const text = placedText(this.story.text, element).replace(/[\t\n]/g, " ");
    return element.keepsSpace ? text : text.replace(/^[ ]+|[ ]+$/g, "");
  }
  #runOf(element, properties, used) {
    const { text, runs } = this.story;
    const open2 = text.slice(element.start, element.innerStart).replace(/\s*\/>$/, ">");
    const raw = properties ? text.slice(properties.start, properties.end) : "";
    const key = `${open2}\0${raw}\0${used.join()}`;
    const known2 = runs.get(key);
    if (known2) return known2;
    const { format, scripts } = formatOf(text, properties);
    const isHidden = properties?.children.some(
      (child) => child.name === "w:vanish" && !/^(?:0|false|off)$/.test(placedAttributes(text, child, prefixes).get("w:val")?.value ?? "")
    ) ?? false;
    const close = `</${/^<([^\s>]+)/.exec(open2)[1]}>`;
    const run = {
      open: open2,
      properties: raw,
      close,
      format,
      scripts,
      used,
      showsBlanks: showsBlanks(format),
      isHidden
    };
    runs.set(key, run);
    return run;
  }
};
function shownIn(element, text) {
  if (element.name === "w:t" || element.name === "m:t" || element.name === "a:t")
    return placedText(text, element);
  if (/^w:(?:del|moveFrom|instrText|txbxContent)$/.test(element.name)) return "";
  return element.children.map((child) => shownIn(child, text)).join("");
}

// src/documents/docx/places.ts
var stories = new Set(
  "officeDocument header footer footnotes endnotes comments glossaryDocument".split(" ")
);
var PartReader = class {
  constructor(part, options) {
    this.part = part;
    this.options = options;
    const { hidden = false, placeholders = true, changes } = options;
    this.#story = {
      ...{ text: part.text, fields: [], runs: /* @__PURE__ */ new Map() },
      ...{ takesHidden: hidden, takesPlaceholders: placeholders, rejects: changes === "rejected" }
    };
  }
  part;
  options;
  places = [];
  skipped = [];
  #story;
  #shared = /* @__PURE__ */ new Map();
  #line = 1;
  #counted = 0;
  read() {
    const { kind, root } = this.part;
    if (stories.has(kind)) {
      if (kind !== "glossaryDocument" || this.options.glossary) this.#walkAll(root.children);
    } else if (kind === "chart") this.#walkChart(root);
    else if (kind === "diagramData" || kind === "diagramDrawing") this.#walkAll(root.children);
    else if (kind === "core-properties") {
      for (const child of root.children) {
        const isTitle = child.name === "dc:title" || child.name === "dc:subject";
        if (isTitle) this.#element(child, "title");
      }
    }
    return this;
  }
  #walkAll(elements2) {
    for (const element of elements2) this.#walk(element);
  }
  #walk(element) {
    switch (element.name) {
      case "w:p":
        this.#paragraph(element);
        break;
      case "a:p":
        this.#drawingParagraph(element);
        return;
      case "mc:AlternateContent":
        this.#walkAlternatives(element);
        return;
      case "w:del":
      case "w:moveFrom":
        if (!this.#story.rejects) return;
        break;
      case "w:ins":
      case "w:moveTo":
        if (this.#story.rejects) return;
        break;
      case "w:tr":
        if (isMarked(element, "w:trPr", this.#story.rejects ? "w:ins" : "w:del")) return;
        break;
      case "w:tc":
        if (isMarked(element, "w:tcPr", this.#story.rejects ? "w:cellIns" : "w:cellDel")) return;
        break;
      case "w:sdt":
        if (!this.#story.takesPlaceholders && isMarked(element, "w:sdtPr", "w:showingPlcHdr")) {
          this.#skip(element, "the placeholder of a content control");
          this.#walkAll(element.children.filter(({ name }) => name === "w:sdtPr"));
          return;
        }
        break;
      case "w:altChunk":
        this.#skip(element, "a part in another format");
        return;
      case "w:r":
        if (element.children.every(({ children }) => children.length === 0)) return;
        break;
      case "w:listItem":
        this.#attribute(element, "w:displayText");
        return;
      case "w:listEntry":
      case "w:tblCaption":
      case "w:tblDescription":
        this.#attribute(element, "w:val");
        return;
      case "wp:docPr":
      case "pic:cNvPr":
      case "wps:cNvPr":
      case "wpg:cNvPr":
        this.#attribute(element, "title", "descr");
        break;
      case "v:textpath":
        this.#attribute(element, "string");
        return;
      default:
        if (element.name.startsWith("v:")) this.#attribute(element, "alt");
    }
    this.#walkAll(element.children);
  }
  /** What programs of different age show of one thing: a text of the second is the same text of the first. */
  #walkAlternatives(element) {
    const before2 = this.places.length;
    const { fields } = this.#story;
    const state = [...fields];
    element.children.forEach((branch, index) => {
      const from = this.places.length;
      fields.splice(0, fields.length, ...state);
      this.#walkAll(branch.children);
      if (index > 0) pairTwins(this.places.slice(before2, from), this.places.slice(from));
    });
  }
  #paragraph(element) {
    const { text } = this.part;
    const items = itemsOf(element, this.#story);
    const properties = element.children[0]?.name === "w:pPr" ? element.children[0] : void 0;
    const taken2 = take(items, ({ start: start2, end }) => text.slice(start2, end));
    if (taken2)
      this.#add({
        ...{ kind: kindOf(element, text), notation: "word", taken: taken2, text: taken2.text },
        ...withProperties(element, properties, text, element.innerEnd)
      });
    this.#tellHidden(element, items);
  }
  #tellHidden(element, items) {
    const hidden = items.flatMap((item) => item.type === "hidden" ? item.atoms : []);
    const isText = hidden.some(
      ({ run, start: start2 }) => run?.isHidden && this.part.text.startsWith(`${/^<[^\s>]*:|^</.exec(run.open)[0]}t`, start2)
    );
    if (isText) this.#skip(element, "hidden text");
    if (items.some((item) => item.type === "code" && item.name === "placeholder"))
      this.#skip(element, "the placeholder of a content control");
  }
  #drawingParagraph(element) {
    const { text } = this.part;
    const { children } = element;
    const properties = children[0]?.name === "a:pPr" ? children[0] : void 0;
    const end = children.at(-1)?.name === "a:endParaRPr" ? children.at(-1).start : element.innerEnd;
    const taken2 = take(drawingItems(element, text), (atom) => text.slice(atom.start, atom.end));
    if (taken2)
      this.#add({
        ...{ kind: "paragraph", notation: "drawing", taken: taken2, text: taken2.text },
        ...withProperties(element, properties, text, end)
      });
  }
  #walkChart(element) {
    if (element.name === "a:p") this.#drawingParagraph(element);
    else if (element.name === "c:strCache") {
      for (const point of element.children)
        for (const value of point.children) if (value.name === "c:v") this.#element(value, "attribute", true);
    }
    for (const child of element.children) this.#walkChart(child);
  }
  /** The text of an element; the same text again in the part is the same. */
  #element(element, kind, isShared = false) {
    const text = placedText(this.part.text, element);
    if (!hasWords(text)) return;
    const twinOf = isShared ? this.#shared.get(text) : void 0;
    this.#add({
      kind,
      span: { start: element.innerStart, end: element.innerEnd },
      notation: "text",
      text,
      twinOf
    });
    if (isShared && !twinOf) this.#shared.set(text, this.places.at(-1));
  }
  #attribute(element, ...names2) {
    const attributes = placedAttributes(this.part.text, element, prefixes);
    for (const name of names2) {
      const attribute = attributes.get(name);
      if (!attribute || !hasWords(attribute.value)) continue;
      const { value: text, start: start2, end } = attribute;
      const twinOf = element.name === "wp:docPr" ? void 0 : this.places.slice(-4).find((place) => place.kind === "attribute" && place.text === text && !place.twinOf);
      this.#add({ kind: "attribute", span: { start: start2, end }, notation: "text", text, twinOf });
    }
  }
  #add(place) {
    this.places.push({ part: this.part, properties: "", ...place });
  }
  #skip(element, reason) {
    const { text, name } = this.part;
    for (; this.#counted < element.start; this.#counted++) if (text[this.#counted] === "\n") this.#line++;
    const shown3 = shownText(element, text).trim();
    if (!hasWords(shown3)) return;
    const short = shown3.length > 100 ? `${shown3.slice(0, 100)}\u2026` : shown3;
    this.skipped.push({ line: this.#line, text: short, reason: `${reason} in ${name}: ${short}` });
  }
};
function pairTwins(originals, copies) {
  const waiting = /* @__PURE__ */ new Map();
  for (const place of originals) {
    const key = `${place.kind === "attribute"}${place.text}`;
    waiting.set(key, [...waiting.get(key) ?? [], place.twinOf ?? place]);
  }
  for (const copy of copies) {
    const found = waiting.get(`${copy.kind === "attribute"}${copy.text}`);
    if (!found || copy.twinOf) continue;
    copy.twinOf = found[0];
    if (found.length > 1) found.shift();
  }
}
function withProperties(paragraph, properties, text, end) {
  const start2 = properties?.start ?? paragraph.innerStart;
  return { span: { start: start2, end }, properties: text.slice(start2, properties?.end ?? start2) };
}
function isMarked(element, properties, mark) {
  return element.children.some(
    ({ name, children }) => name === properties && children.some((child) => child.name === mark)
  );
}
function kindOf(paragraph, text) {
  const [properties] = paragraph.children;
  const style = properties?.name === "w:pPr" && properties.children.find(({ name: name2 }) => name2 === "w:pStyle");
  const name = style && placedAttributes(text, style, prefixes).get("w:val")?.value;
  if (name && /^(?:heading|judul|title)/i.test(name)) return "heading";
  return paragraph.parent?.name === "w:tc" ? "cell" : "paragraph";
}
function shownText(element, text) {
  if (element.name === "w:t") return placedText(text, element);
  return element.children.map((child) => shownText(child, text)).join("");
}

// src/documents/docx/write.ts
function writeParagraph(taken2, content, writing) {
  return new Writer(taken2, writing).write(content);
}
var Writer = class {
  constructor(taken2, writing) {
    this.taken = taken2;
    this.writing = writing;
  }
  taken;
  writing;
  #out = "";
  #run = "";
  #close = "";
  #anchored = /* @__PURE__ */ new Map();
  #floating = [];
  #used = /* @__PURE__ */ new Set();
  #at = 0;
  write(content) {
    const nodes = toWritten(content, (end, id, { copyOf }) => {
      const known2 = [id, copyOf].find((name) => name !== void 0 && this.taken.meanings.has(name));
      return known2 === void 0 ? "" : end === "start" ? known2 : `${known2}>`;
    });
    this.#placeHidden(nodes);
    for (const item of this.taken.before) this.#item(item);
    this.#nodes(nodes, this.taken.run);
    this.#flush(Number.POSITIVE_INFINITY);
    this.#restore();
    for (const item of this.taken.after) this.#item(item);
    this.#end();
    return this.#out;
  }
  #nodes(nodes, run) {
    for (const node of nodes) {
      if (typeof node === "string") this.#translated(node, run);
      else if ("raw" in node) this.#code(node.raw);
      else this.#pair(node.open, node.children, run);
    }
  }
  #pair(id, children, run) {
    const meaning = this.taken.meanings.get(id);
    this.#beside(`<${id}`, "before");
    if (meaning?.type === "pair") this.#atoms(meaning.open);
    this.#beside(`<${id}`, "after");
    this.#nodes(children, meaning && meaning.type !== "code" && meaning.run || run);
    this.#beside(`${id}>`, "before");
    if (meaning?.type === "pair") this.#atoms(meaning.close);
    this.#beside(`${id}>`, "after");
  }
  /** A code that stands alone. Of one that does something there is one. */
  #code(id) {
    const meaning = this.taken.meanings.get(id);
    if (meaning?.type !== "code" || this.#used.has(id) && !meaning.item.isLight) return;
    this.#used.add(id);
    this.#beside(id, "before");
    this.#atoms(meaning.item.atoms);
    this.#beside(id, "after");
  }
  /** Codes that a translator has lost: a note, an image, a field is there all the same. */
  #restore() {
    for (const [id, meaning] of this.taken.meanings)
      if (meaning.type === "code" && !meaning.item.isLight) this.#code(id);
  }
  #item(item) {
    if (item.type === "text" && item.atoms.length === 0) this.#text(item.value, item.run, item.run.properties);
    else this.#atoms(item.atoms);
  }
  #translated(text, run) {
    let from = 0;
    while (this.#floating.length > 0 && this.#floating[0].at < this.#at + text.length) {
      const to = this.#floating[0].at - this.#at;
      if (to > from) this.#text(text.slice(from, to), run, this.writing.localise(run));
      from = Math.max(from, to);
      this.#atoms(this.#floating.shift().hidden.atoms);
    }
    this.#text(text.slice(from), run, this.writing.localise(run));
    this.#at += text.length;
  }
  #flush(to) {
    while (this.#floating.length > 0 && this.#floating[0].at <= to)
      this.#atoms(this.#floating.shift().hidden.atoms);
  }
  #text(text, run, properties) {
    if (!text) return;
    this.#enter(run, properties);
    this.#out += this.writing.dialect.text(text, run);
    if (this.writing.dialect.isSingle) this.#end();
  }
  #atoms(atoms) {
    for (const atom of atoms) {
      if (atom.run) this.#enter(atom.run, atom.run.properties);
      else this.#end();
      this.#out += this.writing.render(atom);
    }
  }
  #enter(run, properties) {
    const tags = run.open + properties;
    if (this.#close && this.#run === tags) return;
    this.#end();
    this.#out += tags;
    this.#run = tags;
    this.#close = run.close;
  }
  #end() {
    this.#out += this.#close;
    this.#close = "";
  }
  #beside(end, side) {
    const anchored = this.#anchored.get(end);
    if (!anchored) return;
    for (const { atoms } of anchored[side].splice(0)) this.#atoms(atoms);
  }
  /** Finds a place for everything hidden: beside the code it stood beside, else at the same part of the text. */
  #placeHidden(nodes) {
    const { hidden, text } = this.taken;
    if (hidden.length === 0) return;
    const ends = /* @__PURE__ */ new Set();
    let target = "";
    const walk = (list) => {
      for (const node of list) {
        if (typeof node === "string") target += node;
        else if ("raw" in node) ends.add(node.raw);
        else {
          ends.add(`<${node.open}`).add(`${node.open}>`);
          walk(node.children);
        }
      }
    };
    walk(nodes);
    const at2 = offsets(text, target);
    for (const one of hidden) {
      const [end, side] = one.after !== void 0 ? [one.after, "after"] : [one.before, "before"];
      if (end !== void 0 && ends.has(end)) {
        const anchored = this.#anchored.get(end) ?? { before: [], after: [] };
        anchored[side].push(one);
        this.#anchored.set(end, anchored);
      } else this.#floating.push({ hidden: one, at: at2(one.offset) });
    }
    this.#floating.sort((a, b) => a.at - b.at);
  }
};
function offsets(source, target) {
  return (offset) => {
    if (offset <= 0) return 0;
    if (offset >= source.length) return target.length;
    const at2 = Math.round(offset * target.length / source.length);
    const from = Math.max(0, at2 - nearby);
    const window = target.slice(from, at2 + nearby);
    const before2 = source.slice(Math.max(0, offset - telling), offset);
    const after = source.slice(offset, offset + telling);
    const [end, start2] = [window.lastIndexOf(before2, nearby), window.indexOf(after)];
    if (before2.length === telling && end >= 0) return from + end + telling;
    if (after.length === telling && start2 >= 0) return from + start2;
    let [left, right] = [at2, at2];
    while (left > 0 && target[left - 1] !== " ") left--;
    while (right < target.length && target[right - 1] !== " ") right++;
    return right - at2 < at2 - left ? right : left;
  };
}
var telling = 8;
var nearby = 200;

// src/documents/docx/document.ts
function fromDocx(bytes2, options = {}) {
  return new WordDocument(bytes2, options);
}
var WordDocument = class {
  constructor(bytes2, options) {
    this.bytes = bytes2;
    this.#package = new Package(bytes2);
    this.isSigned = this.#package.isSigned;
    if (options.changes === "refused") this.#refuseChanges();
    this.skipped = [...this.#package.skipped];
    const drawings = [];
    const diagrams = [];
    for (const part of this.#package.parts) {
      const { places: places2, skipped } = new PartReader(part, options).read();
      this.#places.set(part, places2);
      for (const one of skipped) this.skipped.push(one);
      if (part.kind === "diagramData") diagrams.push(...places2);
      if (part.kind === "diagramDrawing") drawings.push(places2);
    }
    for (const places2 of drawings) pairTwins(diagrams, places2);
    for (const places2 of this.#places.values())
      for (const place of places2) if (!place.twinOf) this.#ids.set(place, `u${this.#ids.size + 1}`);
    for (const [part, places2] of this.#places) this.#addBlocks(part, places2);
    for (const part of this.#package.parts) this.#addLanguages(part);
  }
  bytes;
  format = "docx";
  /** Paragraphs, and what else is translated: alternative texts, titles, labels of charts. In the order of parts. */
  blocks = [];
  /** Codes of languages where the document names them; the ids are `language`, `language-2`, …. No translator sees them. */
  languages = [];
  /** What says something to readers and is in no block, and what was read over, and why. */
  skipped;
  /** Whether the document has a digital signature, which any change breaks. */
  isSigned;
  #package;
  #places = /* @__PURE__ */ new Map();
  #ids = /* @__PURE__ */ new Map();
  /**
   * The document with translations in the place of blocks. A block without one, or whose translation is its own content,
   * stays as it stands; a document in which none is translated is the same file. Codes are known by their ids; a note, an
   * image or a field that a translation lacks stands at the block's end, and is there once.
   *
   * @param translations Translations by the id of the block, those of `languages` too.
   * @param language The language of what is translated, BCP 47: its runs say so, and
   *   its paragraphs follow its direction.
   * @throws {TypeError} For a translation of a block that the document has not.
   */
  fill(translations, language) {
    const known2 = new Set([...this.blocks, ...this.languages].map(({ id }) => id));
    for (const id of translations.keys()) {
      if (!known2.has(id))
        throw new TypeError(
          `padanan: the document has no block \`${id}\`; merge into the document that was extracted`
        );
    }
    const contents = new Map(this.blocks.map(({ id, content }) => [id, content]));
    const changed = /* @__PURE__ */ new Map();
    for (const [id, { content }] of translations) {
      const own = contents.get(id);
      if (!own || fingerprint(own) !== fingerprint(content)) changed.set(id, content);
    }
    const texts = /* @__PURE__ */ new Map();
    for (const [part, places2] of this.#places) {
      const filled = new PartWriter(
        part,
        places2,
        this.#ids,
        changed,
        language && withRegion(language)
      ).write();
      if (filled !== part.text) texts.set(part.name, filled);
    }
    return texts.size > 0 ? this.#package.replace(texts) : this.bytes;
  }
  #refuseChanges() {
    const found = this.#package.parts.flatMap((part) => changesIn(part));
    if (found.length === 0) return;
    const more = found.length > 5 ? ` and ${found.length - 5} more` : "";
    throw refusal(`expected a document without tracked changes, found ${found.slice(0, 5).join(", ")}${more}`);
  }
  #addBlocks(part, places2) {
    const starts2 = places2.map(({ span }) => span.start);
    const idsIn2 = ({ start: start2, end }) => {
      const ids = [];
      for (let at2 = lowerBound(starts2, start2); at2 < places2.length && starts2[at2] < end; at2++) {
        const id = this.#ids.get(places2[at2]);
        if (id !== void 0) ids.push(id);
      }
      return ids;
    };
    for (const place of places2) {
      const id = this.#ids.get(place);
      if (id === void 0) continue;
      const { kind, taken: taken2, text } = place;
      if (taken2) {
        const codes = [...taken2.meanings];
        const flows = /* @__PURE__ */ new Map();
        for (const [code, meaning] of codes)
          if (meaning.type === "code" && meaning.item.hasBlocks) {
            const inside2 = meaning.item.atoms.flatMap(idsIn2);
            if (inside2.length > 0) flows.set(code, inside2.join(" "));
          }
        const content = flows.size > 0 ? withSubFlows(taken2.content, flows) : taken2.content;
        this.blocks.push({ id, kind, part: part.name, content, originalData: taken2.originalData });
      } else this.blocks.push({ id, kind, part: part.name, content: [text], originalData: [] });
    }
  }
  #addLanguages(part) {
    for (const { value, start: start2, end } of defaultLanguages(part)) {
      const count = this.languages.length + 1;
      const id = count === 1 ? "language" : `language-${count}`;
      const span = { start: start2, end };
      const place = { part, span, properties: "", kind: "language", notation: "text", text: value };
      this.#ids.set(place, id);
      this.#places.get(part).push(place);
      this.languages.push({ id, kind: "language", part: part.name, content: [value], originalData: [] });
    }
  }
};
function changesIn({ name: part, root, text }) {
  const found = [];
  const walk = (element) => {
    if (/^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|\w+Change)$/.test(element.name)) {
      const author = placedAttributes(text, element, prefixes).get("w:author")?.value ?? "somebody";
      found.push(`\`${element.name.slice(2)}\` by ${author} in ${part}`);
    }
    element.children.forEach(walk);
  };
  walk(root);
  return found;
}
function withSubFlows(content, flows) {
  return content.map((node) => {
    if (typeof node === "string") return node;
    if (node.kind === "pc") return { ...node, content: withSubFlows(node.content, flows) };
    return node.kind === "ph" && flows.has(node.id) ? { ...node, subFlows: flows.get(node.id) } : node;
  });
}
var PartWriter = class {
  constructor(part, places2, ids, changed, language) {
    this.part = part;
    this.places = places2;
    this.ids = ids;
    this.changed = changed;
    this.language = language;
    this.#starts = places2.map(({ span }) => span.start);
  }
  part;
  places;
  ids;
  changed;
  language;
  #starts;
  write() {
    const isChanged = this.places.some((place) => this.#translationOf(place));
    return isChanged ? this.#render({ start: 0, end: this.part.text.length }, 0) : this.part.text;
  }
  #translationOf(place) {
    return this.changed.get(this.ids.get(place.twinOf ?? place));
  }
  #render(span, from) {
    const { text } = this.part;
    const out = [];
    let at2 = span.start;
    for (let index = Math.max(from, lowerBound(this.#starts, at2)); index < this.places.length; index++) {
      const place = this.places[index];
      if (place.span.start >= span.end) break;
      if (place.span.start < at2) continue;
      const translation = this.#translationOf(place);
      if (!translation) continue;
      out.push(text.slice(at2, place.span.start), this.#write(place, index, translation));
      at2 = place.span.end;
    }
    out.push(text.slice(at2, span.end));
    return out.join("");
  }
  #write({ taken: taken2, properties, text, notation, kind }, index, content) {
    if (!taken2) {
      const translation = textOf(content);
      return escapeXml(kind === "language" ? withRegion(translation) : translation);
    }
    const { language } = this;
    const isWord = notation === "word";
    const [localParagraph, localRun] = isWord ? [localWordParagraph, localWordRun] : [localDrawingParagraph, localDrawingRun];
    return (language === void 0 ? properties : localParagraph(properties, text, taken2.run, language)) + writeParagraph(taken2, content, {
      dialect: isWord ? wordDialect : drawingDialect,
      render: (atom) => this.#render(atom, index + 1),
      localise: (run) => language === void 0 ? run.properties : localRun(run, language)
    });
  }
};
var elements = {
  "	": "tab",
  "\n": "br",
  "\u2011": "noBreakHyphen",
  "\xAD": "softHyphen"
};
var wordDialect = {
  isSingle: false,
  text(value, { open: open2 }) {
    const prefix = /^<([^\s>/]*:)?/.exec(open2)[1] ?? "";
    return value.split(/([\t\n\u2011\u00AD])/).map((part) => {
      if (!part) return "";
      if (elements[part]) return `<${prefix}${elements[part]}/>`;
      const space = /^\s|\s$| {2}/.test(part) ? ' xml:space="preserve"' : "";
      return `<${prefix}t${space}>${escapeXml(part)}</${prefix}t>`;
    }).join("");
  }
};

// src/documents/html.ts
import rehypeParse from "rehype-parse";
import { unified as unified2 } from "unified";

// src/documents/html-elements.ts
var roles = {
  a: ["link"],
  b: ["fmt", "xlf:b"],
  br: ["fmt", "xlf:lb"],
  button: ["ui"],
  em: ["fmt", "xlf:i"],
  i: ["fmt", "xlf:i"],
  img: ["image"],
  input: ["ui"],
  label: ["ui"],
  select: ["ui"],
  strong: ["fmt", "xlf:b"],
  u: ["fmt", "xlf:u"]
};
var inline = new Set(
  "abbr acronym audio bdi bdo big canvas cite code data del dfn embed font iframe ins kbd map mark math meter nobr noscript object output picture progress q rp rt ruby s samp script small span strike style sub sup svg template textarea textPath time tspan tt var video wbr".split(" ")
);
var silent = new Set(
  "audio canvas embed iframe map noscript object script style svg template textarea video".split(" ")
);
var opaque = new Set("iframe math script style svg template".split(" "));
function isOpaqueName(name) {
  return opaque.has(name);
}
function isAside(node) {
  return silent.has(node.tagName) && !isFixed(node) && hasWordsInside(node);
}
function hasWordsInside(node) {
  if (node.type === "text") return hasWords(node.value);
  return node.type === "element" && !isFixed(node) && node.children.some(hasWordsInside);
}
function isInlineName(name) {
  return Object.hasOwn(roles, name) || inline.has(name) || name.includes("-");
}
function roleOf(name) {
  return Object.hasOwn(roles, name) ? roles[name] : ["other"];
}
function isFixed(node) {
  return isOpaqueName(node.tagName) || node.properties.translate === "no";
}
function isOutside(node) {
  if (node.type === "text") return !node.value.trim();
  return node.type !== "element" || isBreak(node) || silent.has(node.tagName);
}
function isBreak(node) {
  return node.type === "element" && node.tagName === "br";
}
var visible2 = new Set(
  "abbr alt ariaDescription ariaLabel ariaPlaceholder ariaRoleDescription ariaValueText label placeholder standby summary title".split(" ")
);
var metadata = /^(title|description|abstract|(news_)?keywords|headline|(og|twitter):(title|description|image:alt)|twitter:(label|data)\d)$/i;
function isTranslatable({ tagName: tagName2, properties }, name) {
  if (tagName2 === "meta") {
    const key = properties.name ?? properties.property ?? properties.itemProp;
    return name === "content" && metadata.test(String(key ?? ""));
  }
  if (tagName2 === "input" && name === "value") {
    return /^(button|submit|reset)$/i.test(String(properties.type));
  }
  return visible2.has(name);
}
function reasonToSkip({ tagName: tagName2, properties, children }, inside2) {
  if (tagName2 === "script") return properties.type === "application/ld+json" ? "JSON-LD" : void 0;
  if (tagName2 === "template") return hasWords(inside2.replace(/<[^>]*>/g, "")) ? "a template" : void 0;
  if (tagName2 === "iframe" && properties.srcDoc) return "a page in an attribute (srcdoc)";
  return tagName2 === "math" && children.length && /<mtext/i.test(inside2) ? "text in a formula" : void 0;
}

// src/documents/html.ts
var processor2 = unified2().use(rehypeParse, { verbose: true }).freeze();
function fromHtml(text) {
  return read("html", text, (body, skip) => htmlBlocks(body, { start: 0, end: body.length }, skip));
}
function htmlBlocks(text, span, skip) {
  return new Page(text, span, skip).blocks;
}
var Page = class {
  blocks = [];
  #text;
  #start;
  #end;
  #skip;
  #inline = /* @__PURE__ */ new Map();
  constructor(text, { start: start2, end }, skip) {
    this.#text = text;
    this.#start = start2;
    this.#end = end;
    this.#skip = skip;
    const root = processor2.parse(text.slice(start2, end));
    unwrapCopies(root, /* @__PURE__ */ new Set());
    this.#visit(root);
  }
  /** Runs of inline nodes are blocks; other elements are walked into. Two line breaks in a row part paragraphs. */
  #visit(parent) {
    let run = [];
    const close = () => {
      this.#addRun(parent, run);
      run = [];
    };
    for (const child of parent.children) {
      if (this.#isInline(child)) {
        const last = isBreak(child) && run.findLast((node) => !isBlank2(node));
        if (last && isBreak(last)) close();
        run.push(child);
      } else {
        close();
        if (child.type !== "element") continue;
        this.#addAttributes(child);
        if (isFixed(child)) this.#enterFixed(child);
        else this.#visit(child);
      }
    }
    close();
  }
  /** An element that holds blocks is walked into, be it inline by name: `<a><h2>…</h2></a>`. */
  #isInline(node) {
    if (node.type === "text" || node.type === "comment") return true;
    if (node.type !== "element" || !isInlineName(node.tagName)) return false;
    const known2 = this.#inline.get(node);
    if (known2 !== void 0) return known2;
    const inline2 = !isAside(node) && (isFixed(node) || node.children.every((child) => this.#isInline(child)));
    this.#inline.set(node, inline2);
    return inline2;
  }
  #addRun(parent, run) {
    for (const node of run) this.#addAttributesBelow(node);
    const inside2 = (node) => !isOutside(node);
    run = run.slice(run.findIndex(inside2), run.findLastIndex(inside2) + 1);
    if (!run.length) return;
    const whole = { start: this.#spanOf(run[0]).start, end: this.#spanOf(run.at(-1)).end };
    const trimmed = trimSpan(this.#text, whole);
    const span = {
      start: run[0].type === "text" ? trimmed.start : whole.start,
      end: run.at(-1).type === "text" ? trimmed.end : whole.end
    };
    const name = parent.type === "element" ? parent.tagName : "";
    const pieces = trimEnds2(this.#pieces(run, name, whole));
    const kind = /^h[1-6]$|^title$/.test(name) ? "heading" : /^t[dh]$/.test(name) ? "cell" : "paragraph";
    if (hasText(pieces)) {
      if (isOrdered(pieces, span)) this.blocks.push({ kind, span, pieces });
      else for (const node of run) this.#addLeaves(node);
    }
  }
  /**
   * The text nodes of a stretch that can't be taken whole, each a block of its own: where tags are misnested the
   * parser has moved nodes, so that their places say nothing about the order of the text.
   */
  #addLeaves(node) {
    if (node.type === "element" && !isFixed(node)) for (const child of node.children) this.#addLeaves(child);
    if (node.type !== "text" || !hasWords(node.value)) return;
    const whole = this.#spanOf(node);
    const span = trimSpan(this.#text, whole);
    const pieces = trimEnds2(this.#textPieces(node, "", whole));
    if (isOrdered(pieces, span)) this.blocks.push({ kind: "paragraph", span, pieces });
  }
  #spanOf(node) {
    const span = this.#offsets(node.position);
    if (node.type !== "text") return span;
    const [reference = ""] = /&[#\w]+;?$/.exec(this.#text.slice(this.#start, span.start).slice(-50)) ?? [];
    const whole = { start: span.start - reference.length, end: span.end };
    return reference && decode(this.#text.slice(whole.start, whole.end)) === node.value ? whole : span;
  }
  #offsets({ start: start2, end }) {
    return { start: this.#start + start2.offset, end: Math.min(this.#start + end.offset, this.#end) };
  }
  /** The pieces of nodes that stand side by side in `within`. What no node covers, a tag that is ignored, is a code. */
  #pieces(nodes, parent, within) {
    const pieces = [];
    let at2 = within.start;
    const upTo = (place) => {
      if (place > at2) pieces.push({ type: "code", span: { start: at2, end: place }, kind: "other" });
    };
    for (const node of nodes) {
      const span = this.#spanOf(node);
      upTo(span.start);
      for (const piece of this.#piecesOf(node, parent, span)) pieces.push(piece);
      at2 = span.end;
    }
    upTo(within.end);
    return pieces;
  }
  #piecesOf(node, parent, span) {
    if (node.type === "text") return this.#textPieces(node, parent, span);
    if (node.type === "comment") return [{ type: "code", span, kind: "other", equiv: "" }];
    const { tagName: tagName2, children, properties, data } = node;
    const [kind, subType] = roleOf(tagName2);
    const { opening, closing } = data?.position ?? {};
    if (isFixed(node) || !children.length || !opening) {
      const equiv = isBreak(node) ? "\n" : tagName2 === "img" ? String(properties.alt ?? "") : void 0;
      return [{ type: "code", span, kind, subType, equiv }];
    }
    const open2 = this.#offsets(opening);
    const close = closing ? this.#offsets(closing) : { start: span.end, end: span.end };
    const pieces = this.#pieces(children, parent, { start: open2.end, end: close.start });
    return closing ? [{ type: "pair", open: open2, close, pieces, kind, subType }] : [{ type: "code", span: open2, kind, subType }, ...pieces];
  }
  /** Tags that the parser ignores, such as a stray `</p>`, stand inside a text node: they are codes. */
  #textPieces(node, parent, { start: start2, end }) {
    const text = (value2) => ({
      type: "text",
      value: parent === "pre" || parent === "textarea" ? value2 : value2.replace(/[ \t\r\n\f]+/g, " ")
    });
    const raw = this.#text.slice(start2, end);
    if (parent === "title" || parent === "textarea" || !/<[a-z/!?]/i.test(raw)) return [text(node.value)];
    const pieces = [];
    let value = "";
    for (const { 0: part, index } of raw.matchAll(
      /<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>|(?:(?!<[a-z/!?])[\s\S])+|[\s\S]/gi
    )) {
      if (/^<[a-z/!?]/i.test(part)) {
        pieces.push({
          type: "code",
          span: { start: start2 + index, end: start2 + index + part.length },
          kind: "other"
        });
        continue;
      }
      const inside2 = decode(part);
      value += inside2;
      pieces.push(text(inside2));
    }
    return value === node.value ? pieces : [{ type: "code", span: { start: start2, end }, kind: "other" }];
  }
  #addAttributesBelow(node) {
    if (node.type !== "element") return;
    this.#addAttributes(node, true);
    if (isFixed(node)) this.#enterFixed(node);
    else for (const child of node.children) this.#addAttributesBelow(child);
  }
  /** What needs translation inside an element that stays as it is: what says so, and the texts of a drawing. */
  #enterFixed(node) {
    const { start: start2, end } = this.#spanOf(node);
    const reason = reasonToSkip(node, this.#text.slice(start2, end));
    const isKept = node.properties.translate === "no";
    if (reason && !isKept) this.#skip({ start: start2, end }, reason);
    const isWanted = ({ tagName: tagName2, properties }) => isKept ? properties.translate === "yes" : /^(title|desc|text)$/.test(tagName2);
    const walk = (parent) => {
      for (const child of parent.children) {
        if (child.type !== "element") continue;
        if (!isWanted(child)) walk(child);
        else {
          if (isKept) this.#addAttributes(child, true);
          this.#visit(child);
        }
      }
    };
    if (isKept || node.tagName === "svg") walk(node);
  }
  /** Attributes that need translation are blocks of their own; the span is the value inside its quotes. */
  #addAttributes(node, isInLine = false) {
    if (node.properties.translate === "no") return;
    for (const [name, position] of Object.entries(node.data?.position?.properties ?? {})) {
      const isLanguage = !isInLine && (name === "lang" || name === "xmlLang");
      if (!position || !(isLanguage || isTranslatable(node, name))) continue;
      const value = node.properties[name];
      if (typeof value !== "string" || !hasWords(value)) continue;
      const { start: start2, end } = this.#offsets(position);
      const [, before2, quoted] = /^([^=]*=[ \t\n\f\r]*)(["']?)/.exec(this.#text.slice(start2, end)) ?? [];
      if (before2 === void 0) continue;
      const span = { start: start2 + before2.length + quoted.length, end: end - quoted.length };
      const kind = isLanguage ? "language" : quoted ? "attribute" : "bareAttribute";
      this.blocks.push({ kind, span, pieces: [{ type: "text", value }] });
    }
  }
};
function unwrapCopies(parent, seen) {
  const isCopy2 = (node) => {
    if (node.type !== "element" || !isInlineName(node.tagName)) return false;
    const start2 = node.position?.start.offset;
    const copy = start2 === void 0 || seen.has(start2);
    if (start2 !== void 0) seen.add(start2);
    return copy;
  };
  parent.children = parent.children.flatMap((child) => {
    if (child.type !== "element") return [child];
    const copy = isCopy2(child);
    unwrapCopies(child, seen);
    return copy ? child.children : [child];
  });
}
function isBlank2(node) {
  return node.type === "comment" || node.type === "text" && !node.value.trim();
}
function decode(raw) {
  const texts = (node) => node.type === "text" ? node.value : "children" in node ? node.children.map(texts).join("") : "";
  return texts(processor2.parse(`<p>${raw}`));
}
function isOrdered(pieces, { start: start2, end }) {
  let at2 = start2;
  const step = (span) => {
    const ordered2 = span.start >= at2 && span.end <= end && span.start <= span.end;
    at2 = span.end;
    return ordered2;
  };
  const walk = (piece) => piece.type === "text" || (piece.type === "code" ? step(piece.span) : step(piece.open) && piece.pieces.every(walk) && step(piece.close));
  return pieces.every(walk);
}
function trimEnds2(pieces) {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.type === "text") first.value = trim(`${first.value}.`).slice(0, -1);
  if (last?.type === "text") last.value = trim(`.${last.value}`).slice(1);
  return pieces.filter((piece) => piece.type !== "text" || piece.value);
}

// src/documents/json.ts
import { parseTree, printParseErrorCode, visit } from "jsonc-parser";
import { VFileMessage as VFileMessage6 } from "vfile-message";

// src/documents/literals.ts
var placeholder = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$t\([^()]*\)|%\{[^{}]*\}|%(?:\(\w+\))?(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[sdifuxXcegG@](?![\p{L}])|\{[^{},]*\}|<\/?[a-zA-Z][^<>]*>/gu;
var choices = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\b/;
function literalPieces(text, span, decode2) {
  const raw = text.slice(span.start, span.end);
  const pieces = [];
  let at2 = 0;
  const take2 = (end) => {
    if (end > at2) pieces.push({ type: "text", value: decode2(raw.slice(at2, end)) });
  };
  for (const { index, 0: found } of raw.matchAll(placeholder)) {
    take2(index);
    const code = { start: span.start + index, end: span.start + index + found.length };
    pieces.push({ type: "code", span: code, kind: "other", equiv: found.startsWith("<") ? "" : found });
    at2 = index + found.length;
  }
  take2(raw.length);
  return pieces;
}

// src/documents/json.ts
function fromJson(text) {
  return read("json", text, (body, skip) => {
    const errors = [];
    parseTree(body, errors, { allowTrailingComma: true });
    const [fault2] = errors;
    if (fault2) {
      const lines2 = body.slice(0, fault2.offset).split("\n");
      const place = { line: lines2.length, column: lines2.at(-1).length + 1 };
      const reason = `expected JSON, found a fault: ${printParseErrorCode(fault2.error)}`;
      throw new VFileMessage6(reason, { place, ruleId: "json", source: "padanan" });
    }
    const blocks = [];
    visit(
      body,
      {
        onLiteralValue(value, offset, length, _line, _column, path) {
          if (typeof value !== "string") return;
          if (path().some((part) => typeof part === "string" && /^[@$]/.test(part))) return;
          const span = { start: offset, end: offset + length };
          const inside2 = { start: offset + 1, end: offset + length - 1 };
          const pieces = literalPieces(body, inside2, (raw) => JSON.parse(`"${raw}"`));
          if (choices.test(value)) skip(span, "a message with a text for each number or case");
          else if (hasText(pieces)) blocks.push({ kind: "paragraph", span, pieces });
        }
      },
      { allowTrailingComma: true }
    );
    return blocks;
  });
}

// src/documents/markdown.ts
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm2 from "remark-gfm";
import remarkParse from "remark-parse";
import { unified as unified3 } from "unified";

// src/documents/front-matter.ts
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
var translatable = new Set(
  "abstract alt caption deck description dek excerpt headline imagealt imagecaption keywords kicker lead linktitle metadescription metatitle seodescription seotitle standfirst subtitle subheading summary tagline teaser title".split(" ")
);
var languages = /* @__PURE__ */ new Set(["lang", "language"]);
function frontMatter(notation, text, span, skip) {
  const [, open2, inside2] = /^([^\r\n]*(?:\r\n|[\r\n]))([\s\S]*[\r\n])/.exec(text.slice(span.start, span.end)) ?? [];
  if (open2 === void 0 || inside2 === void 0) return [];
  const start2 = span.start + open2.length;
  const entries = notation === "yaml" ? yamlEntries(inside2) : tomlEntries(inside2);
  if (!entries) {
    skip(span, "expected front matter in YAML");
    return [];
  }
  const blocks = [];
  for (const { key, value, at: at2, depth } of entries) {
    const isLanguage = depth === 0 && languages.has(key) && !blocks.some(({ kind }) => kind === "language");
    const isText = translatable.has(key.toLowerCase().replace(/[-_]/g, ""));
    if (!hasWords(value) || !(isText || isLanguage)) continue;
    blocks.push({
      kind: isLanguage ? "language" : "frontMatter",
      span: { start: start2 + at2.start, end: start2 + at2.end },
      pieces: [{ type: "text", value: value.trim().replace(/\s*\n\s*/g, " ") }]
    });
  }
  return blocks;
}
function yamlEntries(inside2) {
  const { contents, errors } = parseDocument(inside2);
  if (errors.length) return void 0;
  const walk = (node, key, depth) => {
    if (isMap(node)) {
      return node.items.flatMap(
        ({ key: key2, value }) => isScalar(key2) ? walk(value, String(key2.value), depth + 1) : []
      );
    }
    if (isSeq(node)) return node.items.flatMap((item) => walk(item, key, depth + 1));
    if (!isScalar(node) || typeof node.value !== "string" || !node.range) return [];
    if (node.anchor !== void 0 || node.tag !== void 0) return [];
    const [start2, end] = node.range;
    const length = inside2.slice(start2, end).trimEnd().length;
    return [{ key, value: node.value, at: { start: start2, end: start2 + length }, depth }];
  };
  return walk(contents, "", -1);
}
function tomlEntries(inside2) {
  const [top] = inside2.split(/^\s*\[/m);
  const entries = top.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*("(?!"")(?:[^"\\\n]|\\.)*"|'(?!'')[^'\n]*')/gm);
  return [...entries].flatMap(({ index, 0: whole, 1: key, 2: quoted }) => {
    const start2 = index + whole.length - quoted.length;
    const value = quoted.startsWith("'") ? quoted.slice(1, -1) : fromJson2(quoted);
    return value === void 0 ? [] : [{ key, value, at: { start: start2, end: index + whole.length }, depth: 0 }];
  });
}
function fromJson2(quoted) {
  try {
    return JSON.parse(quoted);
  } catch {
    return void 0;
  }
}

// src/documents/markdown-html.ts
var isFixed2 = /\stranslate\s*=\s*["']?no\b/i;
function endOfFixed(nodes, at2, endless) {
  const first = nodes[at2];
  let open2 = first.type === "html" ? fixedAfter(first.value, []) : [];
  const [name] = open2;
  if (name === void 0 || endless.has(name)) return at2;
  for (let end = at2 + 1; end < nodes.length; end++) {
    const node = nodes[end];
    if (node.type === "html") open2 = fixedAfter(node.value, open2);
    if (open2.length === 0) return end;
  }
  endless.add(name);
  return at2;
}
function fixedAfter(html, before2) {
  const open2 = [...before2];
  for (const [tag2, slash, name] of html.replace(/<!--.*?(-->|$)/gs, "").matchAll(/<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi)) {
    const local = name.toLowerCase();
    if (open2.length > 0 ? local !== open2[0] : slash || !isFixed2.test(tag2)) continue;
    if (slash) open2.pop();
    else open2.push(local);
  }
  return open2;
}
function endTags(nodes) {
  const ends = /* @__PURE__ */ new Map();
  const open2 = [];
  for (const [at2, node] of nodes.entries()) {
    const name = node.type === "html" && tagName(node.value);
    if (!name || /\/>$/.test(node.value)) continue;
    if (!name.startsWith("/")) {
      open2.push({ name, at: at2 });
      continue;
    }
    const start2 = open2.findLastIndex((tag2) => `/${tag2.name}` === name);
    if (start2 < 0) continue;
    ends.set(open2[start2].at, at2);
    open2.length = start2;
  }
  return ends;
}
function tagName(tag2) {
  return /^<(\/?[a-z][\w-]*)/.exec(tag2.toLowerCase())?.[1];
}

// src/documents/markdown.ts
var processor3 = unified3().use(remarkParse).use(remarkGfm2).use(keepPlaces).use(remarkFrontmatter, ["yaml", "toml"]).freeze();
function keepPlaces() {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat(2)) extension.transforms = [];
}
function fromMarkdown(text) {
  return read("markdown", text, (body, skip) => new Page2(body, skip).blocks);
}
var Page2 = class {
  constructor(text, skip) {
    this.text = text;
    this.skip = skip;
    this.#visit(processor3.parse(text));
  }
  text;
  skip;
  blocks = [];
  #visit(node) {
    const { text, blocks } = this;
    switch (node.type) {
      case "heading":
      case "paragraph":
      case "tableCell": {
        if (!node.children.length) return;
        const pieces = phrasing(node.children, text);
        const kind = node.type === "tableCell" ? "cell" : node.type;
        if (hasText(pieces)) blocks.push({ kind, span: insideOf(node), pieces });
        this.#attributes(node);
        return;
      }
      case "definition":
        title(node, text, blocks);
        return;
      case "html":
        this.#embedded(node);
        return;
      case "yaml":
      case "toml":
        blocks.push(...frontMatter(node.type, text, spanOf(node), this.skip));
        return;
      default:
        if ("children" in node) this.#visitEach(node.children);
    }
  }
  /** Nodes side by side, but for those between `<div translate="no">` and `</div>` that are HTML by themselves. */
  #visitEach(nodes) {
    const endless = /* @__PURE__ */ new Set();
    for (let at2 = 0; at2 < nodes.length; at2++) {
      this.#visit(nodes[at2]);
      at2 = endOfFixed(nodes, at2, endless);
    }
  }
  /** HTML as it stands. Where the markup of a list or quotation runs through it, its places can't be told. */
  #embedded(node) {
    const span = spanOf(node);
    if (this.text.slice(span.start, span.end) !== node.value) {
      const isSilent = !hasWords(node.value.replace(/<[^>]*>/g, ""));
      if (!isSilent) this.skip(span, "HTML that the markup of a list or quotation runs through");
      return;
    }
    const found = htmlBlocks(this.text, span, this.skip);
    for (const block of found) {
      block.format = "html";
      if (block.span.start === span.start) keepLine(block.pieces, this.text);
      this.blocks.push(block);
    }
  }
  /** Alternative texts and titles inside a block are blocks of their own. */
  #attributes(node) {
    const { text, blocks } = this;
    if (node.type === "html") this.#embedded(node);
    if (node.type === "image" || node.type === "imageReference") alternative(node, text, blocks);
    if (node.type === "image" || node.type === "link") title(node, text, blocks);
    if ("children" in node) for (const child of node.children) this.#attributes(child);
  }
};
function spanOf(node) {
  return { start: node.position.start.offset, end: node.position.end.offset };
}
function insideOf({ children }) {
  return { start: spanOf(children[0]).start, end: spanOf(children.at(-1)).end };
}
function phrasing(nodes, text, ends = endTags(nodes), from = 0, to = nodes.length) {
  const pieces = [];
  for (let at2 = from; at2 < to; at2++) {
    const end = ends.get(at2);
    if (end === void 0) {
      pieces.push(phrase(nodes[at2], nodes[at2 + 1], text));
      continue;
    }
    const { value } = nodes[at2];
    const [open2, close] = [spanOf(nodes[at2]), spanOf(nodes[end])];
    const name = tagName(value);
    const [kind, subType] = roleOf(name);
    pieces.push(
      isOpaqueName(name) || isFixed2.test(value) ? { type: "code", span: { start: open2.start, end: close.end }, kind, subType } : { type: "pair", open: open2, close, pieces: phrasing(nodes, text, ends, at2 + 1, end), kind, subType }
    );
    at2 = end;
  }
  return pieces;
}
function phrase(node, next, text) {
  const span = spanOf(node);
  switch (node.type) {
    case "text":
      return { type: "text", value: node.value.replace(/[ \t]*(\r\n|\n|\r)[ \t]*/g, " ") };
    case "emphasis":
      return pair(node, text, "fmt", "xlf:i");
    case "strong":
      return pair(node, text, "fmt", "xlf:b");
    case "delete":
      return pair(node, text, "fmt", "md:delete");
    case "link":
    case "linkReference":
      if (!node.children.length || node.type === "link" && isAddress(node, span)) {
        return { type: "code", span, kind: "link", equiv: "url" in node ? node.url : "" };
      }
      return { ...pair(node, text, "link"), ...node.type === "linkReference" && named(node, text) };
    case "break": {
      const end = next ? spanOf(next).start : span.end;
      return { type: "code", span: { ...span, end }, ...lineBreak };
    }
    case "image":
    case "imageReference":
      return { type: "code", span, kind: "image", equiv: node.alt ?? "" };
    case "inlineCode":
      return { type: "code", span, kind: "other", equiv: node.value };
    case "html":
      return { type: "code", span, .../^<br[\s/>]/i.test(node.value) ? lineBreak : { kind: "other" } };
    default:
      return { type: "code", span, kind: "other" };
  }
}
var lineBreak = { kind: "fmt", subType: "xlf:lb", equiv: "\n" };
function pair(node, text, kind, subType) {
  const { start: start2, end } = spanOf(node);
  const inside2 = insideOf(node);
  return {
    type: "pair",
    open: { start: start2, end: inside2.start },
    close: { start: inside2.end, end },
    pieces: phrasing(node.children, text),
    kind,
    subType
  };
}
function named(node, text) {
  const { start: start2, end } = insideOf(node);
  return node.referenceType === "full" ? {} : { closeAs: `][${text.slice(start2, end)}]` };
}
function isAddress(link, span) {
  const [child] = link.children;
  const { start: start2, end } = spanOf(child);
  return child.type === "text" && start2 - span.start <= 1 && span.end - end <= 1 && link.url.endsWith(child.value);
}
function keepLine([first, second], text) {
  if (!first || first.type === "text") return;
  const tag2 = first.type === "code" ? first.span : first.open;
  const next = first.type === "code" ? second : first.pieces[0];
  const lineEnd2 = /\s*[\r\n]\s*/y;
  lineEnd2.lastIndex = tag2.end;
  if (next?.type !== "text" || !lineEnd2.test(text)) return;
  tag2.end = lineEnd2.lastIndex;
  next.value = next.value.replace(/^[ \t\r\n\f]+/, "");
}
var inLabel = /\\[\s\S]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<[^<>]*>|[\s\S]/y;
function alternative(node, text, blocks) {
  if (!node.alt || !hasWords(node.alt)) return;
  const start2 = spanOf(node).start + "![".length;
  let end = start2;
  for (let depth = 1; ; end = inLabel.lastIndex) {
    if (text[end] === "[") depth++;
    else if (text[end] === "]" && --depth === 0) break;
    inLabel.lastIndex = end;
    if (!inLabel.test(text)) return;
  }
  const isNamed = node.type === "imageReference" && node.referenceType !== "full";
  blocks.push({
    kind: isNamed ? "label" : "attribute",
    span: { start: start2, end: isNamed ? spanOf(node).end : end },
    pieces: [{ type: "text", value: node.alt }]
  });
}
function title(node, text, blocks) {
  if (!node.title || !hasWords(node.title)) return;
  const span = spanOf(node);
  const raw = text.slice(span.start, span.end);
  const found = /\s("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\))\s*\)?$/.exec(raw);
  if (!found) return;
  const start2 = span.start + found.index + found[0].indexOf(found[1]);
  const end = start2 + found[1].length;
  const value = node.title.replace(/\s*[\r\n]\s*/g, " ");
  blocks.push({ kind: "title", span: { start: start2, end }, pieces: [{ type: "text", value }] });
}

// src/documents/plain.ts
var line = new RegExp(`[^${lineEnds}]+`, "g");
function fromPlainText(text) {
  return read(
    "text",
    text,
    (body) => [...body.matchAll(line)].flatMap(({ index, 0: whole }) => {
      const value = whole.trim();
      if (!hasWords(value)) return [];
      const start2 = index + whole.indexOf(value);
      return [{ kind: "paragraph", span: { start: start2, end: start2 + value.length }, pieces: [{ type: "text", value }] }];
    })
  );
}

// src/documents/properties.ts
var property = /^[ \t\f]*(?:[#!].*|((?:\\[^\r\n]|[^\s:=\\])+)(?:[ \t\f]*[:=][ \t\f]*|[ \t\f]+)((?:\\(?:\r\n|[\s\S])|[^\r\n\\])*))/gm;
var entry = /\/\*[\s\S]*?\*\/|\/\/.*|(?:"(?:\\[\s\S]|[^"\\])*"|[\w.-]+)\s*=\s*("(?:\\[\s\S]|[^"\\])*")\s*;/g;
function fromProperties(text) {
  return read(
    "properties",
    text,
    (body, skip) => blocksOf(
      body,
      [...body.matchAll(property)].map((found) => ({ found, value: found[2] })),
      unescaped,
      skip
    )
  );
}
function fromStrings(text) {
  return read(
    "strings",
    text,
    (body, skip) => blocksOf(
      body,
      [...body.matchAll(entry)].map((found) => ({ found, value: found[1]?.slice(1, -1), quotes: 1 })),
      unescaped,
      skip
    )
  );
}
function blocksOf(body, entries, decode2, skip) {
  return entries.flatMap(({ found, value, quotes = 0 }) => {
    if (!value) return [];
    const end = quotes ? found.index + found[0].lastIndexOf('"') : found.index + found[0].length;
    const span = { start: end - value.length, end };
    const pieces = literalPieces(body, span, decode2);
    if (!choices.test(value)) return hasText(pieces) ? [{ kind: "paragraph", span, pieces }] : [];
    skip(span, "a message with a text for each number or case");
    return [];
  });
}
function unescaped(raw) {
  return raw.replace(
    /\\(?:[uU]([0-9a-fA-F]{4})|(?:\r\n|[\r\n])[ \t\f]*|([\s\S]))/g,
    (_, code, character2 = "") => code === void 0 ? escapes[character2] ?? character2 : String.fromCharCode(Number.parseInt(code, 16))
  );
}

// src/documents/subtitles.ts
var timing = /^[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t].*$/gm;
var speaker = /^\s*[-–—]/;
function fromSubtitles(text, format) {
  const decode2 = format === "vtt" ? unescaped2 : (raw) => raw;
  return read(
    format,
    text,
    (body) => [...body.matchAll(timing)].flatMap(({ index, 0: line2 }) => {
      const from = /\r\n|[\r\n]/y;
      from.lastIndex = index + line2.length;
      if (!from.test(body)) return [];
      const start2 = from.lastIndex;
      const blank = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))|(?:\r\n|\n|\r)?[ \t]*$(?![\s\S])/g;
      blank.lastIndex = start2;
      if (/^[ \t]*(?:\r|\n|$)/.test(body.slice(start2, start2 + 200))) return [];
      const end = blank.exec(body)?.index ?? body.length;
      const pieces = cuePieces(body, { start: start2, end }, decode2);
      return hasText(pieces) ? [{ kind: "paragraph", span: { start: start2, end }, pieces }] : [];
    })
  );
}
function cuePieces(body, { start: start2, end }, decode2) {
  const tokens = [
    ...body.slice(start2, end).matchAll(/<[^<>\r\n]*>|\{\\[^{}\r\n]*\}|[ \t]*(?:\r\n|[\r\n])[ \t]*|[^<{\r\n]+|[<{]/g)
  ];
  const root = [];
  const open2 = [];
  const siblings = () => open2.at(-1)?.pieces ?? root;
  const addText = (value) => {
    const last = siblings().at(-1);
    if (last?.type === "text") last.value += value;
    else siblings().push({ type: "text", value });
  };
  const asCodes = ({ at: at2, pieces }) => {
    siblings().push({ type: "code", span: at2, kind: "fmt", equiv: "" }, ...pieces);
  };
  for (const { index, 0: token } of tokens) {
    const span = { start: start2 + index, end: start2 + index + token.length };
    tag.lastIndex = 0;
    if (tag.test(token)) {
      const [, slash, name = ""] = /^<(\/?)([a-zA-Z]+)/.exec(token) ?? [];
      const opener = slash ? open2.findLastIndex((other) => other.name === name) : -1;
      if (slash === "" && name) open2.push({ name, at: span, pieces: [] });
      else if (opener >= 0) {
        while (open2.length > opener + 1) asCodes(open2.pop());
        const { at: at2, pieces } = open2.pop();
        const subType = { b: "xlf:b", i: "xlf:i", u: "xlf:u" }[name];
        siblings().push({ type: "pair", open: at2, close: span, pieces, kind: "fmt", ...subType && { subType } });
      } else siblings().push({ type: "code", span, kind: "fmt", equiv: "" });
    } else if (/[\r\n]/.test(token)) {
      if (speaker.test(body.slice(span.end, end)))
        siblings().push({ type: "code", span, kind: "fmt", subType: "xlf:lb", equiv: "\n" });
      else addText(" ");
    } else addText(decode2(token));
  }
  while (open2.length) asCodes(open2.pop());
  return root;
}
var entities2 = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\xA0",
  lrm: "\u200E",
  rlm: "\u200F"
};
function unescaped2(raw) {
  return raw.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name) => entities2[name]);
}

// src/tag.ts
var canonical2 = /* @__PURE__ */ new Map();
function canonicalTag(tag2) {
  if (canonical2.has(tag2)) return canonical2.get(tag2);
  let found;
  try {
    found = Intl.getCanonicalLocales(tag2.trim().replaceAll("_", "-"))[0];
  } catch {
    found = void 0;
  }
  if (canonical2.size > 1e3) canonical2.clear();
  canonical2.set(tag2, found);
  return found;
}
function isSameLanguage(tag2, other) {
  const [a, b] = [canonicalTag(tag2), canonicalTag(other)];
  return a !== void 0 && b !== void 0 && a.split("-", 1)[0] === b.split("-", 1)[0];
}
function tagOf(language, name) {
  const code = typeof language === "string" ? language : language?.code;
  const tag2 = typeof code === "string" ? canonicalTag(code) : void 0;
  if (tag2 !== void 0) return tag2;
  throw new TypeError(
    `padanan: expected a language as \`${name}\`, such as \`indonesian\` or \`'id'\`, found ${shown2(language)}`
  );
}
function languageOf(language, name) {
  if (typeof language?.sentences === "function") return language;
  throw new TypeError(
    `padanan: expected a language value as \`${name}\`, such as \`indonesian\`, \`english\` or \`latin('fr')\`, found ${shown2(language)}`
  );
}
function shown2(value) {
  if (typeof value === "string") return `'${value}'`;
  if (typeof value !== "object" || value === null) return String(value);
  return `an object with ${Object.keys(value).slice(0, 3).join(", ") || "nothing in it"}`;
}

// src/language/characters.ts
var SPACE2 = 0;
var LETTER = 1;
var DIGIT = 2;
var MARK2 = 3;
var FORMAT = 4;
var SYMBOL = 5;
var PUNCTUATION = 6;
function classify(code) {
  const character2 = String.fromCodePoint(code);
  if (/\s/.test(character2)) return SPACE2;
  if (/\p{L}|\p{Nl}/u.test(character2)) return LETTER;
  if (/\p{Nd}/u.test(character2)) return DIGIT;
  if (/\p{M}/u.test(character2)) return MARK2;
  if (/\p{Cf}/u.test(character2)) return FORMAT;
  if (/[\p{S}\p{No}\p{C}%‰&@#]/u.test(character2)) return SYMBOL;
  return PUNCTUATION;
}
var UNKNOWN = 255;
var SMALL = 8448;
var classes = new Uint8Array(SMALL).fill(UNKNOWN);
var cases = new Uint8Array(SMALL).fill(UNKNOWN);
var rest = /* @__PURE__ */ new Map();
function classOf(code) {
  if (code < SMALL) {
    const known3 = classes[code];
    if (known3 !== UNKNOWN) return known3;
    const found = classify(code);
    classes[code] = found;
    return found;
  }
  if (Number.isNaN(code)) return SPACE2;
  let known2 = rest.get(code);
  if (known2 === void 0) {
    known2 = classify(code);
    rest.set(code, known2);
  }
  return known2;
}
var LOWER = 1;
var UPPER = 2;
function caseOf(code) {
  const known2 = code < SMALL ? cases[code] : UNKNOWN;
  if (known2 !== UNKNOWN) return known2;
  if (Number.isNaN(code)) return 0;
  const character2 = String.fromCodePoint(code);
  const found = /\p{Ll}/u.test(character2) ? LOWER : /[\p{Lu}\p{Lt}]/u.test(character2) ? UPPER : 0;
  if (code < SMALL) cases[code] = found;
  return found;
}
function isLower(code) {
  return caseOf(code) === LOWER;
}
function isUpper(code) {
  return caseOf(code) === UPPER;
}
function isSpace2(unit) {
  return unit < SMALL ? classOf(unit) === SPACE2 : unit === 12288 || unit === 65279;
}
function isLineEnd(unit) {
  return unit >= 10 && unit <= 13 || unit === 8232 || unit === 8233;
}
function at(text, index) {
  return index < text.length ? text.codePointAt(index) : 0;
}
function width(code) {
  return code > 65535 ? 2 : 1;
}

// src/language/abbreviations.ts
function words(list) {
  return list.split(/\s+/).filter(Boolean);
}
function spellings(abbreviations) {
  const all = /* @__PURE__ */ new Map();
  const add = (word, kind) => {
    if (!all.has(word)) all.set(word, kind);
  };
  for (const kind of ["never", "number", "capital", "starter"]) {
    for (const word of words(abbreviations[kind])) all.set(word, kind);
  }
  for (const [word, kind] of [...all]) {
    const first = word[0];
    if (word.length === 1) continue;
    if (first !== first.toUpperCase()) add(first.toUpperCase() + word.slice(1), kind);
    else add(word.toUpperCase(), kind);
  }
  return all;
}
var FULL_STOP = 46;
var LONGEST = 16;
var isLetter = (unit) => classOf(unit) === LETTER || classOf(unit) === MARK2;
function wordStart(text, end) {
  let start2 = end;
  while (start2 > 0 && (isLetter(text.charCodeAt(start2 - 1)) || text.charCodeAt(start2 - 1) === FULL_STOP && start2 < end)) {
    start2--;
  }
  while (start2 < end && text.charCodeAt(start2) === FULL_STOP) start2++;
  return start2;
}
function lettersStart(text, end) {
  let start2 = end;
  while (start2 > 0 && isLetter(text.charCodeAt(start2 - 1))) start2--;
  return start2;
}
function abbreviationBefore(abbreviations, text, stop) {
  let start2 = wordStart(text, stop);
  if (stop - start2 > LONGEST) start2 = text.indexOf(".", stop - LONGEST) + 1;
  for (; start2 < stop; start2 = text.indexOf(".", start2) + 1) {
    const afterDigit = start2 > 0 && classOf(text.charCodeAt(start2 - 1)) === DIGIT;
    const kind = afterDigit ? void 0 : abbreviations.get(text.slice(start2, stop));
    if (kind) return { start: start2, kind };
  }
  return void 0;
}
function spaceStart(text, end) {
  let start2 = end;
  while (start2 > 0 && isSpace2(text.charCodeAt(start2 - 1)) && !isLineEnd(text.charCodeAt(start2 - 1))) start2--;
  return start2;
}

// src/language/sentences.ts
var TERMINATORS = ".?!\u2026\u203D\u061F\u3002\uFF01\uFF1F";
var BRACKETS = ")]}";
var CLOSERS = `"'\u201D\u2019\xBB\u203A\u201C\u2018\u201E${BRACKETS}`;
var OPENERS = `"'\u201C\u201D\u2018\u2019\u201E\xAB\xBB\u2039\u203A([{\xBF\xA1-\u2013\u2014\u2022*`;
var CONTINUING = ",;:/";
var ITEM = "(?:\\d{1,2}|[a-z]|[ivx]{1,4})";
var SMALL_ITEM_MARK = "(?:\\d{1,3}|[a-z]|[ivx]{1,4})";
var CAPITAL_ITEM_MARK = "(?:[A-Z]|[IVX]{1,4})";
var LISTING = ":;";
var BESIDE = "./&-";
var BEFORE_WORD = "(?<![\\p{L}\\p{M}\\p{Nl}\\p{Nd}.'\u2019@/_-])";
var PLAIN_STOP = `${BEFORE_WORD}\\p{Ll}{3,40}\\.`;
var PLAIN_MARKS = `(?:[\\p{L}\\p{M}\\p{Nd}] ?\\?|${BEFORE_WORD}\\p{Ll}{1,40} ?[?!])[?!]{0,40}`;
var NUMBER_AHEAD = "(?:\\p{Nd}|(?:[IVXL]{2,6}|[VX])(?![\\p{L}\\p{M}\\p{Nl}]))";
var unitSet = (characters2) => new Set([...characters2].map((character2) => character2.charCodeAt(0)));
var terminators = unitSet(TERMINATORS);
var closers = unitSet(CLOSERS);
var openers = unitSet(OPENERS);
var brackets = unitSet(BRACKETS);
var continuing = unitSet(CONTINUING + BRACKETS + TERMINATORS);
var FULL_STOP2 = 46;
var itemAhead = new RegExp(`${ITEM}[.)][^\\S\\n\\v\\f\\r\\u2028\\u2029]+\\p{Lu}`, "uy");
var plainStop = new RegExp(`(?<=${PLAIN_STOP})`, "uy");
var plainMarks = new RegExp(`(?<=${PLAIN_MARKS})`, "uy");
var numberAhead = new RegExp(NUMBER_AHEAD, "uy");
var itemBefore = new RegExp(`^(?:${SMALL_ITEM_MARK}|${CAPITAL_ITEM_MARK})$`);
function sentenceBreaker(rules) {
  const abbreviations = spellings(rules.abbreviations);
  const starters = new Set(words(rules.starters));
  const nameParts = new Set(words(rules.nameParts));
  const letterNames = new Set(words(rules.letterNames));
  const notInitials = new Set(words(rules.notInitials));
  function holds(text, stop, next) {
    const bracketed = brackets.has(text.charCodeAt(stop + 1));
    const found = abbreviationBefore(abbreviations, text, stop);
    if (found && !(found.kind === "capital" && isInitials(text, found.start, stop) && !afterComma(text, found.start))) {
      if (found.kind === "never") return true;
      if (found.kind === "number") {
        numberAhead.lastIndex = next;
        return numberAhead.test(text);
      }
      if (bracketed || text[next - 1] === "(") return true;
      const word = wordAt(text, next);
      if (found.kind === "starter") return !starters.has(word);
      return nameParts.has(word) || abbreviations.has(word) && text[next + word.length] === ".";
    }
    if (isItem(text, stop)) return true;
    return isInitials(text, wordStart(text, stop), stop) && holdsInitials(text, stop, next);
  }
  function holdsInitials(text, stop, next) {
    const start2 = wordStart(text, stop);
    if (start2 > 0) {
      const unit = text.charCodeAt(start2 - 1);
      if (classOf(unit) === DIGIT || BESIDE.includes(text[start2 - 1])) return false;
    }
    if (classOf(at(text, next)) === DIGIT || starters.has(wordAt(text, next))) return false;
    if (stop - start2 > 1 || text[start2 - 1] !== " ") return true;
    if (classOf(text.charCodeAt(start2 - 2)) === DIGIT) return false;
    const previous = text.slice(lettersStart(text, start2 - 1), start2 - 1);
    return !letterNames.has(previous) && !(isLower(at(previous, 0)) && notInitials.has(text.slice(start2, stop)));
  }
  function isItem(text, stop) {
    const start2 = itemStart(text, stop);
    if (!itemBefore.test(text.slice(start2, stop))) return false;
    let index = spaceStart(text, start2);
    if (index === 0 || isLineEnd(text.charCodeAt(index - 1))) return true;
    if (index === start2) return false;
    while (index > 0 && closers.has(text.charCodeAt(index - 1))) index--;
    if (LISTING.includes(text[index - 1])) return true;
    if (!terminators.has(text.charCodeAt(index - 1))) return false;
    if (isUpper(at(text, start2)) || text.charCodeAt(index - 1) !== FULL_STOP2) return true;
    return !abbreviationBefore(abbreviations, text, index - 1);
  }
  function isPlainEnd(text, mark, end) {
    const pattern = text.charCodeAt(mark) === FULL_STOP2 ? plainStop : plainMarks;
    pattern.lastIndex = end;
    return pattern.test(text) && (pattern === plainMarks || !abbreviationBefore(abbreviations, text, mark));
  }
  function ends(text, mark, end, count) {
    let next = end;
    while (isSpace2(text.charCodeAt(next))) {
      if (next === text.length || isLineEnd(text.charCodeAt(next))) return true;
      next++;
    }
    const afterSpace = next;
    while (next < text.length && (openers.has(text.charCodeAt(next)) || isSpace2(text.charCodeAt(next)))) {
      if (isLineEnd(text.charCodeAt(next))) return false;
      next++;
    }
    if (next === text.length || continuing.has(text.charCodeAt(next))) return false;
    if (isLower(at(text, next))) {
      itemAhead.lastIndex = next;
      const item = next <= afterSpace + 1 && itemAhead.test(text);
      if (!item && (next > afterSpace || !isPlainEnd(text, mark, end))) return false;
    }
    const opened = text[mark - 1] === "(" || text[mark - 1] === "[";
    if (opened && brackets.has(text.charCodeAt(end - 1))) return false;
    return count > 1 || text.charCodeAt(mark) !== FULL_STOP2 || !holds(text, mark, next);
  }
  return (text) => {
    const spans = [];
    let start2 = 0;
    const push = (end) => {
      let from = start2;
      let to = end;
      while (from < to && isSpace2(text.charCodeAt(from))) from++;
      while (to > from && isSpace2(text.charCodeAt(to - 1))) to--;
      if (from < to) spans.push({ start: from, end: to });
      start2 = end;
    };
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (isLineEnd(unit)) push(index + 1);
      else if (terminators.has(unit)) {
        let end = index;
        let count = 0;
        while (end < text.length) {
          if (terminators.has(text.charCodeAt(end))) count++;
          else if (!closers.has(text.charCodeAt(end))) break;
          end++;
        }
        if (isSpace2(text.charCodeAt(end)) && ends(text, index, end, count)) push(end);
        index = end - 1;
      }
    }
    push(text.length);
    return spans;
  };
}
function isInitials(text, start2, stop) {
  for (let index = start2; index < stop; index += 2) {
    if (!isUpper(text.charCodeAt(index))) return false;
    if (index + 1 < stop && text.charCodeAt(index + 1) !== FULL_STOP2) return false;
  }
  return start2 < stop;
}
function afterComma(text, start2) {
  return text[start2 - 1] === " " ? text[start2 - 2] === "," : text[start2 - 1] === ",";
}
function itemStart(text, stop) {
  let start2 = stop;
  while (start2 > 0 && [LETTER, DIGIT].includes(classOf(text.charCodeAt(start2 - 1)))) start2--;
  return start2;
}
function wordAt(text, start2) {
  let end = start2;
  while (end < text.length) {
    const code = at(text, end);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== MARK2) {
      if (code !== FULL_STOP2 || classOf(at(text, end + 1)) !== LETTER) break;
    }
    end += width(code);
  }
  return text.slice(start2, end);
}

// src/xml/shape.ts
function placeOf(children, field) {
  return children?.find(
    (child) => typeof child !== "string" && child.kind === "field" && child.name === field
  );
}

// src/formats/xliff/v1/vendors.ts
var trados = {
  Translated: "translated",
  ApprovedTranslation: "reviewed",
  ApprovedSignOff: "final"
};
var memoq = {
  ManuallyConfirmed: "translated",
  Reviewer1Confirmed: "reviewed",
  Proofread: "final"
};
var unconfirmed = /^(fuzzy-match|leveraged-mt|mt-suggestion|tm-suggestion|leveraged-glossary)$/;
var rejected = /^rejected-/;
function asVendorMeans(unit) {
  const stateOf = vendorState(unit);
  let isChanged = false;
  const segments = unit.segments.map((part) => {
    const source = accepted(part.source);
    const target = part.target && accepted(part.target);
    const state = part.kind === "segment" ? stateOf(part) : void 0;
    if (source === part.source && target === part.target && state === void 0) return part;
    isChanged = true;
    return { ...part, source, ...target && { target }, ...state !== void 0 && { state } };
  });
  return isChanged ? { ...unit, segments } : unit;
}
function vendorState(unit) {
  const { attributes = {}, children } = unit;
  const defined2 = segmentDefinitions(children);
  if (defined2) {
    return ({ id }) => {
      const conf = defined2.get(id ?? "")?.conf ?? "";
      return trados[conf] ?? "initial";
    };
  }
  const status = attributes["mq:status"];
  if (status !== void 0) return () => memoq[status] ?? "initial";
  const confirmed = attributes["m:confirmed"];
  if (confirmed !== void 0) return () => confirmed === "1" ? "translated" : "initial";
  const qualifier = placeOf(children, "target")?.attributes?.["state-qualifier"] ?? "";
  const { approved } = attributes;
  return ({ state }) => {
    if (rejected.test(qualifier)) return "initial";
    if (approved === "yes") return "final";
    const isConfirmed = state === "reviewed" || state === "final";
    if (unconfirmed.test(qualifier) && !isConfirmed) return "initial";
    return approved === "no" && state === void 0 ? "initial" : void 0;
  };
}
function segmentDefinitions(children = []) {
  const isNamed = (node, name) => typeof node !== "string" && node.kind === "element" && node.name === name;
  const list = children.find((node) => isNamed(node, "sdl:seg-defs"));
  return list && new Map(
    list.children.flatMap(
      (node) => isNamed(node, "sdl:seg") ? [[node.attributes.id ?? "", node.attributes]] : []
    )
  );
}
function accepted(content) {
  let isChanged = false;
  const kept = [];
  for (const node of content) {
    if (typeof node !== "string" && node.kind === "mrk" && /^x-sdl-(added|deleted)$/.test(node.type ?? "")) {
      isChanged = true;
      if (node.type === "x-sdl-added") kept.push(...accepted(node.content));
    } else if (typeof node !== "string" && (node.kind === "mrk" || node.kind === "pc")) {
      const inside2 = accepted(node.content);
      isChanged ||= inside2 !== node.content;
      kept.push(inside2 === node.content ? node : { ...node, content: inside2 });
    } else kept.push(node);
  }
  return isChanged ? withSingleSpaces(kept) : content;
}
function withSingleSpaces(content) {
  const joined = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (typeof node === "string" && typeof last === "string")
      joined[joined.length - 1] = last.endsWith(" ") ? last + node.replace(/^ /, "") : last + node;
    else joined.push(node);
  }
  return joined;
}

// src/job/units.ts
function unitsOf(parent) {
  return parent.units.flatMap((child) => child.kind === "unit" ? [child] : unitsOf(child));
}
function returnedUnitsOf(file) {
  return unitsOf(file).map((returned) => {
    const unit = asVendorMeans(returned);
    const hasTarget = ({ target: target2 = [] }) => textOf(target2).trim() !== "";
    const isMarked2 = segmentsOf(unit).some(hasTarget);
    if (isMarked2 ? !hasTextOutside(unit) : !unit.segments.some(hasTarget)) return unit;
    const source = unit.segments.flatMap((part) => part.source);
    const isOld = (part) => isMarked2 && (part.kind === "segment" ? !isTranslated(part) : !textOf(part.target ?? []).trim());
    const kept = unit.segments.filter((part) => !isOld(part));
    const target = kept.flatMap((part) => part.target ?? []);
    const isTorn = isMarked2 && kept.some(({ kind }) => kind === "segment");
    return { ...unit, segments: [{ kind: "segment", source, target, ...isTorn && { state: "initial" } }] };
  });
}
function hasTextOutside(unit) {
  return unit.segments.some(
    ({ kind, source, target = [] }) => kind === "ignorable" && /\p{L}/u.test(textOf(target)) && !/\p{L}/u.test(textOf(source))
  );
}
function segmentsOf(unit) {
  return unit.segments.filter((part) => part.kind === "segment");
}
function isTranslated({ source, target = [], state = "initial" }) {
  const text = textOf(target).trim();
  return text !== "" && (state !== "initial" || text !== textOf(source).trim());
}

// src/language/calendar.ts
var DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
var pad = (number, length) => String(number).padStart(length, "0");
function isoDate(year, month2, day) {
  if (month2 < 1 || month2 > 12) return void 0;
  if (day !== void 0) {
    const february29 = month2 === 2 && day === 29;
    if (day < 1 || day > DAYS[month2 - 1] || february29 && year !== void 0 && !isLeap(year))
      return void 0;
  }
  const start2 = year === void 0 ? "-" : pad(year, 4);
  return day === void 0 ? `${start2}-${pad(month2, 2)}` : `${start2}-${pad(month2, 2)}-${pad(day, 2)}`;
}
function dateParts(iso) {
  const parts = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (!parts)
    throw new TypeError(`padanan: ${JSON.stringify(iso)} is no date; give 2021-12-22, 2021-12 or --12-22`);
  const [, year, month2, day] = parts;
  return {
    month: Number(month2),
    ...year !== void 0 && { year: Number(year) },
    ...day !== void 0 && { day: Number(day) }
  };
}

// src/language/figure-patterns.ts
var SPACE3 = "[ \\u00a0\\u202f\\u2009]";
var HYPHEN = "[-\\u2010\\u2011]";
var DASH = "[-\\u2010-\\u2015\\u2212]";
var literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, SPACE3).replace(/'/g, "['\\u2018\\u2019\\u02bc`]");
var anyOf = (list) => list.length === 0 ? "(?!)" : [...new Set(list)].sort((a, b) => b.length - a.length).map(literal).join("|");
var anyCase = (list) => anyOf(list.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()]));
var cased = (lines2) => anyOf(words(lines2).flatMap((name) => [name, name.toUpperCase()]));
var phrases = (list) => words(list).map((word) => word.replaceAll("_", " "));
var plain2 = (text) => text.toLowerCase().replace(/[\u00a0\u202f\u2009]/g, " ").replace(/[\u2018\u2019\u02bc`]/g, "'");
var byWord = (table2) => new Map(Object.entries(table2).map(([word, value]) => [plain2(word), value]));

// src/language/figure-writing.ts
var SIGNS = {
  IDR: "Rp",
  USD: "US$",
  EUR: "\u20AC",
  GBP: "\xA3",
  SGD: "S$",
  AUD: "A$",
  MYR: "RM",
  JPY: "\xA5"
};
function figureWriter(rules) {
  const powers = Object.entries(rules.scales).filter(([word, value]) => word.length > 2 && value >= 1e6 && Number.isInteger(Math.log10(value) / 3)).sort(([, a], [, b]) => b - a);
  function digits(value) {
    const [whole, fraction] = plain3(Math.abs(value)).split(".");
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, rules.group) : whole;
    return (value < 0 ? "-" : "") + grouped + (fraction === void 0 ? "" : rules.decimal + fraction);
  }
  function scaleOf(value) {
    return powers.find(([, power]) => {
      const thousandths = Number((value / power * 1e3).toPrecision(15));
      return value >= power && Number.isInteger(thousandths);
    });
  }
  function amount(value, scale = scaleOf(value)) {
    return scale ? `${digits(Number((value / scale[1]).toPrecision(15)))} ${scale[0]}` : digits(value);
  }
  const sign = (currency) => SIGNS[currency] ?? `${currency} `;
  function range(from, to) {
    if (from.kind === "percent" && to.kind === "percent") return `${digits(from.value)}\u2013${write2(to)}`;
    if (from.kind === "number" && to.kind === "number") return amounts(from.value, to.value, "");
    if (from.kind === "money" && to.kind === "money") return amounts(from.value, to.value, sign(to.currency));
    return `${write2(from)}\u2013${write2(to)}`;
  }
  function amounts(from, to, before2) {
    const [first2, second] = [scaleOf(from), scaleOf(to)];
    if (first2 && first2 === second)
      return `${before2}${digits(Number((from / first2[1]).toPrecision(15)))}\u2013${amount(to, second)}`;
    return `${before2}${digits(from)}\u2013${before2}${digits(to)}`;
  }
  const nameOf2 = (currency) => Object.keys(rules.currencyNames).find((name) => rules.currencyNames[name] === currency) ?? currency;
  const first = (list) => phrases(list)[0] ?? "";
  function unit(symbol) {
    if (symbol === void 0) return "";
    const label = Object.keys(rules.units).find((name) => rules.units[name] === symbol) ?? symbol;
    return label.startsWith("\xB0") ? label : ` ${label}`;
  }
  function approximate({ from, to, currency }) {
    const is = (one, other) => one === from && other === to;
    const words3 = Object.entries(rules.approximate);
    const name = currency === void 0 ? "" : ` ${nameOf2(currency)}`;
    for (const [word, [low, high]] of words3) if (is(low, high)) return word + name;
    for (const [word, [low, high]] of words3)
      for (const [scale, power] of powers.concat(
        Object.entries(rules.scales).filter(([, value]) => value === 1e3).slice(0, 1)
      ))
        if (is(low * power, high === void 0 ? void 0 : high * power)) return `${word} ${scale}${name}`;
    return to === void 0 ? `${digits(from)}${first(rules.roundEnds)}${name}` : `${digits(from)}\u2013${digits(to)}${name}`;
  }
  function write2(figure) {
    switch (figure.kind) {
      case "number":
        return amount(figure.value) + unit(figure.unit);
      case "percent":
        return `${digits(figure.value)} ${first(rules.percent)}`;
      case "points":
        return `${digits(figure.value)} ${first(rules.points)}`;
      case "century":
        return rules.writeCentury(figure.value);
      case "decade":
        return figure.value + first(rules.decadeEnds);
      case "multiple":
        return rules.multipleEnds.includes("_") ? `${digits(figure.value)} ${first(rules.multipleEnds)}` : `${digits(figure.value)}-${first(rules.multipleEnds)}`;
      case "fraction":
        return `${figure.numerator}/${figure.denominator}`;
      case "approximate":
        return approximate(figure);
      case "ordinal":
        return rules.writeOrdinal(figure.value);
      case "money":
        return sign(figure.currency) + amount(figure.value);
      case "date": {
        const parts = dateParts(figure.value);
        return rules.writeDate(figure.weekday === void 0 ? parts : { ...parts, weekday: figure.weekday });
      }
      case "time": {
        const [hour, minute] = figure.value.split(":").map(Number);
        return rules.writeTime(hour, minute, figure.zone);
      }
      case "range":
        return range(figure.from, figure.to);
    }
  }
  return write2;
}
function plain3(value) {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value < 1 ? value.toFixed(20).replace(/0+$/, "") : BigInt(Math.round(value)).toString();
}

// src/language/figure-dates.ts
function numbered(lines2) {
  const rows = lines2.trim().split("\n");
  return new Map(rows.flatMap((row, index) => words(row).map((name) => [plain2(name), index + 1])));
}
var inFull = (lines2) => lines2.split("\n").flatMap((row) => words(row).slice(0, 1));
var fullYear = (year) => year.length > 2 ? Number(year) : Number(year) + (Number(year) < 60 ? 2e3 : 1900);
function dateReaders(rules, compile, ordinals) {
  const months2 = numbered(rules.months);
  const weekdays2 = numbered(rules.weekdays);
  const monthOf = (name2) => months2.get(plain2(name2).replace(/\.$/, ""));
  function date(year2, month3, day2, name2) {
    const value = isoDate(
      year2 === void 0 ? void 0 : fullYear(year2),
      month3,
      day2 === void 0 ? void 0 : dayNumber(day2)
    );
    if (value === void 0) return null;
    const weekday3 = name2 === void 0 ? void 0 : weekdays2.get(plain2(name2));
    return weekday3 === void 0 ? { kind: "date", value } : { kind: "date", value, weekday: weekday3 };
  }
  const dayNumber = (day2) => /^\d/.test(day2) ? Number.parseInt(day2, 10) : ordinals.read(day2);
  const readDate = ({ day: day2, month: month3, year: year2, weekday: weekday3 }) => date(year2, monthOf(month3), day2, weekday3);
  function readDays({ weekday: weekday3, weekday2: weekday22, a, b, part, year: year2 }) {
    const from = date(year2, Number(part), a, weekday3);
    const to = date(year2, Number(part), b, weekday22);
    return from && to ? { kind: "range", from, to } : null;
  }
  function readDigits({ weekday: name2, a, b, year: year2 }) {
    const [first, second] = [Number(a), Number(b)];
    const dayIsFirst = second > 12 ? false : first > 12 ? true : rules.dayFirst;
    return date(year2, dayIsFirst ? second : first, dayIsFirst ? a : b, name2);
  }
  const month2 = `(?<month>${cased(rules.months)})\\.?`;
  const name = `(?:${cased(rules.weekdays)})`;
  const weekdayName = `(?<weekday>${cased(rules.weekdays)})\\.?,?${SPACE3}+(?<open>\\()?`;
  const weekday2 = `(?:${weekdayName})?`;
  const of = rules.ofWords === "" ? "" : `(?:(?:${anyOf(phrases(rules.ofWords))})${SPACE3}+)?`;
  const the = rules.theWords === "" ? "" : `(?:(?:${anyOf(phrases(rules.theWords))})${SPACE3}+)?`;
  const digits = "\\d{1,2}(?:st|nd|rd|th)?";
  const day = `(?<day>${digits})`;
  const year = "(?<year>[12]\\d{3})";
  const gap = `,?${SPACE3}+`;
  const monthNames = inFull(rules.months).filter((full) => !words(rules.commonMonths).includes(full));
  return [
    // 22 Desember 2021; Rabu, 22 Des. 2021; the 31st of December 2021
    { pattern: compile(`${weekday2}${day}${SPACE3}+${of}${month2}(?:${gap}${year})?`), read: readDate },
    // the eighth of May
    {
      pattern: compile(
        `${weekday2}(?<day>${ordinals.pattern})${SPACE3}+${of === "" ? "(?!)" : of.slice(0, -1)}${month2}(?:${gap}${year})?`
      ),
      read: readDate
    },
    // December 22, 2021; Wednesday (Dec. 22)
    { pattern: compile(`${weekday2}${month2}${SPACE3}+${the}${day}(?:${gap}${year})?`), read: readDate },
    // May eighth
    {
      pattern: compile(`${weekday2}${month2}${SPACE3}+${the}(?<day>${ordinals.pattern})(?:${gap}${year})?`),
      read: readDate
    },
    // Desember 2021
    { pattern: compile(`${month2}${gap}${of}${year}`), read: readDate },
    // Juni; in May, May–June, April and May
    {
      pattern: compile(
        `(?<month>${cased(monthNames.join(" "))}|(?<=(?:${anyCase(phrases(rules.monthWords))}|(?:${cased(monthNames.join(" "))})${SPACE3}(?:${anyCase(words(rules.andWords))}))${SPACE3})(?:${cased(rules.commonMonths)})|(?:${cased(rules.commonMonths)})(?=${DASH}(?:${cased(rules.months)})))`
      ),
      read: readDate
    },
    // 2021-12-22, 2021/12/31
    {
      pattern: compile(`${year}(?<part>[-/])(?<digits>\\d{1,2})\\k<part>(?<day>\\d{1,2})`),
      read: ({ year: yearDigits, digits: number, day: dayDigits }) => date(yearDigits, Number(number), dayDigits)
    },
    // Selasa-Rabu (8-9/2)
    {
      pattern: compile(
        `(?<weekday>${name})${DASH}(?<weekday2>${name})${SPACE3}+(?<open>\\()(?<a>\\d{1,2})${DASH}(?<b>\\d{1,2})/(?<part>\\d{1,2})(?:/(?<year>[12]\\d{3}|\\d{2}))?(?=\\))`
      ),
      read: readDays
    },
    // Rabu (22/12/2021), 22-12-2021, 31.12.2021
    {
      pattern: compile(
        `${weekday2}(?<a>\\d{1,2})(?<part>[/.-])(?<b>\\d{1,2})\\k<part>(?<year>[12]\\d{3}|(?<!\\.)\\d{2})`
      ),
      read: readDigits
    },
    // Rabu (22/12)
    { pattern: compile(`${weekdayName}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?=\\))`), read: readDigits }
  ];
}
function timeReaders(rules, compile, spelt) {
  const offsets2 = byWord(rules.zones);
  const parts = byWord(rules.dayParts);
  const named2 = byWord(rules.namedTimes);
  const halfHour = anyCase(phrases(rules.halfHour));
  function readTime({ hour, minute, half: half3, part: part2, early, ...zones }) {
    const [zone2, offset] = [zones.zone ?? zones.zone2, zones.offset ?? zones.offset2];
    let hours = /^\d/.test(hour) ? Number(hour) : spelt.read(hour);
    let minutes = minute ?? "00";
    if (early) {
      if (hours < 1 || hours > 12) return void 0;
      hours = hours === 1 ? 12 : hours - 1;
      minutes = "30";
    }
    if (half3) {
      if (hours < 1 || hours > 12) return void 0;
      hours = hours % 12 + (half3.toLowerCase() === "p" ? 12 : 0);
    } else if (part2) hours = hourIn(hours, parts.get(plain2(part2)));
    if (!Number.isInteger(hours) || hours > 24 || Number(minutes) > 59) return void 0;
    const value = `${String(hours).padStart(2, "0")}:${minutes}`;
    const sign = /^([+−-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset ?? "");
    if (sign) {
      const zoneValue = `${sign[1] === "+" ? "+" : "-"}${sign[2].padStart(2, "0")}:${sign[3] ?? "00"}`;
      return { kind: "time", value, zone: zoneValue };
    }
    const known2 = zone2 === void 0 ? void 0 : offsets2.get(plain2(zone2));
    return known2 ? { kind: "time", value, zone: known2 } : { kind: "time", value };
  }
  const half2 = rules.halfDays ? `(?:${SPACE3}?(?<half>[apAP])\\.?[mM]\\b\\.?)` : "(?<half>(?!))";
  const zoneName = `(?:(?:UTC|GMT)(?<offset>[+\u2212-]\\d{1,2}(?::?\\d{2})?)|(?<zone>${anyOf(Object.keys(rules.zones))}))`;
  const inBrackets = zoneName.replace("<offset>", "<offset2>").replace("<zone>", "<zone2>");
  const zone = `(?:${SPACE3}*(?:${zoneName}|\\(${inBrackets}\\)))`;
  const part = `(?:${SPACE3}+(?<part>${anyOf(Object.keys(rules.dayParts))}))`;
  const clock = `(?:${anyCase(words(rules.clock))})\\.?${SPACE3}+`;
  const hourWord = `${SPACE3}+(?:${anyOf(phrases(rules.hourWords))})`;
  const hourMinute = "(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?";
  const spoken = `(?<hour>${spelt.pattern})`;
  return [
    // pukul 1930, pukul 0700 WIB
    { pattern: compile(`${clock}(?<hour>[012]\\d)(?<minute>[0-5]\\d)${zone}?`), read: readTime },
    // pukul 19.30 WIB, pkl. 15.00, pukul 7 malam
    { pattern: compile(`${clock}${hourMinute}(?:${half2}|${part})?${zone}?`), read: readTime },
    // pukul tujuh malam, pukul setengah delapan
    {
      pattern: compile(`${clock}(?:(?<early>${halfHour})${SPACE3}+)?${spoken}${part}?${zone}?`),
      read: readTime
    },
    // 19.30 WIB
    { pattern: compile(`(?<hour>\\d{1,2})[.:](?<minute>\\d{2})${half2}?${zone}`), read: readTime },
    // 1930 GMT
    { pattern: compile(`(?<hour>[012]\\d)(?<minute>[0-5]\\d)${zone}`), read: readTime },
    // 7:30 p.m., 7 pm
    { pattern: compile(`${hourMinute}${half2}${zone}?`), read: readTime },
    // 7 o'clock in the evening, seven in the morning
    { pattern: compile(`(?<hour>\\d{1,2})${hourWord}${part}?${zone}?`), read: readTime },
    { pattern: compile(`${spoken}${hourWord}${part}?${zone}?`), read: readTime },
    {
      pattern: compile(`(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${part}`),
      read: rules.hourWords === "" ? () => void 0 : readTime
    },
    // 19:30
    { pattern: compile("(?<hour>\\d{1,2}):(?<minute>\\d{2})"), read: readTime },
    // noon, tengah malam
    {
      pattern: compile(`(?<name>${anyCase(Object.keys(rules.namedTimes))})`),
      read: ({ name }) => ({ kind: "time", value: named2.get(plain2(name)) })
    }
  ];
}
function hourIn(hour, part) {
  if (hour < 1 || hour > 12) return hour;
  if (part === "morning") return hour % 12;
  if (part === "midday") return hour < 9 ? hour + 12 : hour;
  if (part === "afternoon") return hour % 12 + 12;
  return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
}

// src/language/figure-ranges.ts
function scaled(value, factor) {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
var two = (number) => String(number).padStart(2, "0");
var isDay = (figure) => (figure?.kind === "number" || figure?.kind === "ordinal") && /^\d{1,2}(?:st|nd|rd|th)?$/.test(figure.text);
var isYear = (figure) => figure?.kind === "number" && /^[12]\d{3}$/.test(figure.text);
function rangeJoiner(joints2) {
  const { scaleIn } = joints2;
  const range = new RegExp(`^(?:${joints2.dash}|${joints2.to})$`, "u");
  const and = new RegExp(`^(?:${joints2.and})$`, "u");
  const several = new RegExp(`^(?:,[ \\u00a0]+|${joints2.dash}|${joints2.to}|${joints2.and})$`, "u");
  const afterBetween = new RegExp(`(?<!\\p{L})(?:${joints2.between})[ \\u00a0]+$`, "u");
  return (text, figures2) => joinRanges(text, shareMonths(text, figures2));
  function shareMonths(text, figures2) {
    const list = [...figures2];
    const between = (index) => text.slice(list[index].end, list[index + 1].start);
    const dated = (day, value) => {
      const { start: start2, end, text: text2 } = day;
      return { start: start2, end, text: text2, kind: "date", value };
    };
    for (let index = 0; index < list.length; index++) {
      const first = list[index];
      if (first.kind !== "date" || !/-\d{2}-\d{2}$/.test(first.value)) continue;
      const month2 = first.value.slice(0, -2);
      if (/^\d/.test(first.text)) {
        let next = first.value;
        for (let back = index - 1; back >= 0; back--) {
          const day = list[back];
          if (!isDay(day) || day.value >= Number(next.slice(-2)) || day.value < 1) break;
          if (!and.test(between(back)) && !(next !== first.value && /^,[ \u00a0]+$/.test(between(back))))
            break;
          next = month2 + two(day.value);
          list[back] = dated(day, next);
        }
      }
      if (!month2.startsWith("--") || !/\d(?:st|nd|rd|th)?$/.test(first.text)) continue;
      let last = index;
      for (; isDay(list[last + 1]) && several.test(between(last)); last++) {
        const day = list[last + 1];
        const previous = list[last];
        if (day.value <= Number(previous.value.slice(-2)) || day.value > 31) break;
        list[last + 1] = dated(day, month2 + two(day.value));
      }
      if (last === index || !isYear(list[last + 1]) || !/^,[ \u00a0]+$/.test(between(last))) continue;
      const year = list[last + 1].value;
      for (let at2 = index; at2 <= last; at2++) {
        const date = list[at2];
        list[at2] = { ...date, value: date.value.replace(/^-/, String(year)) };
      }
      const end = list[last + 1].end;
      list[last] = { ...list[last], end, text: text.slice(list[last].start, end) };
      list.splice(last + 1, 1);
    }
    return list;
  }
  function joinRanges(text, figures2) {
    const joined = [];
    for (const figure of figures2) {
      const previous = joined.at(-1);
      const between = previous && text.slice(previous.end, figure.start);
      const meet = between !== void 0 && (range.test(between) || and.test(between) && afterBetween.test(text.slice(Math.max(0, previous.start - 20), previous.start)));
      const value = meet ? rangeOf2(previous, figure, text) : void 0;
      if (!value) joined.push(figure);
      else
        joined[joined.length - 1] = {
          start: previous.start,
          end: figure.end,
          text: text.slice(previous.start, figure.end),
          ...value
        };
    }
    return joined;
  }
  function rangeOf2(first, second, text) {
    const [from, to] = [bare2(first), bare2(second)];
    if (from.kind === "range" || to.kind === "range") return void 0;
    if (from.kind === "number" && to.kind !== "number")
      return ordered(completed(first, from.value, second, to), to);
    if (from.kind !== to.kind) {
      if (from.kind === "money" && to.kind === "number") {
        const value = scaleIn(first.text) === 1 ? scaled(from.value, scaleIn(second.text)) : from.value;
        return ordered({ ...from, value }, { ...from, value: to.value });
      }
      if (from.kind === "time" && to.kind === "number" && /^\d{1,2}[.:][0-5]\d$/.test(second.text)) {
        return ordered(from, { ...from, value: second.text.replace(".", ":").padStart(5, "0") });
      }
      if (from.kind === "time" && to.kind === "number" && /^\d{1,2}$/.test(second.text) && to.value <= 24) {
        return ordered(from, { ...from, value: `${two(to.value)}:00` });
      }
      return void 0;
    }
    if (from.kind === "number" && to.kind === "number") {
      if (/^[-−]/.test(text.slice(second.start))) return void 0;
      if (isYear(first) && /^\d\d$/.test(second.text)) {
        const value2 = 100 * Math.floor(from.value / 100) + to.value;
        return text.slice(first.end, second.start).trim().length === 1 ? ordered(from, { ...to, value: value2 }) : void 0;
      }
      const factor = scaleIn(first.text) === 1 ? scaleIn(second.text) : 1;
      const value = scaled(from.value, factor);
      return ordered(to.unit && !from.unit ? { ...from, value, unit: to.unit } : { ...from, value }, to);
    }
    if (from.kind === "time" && to.kind === "time") {
      const value = isLate(second) && !isHalf(first) ? later(from.value, to.value) : from.value;
      return ordered(to.zone && !from.zone ? { ...from, value, zone: to.zone } : { ...from, value }, to);
    }
    if (from.kind === "money" && to.kind === "money" && scaleIn(first.text) === 1 && from.value < 1e3) {
      return from.currency === to.currency ? ordered(
        {
          ...from,
          value: from.value < to.value / scaleIn(second.text) ? scaled(from.value, scaleIn(second.text)) : from.value
        },
        to
      ) : void 0;
    }
    if (from.kind === "date" && to.kind === "date") return ordered(withYear(from, to), to);
    return ordered(from, to);
  }
  function completed(first, from, second, to) {
    if (to.kind === "percent" || to.kind === "points" || to.kind === "ordinal" || to.kind === "century" || to.kind === "decade")
      return { ...to, value: from };
    if (to.kind === "money") return { ...to, value: scaled(from, scaleIn(second.text)) };
    if (to.kind === "time") {
      const hour = /^\d{1,2}$/.test(first.text) && from <= 24;
      if (!hour && !/^\d{1,2}[.:]\d{2}$/.test(first.text)) return void 0;
      const value = hour ? `${two(from)}:00` : first.text.replace(".", ":").padStart(5, "0");
      return { ...to, value: isLate(second) ? later(value, to.value) : value };
    }
    if (to.kind !== "date" || !/-\d{2}-\d{2}$/.test(to.value) || from > 31) return void 0;
    const { weekday: weekday2, ...date } = to;
    return { ...date, value: to.value.replace(/\d{2}$/, two(from)) };
  }
}
var isHalf = ({ text }) => /[ap]\.?m\b/i.test(text);
var isLate = ({ text }) => /p\.?m\b/i.test(text);
function later(from, to) {
  const hour = Number(from.slice(0, 2));
  const moved2 = hour < 12 ? `${hour + 12}${from.slice(2)}` : from;
  return moved2 < to ? moved2 : from;
}
function withYear(from, to) {
  const year = /^\d{4}/.exec(to.value)?.[0];
  if (!from.value.startsWith("--") || year === void 0) return from;
  const rest2 = from.value.slice(1);
  const same = `${year}${rest2}`;
  return { ...from, value: same < to.value ? same : `${Number(year) - 1}${rest2}` };
}
function ordered(from, to) {
  if (from === void 0 || from.kind === "fraction" || to.kind === "fraction") return void 0;
  if (from.kind === "approximate" || to.kind === "approximate") return void 0;
  const isYearless = from.kind === "date" && to.kind === "date" && from.value.startsWith("--") && to.value.startsWith("--");
  return from.value < to.value || from.kind === "time" || isYearless ? { kind: "range", from, to } : void 0;
}
function bare2(figure) {
  const { start: start2, end, text, ...value } = figure;
  return value;
}

// src/language/figure-amounts.ts
var HALVES = {
  "\xBD": [1, 2],
  "\u2153": [1, 3],
  "\u2154": [2, 3],
  "\xBC": [1, 4],
  "\xBE": [3, 4],
  "\u215B": [1, 8]
};
var VULGAR = `[${Object.keys(HALVES).join("")}]`;
var ROMAN = { I: 1, V: 5, X: 10, L: 50 };
function roman(text) {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const value = ROMAN[text[index]];
    total += value < (ROMAN[text[index + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
function numerals(rules) {
  const style = (group2, decimal2) => `\\d{1,3}(?:${literal(group2)}\\d{3})+(?:${literal(decimal2)}\\d+)?`;
  const { group, decimal } = rules;
  const foreign = `\\d{1,3}(?:${literal(decimal)}\\d{3})+(?:${literal(group)}\\d+)|\\d{1,3}(?:${literal(decimal)}\\d{3}){2,}`;
  const spaced = `[1-9]\\d{0,2}(?:${SPACE3}\\d{3})+(?!${SPACE3}?\\d)(?:${literal(decimal)}\\d+)?`;
  const isOwn = new RegExp(`^${style(group, decimal)}$`);
  const isForeign = new RegExp(`^(?:${foreign})$`);
  function parse(text) {
    const part = HALVES[text.at(-1)];
    if (part) return (Number(text.slice(0, -1)) || 0) + part[0] / part[1];
    const digits = text.replace(/[^\d.,]/g, "");
    if (isOwn.test(digits)) return Number(digits.replaceAll(group, "").replace(decimal, "."));
    if (isForeign.test(digits)) return Number(digits.replaceAll(decimal, "").replace(group, "."));
    return Number(digits.replace(",", "."));
  }
  return {
    pattern: `${foreign}|${style(group, decimal)}|${spaced}|\\d+${VULGAR}|\\d+(?:[.,]\\d+)?|(?<=^|${SPACE3})\\.\\d+`,
    parse
  };
}
function amountReaders(rules, compile, spelt, ordinals) {
  const large = Object.fromEntries(Object.entries(rules.multipliers).filter(([, value]) => value >= 100));
  const digitScales = { ...large, ...rules.scales };
  const scales = byWord({ ...rules.attachedScales, ...digitScales });
  const moneyScales = byWord({ ...digitScales, ...rules.attachedScales, ...rules.moneyScales });
  const [signs, names2, units] = [rules.currencySigns, rules.currencyNames, rules.units].map(byWord);
  const approximate = byWord(rules.approximate);
  const fractionWords = byWord(rules.fractionWords);
  const multiples = byWord(rules.multiples);
  const { pattern: number, parse } = numerals(rules);
  const gap = `(?:${SPACE3}|${HYPHEN})*`;
  const scale = anyCase(Object.keys(digitScales));
  const attached = Object.keys(rules.attachedScales);
  const scaleAfter = `(?:(?:${gap}(?<scale>${scale})|(?<attached>${anyOf(attached)}))(?!\\p{L}))?`;
  const moneyScale = anyOf([
    ...Object.keys(rules.moneyScales),
    ...attached,
    ...Object.keys(digitScales).flatMap((word) => [
      word,
      word[0].toUpperCase() + word.slice(1),
      word.toUpperCase()
    ])
  ]);
  const currencyName = anyCase(Object.keys(rules.currencyNames));
  const percent = anyCase(phrases(rules.percent));
  const points = anyCase(phrases(rules.points));
  const basis = anyCase(phrases(rules.basisPoints));
  const minusWords = anyCase(words(rules.minus));
  const minus = `(?<sign>[-\u2212](?<!\\p{L}[-\u2212]|\\d[-\u2212])|(?:${minusWords})${SPACE3}+)?`;
  const unit = `(?:${gap}(?<unit>${anyOf(Object.keys(rules.units))})(?!\\p{L}))`;
  const century = { before: anyCase(words(rules.centuryBefore)), after: anyCase(words(rules.centuryAfter)) };
  const roundEnd = anyOf(words(rules.roundEnds));
  const approx = anyCase(Object.keys(rules.approximate));
  const multipleEnd = anyOf(phrases(rules.multipleEnds));
  const power = ({ scale: word, attached: letter }) => scales.get(plain2(word ?? letter ?? "")) ?? moneyScales.get(plain2(word ?? letter ?? "")) ?? 1;
  const signed = (value, sign) => sign ? -value : value;
  const amount = (groups) => signed(scaled(parse(groups.number), power(groups)), groups.sign);
  const currency = (label, table2) => table2.get(plain2(label));
  const inPoints = (value, basis2) => basis2 ? scaled(value, 0.01) : value;
  const counted = (value, label) => {
    const symbol = label === void 0 ? void 0 : units.get(plain2(label)) ?? units.get(label);
    return symbol === void 0 ? { kind: "number", value } : { kind: "number", value, unit: symbol };
  };
  function readApproximate({ base, more, currency: label }) {
    const [from, to] = approximate.get(plain2(base));
    const factor = more === void 0 ? 1 : scales.get(plain2(more)) ?? approximate.get(plain2(more))[0];
    if (plain2(base) === "tens" && more === void 0) return void 0;
    return {
      kind: "approximate",
      from: scaled(from, factor),
      ...to !== void 0 && { to: scaled(to, factor) },
      ...label && { currency: currency(label, names2) }
    };
  }
  function readFraction({ numerator = "1", denominator }) {
    const value = (word) => /^\d/.test(word) ? Number(word) : fractionWords.get(plain2(word)) ?? spelt.read(word);
    const [above, below] = [value(numerator), value(denominator)];
    return above < below ? { kind: "fraction", numerator: above, denominator: below } : void 0;
  }
  const rough = [
    // abad ke-21, abad XXI, abad kedua puluh satu; 21st century
    {
      pattern: compile(
        `(?:${century.before})${SPACE3}+(?:(?:ke-)?(?<number>\\d{1,2})(?:st|nd|rd|th)?|(?<roman>[IVXL]+)|(?<spoken>${ordinals.pattern}))`
      ),
      read: ({ number: digits2, roman: sign, spoken: spoken2 }) => ({
        kind: "century",
        value: digits2 ? Number(digits2) : sign ? roman(sign) : ordinals.read(spoken2)
      })
    },
    {
      pattern: compile(
        `(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<spoken>${ordinals.pattern}))(?:${SPACE3}+|${HYPHEN})(?:${century.after})`
      ),
      read: ({ number: digits2, spoken: spoken2 }) => ({
        kind: "century",
        value: digits2 ? Number(digits2) : ordinals.read(spoken2)
      })
    },
    // 1990-an, the 1990s, '20-an
    {
      pattern: compile(`(?<year>1\\d\\d0|20\\d0)(?:${anyOf(words(rules.decadeEnds))})`),
      read: ({ year }) => ({ kind: "decade", value: Number(year) })
    },
    {
      pattern: compile(`['\\u2018\\u2019](?<year>\\d0)(?:${anyOf(words(rules.decadeEnds))})`),
      read: ({ year }) => ({
        kind: "decade",
        value: fullYear(year) > 2020 ? fullYear(year) - 100 : fullYear(year)
      })
    },
    // 2 juta-an, 10-an ribu, 20-odd
    {
      pattern: compile(
        `(?<number>${number})(?:${SPACE3}+(?<scale>${scale}))?(?:${roundEnd})(?:${SPACE3}+(?<more>${scale}))?`
      ),
      read: ({ number: digits2, scale: word, more }) => ({
        kind: "approximate",
        from: scaled(
          parse(digits2),
          (scales.get(plain2(word ?? "")) ?? 1) * (scales.get(plain2(more ?? "")) ?? 1)
        )
      })
    }
  ];
  const digits = [
    // Rp1,5 triliun
    {
      pattern: compile(
        `(?<currency>${anyOf(Object.keys(rules.currencySigns))})\\.?${SPACE3}*(?<number>${number})(?:${gap}(?<scale>${moneyScale})(?!\\p{L}))?(?:,-|,\\u2013)?`
      ),
      read: ({ currency: label, number: digits2, scale: word }) => ({
        kind: "money",
        value: scaled(parse(digits2), moneyScales.get(plain2(word ?? "")) ?? 1),
        currency: currency(label, signs)
      })
    },
    // 40 juta dolar AS, 40-million-dollar
    {
      pattern: compile(
        `(?<number>${number})${scaleAfter}(?:${SPACE3}+|${HYPHEN})(?<currency>${currencyName})`
      ),
      read: (groups) => ({ kind: "money", value: amount(groups), currency: currency(groups.currency, names2) })
    },
    // 1,5 poin persentase, 25 basis points
    {
      pattern: compile(
        `${minus}(?<number>${number})(?:${SPACE3}+|${HYPHEN}|${SPACE3}?%${SPACE3}?)(?:(?<basis>${basis})|${points})`
      ),
      read: (groups) => ({ kind: "points", value: inPoints(amount(groups), groups.basis) })
    },
    // 3,5 persen
    {
      pattern: compile(`${minus}(?<number>${number})(?:${SPACE3}*%|(?:${SPACE3}+|${HYPHEN})(?:${percent}))`),
      read: (groups) => ({ kind: "percent", value: amount(groups) })
    },
    {
      pattern: compile(rules.ordinal.source),
      read: ({ number: digits2 }) => ({ kind: "ordinal", value: parse(digits2) })
    },
    // 3 kali lipat, 10-fold
    {
      pattern: compile(`(?<number>${number})(?:${SPACE3}*|${HYPHEN})(?:${multipleEnd})`),
      read: (groups) => ({ kind: "multiple", value: amount(groups) })
    },
    // 2/3, but neither 24/7 nor 9/11
    { pattern: compile("(?<numerator>[1-9])/(?<denominator>[2-9]|10)"), read: readFraction },
    {
      pattern: compile(`(?<sign>${VULGAR})`),
      read: ({ sign }) => ({ kind: "fraction", numerator: HALVES[sign][0], denominator: HALVES[sign][1] })
    },
    // 2021/2022, 2021/22
    {
      pattern: compile("(?<a>[12]\\d{3})/(?<b>[12]\\d{3}|\\d{2})"),
      read({ a, b }) {
        const [from, to] = [Number(a), b.length === 2 ? Number(a.slice(0, 2) + b) : Number(b)];
        if (to !== from + 1) return void 0;
        return { kind: "range", from: { kind: "number", value: from }, to: { kind: "number", value: to } };
      }
    },
    // 3 ribu 500
    {
      pattern: compile(
        `(?<number>${number})${SPACE3}*(?<scale>${scale})${SPACE3}+(?<rest>[1-9]\\d{0,2})(?:${SPACE3}+(?<restScale>${scale}))?(?!${unit}|${SPACE3}*[%/]|\\d)`
      ),
      read: ({ number: digits2, scale: word, rest: rest2, restScale }) => {
        const [above, below] = [scales.get(plain2(word)), scales.get(plain2(restScale ?? "")) ?? 1];
        if (Number(rest2) * below * 1e3 < above || Number(rest2) * below >= above) return void 0;
        return { kind: "number", value: scaled(parse(digits2), above) + Number(rest2) * below };
      }
    },
    // 14.000; 1,5 juta; 1,2 juta km²
    {
      pattern: compile(`${minus}(?<number>${number})${scaleAfter}${unit}?`),
      read: (groups) => counted(amount(groups), groups.unit)
    },
    // 3:2
    {
      pattern: compile("(?<number>\\d{1,3})(?=:\\d{1,3}(?![\\d:.,]))", ""),
      read: (groups) => ({ kind: "number", value: amount(groups) })
    },
    {
      pattern: /(?<=(?<![\d:.,])\d{1,3}:)(?<number>\d{1,3})(?![\d:.,\p{L}])/gu,
      read: (groups) => ({ kind: "number", value: amount(groups) })
    }
  ];
  const ofGap = `${SPACE3}+(?:of${SPACE3}+)?`;
  const spoken = [
    // seratusan, dua jutaan, twenty-odd
    {
      pattern: compile(`(?<numeral>${spelt.pattern})(?:${roundEnd})`),
      read({ numeral }) {
        const from = spelt.read(numeral);
        return from < 10 ? void 0 : { kind: "approximate", from };
      }
    },
    {
      pattern: compile(
        `(?<base>${approx})(?:${ofGap}(?<more>${scale}|${approx}))?(?:${ofGap}(?<currency>${currencyName}))?`
      ),
      read: readApproximate
    },
    { pattern: compile(`${rules.fraction.source}(?!${SPACE3}+(?:${scale})(?!\\p{L}))`), read: readFraction },
    {
      pattern: compile(`(?<name>${anyCase(Object.keys(rules.multiples))})`),
      read: ({ name }) => ({ kind: "multiple", value: multiples.get(plain2(name)) })
    },
    {
      pattern: compile(`(?<numeral>${spelt.pattern})(?:${SPACE3}*|${HYPHEN})(?:${multipleEnd})`),
      read: ({ numeral }) => ({ kind: "multiple", value: spelt.read(numeral) })
    },
    {
      pattern: compile(`(?<ordinal>${ordinals.pattern})`),
      read: ({ ordinal }) => ({ kind: "ordinal", value: ordinals.read(ordinal) })
    },
    // Lima belas ribu; dua miliar rupiah; lima koma dua persen. Below ten, a number in words alone is a word like others.
    {
      pattern: compile(
        `(?:(?<sign>${minusWords})${SPACE3}+)?(?<numeral>${spelt.pattern})(?:(?:${SPACE3}+|-)(?:(?<currency>${currencyName})|(?:(?<basis>${basis})|(?<points>${points}))|(?<percent>${percent}))|${unit})?`
      ),
      read({
        sign,
        numeral,
        currency: label,
        basis: hundredths,
        points: isPoints,
        percent: isPercent,
        unit: symbol
      }) {
        const value = signed(spelt.read(numeral), sign);
        if (label) return { kind: "money", value, currency: currency(label, names2) };
        if (hundredths || isPoints) return { kind: "points", value: inPoints(value, hundredths) };
        if (isPercent) return { kind: "percent", value };
        if (sign || symbol || value >= 10 || !Number.isInteger(value)) return counted(value, symbol);
        return void 0;
      }
    }
  ];
  const ones = Object.keys(rules.numerals).filter((word) => rules.numerals[word] < 10);
  if (rules.pairsAreRanges)
    spoken.push({
      pattern: compile(`(?<a>${anyCase(ones)})${SPACE3}+(?<b>${anyCase(ones)})`),
      read({ a, b }) {
        const [from, to] = [spelt.read(a), spelt.read(b)];
        if (to !== from + 1) return void 0;
        return { kind: "range", from: { kind: "number", value: from }, to: { kind: "number", value: to } };
      }
    });
  const scaleWord = new RegExp(`(?<=\\d|${SPACE3}|${HYPHEN})(${moneyScale})(?!\\p{L})`, "u");
  return {
    rough,
    digits,
    words: spoken,
    sign: [
      spelt.sign,
      percent,
      points,
      currencyName,
      approx,
      multipleEnd,
      anyCase(Object.keys(rules.multiples)),
      anyCase(Object.keys(rules.ordinalWords)),
      anyOf(Object.keys(rules.units)),
      minusWords,
      anyCase(ones)
    ].join("|"),
    scaleIn: (text) => moneyScales.get(plain2(scaleWord.exec(text)?.[1] ?? "")) ?? 1
  };
}

// src/language/number-words.ts
function numberWords(rules) {
  const { scales, numerals: numerals2, multipliers, teen, beforeScale, and, half: half2, point, zero } = rules;
  const between = (from, to) => Object.keys(numerals2).filter((word) => numerals2[word] >= from && numerals2[word] <= to);
  const by = (power) => Object.keys(multipliers).filter((word) => multipliers[word] === power);
  const most = Number.POSITIVE_INFINITY;
  const zeros = zero.split(" ").filter(Boolean);
  const points = point.split(" ").filter(Boolean);
  const [unit, scale, before2] = [between(1, 9), Object.keys(scales), Object.keys(beforeScale)].map(anyCase);
  const gap = `${SPACE3}+`;
  const joint = and === void 0 ? gap : `${gap}(?:(?:${anyCase([and])})${gap})?`;
  const halfAfter = half2 === void 0 ? "" : `(?:${gap}(?:${anyCase([half2])}))?`;
  const tens = `(?:(?:${unit})${gap}(?:${anyCase(by(10))})|(?:${anyCase(between(20, 90))}))(?:(?:${gap}|-)(?:${unit}))?`;
  const teens = `(?:${unit})${gap}(?:${anyCase(teen === void 0 ? [] : [teen])})|(?:${anyCase(between(10, 19))})`;
  const belowHundred = `(?:${tens}|${teens}|(?:${unit}))`;
  const hundreds = `(?:(?:${belowHundred}|${before2})${gap}(?:${anyCase(by(100))})|(?:${anyCase(between(100, 100))}))`;
  const belowThousand = `(?:${hundreds}(?:${joint}${belowHundred})?|${belowHundred})`;
  const digit = anyCase([...between(1, 9), ...zeros]);
  const decimal = `(?:${belowThousand}|(?:${anyCase(zeros)}))${gap}(?:${anyCase(points)})(?:${gap}(?:${digit}))+`;
  const scaled2 = `(?:(?:${decimal}|${belowThousand}${halfAfter}|(?:(?:${unit})${gap})?(?:${before2}))${gap}(?:${scale})${halfAfter}|(?:${anyCase(between(1e3, most))}))`;
  const known2 = new Map(Object.entries(numerals2));
  const halves = new Map(Object.entries(beforeScale).map(([words3, value]) => [words3.split(" ")[0], value]));
  const decimals = (list) => Number(`0.${list.map((word) => known2.get(word) ?? 0).join("")}`);
  function read2(text) {
    const all = half2 === void 0 ? plain2(text) : plain2(text).replaceAll(` ${half2}`, " \xBD");
    const list = all.split(/[\s-]+/);
    let [total, hundreds2, ones, last] = [0, 0, 0, 1];
    for (let index = 0; index < list.length; index++) {
      const word = list[index];
      const value = known2.get(word) ?? 0;
      if (points.includes(word)) {
        const start2 = index + 1;
        while (known2.has(list[index + 1] ?? "") || zeros.includes(list[index + 1] ?? "")) index++;
        ones += decimals(list.slice(start2, index + 1));
      } else if (word === "\xBD") {
        if (hundreds2 + ones === 0) total += last / 2;
        else ones += 0.5;
      } else if (Object.hasOwn(scales, word)) {
        last = scales[word];
        total += Number(((hundreds2 + ones) * last).toPrecision(15));
        hundreds2 = ones = 0;
      } else if (Object.hasOwn(multipliers, word)) {
        hundreds2 += ones * multipliers[word];
        ones = 0;
      } else if (word === teen) ones += 10;
      else if (value >= 1e3) total += value;
      else if (value >= 100) hundreds2 += value;
      else {
        const part = halves.get(word) ?? 0;
        ones += value || (part < 1 || ones === 0 ? part : 0);
      }
    }
    return total + hundreds2 + ones;
  }
  return {
    pattern: `(?:${scaled2}(?:${joint}${scaled2})*(?:${joint}${belowThousand})?|${decimal}|${belowThousand}${halfAfter})`,
    sign: anyCase([
      ...between(10, most),
      ...Object.keys(multipliers),
      ...Object.keys(scales),
      ...points,
      ...half2 === void 0 ? [] : [half2],
      ...teen === void 0 ? [] : [teen]
    ]),
    read: read2
  };
}

// src/language/ordinal-words.ts
function ordinalWords(rules, spelt) {
  const own = byWord(rules.ordinalWords);
  const prefix = rules.ordinalPrefix;
  const names2 = Object.keys(rules.ordinalWords);
  const belowTen = names2.filter((name) => rules.ordinalWords[name] < 10);
  const tens = Object.keys(rules.numerals).filter(
    (name) => rules.numerals[name] >= 20 && rules.numerals[name] < 100
  );
  const prefixed = prefix === "" ? "(?!)" : `(?:${anyCase([prefix])})${spelt.pattern}`;
  return {
    // The tens of Indonesian are not single words, so none of them stands before an ordinal.
    pattern: `(?:(?:${anyCase(tens)})(?:${HYPHEN}|${SPACE3}+)(?:${anyCase(belowTen)})|(?:${anyCase(names2)})|${prefixed})`,
    read(text) {
      const word = plain2(text);
      const value = own.get(word);
      if (value !== void 0) return value;
      if (prefix !== "" && word.startsWith(prefix)) return spelt.read(word.slice(prefix.length));
      const [ten, one] = word.split(/[-\s\u2010\u2011]+/);
      return spelt.read(ten) + own.get(one);
    }
  };
}

// src/language/figures.ts
function figureReader(rules) {
  const spelt = numberWords(rules);
  const ordinals = ordinalWords(rules, spelt);
  const figureEnds = [
    cased(rules.months),
    cased(rules.weekdays),
    anyCase([...Object.keys(rules.scales), ...Object.keys(rules.currencyNames), ...phrases(rules.percent)]),
    anyOf(Object.keys(rules.zones)),
    `(?<=\\d${SPACE3}?)(?:${anyOf([...Object.keys(rules.attachedScales), ...Object.keys(rules.moneyScales)])})`
  ].join("|");
  const before2 = `(?<![\\p{L}\\p{N}]|\\d[.,:/]|\\p{L}\\d?\\+|(?<!(?:^|\\P{L})(?:${figureEnds}))(?<=\\p{L})${HYPHEN}(?!(?<=\\p{Ll}.)[12]\\d{3}(?!\\d)))`;
  const after = "(?![\\p{L}\\p{N}]|[.,:/]\\d)";
  const compile = (pattern, end = after) => new RegExp(before2 + pattern + end, "gu");
  const amounts = amountReaders(rules, compile, spelt, ordinals);
  const dates = dateReaders(rules, compile, ordinals);
  const times = timeReaders(rules, compile, spelt);
  const telephone = { pattern: compile("\\(0\\d{1,3}\\)[ -]?\\d{3,4}[- ]?\\d{3,4}"), read: () => null };
  const readers2 = [telephone, ...amounts.rough, ...dates, ...times, ...amounts.digits];
  const wordReaders = [...amounts.rough.slice(0, 2), ...dates, ...times, ...amounts.words];
  const joinRanges = rangeJoiner({
    dash: `${SPACE3}*${DASH}${SPACE3}*`,
    to: `${SPACE3}+(?:${anyCase(words(rules.rangeWords))})${SPACE3}+`,
    and: `,?${SPACE3}+(?:${anyCase(words(rules.andWords))})${SPACE3}+`,
    between: `(?:${anyCase(words(rules.betweenWords))})`,
    scaleIn: amounts.scaleIn
  });
  const hasWords2 = new RegExp(
    `(?<!\\p{L})(?:${amounts.sign}|${cased(rules.months)}|${anyCase(Object.keys(rules.namedTimes))}|${anyCase(words(rules.clock))}|${anyCase(words(rules.centuryBefore))}|${anyCase(rules.ordinalPrefix === "" ? [] : Object.keys(rules.numerals).map((word) => rules.ordinalPrefix + word))})(?:${anyOf(words(rules.roundEnds))})?(?!\\p{L})|(?<!\\p{L})(?:${rules.fraction.source})`,
    "u"
  );
  return (text) => {
    const all = [];
    for (const { index, 0: line2 } of text.matchAll(/[^\n\r]+/g)) {
      const hasDigits = /[\d½⅓⅔¼¾⅛]/.test(line2);
      const speaks = hasWords2.test(line2);
      if (!hasDigits && !speaks) continue;
      const likely = !hasDigits ? wordReaders : speaks ? [...readers2, ...amounts.words] : readers2;
      for (const figure of readLine(line2, likely))
        all.push({ ...figure, start: figure.start + index, end: figure.end + index });
    }
    return all;
  };
  function readLine(text, readers3) {
    const found = [];
    const taken2 = new Uint8Array(text.length);
    for (const { pattern, read: read2 } of readers3) {
      for (const match of text.matchAll(pattern)) {
        const start2 = match.index;
        let end = start2 + match[0].length;
        if (match.groups?.open && text[end] === ")") end++;
        if (taken2.subarray(start2, end).includes(1)) continue;
        const value = read2(match.groups ?? {});
        if (value === void 0) continue;
        taken2.fill(1, start2, end);
        if (value) found.push({ start: start2, end, text: text.slice(start2, end), ...value });
      }
    }
    return joinRanges(
      text,
      found.sort((a, b) => a.start - b.start)
    );
  }
}

// src/language/fold.ts
var HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
var APOSTROPHES = /[\u2018-\u201b\u02bc\u2032\u00b4`]/g;
var QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
var PLAIN = /^[a-z]+$/;
function folder(rules) {
  const longest = Math.max(1, ...[...rules.variants.keys()].map((variant) => variant.split(" ").length));
  function foldWord(word) {
    if (rules.acronyms.has(word)) return word;
    const dotless = /^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replaceAll(".", "") : word;
    if (rules.acronyms.has(dotless)) return dotless;
    const lower = dotless.toLowerCase();
    const known2 = rules.variants.get(lower);
    if (known2 !== void 0) return known2;
    const hyphen = lower.indexOf("-");
    if (hyphen > 0) {
      const prefix = lower.slice(0, hyphen);
      const rest2 = lower.slice(hyphen + 1);
      if (rules.prefixes.has(prefix) || rules.hyphenPrefixes.has(prefix) && !rest2.includes("-")) {
        const joined = prefix + rest2;
        return rules.variants.get(joined) ?? rules.respell(joined);
      }
    }
    return rules.respell(lower);
  }
  return (text) => {
    if (PLAIN.test(text)) return rules.variants.get(text) ?? rules.respell(text);
    const plain4 = text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(HYPHENS, "-").replace(APOSTROPHES, "'").replace(QUOTES, '"').trim();
    if (!/\s/.test(plain4)) return foldWord(plain4);
    const folded = plain4.split(/\s+/).map(foldWord);
    const out = [];
    for (let index = 0; index < folded.length; ) {
      let taken2 = 0;
      for (let length = Math.min(longest, folded.length - index); length > 1; length--) {
        const known2 = rules.variants.get(folded.slice(index, index + length).join(" "));
        if (known2 !== void 0) {
          out.push(known2);
          taken2 = length;
          break;
        }
      }
      const word = folded[index];
      const after = folded[index + 1];
      if (taken2 === 0 && after !== void 0 && rules.prefixes.has(word) && /^\p{L}/u.test(after)) {
        out.push(rules.variants.get(word + after) ?? word + after);
        taken2 = 2;
      }
      if (taken2 === 0) {
        out.push(word);
        taken2 = 1;
      }
      index += taken2;
    }
    return out.join(" ");
  };
}
function variantMap(lines2) {
  const map = /* @__PURE__ */ new Map();
  for (const line2 of lines2.split("\n")) {
    const [standard, ...others] = line2.split("=").map((word) => word.trim());
    for (const other of others) map.set(other, standard);
  }
  return map;
}

// src/language/furniture.ts
var WEB = `
  share | share: | tweet | follow. | follow us | subscribe | sign up | log in | login | comments. | comment. | tags. | tags: | tag: | topics. | more. |
  loading | advertisement | advertising. | close. | next up | now playing | listen. | upgrade. | open app | you are here | reset password | forgot password | create account | associated press. | the associated press. |
  advertise | sponsored | copyright \xA9 | copyright (c) | \xA9 | all rights reserved | powered by | terms of | privacy policy |
  cookie | read/ rendering | comscore | a a a. | facebook. | twitter. | whatsapp. | telegram. | line. | instagram. | google news |
  scroll to | click here | copy link | print. | email. | home. | menu. | search. | skip to | back to top | video. | photos.
`;
var EDITOR_MARK = /\s*(?:\((?:[a-zA-Z]{2,4}|[A-Z]{2,3}-\d{1,3})(?:[/\-;, ]{1,2}[a-zA-Z]{2,4})*\)|\*{2,3}|\[[a-z]{2,4}\])$/u;
var LONGEST_CAPTION = 1e3;
var LONGEST_MARK = 60;
var PLACE_WORD = String.raw`\p{Lu}[\p{L}.'’]+`;
var PLACE = `(?:${PLACE_WORD}(?: (?:${PLACE_WORD}|de|el|al))?(?: ${PLACE_WORD})?)`;
var HOST = String.raw`(?:[\p{L}\p{N}-]+\.(?:com|co|id|net|org|news|tv|CO|COM|ID|NET)(?:\.id)?)`;
var OUTLET = String.raw`(?:\([\p{L}\p{N}. ]{2,30}\)|\p{Lu}{2,}(?: \p{Lu}[\p{L}]+){0,3}|${HOST})`;
var DATE = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,9}\.?|\d{1,2}/\d{1,2}(?:/\d{2,4})?)`;
var CAPITALS = String.raw`(?:\p{Lu}{2,}[\p{Lu}.'’]*(?:[ -]\p{Lu}{2,}[\p{Lu}.'’]*){0,3})`;
var DATELINE = new RegExp(
  `^(?:(?:${HOST}|${CAPITALS}|${PLACE})(?:(?:, ?| |(?=\\())(?:${OUTLET}|${DATE}|${PLACE}|${HOST})){0,3}) ?(?:--|[-\u2013\u2014]) ?(?=[\\p{Lu}\\p{N}"'\u201C\u2018])`,
  "u"
);
var LONGEST_DATELINE = 120;
var COLON_DATELINE = new RegExp(`^(?:${CAPITALS}|${PLACE}): ?(?=\\p{Lu})`, "u");
var PROSE = 12;
var LABEL = 3;
var SENTENCE_END = /[.?!…]["”’'»)\]]*$|["”’»]$/u;
var words2 = (text) => text.split(/\s+/).filter(Boolean).length;
var phrases2 = (list) => list.split("|").map((phrase2) => phrase2.trim().toLowerCase()).filter(Boolean);
var escaped2 = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
var anyOf2 = (list) => phrases2(list).flatMap((phrase2) => [
  phrase2,
  phrase2[0].toUpperCase() + phrase2.slice(1),
  phrase2.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  phrase2.toUpperCase()
]).map(escaped2).join("|") || "(?!)";
var compiled = /* @__PURE__ */ new WeakMap();
function patternsOf(rules) {
  let patterns = compiled.get(rules);
  if (!patterns) {
    const boilerplate = phrases2(`${WEB}|${rules.boilerplate}`);
    const photo = anyOf2(rules.photo);
    patterns = {
      related: new RegExp(`^[\\s>*\u2022-]*(?:${anyOf2(rules.related)})(?:\\s*[:>\xBB]|\\s*$|\\s+(?=\\p{Lu}))`, "u"),
      byline: new RegExp(
        `^(?:${anyOf2(rules.byline)})(?:\\s*:\\s*|\\s+)\\p{Lu}[\\p{L}.'\u2019]*(?:[ ,/|-]+\\p{Lu}[\\p{L}.'\u2019]*){0,6}$`,
        "u"
      ),
      credit: new RegExp(`^\\(?(?:${anyOf2(rules.credit)})\\s*[:/|]\\s*\\S`, "u"),
      photo: new RegExp(
        `(?:^|[\\s.,(\\[|])(?:(?:${photo})\\s*[:/|]|(?:${photo})\\)?$|\xA9)|[\\s.]/\\p{Lu}[\\p{L}\\p{N}.& -]*(?:/\\p{Lu}[\\p{L}\\p{N}.& -]*)*\\)?$`,
        "u"
      ),
      agency: new RegExp(`^(?:${photo}|AP)/\\p{Lu}[\\p{L}\\p{N}.\u2019' -]*$`, "u"),
      timestamp: new RegExp(`(?<!\\p{L})(?:${anyOf2(rules.timestamp)})(?!\\p{L})`, "gu"),
      starts: boilerplate.filter((phrase2) => !phrase2.endsWith(".")),
      whole: new Set(
        boilerplate.filter((phrase2) => phrase2.endsWith(".")).map((phrase2) => phrase2.slice(0, -1))
      )
    };
    compiled.set(rules, patterns);
  }
  return patterns;
}
function newsBlocks(blocks, language) {
  const rules = "rules" in language ? language.rules.furniture : void 0;
  return rules ? rolesOf(blocks, rules, language) : blocks.map(() => ({ role: "text" }));
}
function isFurniture(blocks, rules, language) {
  return rolesOf(blocks, rules, language).map(({ role }) => role !== "text");
}
function rolesOf(blocks, rules, language) {
  const patterns = patternsOf(rules);
  const texts = blocks.map((block) => block.trim().replace(/\s+/g, " "));
  const headline = texts.find(
    (text) => words2(text) > 2 && !SENTENCE_END.test(text) && roleOf2(text, patterns, language) === "text"
  );
  const roles2 = texts.map((text) => roleOf2(text, patterns, language));
  const lastSentence = texts.findLastIndex(
    (text, index) => roles2[index] === "text" && words2(text) > LABEL && SENTENCE_END.test(text)
  );
  const labels = lastSentence < 0 ? /* @__PURE__ */ new Set() : navigation(texts, roles2);
  const found = [];
  let afterEnd = false;
  let prose = false;
  for (const [index, text] of texts.entries()) {
    let role = roles2[index];
    if (role === "text" && isRepeated(index, texts, headline)) role = "repeated";
    if (role === "text" && !prose && labels.has(index)) role = "boilerplate";
    if (role === "text" && afterEnd && !SENTENCE_END.test(text)) role = "boilerplate";
    if (prose && index > lastSentence && (role === "credit" || role === "editorMark" || role === "boilerplate"))
      afterEnd = true;
    const block = { role };
    if (role === "text" && words2(text) >= PROSE) {
      const start2 = datelineOf(blocks[index], !prose);
      if (start2) block.dateline = start2;
      const mark = editorMarkOf(blocks[index]);
      if (mark) {
        block.editorMark = mark;
        if (index >= lastSentence) afterEnd = true;
      }
      prose = true;
    }
    found.push(block);
  }
  return found;
}
function navigation(texts, roles2) {
  const isLabel = (text) => text !== void 0 && text !== "" && words2(text) <= LABEL && !SENTENCE_END.test(text);
  const found = /* @__PURE__ */ new Set();
  const lines2 = texts.flatMap((text, index) => text === "" ? [] : [index]);
  lines2.forEach((index, n) => {
    if (!isLabel(texts[index])) return;
    const beside = [lines2[n - 1], lines2[n + 1]];
    if (beside.some((other) => other !== void 0 && (isLabel(texts[other]) || roles2[other] === "boilerplate")))
      found.add(index);
  });
  return found;
}
function roleOf2(text, patterns, language) {
  if (text === "") return "text";
  if (!/\p{L}.|\p{N}{2}/u.test(text) || /[▲▼►▶]/u.test(text) || /^\d+:\d\d$/.test(text)) return "boilerplate";
  const lower = text.toLowerCase();
  if (patterns.related.test(text)) return "related";
  if (/^\((?:[a-zA-Z]{2,4})(?:[/\-;, ]{1,2}[a-zA-Z]{2,4})*\)$/.test(text)) return "editorMark";
  if (patterns.whole.has(withoutEnd(lower)) || starts(lower, patterns.starts)) return "boilerplate";
  if (patterns.byline.test(text)) return "byline";
  if (patterns.credit.test(text) && words2(text) < 2 * PROSE) return "credit";
  const mayBeCaption = text.length < LONGEST_CAPTION && words2(text) < 5 * PROSE;
  if (mayBeCaption && (patterns.photo.test(text) || patterns.agency.test(text))) return "caption";
  return dateLine(text, patterns, language) ?? "text";
}
function withoutEnd(text) {
  let end = text.length;
  while (end > 0 && " :.\u2026".includes(text[end - 1])) end--;
  return text.slice(0, end);
}
function starts(lower, list) {
  return list.some((phrase2) => {
    if (!lower.startsWith(phrase2) || !phrase2.includes(" ") && words2(lower) > 2) return false;
    const next = lower[phrase2.length];
    return next === void 0 || !/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]/u.test(phrase2.at(-1));
  });
}
function dateLine(text, patterns, language) {
  if (words2(text) > PROSE) return void 0;
  const figures2 = language.figures(text).filter(({ kind }) => kind === "date" || kind === "time");
  if (!figures2.some((figure) => figure.kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(figure.value)))
    return void 0;
  let rest2 = text;
  for (const { start: start2, end } of figures2.reverse()) rest2 = `${rest2.slice(0, start2)} ${rest2.slice(end)}`;
  rest2 = rest2.replace(patterns.timestamp, " ").replace(/[^\p{L}\s.'’]/gu, " ").trim();
  if (rest2 === "") return "timestamp";
  return /^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){0,4}$/u.test(rest2.replace(/\s+/g, " ")) ? "byline" : void 0;
}
function isRepeated(index, texts, headline) {
  const text = texts[index];
  if (text === "" || headline === void 0) return false;
  const first = texts.indexOf(headline);
  const stem = text.replace(/\s*(?:\.{3}|…)$/, "");
  if (index !== first && (text === headline || stem !== text && headline.startsWith(stem))) return true;
  const next = texts[index + 1] ?? "";
  return words2(text) > 5 && !SENTENCE_END.test(text) && next.length > text.length && next.startsWith(text);
}
function datelineOf(text, isFirst) {
  const start2 = text.length - text.trimStart().length;
  const beginning = text.slice(start2, start2 + LONGEST_DATELINE);
  const match = DATELINE.exec(beginning) ?? (isFirst ? COLON_DATELINE.exec(beginning) : null);
  return match ? { start: start2, end: start2 + match[0].length } : void 0;
}
function editorMarkOf(text) {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - LONGEST_MARK);
  const match = EDITOR_MARK.exec(text.slice(from, end));
  if (!match || !/[.?!…"”’]$/.test(text.slice(from, from + match.index))) return void 0;
  return { start: from + match.index + (match[0].length - match[0].trimStart().length), end };
}

// src/language/opposites.ts
var SHORTEST = 3;
var affixPairs = (lines2) => lines2.trim().split("\n").filter((line2) => line2.trim() !== "").map((line2) => words(line2).map((affix) => affix === "-" ? "" : affix.replace("_", " ")));
function opposites(pairs, fold) {
  const table2 = /* @__PURE__ */ new Map();
  const add = (from, to) => table2.set(from, (table2.get(from) ?? /* @__PURE__ */ new Set()).add(to));
  for (const line2 of pairs.trim().split("\n")) {
    const [left = [], right = []] = line2.split("/").map((side) => words(side).map(fold));
    for (const a of left)
      for (const b of right) {
        add(a, b);
        add(b, a);
      }
  }
  return table2;
}
function opposer(rules, { fold, forms }) {
  const table2 = opposites(rules.pairs, fold);
  const [prefixes2, suffixes2] = [affixPairs(rules.prefixes), affixPairs(rules.suffixes)];
  const lookalikes = new Set(words(rules.lookalikes).map(fold));
  const [active, passive] = words(rules.voices);
  const differIn = (a, b, [one, other], strip) => {
    const rest2 = strip(a, one);
    return rest2 !== void 0 && rest2.length >= SHORTEST && rest2 === strip(b, other);
  };
  const byPrefix = (a, b) => !lookalikes.has(b) && prefixes2.some((pair2) => differIn(a, b, pair2, withoutPrefix));
  const byAffixes = (a, b) => byPrefix(a, b) || byPrefix(b, a) || suffixes2.some((pair2) => differIn(a, b, pair2, withoutSuffix) || differIn(b, a, pair2, withoutSuffix));
  const readings = (word, folded) => [
    .../* @__PURE__ */ new Set([folded, ...forms(word).map(({ lemma }) => fold(lemma))])
  ];
  return (a, b) => {
    const [one, other] = [fold(a), fold(b)];
    if (one === other) return false;
    const [ofOne, ofOther] = [readings(a, one), readings(b, other)];
    if (ofOne.some((x2) => ofOther.some((y) => table2.get(x2)?.has(y) || byAffixes(x2, y)))) return true;
    if (active === void 0 || passive === void 0) return false;
    const isReversed = one.startsWith(active) && other.startsWith(passive) || one.startsWith(passive) && other.startsWith(active);
    return isReversed && ofOne.some((lemma) => lemma !== one && ofOther.slice(1).includes(lemma));
  };
}
var withoutPrefix = (word, prefix) => word.startsWith(prefix) ? word.slice(prefix.length) : void 0;
var withoutSuffix = (word, suffix) => word.endsWith(suffix) ? word.slice(0, word.length - suffix.length) : void 0;

// src/language/tokens.ts
var address = /(?:https?:\/\/|www\.)[^\s"'<>“”‘’]*[^\s"'<>“”‘’.,;:!?)\]]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:com|net|org|info|tv|news|id|co|go|ac|or|sch|gov|edu|mil|int|uk|us|eu|ru|ua|sg|my|au|de|fr|nl)(?![\p{L}\p{N}]|-\p{L})(?:\/[^\s"'<>“”‘’]*[^\s"'<>“”‘’.,;:!?)\]])?/iuy;
var HYPHEN2 = 45;
var LABEL2 = 63;
var FULL_STOP3 = 46;
var isHyphen = (unit) => unit === HYPHEN2 || unit === 8208 || unit === 8209;
var isApostrophe = (unit) => unit === 39 || unit === 8217 || unit === 700 || unit === 8216;
function tokenizer(rules) {
  function partEnd(text, start2) {
    let end = start2;
    while (end < text.length) {
      const code = at(text, end);
      const kind = classOf(code);
      if (kind === LETTER || kind === DIGIT || kind === MARK2 || kind === FORMAT) end += width(code);
      else if (isApostrophe(code) && end > start2 && classOf(at(text, end + 1)) === LETTER) end++;
      else break;
    }
    return end;
  }
  function wordEnd(text, start2) {
    let end = partEnd(text, start2);
    let dotted = end;
    while (text.charCodeAt(dotted) === FULL_STOP3 && dotted - start2 < LONGEST) {
      if (classOf(at(text, dotted + 1)) === LETTER) dotted = partEnd(text, dotted + 1);
      else break;
      if (rules.abbreviations.has(text.slice(start2, dotted)) || isInitials2(text, start2, dotted)) end = dotted;
    }
    if (text.charCodeAt(end) === FULL_STOP3 && text.charCodeAt(end + 1) !== FULL_STOP3) {
      const kind = rules.abbreviations.get(text.slice(start2, end));
      const initials = end - start2 > 2 && isInitials2(text, start2, end);
      if (kind ? kind !== "number" || figureFollows(text, end + 1) : initials) return end + 1;
    }
    let partStart = start2;
    while (isHyphen(text.charCodeAt(end))) {
      const next2 = at(text, end + 1);
      const kind = classOf(next2);
      if (kind !== LETTER && kind !== DIGIT) break;
      const nextEnd = partEnd(text, end + 1);
      if (isUpper(next2) && isUpper(at(text, partStart)) && !rules.joins(text.slice(partStart, end), text.slice(end + 1, nextEnd))) {
        break;
      }
      partStart = end + 1;
      end = nextEnd;
    }
    return end;
  }
  function numberEnd(text, start2) {
    let end = start2;
    while (end < text.length) {
      const code = at(text, end);
      if (classOf(code) === DIGIT) end += width(code);
      else if (end > start2 && ".,:/".includes(text[end]) && classOf(at(text, end + 1)) === DIGIT) end++;
      else break;
    }
    return end;
  }
  function next(text, start2) {
    const code = at(text, start2);
    const kind = classOf(code);
    if (kind === LETTER || kind === MARK2 || kind === DIGIT) {
      const host = addressEnd(text, start2);
      if (host) return { end: host, kind: "word" };
    }
    if (kind === DIGIT) {
      const end2 = numberEnd(text, start2);
      const after = text.charCodeAt(end2);
      if (classOf(at(text, end2)) === LETTER) return { end: wordEnd(text, end2), kind: "word" };
      const joined = isHyphen(after) && classOf(at(text, end2 + 1)) === LETTER && !isUpper(at(text, end2 + 1));
      return joined ? { end: wordEnd(text, end2 + 1), kind: "word" } : { end: end2, kind: "number" };
    }
    if (kind === LETTER || kind === MARK2) {
      for (let length = 2; length < 4; length++) {
        if (classOf(text.charCodeAt(start2 + length)) === DIGIT && rules.currencies.has(text.slice(start2, start2 + length)))
          return { end: start2 + length, kind: "word" };
      }
      return { end: wordEnd(text, start2), kind: "word" };
    }
    if ((code === 64 || code === 35) && classOf(at(text, start2 + 1)) === LETTER) {
      return { end: handleEnd(text, start2 + 1), kind: "word" };
    }
    let end = start2 + width(code);
    if (code < 128) while (text.charCodeAt(end) === code && ".-*_=~".includes(text[start2])) end++;
    return { end, kind: kind === PUNCTUATION ? "punctuation" : "symbol" };
  }
  return (text) => {
    const tokens = [];
    let start2 = 0;
    while (start2 < text.length) {
      if (isSpace2(text.charCodeAt(start2))) {
        start2++;
        continue;
      }
      const { end, kind } = next(text, start2);
      tokens.push({ start: start2, end, text: text.slice(start2, end), kind });
      start2 = end;
    }
    return tokens;
  };
}
function addressEnd(text, start2) {
  let index = start2;
  while (index < start2 + LABEL2) {
    const kind = classOf(text.charCodeAt(index));
    if (kind !== LETTER && kind !== DIGIT && text.charCodeAt(index) !== HYPHEN2) break;
    index++;
  }
  const unit = text.charCodeAt(index);
  if (unit !== FULL_STOP3 && unit !== 58 && unit !== 64 && unit !== 95 && unit !== 43) return 0;
  const after = classOf(at(text, index + 1));
  if (after !== LETTER && !(unit === 58 && text.charCodeAt(index + 1) === 47) && unit !== 95) return 0;
  address.lastIndex = start2;
  return address.test(text) ? address.lastIndex : 0;
}
function handleEnd(text, start2) {
  let end = start2;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK2 && text[end] !== "_") break;
    end++;
  }
  return end;
}
function isInitials2(text, start2, end) {
  for (let index = start2; index < end; index += 2) {
    if (classOf(text.charCodeAt(index)) !== LETTER) return false;
    if (index + 1 < end && text.charCodeAt(index + 1) !== FULL_STOP3) return false;
  }
  return true;
}
function figureFollows(text, start2) {
  let index = start2;
  while (index < text.length && classOf(text.charCodeAt(index)) === SPACE2) index++;
  return classOf(text.charCodeAt(index)) === DIGIT;
}

// src/language/define.ts
function defineLanguage(rules) {
  const fold = folder(rules.spelling);
  let readFigures;
  const language = {
    code: rules.code,
    name: rules.name,
    head: rules.head,
    functionWords: new Set(words(rules.functionWords).map(fold)),
    antonymPrefixes: new Set(words(rules.antonymPrefixes)),
    negations: new Set(words(rules.opposites?.negations ?? "").map(fold)),
    opposes: rules.opposites ? opposer(rules.opposites, { fold, forms: (word) => rules.analyses(word).flat() }) : () => false,
    sentences: sentenceBreaker(rules.sentences),
    tokens: tokenizer({
      abbreviations: spellings(rules.sentences.abbreviations),
      currencies: new Set(words(rules.currencies)),
      joins: rules.joins
    }),
    fold,
    analyses: rules.analyses,
    forms: (word) => rules.analyses(word)[0] ?? [],
    stem: (word) => stemsOf(word, rules.analyses(word)),
    ...rules.knows && { knows: rules.knows },
    ...rules.nounPhrases && { nounPhrases: rules.nounPhrases },
    rules,
    numerals: new Map(Object.entries(rules.figures.numerals).filter(([, value]) => value < 10)),
    figures: (text) => {
      readFigures ??= figureReader(rules.figures);
      return readFigures(text);
    },
    writeFigure: figureWriter(rules.figures)
  };
  const { furniture: furniture3 } = rules;
  return furniture3 ? { ...language, furniture: (texts) => isFurniture(texts, furniture3, language) } : language;
}
function stemsOf(word, analyses2) {
  if (analyses2.length === 0) return [word];
  return [
    ...new Set(
      analyses2.map((chain) => {
        const end = chain.findIndex(({ level }) => level === "related");
        return (end < 0 ? chain.at(-1) : chain[end - 1])?.lemma ?? word;
      })
    )
  ];
}

// src/language/english/acronyms.ts
var acronyms = {
  senses: `
    AI = artificial intelligence | Amnesty International
    ASEAN = Association of Southeast Asian Nations
    CIA = Central Intelligence Agency
    CIS = Commonwealth of Independent States
    CSTO = Collective Security Treaty Organization
    CTBT = Comprehensive Nuclear-Test-Ban Treaty
    DPRK = Democratic People's Republic of Korea
    ECOWAS = Economic Community of West African States
    EU = European Union
    FBI = Federal Bureau of Investigation
    FDI = foreign direct investment
    FM = foreign minister | frequency modulation
    FTA = free trade agreement
    GA = General Assembly
    GDP = gross domestic product
    IAEA = International Atomic Energy Agency
    ICBM = intercontinental ballistic missile
    ICC = International Criminal Court | International Chamber of Commerce
    ICJ = International Court of Justice
    ICRC = International Committee of the Red Cross
    IMF = International Monetary Fund
    INF = Intermediate-Range Nuclear Forces
    MOU = memorandum of understanding
    MP = member of parliament | military police
    NATO = North Atlantic Treaty Organization
    NGO = non-governmental organization
    NPT = Non-Proliferation Treaty
    OIC = Organisation of Islamic Cooperation
    OSCE = Organization for Security and Co-operation in Europe
    PM = prime minister | post meridiem
    PRC = People's Republic of China
    ROK = Republic of Korea
    SC = Security Council | Supreme Court
    SG = secretary-general
    START = Strategic Arms Reduction Treaty
    SWIFT = Society for Worldwide Interbank Financial Telecommunication
    UAE = United Arab Emirates
    UK = United Kingdom
    UN = United Nations
    UNGA = United Nations General Assembly
    UNHCR = United Nations High Commissioner for Refugees
    UNSC = United Nations Security Council
    UNSCR = United Nations Security Council resolution
    US = United States
    USA = United States of America
    USSR = Union of Soviet Socialist Republics
    WHO = World Health Organization
    WMD = weapons of mass destruction
    WTO = World Trade Organization
  `
};

// src/language/currencies.ts
var currencySigns = {
  Rp: "IDR",
  IDR: "IDR",
  US$: "USD",
  USD: "USD",
  $: "USD",
  "\u20AC": "EUR",
  EUR: "EUR",
  "\xA3": "GBP",
  GBP: "GBP",
  "\xA5": "JPY",
  JPY: "JPY",
  S$: "SGD",
  SGD: "SGD",
  A$: "AUD",
  AUD: "AUD",
  RM: "MYR",
  MYR: "MYR",
  CNY: "CNY",
  RUB: "RUB",
  UAH: "UAH",
  CHF: "CHF",
  THB: "THB",
  SAR: "SAR"
};

// src/language/english/figures.ts
var months = `
  January Jan
  February Feb
  March Mar
  April Apr
  May
  June Jun
  July Jul
  August Aug
  September Sept Sep
  October Oct
  November Nov
  December Dec
`;
var weekdays = `
  Monday Mon
  Tuesday Tues Tue
  Wednesday Wed
  Thursday Thurs Thu
  Friday Fri
  Saturday Sat
  Sunday Sun
`;
var month = words(months.replace(/^(\s*\S+).*$/gm, "$1"));
var weekday = words(weekdays.replace(/^(\s*\S+).*$/gm, "$1"));
var two2 = (number) => String(number).padStart(2, "0");
var figures = {
  decimal: ".",
  group: ",",
  scales: {
    thousand: 1e3,
    million: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    crore: 1e7,
    dozen: 12,
    millions: 1e6,
    billions: 1e9
  },
  moneyScales: { b: 1e9, t: 1e12 },
  attachedScales: { k: 1e3, m: 1e6 },
  numerals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90
  },
  multipliers: { hundred: 100 },
  beforeScale: { "half a": 0.5, a: 1 },
  and: "and",
  half: "and a half",
  point: "point",
  zero: "zero",
  minus: "minus negative",
  currencySigns,
  currencyNames: {
    rupiah: "IDR",
    rupiahs: "IDR",
    "US dollars": "USD",
    "US dollar": "USD",
    "U.S. dollars": "USD",
    "U.S. dollar": "USD",
    "American dollars": "USD",
    "US-dollar": "USD",
    dollars: "USD",
    dollar: "USD",
    "Singapore dollars": "SGD",
    "Australian dollars": "AUD",
    "Canadian dollars": "CAD",
    "Hong Kong dollars": "HKD",
    euros: "EUR",
    euro: "EUR",
    "pounds sterling": "GBP",
    "British pounds": "GBP",
    yen: "JPY",
    yuan: "CNY",
    rubles: "RUB",
    roubles: "RUB",
    ruble: "RUB",
    rouble: "RUB",
    ringgit: "MYR",
    baht: "THB",
    won: "KRW",
    rupees: "INR",
    hryvnia: "UAH",
    hryvnias: "UAH",
    "Swiss francs": "CHF",
    pesos: "PHP",
    "Saudi riyals": "SAR",
    riyals: "SAR"
  },
  percent: "percent per_cent pct",
  points: "percentage_points percentage_point percentage-point",
  basisPoints: "basis_points basis_point basis-point bps",
  units: {
    km: "km",
    kilometers: "km",
    kilometres: "km",
    kilometer: "km",
    kilometre: "km",
    "km\xB2": "km2",
    km2: "km2",
    "square kilometers": "km2",
    "square kilometres": "km2",
    "square km": "km2",
    "sq km": "km2",
    m: "m",
    meters: "m",
    metres: "m",
    meter: "m",
    metre: "m",
    "m\xB2": "m2",
    m2: "m2",
    "square meters": "m2",
    "square metres": "m2",
    cm: "cm",
    centimeters: "cm",
    centimetres: "cm",
    mm: "mm",
    millimeters: "mm",
    millimetres: "mm",
    kg: "kg",
    kilograms: "kg",
    kilogram: "kg",
    ha: "ha",
    hectares: "ha",
    hectare: "ha",
    "km/h": "km/h",
    "kilometers per hour": "km/h",
    "kilometres per hour": "km/h",
    "\xB0C": "degC",
    "degrees Celsius": "degC",
    "degrees celsius": "degC",
    "degree Celsius": "degC",
    "\xB0F": "degF",
    "degrees Fahrenheit": "degF",
    degrees: "deg",
    "\xB0": "deg"
  },
  months,
  commonMonths: "May March",
  monthWords: "in since until late early mid last next this during",
  weekdays,
  dayFirst: false,
  halfDays: true,
  dayParts: {
    "in the morning": "morning",
    "in the afternoon": "afternoon",
    "in the evening": "afternoon",
    "at night": "night"
  },
  namedTimes: { noon: "12:00", midday: "12:00", midnight: "00:00" },
  clock: "",
  hourWords: "o'clock",
  halfHour: "",
  zones: {
    GMT: "+00:00",
    UTC: "+00:00",
    WIB: "+07:00",
    WITA: "+08:00",
    WIT: "+09:00",
    "Jakarta time": "+07:00",
    "Moscow time": "+03:00",
    MSK: "+03:00",
    EST: "-05:00",
    EDT: "-04:00",
    CST: "-06:00",
    CDT: "-05:00",
    MST: "-07:00",
    PST: "-08:00",
    PDT: "-07:00",
    BST: "+01:00",
    CET: "+01:00",
    CEST: "+02:00",
    SGT: "+08:00",
    JST: "+09:00"
  },
  rangeWords: "to through until till",
  betweenWords: "between",
  andWords: "and",
  ofWords: "of",
  theWords: "the",
  ordinal: /(?<number>\d+)(?:st|nd|rd|th)/,
  ordinalWords: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100
  },
  ordinalPrefix: "",
  centuryBefore: "",
  centuryAfter: "century centuries",
  decadeEnds: "s 's",
  roundEnds: "-odd _odd -plus",
  approximate: {
    tens: [10],
    dozens: [12],
    scores: [20],
    hundreds: [100],
    thousands: [1e3],
    millions: [1e6],
    billions: [1e9],
    trillions: [1e12]
  },
  fraction: /(?:(?<numerator>one|two|three|four|five|six|seven|eight|nine)[- ]|a (?=\w+ of\b))(?<denominator>half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)/,
  fractionWords: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10
  },
  multiples: {
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10
  },
  multipleEnds: "fold",
  pairsAreRanges: false,
  writeCentury(number) {
    return `${this.writeOrdinal(number)} century`;
  },
  writeOrdinal(number) {
    const teen = number % 100 > 10 && number % 100 < 14;
    return `${number}${teen ? "th" : ["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
  },
  writeDate({ year, month: number, day, weekday: name }) {
    const monthAndDay = day === void 0 ? month[number - 1] : `${month[number - 1]} ${day}`;
    const comma = day === void 0 ? " " : ", ";
    const parts = year === void 0 ? monthAndDay : monthAndDay + comma + year;
    return name === void 0 ? parts : `${weekday[name - 1]}, ${parts}`;
  },
  writeTime(hour, minute, zone) {
    const half2 = hour % 24 < 12 ? "a.m." : "p.m.";
    const clock = hour === 24 ? "24:00" : `${hour % 12 || 12}:${two2(minute)} ${half2}`;
    return zone === void 0 ? clock : `${clock} (UTC${zone.replace(/^([+-])0?(\d+):00$/, "$1$2")})`;
  }
};

// src/language/english/function-words.ts
var functionWords = `
  the a an of to in on at by for from with without into onto upon over under about against among between through during
  before after since until till as than that this these those it its it's he him his she her hers they them their theirs
  we us our ours you your yours i me my mine who whom whose which what when where why how if whether because although
  though while and or but nor so yet not no n't is are was were be been being am do does did done doing have has had
  having will would shall should can could may might must there here then also too very more most such only both either
  neither each every all any some other own same up down out off per via s t
`;

// src/language/english/furniture.ts
var furniture = {
  related: `
    read also | also read | see also | read more | read next | more on this | related | related story | related stories | related articles | recommended | don't miss | watch: | must read | you may also like | more from | baca juga
  `,
  byline: "by | written by | reported by | reporting by | editing by | story by",
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
  `
};

// src/language/english/roots.ts
var roots = `
  abandon abbreviate abbreviation abdomen abduct abduction abductor abide ability able abnormality abolish
  abolition abort abortion above abroad abruptly absence absolute absorb absorption abstain abstainer
  abstention abstract absurd abundant abuse abyss academic academy accelerate acceleration accent accept
  acceptance access accession accident accidental acclamation accommodate accommodation accompaniment
  accompany accomplish accord accordance account accountability accountable accountant accreditation
  accumulate accumulation accuracy accurate accusation accuse accustom achieve achievement achiever acid
  acknowledge acknowledgement acquaintance acquire acquisition acquit acronym across act action activate
  active activist activity actor actress actual actualisation acute ad adapt adaptation adaptive add
  addendum addict addiction addition additional address adequate adhere adherent adjacent adjourn adjust
  adjustment administer administration administrative administrator admirable admiral admiration admire
  admirer admission admit admonish adolescent adopt adoption adore adorn adult advance advancement advantage
  advent advertise advertisement advice advise adviser advisor advocacy advocate aerial aeroplane aesthetic
  affair affect affection affectionate affiliated affiliation affirm affix afford affordable afraid
  aftermath afternoon aftershock afterwards again age aged agency agenda agent aggravate aggression
  aggressive aggressor agile agility agitator ago agrarian agree agreement agricultural agriculture aground
  ahead aid aide aim air airbase aircraft airfield airline airliner airplane airport airspace airstrike
  alarm alcohol alert alias alien alienate alienation align alignment alike alive allegation allege allergic
  allergy alleviate alley alliance allocate allocation allotment allow allowance ally almost alms alone
  along alphabet already alter alternately alternative altitude aluminium aluminum alumnus always amateur
  amazed amazing ambassador ambiguity ambition ambitious ambivalent ambulance ambush ambusher amend
  amendment amid amidst ammunition amnesty amok amount amphibian amphibious amplify analogy analyse analysis
  analyst analyze anarchic anarchism anarchist anarchy ancestor anchor ancient anecdote angel anger angle
  angry animal animation ankle annex annexation annihilate anniversary announce announcement announcer annoy
  annoyance annual annul annulment anomaly anonymous another answer answerable ant antagonise antenna anthem
  anthology anthropology antibiotic antibody anticipate anticipation anticorruption antidote antipathy
  antique antitank antiterrorism anxiety anxious anybody anymore anyone anything anytime anyway anywhere
  apart apartheid apartment apathetic apathy ape apologise apology apostle app apparatus apparently
  apparition appeal appear appearance appease appendix applaud applause apple applicant application apply
  appoint appointment appreciate appreciation appreciative apprehend approach appropriate approval approve
  approximately arbitrary arbitrate arbitration archaeologist archaeology archaic archbishop archeology
  archery archipelagic archipelago architect architecture archive area arena argue argument argumentative
  arid arise aristocracy aristocrat arm armament armistice armored armoured arms army aroma around arouse
  arrange arrangement arrears arrest arrival arrive arrogance arrogant arrow arsenal arson art article
  artificial artillery artisan artist artistic ascent ascertain ash ashamed ashore aside ask asleep aspect
  asphalt aspiration aspirational aspire assailant assassin assassinate assassination assault assemble
  assert assess assessment assessor asset assign assignment assimilation assist assistance assistant
  associate association associative assume assumption assurance assure asteroid asthma astonished
  astonishing astonishment astronaut astronomer astronomy asylum asymmetric atheist athlete athletics atlas
  atmosphere atom atomic atrocity attach attache attachment attack attacker attain attainment attempt attend
  attendance attendant attendee attention attic attitude attorney attract attraction attractive attribute
  auction audible audience audio audiovisual audit auditor aunt auspices austerity authentic authenticity
  author authorise authoritarian authoritarianism authority autobiography autocracy autocrat autocratic
  automated automatic automatically automation automobile automotive autonomous autonomy autopsy autumn
  availability available avatar avenge average avert avian aviation aviator avoid avoidable await awake
  awaken award aware away ax axe axis babble baby bachelor back backer background backpack backup backward
  bacterium bad badminton bag baggage baht bail bailout bait balance balcony ball ballerina ballet ballistic
  balloon ballot bamboo ban banana band bank banker bankrupt bankruptcy banner banquet bar barbarian
  barbaric barbarism barbed barber barely bargain barracks barrage barrel barren barricade barrier base
  basic basically basis basket basketball bat bath bathe bathroom batik baton battalion batter battery
  battle battlefield bauxite bay beach bean bear bearer beat beautiful beauty become bed bedroom bee beef
  befall beforehand beg beggar begin beginner behalf behave behavior behaviour behead behind belief believe
  believer belittle bell belly belong below belt bench benchmark bend beneath beneficial benefit bequeath
  bereavement beside besides besiege bestow bet betray betrayal beverage beware beyond bicycle bid big
  bigger biggest bike biker bilateral bilingual bill billion bind binoculars biochemistry biodata
  biodiversity biography biological biologist biology biotechnology bird birth birthday bishop bite bitter
  black blackmail blackout blacksmith blame blanket blasphemy blast blaze bleak bleed blend bless blind
  blizzard bloc block blockade blog blogger blood bloodshed bloody blow blue bluff blunt blurred board boast
  boat body bodyguard bold bolster bomb bombard bombardment bomber bona bond bone bonus boo book boost booth
  border boredom borrow borrower boss bother bottle bottom bounce boundary bourgeois bourgeoisie bourse bow
  bowels bowling box boxer boy boycott boyfriend brain brake branch brand brass brave bravery brawl breach
  bread breadth break breakdown breaker breakfast breakthrough breast breastfeed breath breathe breed
  breeder bribe bribery bride bridge brief brigade brigadier bright brilliant bring brink brittle broad
  broadband broadcast broadcaster broaden brochure broker bronze broom brothel brother brotherhood brown
  bruise brush brutal brutality bubble bucket budget buffalo buffer bug build builder building buildup
  bulldozer bullet bulletin bulletproof bully bundle bunker buoy burden bureaucracy bureaucrat bureaucratic
  burial burn burst bury bus businessman businessperson busy butcher butter butterfly button buy buyer buzz
  bylaw bypass cab cabin cabinet cable cactus cadre cafe cage calamity calculate calculation calculator
  calendar calf caliber calibre call calm calorie camera cameraman camouflage camp campaign campaigner
  campus canal cancel cancellation cancer candidacy candidate candle candor candour candy cane cannabis
  cannibal cannibalism cannon cannot canteen capability capable capacity cape capital capitalism capitalist
  capsule captain caption captivate captive capture car caravan carbohydrate carbon carcass card cardiac
  cardinal cardiology care career careful careless caretaker cargo caricature carnival carpenter carpet
  carrier carrot carry cart cartel cartoon carve case cash cashier casino cassation cassava cassette cast
  caste castle casual casualty cat catalog catalogue catalyst cataract catastrophe catch catcher categorical
  category cathedral catheter cattle causal cause caution cautious cavalry cave cease ceasefire celebrate
  celebration celebrity cell cellphone cellular cement cemetery censor censorship census cent center
  centimeter centimetre central centralisation centralised centre centrifuge century ceremonial ceremony
  certain certainty certificate certification cessation chain chair chairman chairperson challenge
  challenger champion championship chance chancellor change channel chant chaos chaotic chapel chapter
  character characterisation characteristic charge charisma charismatic charm chart charter chase chat cheap
  cheapest cheat check checkpoint cheer cheese chef chemical chemist chemistry cheque chess chest chicken
  chickenpox chief child childbirth childhood chili chilli chip chocolate choice choke cholera cholesterol
  choose choreographer choreography chronic chronological chronology church cigarette cinema cipher circle
  circuit circulate circulation circumference circumstance circus cite citizen citizenship city civil
  civilian civilisation civilised claim clam clan clandestine clarification clarify clarity clash class
  classic classical classification classify classroom clause clean cleanliness cleanse clear clemency
  clergyman cleric clever cliche client climate climax climb cling clinic clinical clock clogged cloning
  close closer closest closure cloth cloud cloudy club clue cluster clutch coach coachman coal coalition
  coarse coast coastal coastguard coat coax cocaine cocoa coconut code coefficient coerce coercion
  coexistence coffee coffin cohere cohesion coin coincide coincidence cold collaborate collaboration
  collaborative collaborator collapse colleague collect collection collective collector college collide
  collision collude collusion colonel colonial colonialism colonialist colonisation colonise coloniser
  colonist colony color colossal colour column columnist coma comb combat combination combine combustion
  come comedian comedy comet comfort comfortable comic comma command commander commando commemorate
  commemoration commence commend comment commentary commentator commerce commercial commercialisation
  commission commissioner commit commitment committee commodity common commonwealth commotion communal
  communicable communicate communication communicative communique communism communist community commute
  compact companion company compare comparison compass compatibility compatible compatriot compel compensate
  compensation compete competence competency competent competition competitive competitor compilation
  compile compiler complacent complain complainant complaint complement complete completion complex
  complexity compliance complicate complication comply component compose composer composition compound
  comprehend comprehension comprehensive comprise compromise compulsory computer comrade conceal concede
  conceive concentrate concentration concept conceptual concern concert concession concise conclude
  conclusion concrete concurrent condemn condemnation condition conditional conditioner condolence condom
  conducive conduct conductor confederation confer conference confess confession confidence confident
  confidential confidentiality configuration confine confinement confirm confirmation confiscate
  confiscation conflict conform conformity confront confrontation confrontational confuse confusion
  congested congestion conglomerate congratulate congratulations congregation congress congressman connect
  connection connectivity connoisseur conquer conqueror conquest conscious conscription consecutive
  consensus consent consequence consequently conservation conservatism conservative conserve consider
  considerable consideration consignment consist consistency consistent consolidate consolidation consortium
  conspicuous conspiracy conspiratorial conspire constant constellation constituency constituent constitute
  constitution constitutional constitutionalism constrained constraint construct construction constructive
  consul consulate consult consultant consultation consultative consume consumer consumption consumptive
  contact contagious contain container contaminant contaminate contamination contemplate contemplation
  contemporary contempt contend content contest contestant context contextual continent contingent
  continuation continue continuity continuous contra contraception contract contraction contractor
  contradict contradiction contradictory contrary contrast contribute contribution contributor control
  controller controversial controversy convene convenience convenient convent convention conventional
  converge convergence conversation converse conversion convert convey convict conviction convince convoy
  cook cool coolant cooler cooperate cooperation cooperative coordinate coordination coordinative
  coordinator cope copper copy copyright coral core corn corner coronation coronavirus corporal corporate
  corporation corpse correct correction correctional correlation correspond correspondent corroborate
  corrosion corrupt corruption corruptor corset corvette cosmetic cosmonaut cosmopolitan cosmos cost costume
  cottage cotton cough council counsel counsellor counselor count counter counterattack counterfeit
  countermeasure counteroffensive counterpart counterproductive counterrevolution counterterrorism country
  countryside coup couple coupon courage courageous courier course court courteous cousin cover coverage
  covert cow coward cowardice crab crack crackdown craft craftsman cramped crash crate crave crawl crazy
  create creation creative creativity creator credibility credible credit creditor creep crescent crew
  cricket crime criminal criminalisation criminality criminologist criminology cripple crisis criterion
  critic critical criticise criticism critique crocodile crony crooked crop cross crossfire crossroads crowd
  crown crucial crude cruel cruelty cruise cruiser crusade crush cry cryptocurrency crystal cubic cuisine
  culinary culmination culprit cult cultivate cultivation cultural culture cumulative cunning cup cupboard
  curative curator curb cure curfew curiosity curious currency current curricular curriculum curse curt
  curtail curtain curve custody custom customer customs cut cute cyber cyberattack cybercrime cybersecurity
  cycle cyclist cyclone cylinder cynical cynicism dagger daily dam damage damp dampen damper dance dancer
  danger dangerous dare dark darken darling dash date datum daughter dawn day daytime dazzle dead deadline
  deadlock deaf deal dealer dean death debate debris debt debtor debut decade decay deceive decency decent
  decentralisation deception decide decision decisive declaration declarative declare decline decolonisation
  decompose decorate decoration decorative decrease decree dedicate dedication deed deem deep deepen deepest
  deer defamation defeat defect defection defector defence defend defendant defender defense defensive defer
  defiance deficiency deficit define definite definition definitive deflation deforest deforestation defuse
  defy degrade degree delay delegate delegation delete deliberate deliberation delicious delight delightful
  delinquency deliver delivery delusion demagogue demand dementia demilitarisation demilitarise democracy
  democrat democratic democratically democratisation demographic demography demolish demolition demonstrate
  demonstration demonstrator den dengue denial denounce dense density dentist deny depart department
  departure depend dependence dependency dependent depict deplore deploy deployment deport deportation
  depose deposit depositor depot depreciation depressed depression deprive depth deputy derail deregulation
  derive descend descendant descent describe description descriptive desert deserve design designate
  designation designer desire desk despair despatch desperate desperation despite despotism destabilisation
  destabilise destination destine destiny destroy destroyer destruction destructive detached detachment
  detail detain detainee detect detection detective detention deter deteriorate deterioration determinant
  determination determine deterrence deterrent detonate detonation detonator detrimental devaluation devalue
  devastate devastation develop developer development deviant deviate deviation device devil devise devote
  dew dexterity diabetes diabetic diagnose diagnosis diagram dialect dialog dialogue diamond diarrhea
  diarrhoea diary diaspora dictate dictator dictatorial dictatorship dictionary didactic die diesel diet
  differ difference different differentiate difficult difficulty dig digest digger digit digital dignity
  dike dilemma dilemmatic diligent dilute dim dimension diminish dinner dinosaur dioxide dip diploma
  diplomacy diplomat diplomatic direct direction director dirty disability disable disagree disagreement
  disappear disappearance disappoint disappointment disarm disarmament disaster disband disbandment disburse
  disbursement discard discharge discipline disclose disclosure disco discontent discontinue discotheque
  discount discourage discourse discover discoverer discovery discredit discrepancy discretion discriminate
  discrimination discriminatory discuss discussion disease disgrace disguise disgusted disgusting dish
  dishonesty disinformation disintegration dismantle dismiss dismissal disobedience disobey disorder
  disorientation disparity dispatch dispensation disperse displace displacement display disposal dispose
  dispute disqualification disqualify disregard disrupt disruption dissatisfaction dissatisfied dissect
  disseminate dissemination dissertation dissident dissolution dissolve distance distant distillation
  distinctive distinguish distort distortion distribute distribution distributor district distrust disturb
  disturbance ditch dive diver diverge diverse diversion diversity divert divestment divide dividend
  division divorce docile dock doctor doctorate doctrine document documentation dodge dog dogma doll dollar
  dolphin domain dome domestic domiciled dominance dominant dominate domination donate donation donor doomed
  door doorkeeper doping dormitory dose dot double doubt doubtful douse dove downfall download downstream
  downtown downward dozen draft drag dragon drain drainage drama dramatic drastic drastically draw dream
  drench dress dribble drift drill drink drip drive driver drone drop drought droves drown drug drum dry
  dual dub dubious duck due duel dull dumb dump durable duration durian dusk dust duty dwell dwindle dynamic
  dynamite dynasty dysentery eager eagle ear earlier early earmark earn earnestness earnings earth
  earthquake ease easier easiest east eastern easy eat ebb ecclesiastical echo eclipse ecology economic
  economical economics economise economist economy ecosystem edge edict edit edition editor editorial
  educate education educational educator effect effective efficiency efficient effort egg ego egoism eight
  eighteen eighth eighty elaborate elaboration elastic elasticity elder eldest elect electability election
  electoral electorate electric electrical electricity electron electronic elegant element elementary
  elephant elevate elevation elevator eleven eleventh eligibility eligible eliminate elimination elite else
  email emancipation embargo embark embarrass embassy embedded embezzle embezzlement emblem embrace embryo
  emerge emergence emergency emeritus emigration emir emission emit emotion emotional empathy emperor
  emphasis emphasise empire employ employee employer employment empower empowerment empty en enable enact
  enchant encircle encirclement enclose encompass encounter encourage encouragement encroach encroacher
  encyclopaedia encyclopedia end endanger endeavor endeavour endemic endorse endorsement endowment endurance
  endure enemy energetic energy enforce enforcement enforcer engage engagement engine engineer enhance
  enhancement enjoy enjoyable enjoyment enlarge enlightenment enlist enliven enmity enough enquiry enrich
  enrichment enrol enroll enslave ensnare ensure entail entangle enter enterprise entertain entertainer
  entertainment enthusiasm enthusiast enthusiastic entire entirety entitle entity entourage entrance
  entrench entrepreneur entrepreneurship entrust entry envelope envious environment environmental envoy envy
  epic epicenter epicentre epidemic epidemiologist epidemiology episode equal equalisation equality equate
  equation equator equilibrium equip equipment equity equivalent era eradicate eradication erase eraser
  erect erode error erupt eruption escalate escalation escape escort especially espionage essay essence
  essential establish establishment estate estimate etc eternal ethical ethics ethnic ethnicity euphemism
  euphoria euro euthanasia evacuate evacuation evacuee evade evaluate evaluation evaluative evaporate eve
  even evening event eventually ever everyday everyone everything everywhere evict eviction evidence evident
  evil evoke evolution evolve ex exacerbate exact exaggerate exam examination examine examiner example
  excavation exceed excel excellence except exception exceptional excerpt excess excessive exchange excise
  excited excitement exclaim exclude exclusive exclusivity excuse execute execution executioner executive
  executor exempt exercise exert exhale exhaust exhaustion exhibit exhibition exile exist existence exit
  exodus exotic expand expansion expansive expatriate expect expectancy expectation expedite expedition
  expel expend expenditure expense expensive experience experiment experimental expert expertise expire
  explain explanation explicit explode exploit exploitation exploitative exploration explore explorer
  explosion explosive exponent export exporter expose express expression expressive expressway expulsion
  extend extension extensive exterior exterminate extermination external extinct extinction extinguish
  extort extortion extra extract extracurricular extradite extradition extraordinary extravagant extreme
  extremism extremist eye eyewitness fabric face facilitate facility fact faction factor factory faculty
  fade fail failure faint fair fairy faith faithful fake fall false falsify falter fame familiar familiarise
  family famine famous fan fanatic fanatical fanaticism fantastic fantasy far fare farewell farm farmer
  fascism fascist fashion fast fasten fastest fat fatal fatality fate father fathom fatigue fatwa fault
  favor favorable favorite favour favourable favourite fax fear feasibility feasible feast feather feature
  federal federation fee feed feel fellow female feminism feminist fence ferocious ferocity ferry fertile
  fertilisation fertilise fertiliser fertility festival fetch feud feudal fever few fewer fiance fiancee
  fiber fibre fiction fictional fictitious fide field fierce fifteen fifth fifty fight fighter figure file
  fill film filter final finalise finalist finance financial financier find fine finger fingerprint finish
  fire firearm firecracker firefight firefighter fireman fireplace firework firm first fiscal fish fisherman
  fishery fission fit five fix flag flame flare flash flat flatten flawed flee fleet flesh flexibility
  flexible flight fling float flock flog flood floor flour flourish flow flower flu fluctuate fluctuation
  fluency fluent fluid fly flyover foam focus fog foil fold folklore follow follower fond food foodstuff
  foolish foot footage football footballer footprint forbid force forcibly forecast foreign foreigner
  forensic foresee forest forestry forever forge forgery forget forgive fork form formal formality format
  formation former formula formulate formulation fort fortify fortress fortunate fortune forty forum forward
  fossil foster foundation founder four fourteen fourth fox fraction fragile fragility fragment
  fragmentation fragrant frame framework franc frank fraternity fraud fraudster free freedom freeze
  freighter frequency frequently fresh friction friend friendship frigate frighten frog frogman front
  frontier frontline frugal fruit frustrate frustration fry fuel fugitive fulfil fulfill fulfillment
  fulfilment full fully fume fun function functional fund fundamental fundamentalism fundamentalist
  fundraising funeral fungus funny fur furious furniture furthermore fusion futile future gag gain galaxy
  gallery gamble game gamelan gang gangster gap garage garbage garden garlic garment garrison gas gasoline
  gate gather gaze gear gelatin gem gender gene general generate generation generator generosity generous
  genetic genocide genome gentle genuine geographic geographical geography geological geologist geology
  geometry geophysics geopolitical geopolitics geothermal germ gesture get ghost giant gift gigantic giraffe
  girl girlfriend giro give glacier glad glamorous glass glide glimmer global globalisation gloomy glorify
  glorious glory go goal goalkeeper goalscorer goat going gold golden golf golfer good goodbye goods goose
  gorilla gossip govern governance government governor governorate grab grace graceful grade gradual
  graduate graduation graft grain gram grammar grand grandchild grandeur grandfather grandmother granite
  grant grape graph graphic grasp grass grassroots grata grateful gratify gratuity grave gravity gray graze
  great greater greatest greed greedy green greenery greenhouse greet grenade grey grief grieving grill
  grind grip groom grope gross group grow growth grudge grumble guarantee guard guardian guardianship
  guerrilla guess guest guesthouse guidance guide guideline guilt guilty guitar gulf gun gunfight gunfire
  gunman gunpowder gutter gymnast gymnastics habit hack hacker haemorrhage hail hair hajj halal half hall
  hallucination halt hamlet hammer hamper hand handcuff handful handgun handicapped handicraft handle
  handover handshake handsome hang happen happy haram harass harassment harbor harbour hard harden hardest
  hardline hardliner hardship hardware harm harmonious harmonise harmony harsh harvest hasten hasty hat hate
  hatred haughty haunt hawk hazard hazardous haze head header headquartered headquarters headscarf heal
  healer health healthy hear heart heat heatwave heaven heaviest heavy hectare hedonism heed heel hegemony
  height heinous helicopter hell hello helmet help helper helpless hemorrhage hence hepatitis herbal
  herbicide herd heretical heritage hero heroic heroin heroism herself hesitant hesitate hesitation
  heterogeneous hi hide hideout hierarchy high higher highest highland highlight highway hijack hijacker
  hike hill himself hinder hindrance hint hire hiss historian historic historical history hit hitchhike
  hitter hoard hoax hobby hoc hockey hoe hoist hold holder hole holiday holistic holy home homecoming
  homeless homemade homogeneous homosexual honest honesty honey honor honorable honorarium honour honourable
  hook hope hopefully horizontal hormone horn horrible horrific horrified horror horse hose hospitable
  hospital hospitalised hospitality host hostage hostile hostility hot hotel hour house household however
  hug huge hum human humane humanism humanist humanitarian humanity humankind humble humid humidity
  humiliate humiliation humility humor humorous humour hundred hundredth hunger hungry hunt hurdle hurl
  hurricane hurriedly hurry hurt husband husbandry hut hybrid hydrogen hygiene hygienic hyperinflation
  hypersonic hypertension hypocrisy hypocrite hypothesis hysteria hysterical ice icon iconic idea ideal
  idealism idealist idealistic identical identification identify identity ideological ideologue ideology
  idle idol idolise ignite igniter ignorance ignore ill illegal illegitimate illicit illiteracy illiterate
  illuminate illusion illustrate illustration image imaginable imagination imagine imam imbalance imitate
  imitation immediately immigrant immigration immobilise immortalise immune immunisation immunity impact
  impair impasse impeach impeachment impede imperative imperialism imperialist implement implementation
  implementer implicate implication implicit imply import important importer impose imposition impossibility
  impossible impotence impress impression impressive imprison imprisonment improve improvement impudence
  impulse impulsive inability inappropriate inaugural inaugurate inauguration incarnation incentive
  incessant incident incite incitement inclined include inclusion inclusive income incompatibility
  incompetent incorporate incorrect increase increasingly incubation incubator incumbent incur indebted
  indeed independence independent index indicate indication indicative indicator indict indictment
  indifference indigenous indirect indiscriminate individual individualism individualistic induce induction
  indulge industrial industrialisation industrialist industrious industry inequality inevitable inexpensive
  infant infantry infect infection infectious inferior infertile infertility infidel infidelity infiltrate
  infiltration infiltrator infinite inflammation inflammatory inflation inflict influence influential
  influenza influx inform informal informant informatics information informative infrastructure infringe
  infringement infusion ingrained ingredient inhabit inhabitant inhale inherit inheritance inhibit inhibitor
  inhuman inhumane initial initiate initiative initiator inject injure injury injustice ink inmate inn inner
  innocence innocent innovate innovation innovative innovator inquire inquiry insane insanity inscription
  insect insecticide insecure insert inside insist insistence inspect inspection inspector inspiration
  inspire instability install installation installment instalment instance instant instead instigate
  instigator instil instill instinct institute institution institutional institutionalise instruct
  instruction instructor instrument instrumental insufficient insulate insulin insult insurance insure
  insurer insurgency insurgent intact intake integral integrate integration integrity intellect intellectual
  intellectuality intelligence intelligent intelligentsia intend intense intensify intensity intensive
  intention intentionally inter interact interaction interactive intercept interception interceptor
  intercontinental interdependence interest interethnic interfaith interfere interference interim interior
  intermediary internal international internationalism internet interpellation interpret interpretation
  interpreter interpretive interreligious interrogate interrogation interrupt intersect intersection
  intersperse interstate interval intervene intervention interview intestine intimacy intimate intimidate
  intimidation intolerance intrigue introduce introduction introspection intruder intuition inundate invade
  invalid invasion invasive invent invention inventor inventory invest investigate investigation
  investigator investment investor invisible invitation invite involve involvement invulnerable iodine iron
  ironic ironically irony irregularity irresponsible irrigation island isolate isolation issue item itself
  ivory jacket jail jam jargon jealous jealousy jeep jeopardise jerk jet jewel jewellery jewelry jihad
  jihadist job join joint joke journal journalism journalist journalistic journey joy judge judgement
  judgment judicial judiciary jump junction jungle junior juridical jurisdiction jurisprudence jury just
  justice justify keen keep keeper kerosene key kg kick kid kidnap kidnapper kidney kill killer kilogram
  kilometer kilometre kind kindergarten king kingdom kingpin kinship kiosk kiss kitchen kite km knee kneel
  knife knight knit knitter knock know knowledge komodo lab label labor laboratory laborer labour labourer
  lack ladder lady lag lake lamp land landmine landscaping landslide lane language languish large largest
  last late latent later latest latitude laugh laughter launch launcher launder lava law lawmaker lawsuit
  lawyer lax lay layer layman layoff lazy lead leader leadership leaf league leak leakage leaky lean leap
  learn lease leather leave lecture lecturer leg legacy legal legalisation legalise legend legendary
  legislate legislation legislative legislator legislature legitimacy legitimate legitimise leisure lend
  lender length leniency lenient lens leprosy lessen lesson let lethal letter leukaemia leukemia level levy
  liability liaison libel liberal liberalisation liberalise liberalism liberate liberation liberty libido
  library licence license lick lid lie lieutenant life lifelong lifestyle lift light lighten lighthouse
  lightning like likelihood liken likewise limbo limit limitation limitless limousine line linear linguistic
  link lion lip liquefied liquid liquidate liquidation liquidity liquor list listen listener liter literacy
  literary literate literature litigate litigation litre little live livelihood liver livestock load loaf
  loan lobby local locality locate location lock lockdown locomotive lodge log logic logical logistics logo
  lonely long longer longest longitude look loom loophole loose loosen loot looter lopsided lorry lose loss
  lot lottery loud love lover low lower lowest lowland loyal loyalist loyalty luck lucky luggage lunch lung
  lure lurk lush luxurious luxury lyrics machete machine macro macroeconomic mad mafia magazine magical
  magnet magnetic magnificent magnify magnitude maid mail main maintain maintenance major majority make
  maker makeup malaria male malignancy malignant mall malnourished malnutrition maltreatment mammal man
  manage management manager mandate mandatory maneuver mango mania maniac manicure manifestation manifesto
  manipulate manipulation manipulative mankind manner manoeuvre manpower manual manufacture manufacturer
  manuscript many map mar marathon march margin marginal marginalisation marginalise marijuana marine
  maritime mark marker market marriage marry marshal martial martyr mascot masculine mask mass massacre
  massage masse massive mast master mastermind mat match matchmaking mate material materialise materialism
  mathematics matriculation matrix matter maturation mature maturity maximise maximum maybe mayor meal mean
  meaningful means meantime meanwhile measles measure measurement meat mechanical mechanism medal medalist
  meddle mediate mediation mediator medical medication medicine medium meet meeting megapolitan megawatt
  melancholic melodrama melody melt member membership memorandum memorise memory meningitis menstruation
  mental mentality mention mentor menu mercenary merchandise merchant mercy merely merge merger merit
  meritocracy meritorious mess message messenger messianic messy metabolism metal metallurgy metamorphosis
  metaphor meteor meteorite meteorological meteorologist meteorology meter meth methamphetamine methane
  method methodical methodology meticulous metre metropolis metropolitan micro microbe microbiology
  microorganism microphone microscope microscopic mid midday middle midfielder midnight midst midterm
  midwife mighty migraine migrant migrate migration mild mile militancy militant militarism military militia
  milk mill millennium millimeter millimetre million mind miner mineral miniature minimise minimum minister
  ministry minor minority minute miracle miraculous mirror misappropriate misappropriation miserable misery
  misgiving misinformation mislead mismatch miss missile mission missionary mist mistake mistreat mistrust
  misunderstand misuse mitigate mitigation mix mixture moan mob mobile mobilisation mobilise mobility mock
  mockery modality mode model modem moderate moderation moderator modern modernisation modernise modernity
  modest modification modify module modus moisture molecular molecule moment momentum monarchist monarchy
  monastery monetary money monitor monk monkey monologue monopolise monopolistic monopoly monotonous
  monoxide monster month monument monumental mood moon moral morale moralist morality moratorium moreover
  morning morphine mortal mortality mortar mortgage mosaic mosque mosquito motel mother motif motion
  motivate motivation motive motor motorbike motorcade motorcycle motorcyclist motorist motto mount mountain
  mourn mourner mouse mouth mouthpiece move movement mover movie much mud muffle multicultural
  multiculturalism multidimensional multiethnic multifunctional multilateral multimedia multinational
  multiparty multiple multiplication mummy municipality murder murderer muscle museum mushroom music musical
  musician mutant mutation mute mutual muzzle myself mysterious mystery mystic mystical mysticism myth
  mythology nail naive naivety naked name nanny narcissism narcotic narration narrative narrator narrow
  nation national nationalisation nationalise nationalism nationalist nationalistic nationality native
  natural naturalisation nature naughty naval navigation navigator navy near nearby nearest nearsighted neat
  necessary necessity neck need needle negation negative neglect negligence negligent negotiate negotiation
  negotiator neighbor neighborhood neighbour neighbourhood neoliberal neoliberalism nephew nepotism nerve
  nervous nest net network neutral neutralise neutrality neutron never nevertheless new newcomer newest news
  newspaper next nice nickel nickname nicotine niece night nightclub nil nimble nine nineteen ninety ninth
  nitrogen noble nobleman nobody nod noise noisy nomad nomadic nominal nominate nomination nominee non
  noncompliance none nonetheless nongovernmental nonparticipation nonprofit nonproliferation nonviolent
  noodle noon norm normal normalisation normalise normality normative north northeast northeastern northern
  northwest northwestern nose nosedive nostalgia notary note nothing notice notification notify novel
  novelist novice now nowadays nuance nuclear nucleus nudist nullify number numerous nun nurse nurture nut
  nutrient nutrition oar oasis oath obedience obedient obesity obey object objective objectivity obligate
  obligation obligatory oblige observant observation observatory observe observer obsessed obsession
  obsolescence obsolete obstacle obstruct obtain obvious occasion occasionally occupant occupation occupy
  occur occurrence ocean octane odd odor odour offence offend offender offense offensive offer office
  officer official offline offset offshore offside often oh oil oilfield ointment old older oldest oligarchy
  oligopoly olympiad omen once oncology one oneself ongoing onion online onslaught open opener opera
  operandi operate operation operational operator opinion opium opponent opportunism opportunist
  opportunistic opportunity oppose opposite opposition oppress oppression opt optic optical optimal optimise
  optimism optimistic option oral orange orangutan orator orbit orchestra orchid order ordinary organ
  organic organisation organisational organise organiser organism organizational orient orientation origin
  original originality originate ornament orphan orphanage orthodox orthopaedics orthopedics ostracise ouch
  ought ourselves oust ouster outage outbreak outcome outdated outdo outer outlaw outlet outline outpace
  outperform outpost output outrage outrageous outright outside outskirts outstanding outward outweigh oven
  overall overcome overdose overflow overhaul overland overlap overlook overnight overpass override overrun
  overseas oversee overshadow oversight overtake overthrow overturn overview owe owed owner ownership ox
  oxygen ozone pace pacifist pack package pact paddle paddy paediatrician paediatrics paedophile page pain
  painful paint painter pair palace palm pamper pan pandemic panel panelist panic panicked panorama pants
  papaya paper parachute parachutist parade paradigm paradise paradox paragraph parallel paralyse paralysis
  paralyze paramedic parameter paramilitary paranoia paranoid parasite paratrooper parcel pardon parent
  parenthesis park parliament parliamentarian parliamentarism parliamentary parody parole parry part partial
  partiality participant participate participation participatory particle particular partisan partition
  partner partnership party pass passage passenger passion passive passport past pasta paste pasteurisation
  pastor patch patent paternalistic path pathological pathology patience patient patriot patriotic
  patriotism patrol patron patronage pattern pause pave pavement pavilion pawn pay payload payment peace
  peaceful peacekeeper peacekeeping peacemaker peak peanut pearl peasant pedagogy pedal pediatrician
  pediatrics pedicab pedophile pedophilia peek peel peg pelt pelvis pen penalise penalty pencak pencil
  pending penetrate penetration penicillin peninsula penitentiary pension pensioner pepper perceive percent
  percentage perception perfect perfection perfectionist perform performance perfume perhaps perimeter
  period periodic periodically periscope permafrost permanent permeate permission permissive permit
  perpetrator perpetual perpetuate persecute persecution persist persistence persistent person persona
  personal personality personnel perspective persuade persuasion persuasive peso pessimism pessimistic pest
  pesticide petition petitioner petrol petroleum pharmaceutical pharmacist pharmacy phase phenomenal
  phenomenon philanthropist philanthropy philosopher philosophical philosophy phobia phone photo photocopy
  photograph photographer photography physical physician physicist physics physiology physiotherapy pianist
  piano pick pickpocket pickup picnic pictogram picture piece pier piety pig pigeon pile pilgrim pilgrimage
  pill pillar pillow pilot pin pineapple pink pioneer pious pipe pipeline piracy pirate pistol pit pitch
  pitiful pity pizza place placement plagiarise plagiarism plague plain plaintiff plan plane planet planner
  plant plantation plasma plastic plate plateau platform platoon plausible play player plaza plea plead
  pleasant please pleasure plebiscite pledge plenary plentiful plot plough plow pluck plug plummet plunder
  plunge plural pluralism pluralistic plurality plutonium pneumonia pocket podium poem poet poetic poetry
  point pointer poison poisonous polarisation pole polemic police policeman policewoman policy polio polite
  political politician politicisation politicise politics poll pollutant pollute polluter pollution
  polygamous polygamy polymer pond ponder pool poor popular popularity populated population populism
  populist porcelain pornographic pornography porridge port portable portal portfolio portion portrait
  portray pose position positive possess possession possibility possible post poster postpone postponement
  posture pot potato potent potential pound pour poverty powder power powerful powerless practical
  practicality practice practise pragmatic pragmatism praise prawn pray prayer preach preacher preamble
  precede precedent precious precise precision precondition predecessor predicate predict prediction
  predominate prefer preference pregnancy pregnant prehistoric prehistory prejudice preliminary premature
  premier premise premium prenatal preparation prepare prerequisite prescription presence present
  presentation presenter preservation preserve preside presidency president presidential press pressure
  prestige prestigious presume presumption pretend pretty prevail prevent prevention preventive previous
  price pride priest primary primate prime primitive primordial prince princess principal principle print
  printer prior prioritise priority prison prisoner privacy private privatisation privatise privilege prize
  pro proactive probability probably probe problem problematic procedural procedure proceed process
  procession processor proclaim proclamation procure procurement produce producer product production
  productive productivity profess profession professional professionalism professor proficient profile
  profit profitable profound prognosis program programme programmer progress progressive prohibit
  prohibition project projection proletarian proletariat proliferate proliferation prologue prolong
  prominent promise promote promoter promotion prompt prone pronounce pronunciation proof prop propaganda
  propagandist propagate proper property prophesy prophet proportion proportional proportionate proposal
  propose proposer propriety prose prosecute prosecution prosecutor prospect prosper prosperity prosperous
  prostate prostitute prostitution protect protection protectionism protectionist protector protein protest
  protester protocol proton prototype protracted proud prove proverb provide provider province provincial
  provision provisional provocateur provocation provocative provoke proximity proxy prudence psychiatrist
  psychiatry psychological psychologist psychology psychopath psychotherapy public publication publicise
  publicity publish publisher pull pullout pulp pump punch punctual punish punishment punk pupil puppet
  puppeteer purchase pure purge purification puritan purity purple purpose purse pursue pursuer pursuit push
  pusher put puzzle pyramid quake qualification qualifier qualify qualitative quality quantitative quantity
  quantum quarantine quarrel quarter quarterfinal quash queen quell question queue quick quiet quill quit
  quite quiz quo quorum quota quotation quote rabbit rabies race racer racial racism racist racket radar
  radiation radiator radical radicalisation radicalism radio radioactive radioactivity radiology radius raft
  rage raid raider rail railway rain rainfall rainforest rainy raise rally rampage rampant rancher random
  range rank ransom rape rapid rapist rare rat rate rather ratification ratify ratio rational
  rationalisation rationality rattan ravine raw ray raze reach react reaction reactionary reactive reactor
  read reader ready reaffirm real realisation realise realism realist realistic reality reap rear rearrange
  reason reasonable reassure rebel rebellion rebuild rebuke rebut rebuttal recall recapitalisation recede
  receipt receive receiver recent reception recession recidivist recipe recipient reciprocate recital
  recitation recite reckless reckoned reclaim recognise recognition recommend recommendation reconcile
  reconciliation reconnaissance reconnoitre reconsider reconstruct reconstruction record recorder recount
  recover recovery recreation recruit recruitment rectify rector recur recycle red reddish redeem reduce
  reduction reef refer referee reference referendum referral refine refinery reflect reflection
  reforestation reform reformer reformist refrain refresh refrigerator refuge refugee refund refusal refuse
  refute regain regard regardless regency regeneration regent regime regiment region regional regionalism
  register registration regret regular regulate regulation regulator rehabilitate rehabilitation reign
  reincarnation reinforce reiterate reject rejection rejoice rejuvenation relate relation relationship
  relative relativity relax relaxation release relent relevance relevant reliable relic relief relieve
  religion religious relinquish relocate relocation reluctance reluctant rely remain remainder remark
  remedial remedy remember remind remission remnant remorse remote removal remove renaissance rend render
  renege renew renewable renewal renounce renovate renovation renowned rental reopen reorganise repair
  repatriate repatriation repay repayment repeal repeat repel repent repetition replace replaceable
  replacement reply report reporter represent representation representative repress repression repressive
  reprimand reprisal reproduction reproductive reptile republic republican republicanism reputation request
  require requirement reschedule rescue rescuer research researcher resemblance resemble resent reservation
  reserve reservoir reshuffle reside residence resident residue resign resignation resilience resilient
  resist resistance resistant resolution resolve resonate resort resource respect respective respiratory
  respond respondent response responsibility responsible responsive rest restaurant restitution restless
  restoration restore restrain restraint restrict restriction restructure result resume resurrect retail
  retailer retain retainer retaliate retaliation retaliatory retire retiree retirement retract retreat
  retrieve retrospective return reunification reunion reunite reveal revelation revenge revenue reverse
  revert review reviewer revise revision revitalisation revitalise revive revocation revoke revolt
  revolution revolutionary revolve revolver reward rhetoric rhetorical rhino rhinoceros rhythm ribbon rice
  rich rid riddle ride rider ridicule ridiculous rifle rift right rigid ring ringgit ringleader riot rioter
  riotous rip ripe rise risk risky ritual rival rivalry river road roadblock roadmap roadside roam roar rob
  robber robbery robot robotics rock rocket rod rogue role roll romance romantic romanticism roof room root
  rope rot rotate rotation rotten rouble rough round route routine row rowdy royal royalty rub rubber
  rubbish rubble ruble rudder rude rudimentary rug rugby ruin rule ruler rumor rumour run runaway runner
  runny runoff runway rupee rupiah rural rush sabotage sack sacred sacrifice sad sadden saddle sadistic safe
  safeguard safety sail sailor sake salary sale salesman salon salt salty salute salvage salvation sample
  sanatorium sanction sanctity sand sandal sanitary sanitation sarcasm sarong satellite satire satirical
  satisfaction satisfactory satisfy saturated saturation sauna savage save savior saviour saxophone say
  scale scalper scam scan scandal scar scarce scarcity scare scary scatter scavenger scenario scene
  sceptical scepticism schedule schema scheme scholar scholarship school science scientific scientist
  scissors scold scooter scope scorching score scorer scourge scout scrap scratch scream screen script
  scripture scrutinise sculptor sculpture sea seal seaman search season seat second secondary secrecy secret
  secretariat secretary sect sectarian section sector sectoral secular secularism secure security
  sedimentation seduce seducer seduction see seed seedling seek seeker seem seep seismic seismologist
  seismology seize seizure seldom select selection selective self selfish sell seller semantics semester
  semifinal semifinalist seminar seminary semiotics senate senator send senile senior sensation sensational
  sense sensitive sensitivity sensor sentence sentiment sentimental separate separation separatism
  separatist sequence sergeant serial series serious sermon servant serve service serviceman session set
  setback settle settlement settler seven seventeen seventh seventy sever several severance severe sew sex
  sexual sexuality sexy shabby shack shadow shake shaky shallow shaman shameful shape share shareholder
  sharia shark sharp sharpen shatter shave shed sheep sheet shelf shellfish shelling shelter shelve shield
  shift shine ship shipment shipyard shirt shiver shock shoe shoot shooter shootout shop shopkeeper shore
  short shortage shortcoming shorten shortest shoulder shout shove shovel show shrewd shrimp shrine shrink
  shrinkage shroud shut shuttle shy sibling sick side sidelined sidewalk siege sight sign signal signatory
  signature significance significant signpost silat silence silencer silent silicon silly silver similar
  similarity simple simplicity simplification simplify simulate simulation simultaneous sin sincere
  sincerity sinful sing singer single sink siren sister sit site situated situation six sixteen sixth sixty
  size skeleton skeptical skepticism sketch ski skid skilful skill skillful skin skinny skip skipper skirt
  skull sky skyrocket skyscraper slain slam slander slanted slap slash slaughter slave slavery sleep sleepy
  slide slightly slim slip slogan slow sluggish slum slump sly small smallest smallpox smart smash smell
  smelly smelting smile smog smoke smoker smolder smooth smoulder smuggle smuggler snack snake snap snatch
  sneak sniper snow snowstorm soak soap soar soccer social socialisation socialise socialism socialist
  socialite society sociological sociologist sociology sodomy soft soften software soil solar soldier sole
  solicit solid solidarity solitude solo solution solve solvency somebody someday somehow someone something
  sometimes somewhat son song soon sooner sophisticated sophistication sore sorrow sorry sort soul soulmate
  sound sour source south southeast southeastern southern southwest southwestern souvenir sovereign
  sovereignty sow soybean space spacecraft spaceship span spare spark spatial speak speaker spear spearhead
  special specialisation specialise specialist specialty species specific specifically specification
  specificity specify specimen spectacular spectator specter spectre spectrum speculate speculation
  speculative speculator speech speed spell spend sperm sphere spice spicy spider spike spill spin spine
  spiral spirit spiritual spirituality spit spite splash splinter split spoil spokesman spokesperson
  spokeswoman sponsor spontaneous spoon sport sportsman sportsmanship spot spotlight spouse spray spread
  spring sprinkle sprinter spur spy squad squadron squander square squeeze stab stabilisation stabilise
  stability stable stack stadium staff stage stagnant stagnate stagnation stain stair stake stakeholder
  stalemate stalk stall stamp stance stand standard standardisation standby standings star stare start
  startup starvation starve state statehood statement statesman statesmanship static station statistics
  statue status statute stay steadfast steady steal stealth steam steel steep steer stem step stereotype
  sterile sterling stern stewardess stick stiff stigma still stimulant stimulate stimulation stimulus sting
  stingy stink stipulate stir stock stockpile stomach stone stop stopover storage store storehouse storm
  story stove stowaway straight straighten straightforward strain strait stranded strange stranger strangle
  strategic strategy stratosphere stratum stream streamline street strength strengthen stress stretch strewn
  strict stride strike striker string strip strive stroke strong strongest stronghold structure struggle
  student studio study stuff stumble stunned stunning stupid stupidity sturdy style subdistrict subdue
  subject subjective subjectivity submarine submission submit subordinate subscribe subscriber subscription
  subsequent subside subsidiary subsidise subsidy substance substantial substantive substitute substitution
  suburb subversion subversive subvert succeed success successful succession successive successor suck
  sudden sue suffer sufferer suffice sufficient suffrage sugar sugarcane suggest suggestion suicide suit
  suitability suitable suitcase sulfur sulphur sultan sultanate sum summarise summary summer summit summon
  sun sunbathe sunny superficial superior superiority supermarket supernatural superpower supersonic
  superstition supervise supervision supervisor supplement supplier supply support supporter suppose
  suppress suppression supremacy supreme sure surface surfer surfing surge surgeon surgery surgical surpass
  surplus surprise surreal surrealism surrender surround surroundings surveillance survey survival survive
  survivor suspect suspend suspension suspicion suspicious sustain sustainability sustainable swallow swamp
  swap swear sweat sweater sweep sweet swell swift swim swimmer swindle swindler swine swing switch sword
  symbol symbolic symbolically symbolise symmetrical sympathetic sympathise sympathiser sympathy symphony
  symposium symptom synagogue synchronisation synchronous syndicate synergise synergy synonym synopsis
  synthesis synthetic system systematic table tabloid tackle tactic tactical tail tailor take takeoff
  takeover taker tale talent talk tall tame tangible tank tanker tap tape target tariff tarnish task taste
  tasty tattoo tax taxation taxi taxonomy taxpayer tea teach teacher team tear tease technical technician
  technique techno technocrat technological technology teen teenager telecommunication teleconference
  telegram telepathy telephone telescope television tell teller tempeh temperament temperature temple
  temporary tempt temptation tempter ten tenacious tenant tend tendency tender tennis tense tension tent
  tenth tenure term terminal terminate termination terminology terrain terrible terrify territorial
  territory terror terrorise terrorism terrorist tertiary test testament testify testimonial testimony
  tetanus text textbook textile textual thank thankful thaw theater theatre theatrical theft theme
  themselves theocracy theologian theology theoretical theorist theory therapeutic therapist therapy
  therefore thermal thermometer thermonuclear thesis thick thief thigh thin thing think third thirsty
  thirteen thirty thorough thousand thread threat threaten three threshold thrilling thrive throat throne
  throughout throw thrust thug thunder thus thwart ticket tidal tide tidy tie tied tiger tight tighten
  tilted timber time timidly tin tiny tip tire tissue titanium title tobacco today toddler tofu together
  toilet tolerance tolerant tolerate toll tomato tomb tomorrow ton tone tongue tonight tonnage tonne tool
  tooth top topic topical topography topple torch tornado torpedo torso tortoise torture toss total
  totalitarian touch tough toughest tour tourism tourist tournament toward towards towel tower town toxic
  toxin toy trace track traction tractor trade trademark trader tradition traditional traditionalist traffic
  trafficking tragedy tragic tragically trail trailer train trainer trait traitor trajectory tram
  tranquility transact transaction transcribe transcript transfer transform transformation transfusion
  transit transition transitional translate translation translator transmigrant transmigration transmission
  transmit transmitter transnational transparency transparent transplant transport transportation
  transporter trap trash trauma traumatic travel traveler traveller traverse tread treason treasure treasury
  treat treatment treaty tree tremble tremendous tremor trench trend trial tribe tribunal tribune tribute
  trigger trilateral trillion trilogy trim trip triumph trivial trolley trombone troop trophy tropical
  trouble troublesome trousers truce truck true truly trumpet trunk trust trusteeship trustworthy truth try
  tsunami tube tuberculosis tucked tumor tumour tunnel turbine turbulence turmoil turn turnover turtle tusk
  tutorial twelfth twelve twenty twice twig twilight twin twist two twofold tycoon type typhoon typical
  typology tyrannical tyranny tyrant tyre ugly ulema ultimately ultimatum ultranationalist ultrasonic
  ultraviolet umbrella umpire unable unanimous unarmed unavoidable uncertain uncertainty uncle unclear
  unconditional unconscious unconstitutional uncover underdeveloped underestimate undergo underlie underline
  undermine underscore understand understandable undertake undo uneasy unemployed unemployment unequal
  unexpected unfair unfortunate unfurl unhappy unidentified unification unifier uniform uniformity unify
  unilateral unintentionally union unique unit unitary unite unity universal universality university unjust
  unknown unlawful unleash unless unlimited unload unlucky unmanned unmarried unnamed unofficial unravel
  unregistered unrest unripe unsafe unseen unsettling unstable untangle unusual unveil upcoming update
  upgrade upheaval uphold upload upper uprising uproar upset upside upstream upward uranium urban
  urbanisation urge urgency urgent urology usage use used useful useless user usual utilisation utilise
  utility utopia utopian utter utterance vacancy vacant vacate vacation vaccinate vaccination vaccine vacuum
  vagina vagrant vague vain valiant valid validate validation validity valley valuable value vampire
  vandalism vanish vapor vapour variable variant variation variety various vary vase vast vegetable
  vegetarian vegetation vehicle veil velocity vendor venereal vent ventilation ventilator venture venue
  verbal verdict verge verification verify verse version versus vertex vertical vessel vest vet veteran
  veterinarian veto vibrate vibration vice victim victorious victory video vie view viewer viewpoint
  vigilance vigilant vigilante vigorous vile vilify villa village villager violate violation violator
  violence violin violinist virgin virology virtual virtue virus visa visibility visible vision visionary
  visit visitor visual visualise vital vitality vitamin vocabulary vocal vocalist vocational voice void
  volatile volatility volcanic volcano volcanologist volcanology volleyball volume voluntary volunteer vote
  voter vow vowel voyage vulgar vulnerability vulnerable wage waist wait waiter waitress wake walk wall
  wallet wander want war ward warden warehouse warfare warhead warlord warm warmth warn warplane warrant
  warship wary wash waste wasteful watch watchdog water waterfall watermelon watt wave way weak weaken
  wealth wealthy weapon weaponry wear weather weave web website wedding week weekend weep weigh weight
  weightlifting weighty weird welcome welfare well west western wet whale wharf whatever wheat wheel
  whenever whereabouts whereas wherever whichever whine whip whirlwind whisper whistle whistleblower white
  whiten whoever whole wholeheartedly wholesale wholesaler wholly wicked wide widen widespread widest widow
  widower width wield wife wild wildfire wildlife win wind window wine wing winner winter wipe wire wiretap
  wisdom wise wish withdraw withdrawal withered withhold within withstand witness wolf woman womb wonder
  wood word work worker workforce workshop world worldwide worm worry worsen worship worshipper worth worthy
  wow wrap wrath wreckage wrestle wrestler wrist write writer wrong xenophobia xenophobic yam yard yardstick
  yawn year yell yellow yen yes yesterday yield yoga yogurt young younger youngest yourself youth
  youthfulness yuan zakat zebra zero zone zoo zoology
`;

// src/language/english/spelling.ts
var variants = `
  acknowledgement = acknowledgment
  aeroplane = airplane
  aluminium = aluminum
  anaemia = anemia
  analogue = analog
  archaeology = archeology
  archaeologist = archeologist
  artefact = artifact
  axe = ax
  calibre = caliber
  catalogue = catalog
  centre = center
  centres = centers
  centred = centered
  cosy = cozy
  counsellor = counselor
  defence = defense
  defences = defenses
  dialogue = dialog
  diarrhoea = diarrhea
  encyclopaedia = encyclopedia
  enrol = enroll
  enrolment = enrollment
  fibre = fiber
  fibres = fibers
  foetus = fetus
  fulfil = fulfill
  fulfils = fulfills
  fulfilment = fulfillment
  grey = gray
  guarantee = guaranty
  guarantees = guaranties
  haemorrhage = hemorrhage
  instalment = installment
  instalments = installments
  jewellery = jewelry
  judgement = judgment
  judgements = judgments
  kilometre = kilometer
  kilometres = kilometers
  leukaemia = leukemia
  licence = license
  licences = licenses
  litre = liter
  litres = liters
  lustre = luster
  manoeuvre = maneuver
  manoeuvres = maneuvers
  manoeuvred = maneuvered
  manoeuvring = maneuvering
  maths = math
  meagre = meager
  metre = meter
  metres = meters
  monologue = monolog
  mould = mold
  moustache = mustache
  offence = offense
  offences = offenses
  oestrogen = estrogen
  orthopaedic = orthopedic
  paediatric = pediatric
  plough = plow
  practised = practiced
  practising = practicing
  pretence = pretense
  prologue = prolog
  pyjamas = pajamas
  sabre = saber
  sceptic = skeptic
  sceptical = skeptical
  scepticism = skepticism
  skilful = skillful
  smoulder = smolder
  sombre = somber
  spectre = specter
  sulphur = sulfur
  theatre = theater
  theatres = theaters
  wilful = willful
  yoghurt = yogurt
  among = amongst
  towards = toward
  adviser = advisor
  advisers = advisors
  artefacts = artifacts
  focused = focussed

  kyiv = kiev
  kharkiv = kharkov
  odesa = odessa
  lviv = lvov
  zelensky = zelenskyy = zelenskiy
  lukashenko = lukashenka
  beijing = peking
  belarus = byelorussia = belorussia
  moldova = moldavia

  air defence = air-defence
  airspace = air space
  airstrike = air strike = air-strike
  airstrikes = air strikes = air-strikes
  ceasefire = cease fire = cease-fire
  ceasefires = cease fires = cease-fires
  cyberattack = cyber attack = cyber-attack
  cyberattacks = cyber attacks = cyber-attacks
  cybersecurity = cyber security = cyber-security
  email = e-mail
  frontline = front line = front-line
  landmine = land mine = land-mine
  landmines = land mines = land-mines
  longstanding = long standing = long-standing
  peacekeeper = peace keeper = peace-keeper
  peacekeepers = peace keepers = peace-keepers
  peacekeeping = peace keeping = peace-keeping
  policymaker = policy maker = policy-maker
  policymakers = policy makers = policy-makers
  policymaking = policy making = policy-making
  stockpile = stock pile = stock-pile
  superpower = super power = super-power
  superpowers = super powers = super-powers
  today = to-day
  undersecretary = under secretary = under-secretary
  vice president = vice-president
  prime minister = prime-minister
  attorney general = attorney-general
  secretary general = secretary-general
  wartime = war time = war-time
  warship = war ship = war-ship
  warships = war ships = war-ships
  website = web site = web-site
  workforce = work force = work-force
  worldwide = world wide = world-wide
  per cent = percent
  no one = no-one
  abridgement = abridgment
  acknowledgements = acknowledgments
  afterwards = afterward
  ageing = aging
  amoeba = ameba
  anaesthesia = anesthesia
  anaesthetic = anesthetic
  anaesthetist = anesthetist
  backwards = backward
  bannister = banister
  barbecue = barbeque
  behove = behoove
  caesarean = cesarean
  caesium = cesium
  chequered = checkered
  chilli = chili
  clamour = clamor
  connexion = connection
  councillor = councilor
  councillors = councilors
  counsellors = counselors
  cypher = cipher
  despatch = dispatch
  distil = distill
  doughnut = donut
  downwards = downward
  draughtsman = draftsman
  encyclopaedic = encyclopedic
  enquiry = inquiry
  enquiries = inquiries
  enrols = enrolls
  epicentre = epicenter
  extrovert = extravert
  faeces = feces
  foetal = fetal
  furore = furor
  gaol = jail
  gaoled = jailed
  gaols = jails
  glycerine = glycerin
  gonorrhoea = gonorrhea
  goitre = goiter
  gramme = gram
  grammes = grams
  gynaecology = gynecology
  gynaecologist = gynecologist
  haemoglobin = hemoglobin
  haemophilia = hemophilia
  homoeopathy = homeopathy
  hypochondria = hypocondria
  inflexion = inflection
  instil = instill
  inwards = inward
  jeweller = jeweler
  judgemental = judgmental
  kerbside = curbside
  kilogramme = kilogram
  kilogrammes = kilograms
  leucocyte = leukocyte
  likeable = likable
  liquorice = licorice
  louvre = louver
  mediaeval = medieval
  medallist = medalist
  medallists = medalists
  millimetre = millimeter
  millimetres = millimeters
  centimetre = centimeter
  centimetres = centimeters
  misjudgement = misjudgment
  mitre = miter
  mollusc = mollusk
  mum = mom
  mums = moms
  mummy = mommy
  nitre = niter
  ochre = ocher
  oesophagus = esophagus
  omelette = omelet
  onwards = onward
  orthopaedics = orthopedics
  outmanoeuvre = outmaneuver
  outwards = outward
  paedophile = pedophile
  paedophilia = pedophilia
  paediatrician = pediatrician
  paediatricians = pediatricians
  palaeontology = paleontology
  panellist = panelist
  panellists = panelists
  phoney = phony
  pricey = pricy
  pummelled = pummeled
  pygmy = pigmy
  quartermaster = quarter-master
  reconnoitre = reconnoiter
  saleable = salable
  saltpetre = saltpeter
  saviour = savior
  sceptics = skeptics
  sepulchre = sepulcher
  signalling = signaling
  sizeable = sizable
  snowplough = snowplow
  specialities = specialties
  spectres = specters
  sulphate = sulfate
  sulphide = sulfide
  sulphuric = sulfuric
  swivelled = swiveled
  syrup = sirup
  theatregoer = theatergoer
  titbit = tidbit
  tranquillity = tranquility
  tranquilliser = tranquilizer
  travelogue = travelog
  tsar = czar = tzar
  tumour = tumor
  unmistakable = unmistakeable
  unskilful = unskillful
  upwards = upward
  vigour = vigor
  whisky = whiskey
  wilfully = willfully
  woollen = woolen
  woolly = wooly
  worshipper = worshiper
  worshippers = worshipers
  worshipping = worshiping
  kidnapper = kidnaper
  kidnapped = kidnaped
  kidnapping = kidnaping
  programmer = programer
  hello = hallo = hullo
  preventive = preventative
  kebab = kabob
  hummus = houmous
  qur'an = quran = koran
  muslim = moslem
  muslims = moslems
  usama = osama
  qaeda = qaida
  hizbullah = hezbollah = hizbollah
  czechia = czech republic
  myanmar = burma
  kolkata = calcutta
  mumbai = bombay
  chornobyl = chernobyl
  mariupol = mariupil
  gaddafi = qaddafi = gadhafi = kadhafi
  rouble = ruble
  roubles = rubles
  vietnam = viet nam
  timor-leste = east timor
  anymore = any more
  healthcare = health care = health-care
  policeman = police man
  battlefield = battle field = battle-field
  battleground = battle ground = battle-ground
  bloodshed = blood shed
  breakthrough = break-through
  checkpoint = check point = check-point
  checkpoints = check points = check-points
  childcare = child care = child-care
  counterattack = counter attack
  crossfire = cross fire = cross-fire
  daytime = day time = day-time
  drugmaker = drug maker = drug-maker
  eyewitness = eye witness = eye-witness
  fallout = fall-out
  firefight = fire fight = fire-fight
  firepower = fire power = fire-power
  grassroots = grass roots = grass-roots
  groundwater = ground water
  gunfire = gun fire = gun-fire
  hardline = hard line = hard-line
  hardliner = hard liner = hard-liner
  hardliners = hard liners = hard-liners
  heavyweight = heavy weight
  homeland = home land
  hotspot = hot spot = hot-spot
  landslide = land slide = land-slide
  lawmaker = law maker = law-maker
  lawmakers = law makers = law-makers
  lifetime = life time
  livestock = live stock
  loophole = loop hole
  marketplace = market place
  micro-finance = microfinance
  motorcycle = motor cycle
  multilateral = multi lateral
  newsmaker = news maker
  nightclub = night club
  offshore = off shore
  oilfield = oil field = oil-field
  oilfields = oil fields = oil-fields
  online = on-line = on line
  paramilitary = para military
  peacetime = peace time = peace-time
  playoff = play-off
  playoffs = play-offs
  roadblock = road block = road-block
  roadmap = road map = road-map
  rulemaking = rule making
  seabed = sea bed = sea-bed
  shorthand = short hand
  shortlist = short list = short-list
  stalemate = stale mate
  taskforce = task force = task-force
  timeframe = time frame = time-frame
  timeline = time line = time-line
  troublemaker = trouble maker
  trademark = trade mark = trade-mark
  warhead = war head = war-head
  warheads = war heads = war-heads
  warplane = war plane = war-plane
  warplanes = war planes = war-planes
  watchdog = watch dog
  watershed = water shed
  weekend = week end = week-end
  widespread = wide spread
  wiretap = wire tap
  worldview = world view
`;
var written = `
  story = storey
  etc. = etc
  curb = kerb
  draft = draught
  drafty = draughty
  while = whilst
  check = cheque
  turkey = t\xFCrkiye
  turkey = turkiye
  annex = annexe
  specialty = speciality
  tire = tyre
  program = programme
  practice = practise
  inquire = enquire
  meter = metre
  disc = disk
`;
var hyphenated = `
  anti bi co counter cyber de eco ex extra hyper infra inter intra macro mega meta micro mid mini mis mono multi nano neo
  non out over pan para post pre pro proto pseudo quasi re semi socio sub super supra tele trans tri ultra un under uni
`;
var spelling = {
  variants: variantMap(variants),
  written: variantMap(written),
  prefixes: /* @__PURE__ */ new Set(),
  hyphenPrefixes: new Set(words(hyphenated)),
  acronyms: new Set(words("US WHO IT AIDS SALT START")),
  respell: british
};
var our = words(
  "arb arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rum sav savi splend tum val vap vig"
);
var OUR = new RegExp(
  `^((?:mis|dis|un|re|en|be)?(?:${our.join("|")}))or(|s|ed|ing|er|ers|ful|less|able|ably|ite|ites|hood|hoods|ist|ly|al)$`
);
var DOUBLED = /^(.*(?:cance|channe|counse|dia|due|fue|grue|labe|leve|libe|marsha|marve|mode|pane|peda|quarre|riva|shove|signa|spira|swive|tota|trave|tunne|unrave|yode))l(ed|ing|er|ers)$/;
var WITH_Z = /(?:^|[^aeiou])(?:siz|priz|seiz|maiz|capsiz)/;
function british(word) {
  if (word.length < 5) return word;
  if (word.includes("-")) return unhyphenated(word);
  if (word.includes("iz") && !WITH_Z.test(word)) {
    return word.replace(/([a-z]{2})iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, "$1is$2");
  }
  if (word.includes("yz")) return word.replace(/lyz(e|es|ed|er|ers|ing)$/, "lys$1");
  if (word.includes("or")) return word.replace(OUR, "$1our$2");
  return word.replace(DOUBLED, "$1ll$2");
}
var PARTICLE = /^[a-z]{3,}-(?:up|down|out|off|over|back|in|away|through)s?$/;
function unhyphenated(word) {
  if (PARTICLE.test(word)) return word.replace("-", "");
  return word.split("-").map((part) => spelling.variants.get(part) ?? british(part)).join("-");
}

// src/language/english/words.ts
var rareWords = `
  abbey abdominal abductee aberration abhor aboard abreast abrupt abscess absorbent absurdity abundance
  abyssal accelerator accessible accessory acclaim accolade accomplice accordingly accountancy ache acorn
  acoustic acre acrobat acrylic acupuncture adage adamant adequacy adhesive adjective adolescence adoptive
  adrenaline adrift adverb adversary adverse adversity aerobic aesthetics afar affable affidavit affiliate
  affinity affirmative affliction affluent african aggregate agnostic agonise agony ah aha ahem ailing
  airfare airmail airway aisle ajar alas album alcoholic ale algae algebra algorithm alibi allegedly
  allegiance allegory allergen alliteration allure almond alongside aloof alphabetical altar alternate
  altogether alumni am amass ambience ambiguous amenable amenity american amiable ammonia amnesia ample
  amplifier amuse amusement anaerobic anal anatomy ancestral anew angelic anguish animate annotate
  annotation annoying anonymity antelope anthropologist antic antics antioxidant antiquity anus anvil
  anxiously anyhow anyplace aorta aperture apex apiece apparel apparent appetising appetite appliance
  applicable appraisal appraise apprehensive apprentice apprise approximate apps apricot april apron apt
  aptitude aquarium aquatic aqueduct arab arabic arable arbour arcade arch archer archetype arctic ardent
  arduous armchair armour armpit array arse artefact artery arthritis artichoke articulate artwork ascend
  ascribe ashtray asian asparagus aspen aspirin ass assertion assertive asshole assimilate assorted
  assortment asterisk astonish astray astrology astute asymmetry atheism atone atop atrium attentive attest
  attire auburn audacity audiobook audition auditorium august aura auspicious australian authentically auto
  autograph autumnal avalanche avenue averse avid avocado awe awesome awful awhile awkward axle babe baboon
  backbone backdrop backfire backhand backlash backlog backside backstage backwards backyard bacon badge
  badger bagel baguette baker bakery bald balm bandage bandit bandwidth bang banish baptise baptism barbecue
  bard bare bark barley barn baron bartender baseball baseline basement bask bass bassoon bastard batch
  bathtub bawl bayonet beacon bead beak beam beaver beckon bedevil beech beehive beer beet beetle befriend
  behavioural behold beige belch believable bellow belonging bemused benevolent benign bent beret berry
  berth beset bestseller bewilder bias bib bicep bigot bikini bile billboard billiards billionaire bin
  binary binder bingo biomass biopsy birch birdie bisexual bison bitch bizarre blackberry blackboard bladder
  blade bland blank blaring blazer bleach blemish blight blink blip blister blockage bloke blond blonde
  bloodstream bloom blossom blouse blower blueprint blunder blur blurb blush boar boardroom bode bodily bog
  bogey bogus boil boiler boisterous bolt bonfire bonnet bony boob bookcase booklet bookmark bookstore boom
  boon boot bootleg booze bordeaux bore bosom botany botch boulder boulevard bouncer bounty bouquet bout
  boutique bowel bowl bowler boxing bra bracelet bracket brag braid brainwash bran brandy brash brat bravado
  breakaway breakup breeze breezy brew brewer brewery brick bridegroom bridesmaid brilliance brisk bristle
  british broccoli broke bronchitis brooch brood broth brow browse browser brunch brunette brute btw buck
  buckle bud buddy budge buff buffet buggy bulb bulge bulk bulky bull bum bump bumper bun bunch bungalow
  bunk bunny buoyant burdensome bureau burger burglar burglary burgundy burlap burrito burrow bursary bushel
  butler butt buttock buyout buzzword byproduct bystander byte cabbage cache caddy cadet cadmium cafeteria
  caffeine cake calcium calibration camel camper campfire campsite canadian canary candid canine canister
  canoe canopy canvas canyon cap capacitor caper capita caramel cardboard cardigan cardiovascular carnage
  carol carp carriage cartilage carton cartoonist cartridge cascade casket casserole catapult catchy cater
  caterpillar caucus cauliflower caveat cavern caviar cavity cd cedar celery celestial cellar cello celsius
  centipede ceramic cereal cerebral certify chalet chalk chamber chameleon champagne chandelier chap
  chaplain characterise charcoal chariot charity chasm chassis chaste chateau chatter chauffeur checklist
  checkout cheek cheeky cheerful cheerlead cheerleader cheesy cheetah cherish cherry chestnut chew chick
  chihuahua chill chilly chimney chimpanzee chin chinese chipmunk chisel chit chlorine choir choosy chop
  chord chore chorus christen chrome chromium chromosome chronicle chubby chuck chuckle chunk chunky churn
  chute cider cigar cinder cinnamon circa citrus civic civility clad claimant clamp clap clasp classmate
  classy claustrophobia claw clay clearance clearing cleavage cleft clench clerical clerk click clientele
  cliff climber clinch clinician clip clique cloak clockwise clog clone closet clot clothe clothes clown
  clumsy clutter cm coagulate coaster cobbler cockatiel cockpit cockroach cocktail cod cognitive coke cola
  coleslaw collage collar collateral colon colt comeback comfy coming commonplace commune commuter
  companionship comparable compartment compassion compassionate complexion compliant complicated complicit
  compliment composite compost composure compress compulsion compulsive computation computing con conceit
  conceited conceivable conclusive concoct concord condense condiment condo cone confection confidant
  confide congenial congest congratulation congressional congruent conjecture conjunct conjunction conjure
  conscience conscientious consciousness considerate consolation console constable constipation constrain
  constrict contagion contender contingency continual contour contraceptive contraption contrive
  conversational convertible convex convincing cookie cop copier cord cordon cork corkscrew corny corona
  coroner corrective correlate correspondence corridor corrugated cosmic cosy cot couch cougar countdown
  counteract counterparty countess countless courtesy courthouse courtroom courtyard coveted cowardly cowboy
  coy cracker crackle cradle crafty cram cramp cranberry crane crank crap crappy crater crayon craze creak
  cream creamy crease creature credential creed creek creepy cremate crest crib cringe crisp crispy crook
  crossbar crossing crossword crouch crow crucifix crucify crumb crumble crumple crunch crust crutch crux
  crypt cryptic cub cubicle cubism cucumber cuddle cue cuff culminate cumbersome cupcake curl curly currant
  curry cursor cushion custard customary customise cutlery cutter cyan cynic cyst dad daddy daffodil dainty
  dairy daisy dame damn dandruff dandy dangle daredevil dart dashboard database daunting daydream daylight
  daze deafening dealership dear dearly debatable debenture debit debrief decadence decadent decapitate
  deceit deceitful december deceptive decibel decidedly decimal decimate decipher deck decode decompress
  decor decoy deduce deduct deface default defiant deficient deflate deform defraud defrost deft degenerate
  dehydrate deity delectable delicacy delicate delinquent delirious delta delude deluge deluxe delve demean
  demeanour demo demon demonic demoralise demote dent dental denture deodorant dependable depiction deplete
  deplorable deposition deprivation deputise derby derelict derivative dermatology derogatory desirable
  desktop desolate despicable despise dessert destitute detach detector detergent detest detour detract
  detriment devastating devoid devotion devour devout diagonal dial diameter diaper diaphragm dice dictation
  diction dietary differential diffuse digestion digestive dignified dilapidated dilate dime dimple din dine
  diner dingy dire directorate directory dirt disadvantage disapprove disarray disbelief discern disciple
  disclaimer discoloured discomfort disconnect discreet discs disdain disembark disengage disgust dishonest
  dishwasher disinfect disjointed dislike dislocate dismal dismay disorganised disown disparate dispel
  dispense disposable disprove disrepair disrespect dissent dissuade distaste distil distinct distract
  distraction distraught distress divine divinity divorcee dizzy documentary dodgy doe doer dole domesticate
  domicile donkey doom doorbell doorstep doorway dope dork dorm dormant dosage dough doughnut down downgrade
  downhill downside downsize downtime downturn dowry doze dr drab dragonfly drape drawback drawer drawing
  dread dreadful dreamer dreary dresser dressing driveway drizzle drool droop droplet dropout drowsy drummer
  drunk drunken dryer duchess duct dud dude duet duke duly dummy dumpling dumpster dune dung dungeon duo
  dupe duplicate duress dusty dutch dvd dwarf dye earl earnest earring earthly easel eatery eavesdrop
  eccentric echelon eclectic ecstasy ecstatic eczema edgy edible eel eerie efficacy effortless eggplant eh
  eject elbow elderly electrician electrode elegance elf elicit elm elongated elope eloquent elsewhere elude
  elusive emaciated emanate embarrassing embarrassment embed embellish ember embodiment embody emboss
  embroider embroidery emerald emigrate eminent emoji empanada empathise emphatic emporium emulate enamel
  encase enchilada enclave enclosure encode encore encrypt endear endearing ending endow energise engaging
  english engrave enigma enlighten enormous enquire enrage enrolment ensemble ensue entertaining enthral
  entice entrant entrepreneurial envelop envisage envision enzyme epilepsy epilogue epitome epoch equalise
  equaliser equestrian equitable erection erotic err errand erratic erroneous escalator eschew esoteric
  espresso esteem etch eternity ether ethic ethos etiquette european evenly eventual everlasting every
  everybody evidently evolutionary exalt exasperate excavate exceedingly excellent exciting exclamation
  exclusion excrete excruciating excursion exhaustive exhibitor exhilarating expanse expendable expiry
  explanatory exploratory exponential exposition exposure exquisite extent extremely extremity extrovert
  exuberant eyeball eyebrow eyelash eyelid eyesight eyesore fab fable fabricate fabulous facade facet facial
  factual fad fahrenheit falcon fallacy fallout falsehood fanciful fancy fang fantasise farce farmhouse
  farmland farther fascinate fascination fashionable fateful fatty faucet faulty fauna fave feat february
  federate feeble feedback feeder feline fellowship felon felony feminine fender ferment fern fervent
  festive festivity fete feverish fiasco fickle fiddle fidelity fidget fiery fifteenth fig figurative
  filament filibuster filler fillet filling filth filthy fin finale fingernail fingertip finite fir
  fireproof firewall firewood fireworks firsthand fist fitness fixture fizzy flabby flagship flair flake
  flamingo flank flannel flap flashback flashlight flask flatter flattery flavour flaw flawless flea fleece
  flex flick flicker flimsy flinch flip flipper flirt flop floppy flora floral florist flout fluff fluffy
  fluke flurry flush flute flutter fodder foe foggy folder foliage folk following font foothold footnote
  footpath footstep footwear forceful forcible fore forearm foreground forehand forehead foreman foremost
  forerunner foresight foretell foreword forfeit forgetful forgo forlorn formerly formidable forte forth
  forthcoming fortnight forwards foul fountain fowl foyer fracture fragrance frail franchise frantic
  fraudulent fray freak freckle freelance freestyle freeway freewheeling freezer freight french frenzy
  frequent freshman fret friday fridge friendly fright frightful fringe frisk frivolous frontal frost frown
  fruitful fruition fruitless fuck fudge fumble fundraise fundraiser funk funky funnel furnace furnish furry
  further fury fuse fuss fussy futuristic fuzzy gadget gal gale gallant galley gallon gallop gambler gamer
  gamut gardener garnish garter gasp gastric gateway gauge gaunt gay gel generalise genital genius genre
  gent gentleman genus geometric geranium gerbil german ghastly ghetto gibberish gifted gig giggle gill
  gimmick gin ginger girth gist given glamour glance gland glare glaze gleam glee glimpse glitch glitter
  gloat globe gloom gloss glossary glossy glove glow glucose glue glut gnat gnome god goddess godfather
  goggle goldfish gone goodie goodness google gorge gorgeous gourmet governess gown gracious grader gradient
  graffiti grammatical granddaughter grandma grandpa grandparent grandson granny granular grapefruit
  graphite grapple grasshopper grate gratis gratitude gratuitous gravel graveyard gravy grease greasy greek
  greenback greyhound grid grieve grim grimace grime grin groan grocer grocery groin groove grotesque grouch
  grounding grouse growl grown grownup grub gruelling gruesome grumpy grunt guild guinea guise guitarist
  gull gullible gulp gum gust gut guy gym gypsy habitat habitual haggle haircut hairdresser hairstyle hairy
  haj halftime halfway hallmark hallway halo ham hamburger hamster handbag handbook handicap handkerchief
  handler handout handwriting handy hanger hangover haphazard happiness harbinger hardcore hardly
  hardworking hardy hare harmful harmless harmonica harness harp hashtag hassle haste hatch hatchet hateful
  haul haven havoc hay hazel hazy headache headband headlight headlong headphone headquarter headset headway
  healthcare heap heartbeat heartbreaking heartfelt heartland hearty heater heathen heave heavenly
  heavyweight hectic hedge hedgehog hefty heifer heighten heir heiress heist helix helm helpful hemisphere
  hen henceforth herald herb hereby hereditary herein heresy heroine herring heterosexual hexagonal hey
  hiccup hideous hiker hilarious hillside hilly hindsight hinge hip hippie hippo hitch hive hmm hoarse hog
  hollow holocaust homage homeland homely homepage homesick homestead homestyle hometown homework homophobia
  honeymoon honorary hood hoodie hoof hooligan hoop hoot hop hopeful hopeless horny horoscope horrendous
  horrid horrify horseback horseman hospice hospitalise hostel hostess hotdog hotline hound hourly
  housekeeper housewife hover howl hub hue huh hulk hull hump hunch hunk husk hustle hydrant hydraulic
  hydrocarbon hymn hype hyperlink hyphen hypnosis hypnotise hypothetical icy id idiom idiot idiotic idyllic
  igloo ignition ignorant illegible illogical illumination illustrious imagery imaginary imaginative
  immaculate immaterial immature immediate immense immerse imminent immobile immoral immortal impairment
  impart impartial impatience impatient impeccable impending imperfect imperfection imperial impersonal
  impersonate impetus implant implore impotent impoverished impractical improbable improper improvise
  impunity impurity inaccessible inaccurate inactive inadequate inadvertent inbox incapable incapacitate
  incarcerate incense inception incest incidence incidental incision inclination incline incoherent incoming
  incomparable incompatible incompetence incomplete incomprehensible inconclusive inconsistent inconspicuous
  inconvenience inconvenient incredible incredibly incriminate incurable indecent indecisive indefinite
  indent indian indie indifferent indigestion indignant indignation indispensable individuality indonesian
  indoor indoors induct indulgence inept inert infamous infancy infatuated infer inference inferno infest
  infinity infirmary inflammable inflate inflationary inflow info infuriate infuse ingenious ingenuity
  ingest inherent inhibition initialise inlet innate innings input inquest inquisitive insensitive insertion
  insidious insight insightful insignificant insinuate insomnia instantaneous instinctive insulation
  intelligible intent interchange intercourse interface interlude intermediate intermittent intern
  internship interpersonal interplay intertwine intolerable intolerant intractable intrepid intricate
  intrinsic introductory introvert intrude intrusive intuitive invaluable inventive inverse invert
  invincible invoice invoke involuntary ion ipad iphone iranian iraqi iris irish irrational irregular
  irrelevant irresistible irrespective irreversible irritable irritate islander israeli issuance italian
  itch itchy itemise itinerary ivy jab jade jagged janitor january japanese jar jasmine jaw jazz jeans jelly
  jeopardy jersey jeweller jigsaw jingle jockey jog joker jolly jolt jot joyful joyous jubilant jug juggle
  juice juicy july jumble jumbo jumper jumpy juncture june juniper junk junkie jurist juror justifiable
  juvenile kangaroo karaoke karate karma kayak kennel kerb kernel kettle keyboard keyhole keynote keypad
  keyword kidnapping kilo kilobyte kiloliter kilt kimono kin kinda kindle kindness kit kitten kitty kiwi
  knack knead knickers knob knockout knot knowledgeable knuckle koala korean laborious lace lad laden lagoon
  lair lamb lame lament lampshade landfill landlady landlord landmark landowner landscape lantern lap laptop
  lard larva lasagne laser lash lasting latch lateral lather latter laudable laudatory laughable laundry
  lavatory lavender lavish lawful lawn laxative layout layover laziness lb leaflet leafy leash ledge ledger
  leek leftist leftover legality legible legion leisurely lemon lemonade lengthen leopard leper lesbian
  lesser lest lethargic lettuce lever leverage lexical liable liaise liar librarian lien lieu lifeguard
  lifeless lifespan lifetime ligament lightbulb lighter lightweight likeness lilac lily limb lime limelight
  limestone limp linen liner linger lingerie linguist lining lipstick literal litter lively livid living
  lizard llama loath loathe lobster locker locust lodging loft lofty login logistic logistical lol lollipop
  lone loneliness longevity longing longtime lookout loop lord lore lotion lotus lounge lousy lovable lovely
  lozenge lubricate lucid lucrative ludicrous lukewarm lull lullaby lumber luminous lump lunacy lunar
  lunatic luncheon lunge lurid luscious lust lynch lynx lyric lyrical macabre macaroni machinery macho madam
  madness maggot magic magician magnesium maiden mailbox maim mainframe mainland mainstay maize majestic
  majesty makeshift malaise malice malicious malt mammoth manageable mane mangrove manhood manhunt manic
  manifest manly mannerism manor mansion mantle manure maple marble mare margarine marigold marinate marital
  marketplace maroon marquee marrow marsh martyrdom marvel marvellous mascara mash mason masseur masterpiece
  maternal maternity mathematical mathematician matrimony matron mattress maul mausoleum maverick maxim may
  mayhem mayonnaise maze meadow meagre meaningless meaty mechanic media medic mediocre meditate meditation
  medley meek megabyte megapixel melancholy mellow melon membrane memo memoir memorabilia memorable memorial
  menace menopause menstrual merciful merciless mercury mere mermaid merry mesh metabolic metallic metric
  mew mexican mg microchip microwave midget midsummer midway might migratory mileage milky miller
  millionaire mimic mince mindful mindless mine mingle minimal mink mint minus minuscule mirage mire
  misbehave miscarriage miscellaneous mischief mischievous misconception misconduct miser misfit misfortune
  misguided misinform misjudge misplace misprint missing mistress misty mite mitten mixer mm moat mod
  modesty moist moisten mole molest mollusc momentarily momentous monarch monday mono monsoon monstrosity
  monstrous monthly moody moonlight moor moose mop moralise morbid more morgue moron moss most mostly moth
  motherboard motherhood motionless motorway mould mound mountainous moustache mouthful movable mow mr mrs
  ms mucus muddle muddy mudflow muffin mug muggy mule mull multiply multitude mum mumble munch mundane mural
  murderous murky murmur muscular muse mush mushy mussel mustard musty mutilate mutter mutton myriad mystify
  mythical nag nano nap napkin nappy narrate nasal nasty nationwide naturally nausea nauseous navel navigate
  nearly necessarily necessitate necklace nectar nectarine needless needy negate negligible negotiable
  neighbouring neocon neoconservative neon neural neurology neurotic neuter newborn newly newlywed newsgroup
  newsletter newsworthy nibble nicety niche nightfall nightgown nightie nightingale nightly nightmare nipple
  nocturnal node nonchalant noncombatant nonexistent nonfiction nonsense nonstop nook noose nope nor
  nostalgic nostril nosy notable notably notation notch notebook noteworthy noticeable notion notorious noun
  nourish nourishment novelty november nowhere nozzle nude nudge nudity nuisance nuke null numb numeral
  numerical nursery nutritious nutshell nylon oak oat oatmeal obese obituary oblique obliterate oblivion
  oblivious oblong oboe obscene obscenity obscure obsess obsessive obviously occasional occult octave
  october octopus oddity odds odious off offbeat offhand officiate offshoot offspring ok okay omelette
  ominous omit oncoming onlooker only onset onto oolong ooze opaque operative opinionated opportune
  oppressive optician optimist optimum optional opulent orb orchard ordeal orderly ore orgasm orgy oriental
  orientate ornate oscillate ostensibly ostrich other otherwise otter ounce outback outburst outcast outcry
  outdoor outdoors outfit outgoing outing outlandish outlast outlay outlook outlying outnumber outset
  outsider outsource outspoken oval ovary overcoat overcook overcrowded overdo overdue overeat overhead
  overhear overjoyed overload overly overpower overprice overpriced overrule oversleep overt overtime
  overweight overwhelm overwork owl own oxidation oxide oyster pacific pacify packet packing pad paddock
  padlock pager painkiller painless painstaking paintbrush pal palate pale paleontologist palestinian
  palette palpable paltry pamphlet pancake panda pander pane pang panoramic pant panther panties pantry
  paperback paperwork par parable paradoxical parakeet paramount paraphrase parch parental parenthood parish
  parlour parrot parsley parsnip passable passerby passionate password pastel pastime pastoral pastry
  pasture pat patchy pate paternal pathetic pathway patriarch patronise paw payable payback payday payer
  payoff payroll pc pdf pea peach peacock pear peat pebble peck peculiar pedestal pedigree peep peer pellet
  penal pence penchant pendant pendulum penguin penis penniless penny penthouse people pep peppermint per
  percentile perceptible perceptive perch percussion perennial performer peril perilous periodical periphery
  perish perk permissible perpendicular perpetrate perplex perplexed persevere personable personalise
  personify perspiration perspire pertain pertinent perturb pervade pervasive perverse pervert pessimist
  pester pet petal petite petrified petty phantom pheasant phlegm phonetic phosphorus photographic phrase
  phylum physique picket pickle picky pictorial picturesque pie piecemeal pierce piglet pigment pike
  pillowcase pimp pimple pinch pine pinnacle pinpoint pint piss pitcher pitfall pivot pivotal pixel placate
  placebo placid plaid planetary plank plaque plaster platinum playback playful playground playing playlist
  playmaker playoff playwright pleasing pleasurable plenty pliers plight ploy plum plumage plumber plumbing
  plume plump plus plush ply pm poach pod podcast poignant pointless poised poke poker polar polish
  politeness pollen polo polyester pomegranate pomp pompous pony pop popcorn pope poppy populace popularise
  populate porch pore pork porous porter portrayal posh possessive possibly postage postal postcard
  posterior posthumous postman postmark postscript potassium potion pottery potty pouch poultry pounce pout
  practicable practically prairie prank precarious precaution precautionary precipice precipitate precisely
  preclude precocious preconceived precursor predator predatory predicament predictable predominance
  predominant preferable preferably preferential prefix prelude premiere premonition preoccupied preparatory
  preposition preposterous prescribe presentable presently preservative presumably pretentious pretext
  prevalent preventable previously prey priceless prick prickly priestess prim primal principally printout
  prism pristine privileged probable probation procrastinate prod prodigy profanity proficiency profuse
  prohibitive projector prolific prom promenade prominence promiscuous promising promissory promo
  promotional pronoun proofread propel propeller properly prophecy prophetic proponent prosaic prospective
  prospectus protective protege protrude provided prow prowess prowl prudent prune psyche psychiatric
  psychic psycho psychotic pub puberty publicist publicly pudding puddle puff pulley pullover pulse pumpkin
  punchline punctuate punctuation puncture pungent punishable puny pup puppy purely purify purposeful purr
  pushy putty python quack quaint qualm quantify quarry quart quarterback quarterly quartet quartz queasy
  queer quench query quest questionable questionnaire quibble quicken quickly quid quilt quip quirk quirky
  quiver rabbi raccoon racetrack rack radiant radiate radish raffle rafter rag ragged railing rainbow
  raincoat raindrop raisin rake ram ramble ramp ranch ranger ransack rant rap rapper rapport rapture rarely
  rarity rascal rash raspberry rating rationale rattle rattlesnake ravage rave ravel raven ravenous ravish
  razor readable readily readiness really realm rebate rebellious rebirth reboot rebound rebuff recap
  recently receptacle receptionist receptive recess recharge reciprocal reckon recline recluse recognisable
  recoil recollect recollection recoup recreate recreational rectangle rectangular recurrent redemption
  redevelopment redhead redo redress redundant reed reek reel refill reflective reflex refreshing
  refreshment refrigerate refurbish regal regarding regimen registrar regress regretful regrettable rehab
  rehearse reimburse rein reindeer reinstate reinvigorate rejoin rekindle relapse relational relaxing relay
  relegate relentless reliance relish relive reload remarkable rematch reminder reminisce reminiscent
  remodel removable rename rendezvous rendition rent rep repentance repercussion repertoire repetitive
  replay replenish replica replicate reportedly repository reprint reproach reproduce repulsive reputable
  repute resale resentment reset residential residual resin resound resourceful respectable respectful
  respectively respite restart restrictive restroom resurgence resurrection resuscitate retarded rethink
  retina retort retriever retro retrospect reuse rev revealing revel revere reverence reversal reversion
  revisit revolting revolutionise rewind reword rewrite rheumatism rhyme rhythmic rib ridge rig righteous
  rightful rigorous rigour rim rink rinse ripen ripple rite riverside rivet roadway roast robe robin robust
  rocker rocky rodent roller romp rookie roommate roomy roost rooster rose rosemary rosy rotary rouge
  roundabout rouse rout rover ruby rucksack rugged rum rumble rummage runtime rupture russian rust rustic
  rusty ruthless rye sabbath sable safari saga sage sailing saint salad salami saliva salmon saloon salsa
  same sanctuary sandpaper sandwich sandy sane sanity sap sarcastic sardine sassy satin saturate saturday
  sauce saucepan saucer saucy sausage savings savour savoury savvy saw sax scab scaffold scald scallop scalp
  scandalous scanner scant scapegoat scarcely scarecrow scarf scarlet scenery scenic scent schizophrenia
  scholarly schoolboy schoolgirl schoolteacher sci sciatica scoff scoop scorch scorn scornful scorpion
  scottish scour scowl scramble scrape screech screening screenplay screenshot screw screwdriver scribble
  scroll scrub scruffy scrutiny scuffle sculpt scum scurry scuttle seafood seagull seam seamless seamstress
  seaport searchlight seasick seaside seasonal seasoning seatbelt seaweed secluded secondhand secondly
  secrete secretive sedan sedate sedative sedentary sediment seductive seemingly segment segregate selfie
  selfless semantic semblance semicolon semitic sender seniority senseless sensible sensory sensual sensuous
  sentry separately september septic sequel sequential serenade serene seriously serpent serum server
  serving sewage sewer sewing sexist shade shadowy shady shaft shaggy shall sham shambles shame shameless
  shampoo shaver shawl she shear sheepish sheer sheikh shell shepherd sheriff shimmer shin shiny shit shitty
  shoelace shoplift shopper shopping shortcut shorthand shortly shorts shot shotgun showcase showdown shower
  showroom shred shriek shrill shrivel shrub shrug shudder shuffle shun shutter sicken sickening sickness
  sideline sidetrack sideways sieve sift sigh sightseeing signify silica silk silky sill silt similarly
  simmer simplistic simply simulator since singular sinister sip sitter situate sixteenth sizzle skate
  skateboard sketchy skew skidoo skim skyline slab slack slang slant slapstick slate slay sleek sleepless
  sleet sleeve sleigh slender slice slick slight slime slimy sling slipper slippery slit slob slop slope
  sloppy slot slouch slowdown sludge slug slur slush slut smack smartphone smear smirk smoky smoothie
  smother smudge smug snag snail snappy snapshot snare snarl sneaker sneaky sneer sneeze sniff snip snippet
  snob snobbish snooze snore snort snout snowball snowboard snowfall snowflake snowman snowy snub snug so
  soapy sob sober sociable societal sock socket soda sodium sofa softly soggy solace solely solemn solicitor
  solidify solitary soluble solvent sombre some someplace sometime somewhere soothe soothing sorrowful sorta
  soulful soup soy soya spa spacious spade spaghetti spam spaniel spanish spank spanner sparkle sparrow
  sparse spasm spatula spawn speciality speck spectacle speechless speedy spelling spinach spinal spinster
  spirited spiteful splendid splendour spoke sponge spongy spoof spooky spool spoonful sporadic sporty
  spotless spout sprain sprawl spreadsheet spree sprinkler sprint sprout spurious squabble squalid squash
  squat squeak squeaky squeal squeamish squid squint squirm squirrel squirt stag stagger stainless staircase
  stale stallion stamina stammer standardise standout standpoint staple stapler starboard starch stardom
  stark starlight starry startle startling stationary stationery stature staunch steak steamer stellar
  stench stepfather stepmother stereo sterilise steroid stew steward sticker sticky stifle stillness stitch
  stocking stocky stolen stomp stony stool stoop stopwatch storey stormy storyline storyteller stout
  straddle strand strap strategist straw strawberry stray streak stressful stretcher striking stripe
  stripper stroll stroller structural stub stubborn stuck stud studious stuffing stuffy stump stun stunt
  stutter sty stylish stylist stylistic suave subconscious sublime subliminal submerge subsequently
  subterfuge subtitle subtle subtlety subtract suburban subway such sucker suction suddenly suede suffix
  suffocate sugary suggestive suite suitor sulk sullen sultry summons sumptuous sunburn sunday sunflower
  sunglasses sunlight sunrise sunscreen sunset sunshine suntan super superb superfluous superhero
  superimpose superlative superman supersede superstar superstitious supper supple supplementary supportive
  supposedly supremo surcharge surely surf surname surprising surrogate surveyor susceptible sushi suspense
  sustenance swan swarm sway swearword sweaty sweeten sweetener sweetheart swerve swimming swimsuit swirl
  swivel swoop syllable syllabus symmetry sync syndrome synonymous syntax synthesise syringe syrup tab tabby
  tablecloth tablespoon tablet taboo tacit tack taco tact tactful tactless tad tag tailgate taint takeaway
  talented talkative talker tally talon tamper tan tangerine tangle tango tantrum tapestry tar tarantula
  tardy tart tasteful tasteless tat taunt taut tavern taxable teacup teammate teapot teardrop tearful
  teaspoon tech techie technicality technically tedious tee teenage telecom telegraph telepathic telephoto
  temp temper temperate template tempo tempting tenancy tenderness tendon tenet tenor tentacle tentative
  tenterhook tepid terminally terminus termite terrace terrestrial terribly terrier terrific testicle tether
  texture thai than thanks thanksgiving that thatch thee theirs then thereafter thereby thermostat thesaurus
  thicken thickness thinker thirst thirteenth this thistle thong thorn thorny thoroughly though thought
  thoughtful thoughtless thrash thrift thrifty thrill thriller throb throng throttle thud thumb thump
  thunderstorm thursday thyme thyroid tick ticking tickle ticklish tiebreak tier tile till tilt timeless
  timely timer timescale timesheet timetable timid tinge tingle tinker tint tiptoe tired tiredness tireless
  tiresome tiring titan titanic to toad toast toaster toe toffee toiletry token tolerable tombstone tome
  tonic tonsil too toolbar toolbox toothache toothbrush toothpaste topless torment torrent torrential
  tortilla torturous totally touchdown touching touchy toughen tow towering townhouse traceable tract
  tradeoff trainee tramp trample trampoline trance tranquil tranquilliser transatlantic transcend
  transcription transformer transient translucent transmittal transvestite trapeze trapper trashy traumatise
  tray treacherous treachery treadmill treasurer treble trek trenchant trendy trespass triangle triangular
  tribal tribulation tributary trick trickle tricky tricycle trifle trimming trinity trio triple triplet
  tripod trite triumphant trivia troll tropic trot troublemaker troubleshoot trough trout trowel truancy
  truant truffle truism trump trustee trusting truthful trying tub tuck tuesday tug tuition tulip tumble
  tummy tumultuous tuna tune tunic turban turf turkey turkish turnip turnout turquoise turret tutor tutoring
  tuxedo tv tweak tweed tweet tweezers twinkle twirl twitch typeface typewriter typhoid typically typist
  typo ubiquitous udder ukrainian ulcer ulterior ultimate umpteen unanimity unassuming unattractive unaware
  unbearable unbeatable unbelievable uncanny uncomfortable uncommon unconventional undeniable under underage
  underclothes undercover underdog undergraduate underground underlying underneath underpants underpass
  underprivileged underrated underwater underway underwear underworld underwriter undesirable undisputed
  undivided undoubtedly undress undue unduly unending uneven unexplained unfaithful unfamiliar unfit unfold
  unforeseen unforgettable unfortunately unfriendly ungrateful unhealthy unheard unicorn unimportant
  uninhabited uninterested unisex unison universe unkind unleaded unlike unlikely unlock unnatural
  unnecessary unorthodox unpack unpleasant unplug unprecedented unpredictable unpretentious unqualified
  unrealistic unreasonable unrelated unreliable unrivalled unruly unscathed unscrupulous unseeded unsettled
  unsightly unskilled unsolicited unspeakable unspoken unstuck unsubscribe unsuccessful unsuitable unsure
  unsuspecting unsympathetic unthinkable untidy untie until untimely untold untouched untrue unused
  unusually unwanted unwarranted unwelcome unwell unwieldy unwilling unwind unwise unwitting unworthy unwrap
  up upbeat upbringing upheld upholstery upkeep uplifting upmarket upon upright uproot upstairs upsurge
  uptake uptight upwards urchin urinate urine urn usability usable usefulness usher usually utensil uterus
  utmost utterly valet valve van vandal vanguard vanilla vanity varied varnish vault veal vector veer vegan
  veggie vein velvet veneer vengeance venom venomous ventilate veranda verb verbatim vermin versatile very
  via viable vibe vibrant vicar vicarious vicinity vicious vigil villain vinegar vineyard vintage vinyl
  viola violent violet viper viral virginity virile virtually virtuoso virtuous viscous visually vivid vodka
  vogue volley volt voltage voluntarily voluptuous vomit voracious vortex voucher vs vulture wacky wad wade
  wafer waffle wag wagon wail waistcoat waive waiver waking walker walkway wallpaper walnut walrus waltz
  wand wane wannabe warble wardrobe warp warranty wart was washable washer washing washroom wasp wastage
  watchful waterfront waterproof watertight watery waver wavy wax wayward weakness weary webcam webpage
  wedge wednesday wee weed weekday weekly weld welder wellbeing welterweight whack whatsoever wheelchair
  whereby wherein whim whimper whimsical whirl whirlpool whisk whisker whisky whiteboard whiz wholesome
  whomever whopping whore why wick wicker wicket widely wiener wifi wig wiggle wildcard wilderness willing
  willingness willow willpower wilt wily wimp wince winding windmill windscreen windshield windy winery
  winger wink winning wireless wiring wiry wishful wit witch witchcraft witty wizard wobble wobbly woe
  womanhood wonderful wonderfully woo wooden woodland woodwork woody wool woollen wording workable workbook
  workload workout workplace worksheet workstation worn worried worrying worse worst worthless worthwhile
  wound wrapper wrapping wreak wreath wreck wren wrench wrestling wretched wriggle wring wrinkle wristwatch
  writ wrongdoing wrought wry yacht yahoo yap yarn yay yeah yearly yearn yeast yelp yep yet yew yoghurt yoke
  yolk you youngster youthful yuck yum yummy yuppy zany zeal zealous zest zigzag zinc zip zipper zodiac
  zombie zoom zucchini
`;

// src/language/english/derivation.ts
var made;
function known(word) {
  made ??= /* @__PURE__ */ new Set([...words(roots), ...words(rareWords), ...words(functionWords)]);
  return made.has(word) || made.has(spelling.respell(word)) || made.has(spelling.variants.get(word) ?? "");
}
var suffixes = [
  ["isation", ["ise"]],
  ["ization", ["ize"]],
  ["ification", ["ify"]],
  ["ation", ["ate", "e", ""]],
  ["ition", ["ite", "e", ""]],
  ["tion", ["te", "t", ""]],
  ["sion", ["d", "de", "se", "t"]],
  ["ment", [""]],
  ["ance", ["", "e", "ant"]],
  ["ence", ["", "e", "ent"]],
  ["ancy", ["ant"]],
  ["ency", ["ent"]],
  ["ility", ["le"]],
  ["ity", ["", "e"]],
  ["iness", ["y"]],
  ["ness", [""]],
  ["ical", ["ic", "y"]],
  ["al", ["", "e"]],
  ["ably", ["able"]],
  ["ibly", ["ible"]],
  ["ically", ["ic", "ical"]],
  ["ily", ["y"]],
  ["ly", ["", "le"]],
  ["iful", ["y"]],
  ["ful", [""]],
  ["less", [""]],
  ["able", ["", "e"]],
  ["ive", ["e", "", "ion"]],
  ["ism", ["", "e"]],
  ["ist", ["", "e", "y", "ism"]],
  ["ship", [""]],
  ["hood", [""]],
  ["ator", ["ate"]],
  ["or", ["", "e"]],
  ["er", ["", "e"]],
  ["ee", [""]],
  ["ous", ["", "e", "y"]],
  ["ic", ["", "y"]]
];
var SHORTEST2 = 3;
function bases(word) {
  for (const [ending, befores] of suffixes) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < (ending.length < 3 ? SHORTEST2 + 1 : SHORTEST2)) continue;
    for (const before2 of befores) {
      const doubled = before2 === "" && /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
      for (const base of /* @__PURE__ */ new Set([stem + before2, doubled + before2])) {
        if (known(base)) return [{ lemma: base, level: "related", rule: `-${ending}` }];
      }
    }
  }
  return [];
}

// src/language/english/hyphens.ts
function compoundParts(word) {
  const named2 = /^(\p{Lu}[\p{L}\p{N}]*)-\p{Ll}/u.exec(word);
  return named2 ? [{ lemma: named2[1], level: "related", rule: "compound" }] : [];
}
var DIRECTIONS = /* @__PURE__ */ new Set(["north", "south", "east", "west"]);
function joins(left, right) {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (spelling.hyphenPrefixes.has(first) || first === second || first === "al") return true;
  if (left === left.toUpperCase() || right === right.toUpperCase()) return false;
  return known(first) && known(second) && !DIRECTIONS.has(first);
}

// src/language/english/irregular.ts
var irregular = `
  be am is are was were been being
  have has had having
  do does did done doing
  go goes went gone
  arise arose arisen
  awake awoke awoken
  bear bore borne born
  beat beaten
  become became
  begin began begun
  bend bent
  bid bade bidden
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  broadcast
  build built
  burn burnt
  burst
  buy bought
  cast
  catch caught
  choose chose chosen
  cling clung
  come came
  cost
  creep crept
  cut
  deal dealt
  dig dug
  draw drew drawn
  dream dreamt
  drink drank drunk
  drive drove driven
  dwell dwelt
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fling flung
  fly flew flown
  forbid forbade forbidden
  forecast
  foresee foresaw foreseen
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  get got gotten
  give gave given
  grind ground
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hit
  hold held
  hurt
  keep kept
  kneel knelt
  know knew known
  lay laid
  lead led
  lean leant
  leap leapt
  learn learnt
  leave left
  lend lent
  let
  lie lay lain
  light lit
  lose lost
  make made
  mean meant
  meet met
  mislead misled
  mistake mistook mistaken
  misunderstand misunderstood
  outdo outdid outdone
  overcome overcame
  oversee oversaw overseen
  overtake overtook overtaken
  overthrow overthrew overthrown
  pay paid
  plead pled
  prove proven
  put
  quit
  read
  rebuild rebuilt
  rend rent
  repay repaid
  rid
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  set
  sew sewn
  shake shook shaken
  shed
  shine shone
  shoot shot
  show shown
  shrink shrank shrunk
  shut
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  smell smelt
  sow sown
  speak spoke spoken
  speed sped
  spell spelt
  spend spent
  spill spilt
  spin spun
  split
  spoil spoilt
  spread
  spring sprang sprung
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  stink stank stunk
  stride strode
  strike struck stricken
  string strung
  strive strove striven
  swear swore sworn
  sweep swept
  swell swollen
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  thrust
  undergo underwent undergone
  understand understood
  undertake undertook undertaken
  undo undid undone
  uphold upheld
  upset
  wake woke woken
  wear wore worn
  weave wove woven
  weep wept
  win won
  wind wound
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  write wrote written
  good better best
  bad worse worst
  far farther farthest further furthest
  little less least
  many more most
  man men
  woman women
  child children
  person people
  foot feet
  tooth teeth
  goose geese
  mouse mice
  ox oxen
  wife wives
  life lives
  knife knives
  half halves
  leaf leaves
  thief thieves
  wolf wolves
  loaf loaves
  shelf shelves
  calf calves
  self selves
  crisis crises
  analysis analyses
  basis bases
  axis axes
  thesis theses
  hypothesis hypotheses
  emphasis emphases
  diagnosis diagnoses
  synopsis synopses
  parenthesis parentheses
  oasis oases
  criterion criteria
  phenomenon phenomena
  stratum strata
  medium media
  datum data
  memorandum memoranda
  referendum referenda
  curriculum curricula
  addendum addenda
  bacterium bacteria
  nucleus nuclei
  alumnus alumni
  stimulus stimuli
  formula formulae
  index indices
  appendix appendices
  matrix matrices
  vertex vertices
  serviceman servicemen
  spokesman spokesmen
  chairman chairmen
  gunman gunmen
  policeman policemen
  fisherman fishermen
  businessman businessmen
  congressman congressmen
  statesman statesmen
  fireman firemen
  salesman salesmen
  layman laymen
  craftsman craftsmen
  sportsman sportsmen
  spokeswoman spokeswomen
  grandchild grandchildren
  hour hrs
  year yrs
  minute mins
  pound lbs
`;
var unchanged = `
  news series species arms customs goods politics physics economics mathematics statistics athletics headquarters
  barracks crossroads outskirts whereabouts always perhaps besides sometimes its his is as was has does thus us this plus
  bus gas yes less unless across alas afterwards towards forwards backwards regardless nevertheless nonetheless upstairs
  overseas evening morning during king thing nothing something anything everything ring spring string sting wing bring
  sing swing need feed seed deed heed weed breed bleed greed speed indeed exceed proceed succeed bed red shed sled
  hundred sacred naked wicked kindred hatred christmas ceiling darling inkling sibling wellbeing number another
  ourselves themselves yourselves banner batter bother butter capable center coalition corner damper dinner faction factor
  father feudal finance flower former hammer letter manner master matter mission mutation offence pants partition passion
  passive pastor ponder portal portion position proper render rubber sandal sector summer tailor tender tension
  other only early family rally reply supply apply imply july daily holy ugly belly ally fly
`;
var compared = `
  big bold brave brief bright broad busy cheap clean clear clever close cold cool costly cruel dark deadly dear deep dense
  dirty dry early easy fair fast fat few fierce fine firm fresh friendly full great green grim happy hard harsh healthy
  heavy high hot huge humble keen kind large late lengthy light likely long loose loud low mild narrow near neat new noble
  noisy old pale poor pretty proud pure quick quiet rare red rich risky rough sad safe severe shallow sharp short sick
  simple slight slow small smart smooth soft sound steady steep stiff strange strict strong subtle sure sweet swift tall
  tense thick thin tight tiny tough true ugly vast wage warm weak wealthy wet white wide wild wise worthy young
`;
var standing = `
  lay meeting building feeling housing warning ending setting rating ruling shooting bombing uprising offering belonging
  earning saving crossing briefing gathering proceeding understanding wedding dwelling greeting blessing surrounding
  ceiling funding accounting advertising banking engineering farming marketing programming publishing shipping timing
`;
var contractions = `
  won't = will
  can't = can
  shan't = shall
  ain't = be | have
  don't = do
  doesn't = do
  didn't = do
  isn't = be
  aren't = be
  wasn't = be
  weren't = be
  hasn't = have
  haven't = have
  hadn't = have
  wouldn't = will
  couldn't = can
  shouldn't = shall
  mightn't = may
  mustn't = must
  needn't = need
  daren't = dare
  cannot = can
`;

// src/language/english/morphology.ts
var made2;
function lists() {
  if (made2) return made2;
  const bases2 = /* @__PURE__ */ new Map();
  const irregulars = /* @__PURE__ */ new Set();
  for (const line2 of irregular.trim().split("\n")) {
    const [base, ...others] = words(line2);
    if (others.length > 0 || !/e$/.test(base)) irregulars.add(base);
    for (const other of others) bases2.set(other, [...bases2.get(other) ?? [], base]);
  }
  made2 = {
    unchanged: new Set(words(unchanged)),
    standing: new Set(words(standing)),
    compared: new Set(words(compared)),
    contractions: new Map(
      contractions.trim().split("\n").map((line2) => line2.trim().split(" = "))
    ),
    bases: bases2,
    irregular: irregulars
  };
  return made2;
}
var VOWEL = /[aeiouy]/;
function singulars(word) {
  if (!word.endsWith("s") || /(?:ss|is|us)$/.test(word)) {
    return /(?:is|us)$/.test(word) && known(word.slice(0, -1)) && !known(word) ? [word.slice(0, -1)] : [];
  }
  const cut2 = [];
  if (/[^aeiou]ies$/.test(word) && word.length > 4) cut2.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) cut2.push(word.slice(0, -2));
  if (/(?:zz|[^s]s)es$/.test(word)) cut2.push(word.slice(0, -3));
  cut2.push(word.slice(0, -1));
  const found = cut2.filter(known);
  if (found.length > 1 && found[0].length < found[1].length && /(?:ch|sh)$/.test(found[0]))
    found.length = 1;
  if (found.length > 0 || known(word)) return found;
  if (/^.{0,4}as$/.test(word)) return [];
  return /^.{0,2}oes$|[aeiou][szc]es$/.test(word) ? cut2.slice(-1) : cut2.slice(0, 1);
}
var WITH_E = /(?:[^aeiou][aeiou][^aeiouwxy]|[aeiou][cgsvz]|[^aeiou][cvz]|[nrd]g|u|[^aeioul]l)$/;
var WEAK = /[aeiou][^aeiou]+(?:er|en|or|on|el|il|et|it|op|om)$/;
function verbBases(word, ending) {
  const stem = word.slice(0, -ending.length);
  if (!word.endsWith(ending) || stem.length < 2 || !VOWEL.test(stem)) return [];
  const cut2 = [];
  const doubled = /([bdfgklmnprstvz])\1$/.test(stem);
  if (ending === "ed" && stem.endsWith("i")) cut2.push(`${stem.slice(0, -1)}y`);
  if (ending === "ing" && stem.endsWith("y")) cut2.push(`${stem.slice(0, -1)}ie`);
  if (/[aeiou]ck$/.test(stem)) cut2.push(stem.slice(0, -1));
  if (/(?:ch|sh|st|nt|rd|ck|ll|ss)$/.test(stem)) cut2.push(stem, `${stem}e`);
  else cut2.push(`${stem}e`, stem);
  if (doubled) cut2.push(stem.slice(0, -1));
  const { irregular: irregular2, standing: standing2 } = lists();
  const found = cut2.filter(
    (base) => known(base) && !(ending === "ed" && irregular2.has(base) && !standing2.has(word))
  );
  if (found.length > 1) {
    const [first] = found;
    if (first === `${stem}e` && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return [first];
    if (ending === "ing" && stem.endsWith("y") && first.endsWith("ie")) return [first];
  }
  if (found.length > 0) return found;
  if (known(word)) return [];
  if (ending === "ed" && stem.endsWith("i")) return [`${stem.slice(0, -1)}y`];
  if (/[aeiou]ck$/.test(stem) && stem.length > 5) return [stem];
  if (doubled && !/(?:ll|ss|zz|ff)$/.test(stem)) return [stem.slice(0, -1)];
  return [WITH_E.test(stem) && !WEAK.test(stem) ? `${stem}e` : stem];
}
function positives(word) {
  const stem = word.replace(/(?:er|est)$/, "");
  if (stem === word) return [];
  const { compared: compared2 } = lists();
  const cut2 = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith("i") ? `${stem.slice(0, -1)}y` : ""];
  return cut2.filter((base) => compared2.has(base));
}
var DEMONYM = /^[a-z]{3,}(?:[ei]an|ican)s$|^(?:israel|iraq|pakistan|saud|yemen|bangladesh|qatar|kuwait|emirat)is$/;
var inflected = (lemma, rule) => ({ lemma, level: "inflected", rule });
function inflections(word) {
  const lower = word.toLowerCase();
  const { bases: bases2, unchanged: unchanged2, standing: standing2 } = lists();
  const found = (bases2.get(lower) ?? []).map((base) => [inflected(base, "irregular")]);
  if (standing2.has(lower)) return [[], ...found, ...endings(word, lower)];
  if (/^[AP]M$/.test(word)) return [];
  if (unchanged2.has(lower)) return found;
  const acronyms2 = /^((?:\p{Lu}\p{Ll}?)*\p{Lu}[\p{Lu}\p{N}]*)s$/u.exec(word);
  if (acronyms2 && /\p{Lu}.*\p{Lu}/u.test(acronyms2[1])) return [[inflected(acronyms2[1], "plural")]];
  return [...found, ...endings(word, lower)];
}
function endings(word, lower) {
  const { bases: bases2, unchanged: unchanged2 } = lists();
  const part = /(?:men|women|children|wives|feet|teeth|mice|geese)$/.exec(lower)?.[0];
  if (part && part.length + 2 < lower.length && !bases2.has(lower))
    return [[inflected(lower.slice(0, -part.length) + bases2.get(part)[0], "irregular")]];
  const vouched = word === lower ? () => true : known;
  const isIrregular = bases2.has(lower);
  const singular = DEMONYM.test(lower) ? [lower.slice(0, -1)] : singulars(lower).filter(isIrregular ? known : vouched);
  const found = singular.map((base) => [inflected(base, "-s"), ...inflections(base)[0] ?? []]);
  if (isIrregular) return found;
  if (!unchanged2.has(lower)) {
    for (const ending of ["ed", "ing"])
      found.push(
        ...verbBases(lower, ending).filter(vouched).map((base) => [inflected(base, `-${ending}`)])
      );
  }
  found.push(...positives(lower).map((base) => [inflected(base, "comparison")]));
  return found;
}
var memory = /* @__PURE__ */ new Map();
var REMEMBERED = 5e4;
var LONGEST2 = 60;
function analyses(word) {
  let found = memory.get(word);
  if (found === void 0) {
    if (memory.size >= REMEMBERED) memory.clear();
    found = distinct(analyse(word));
    memory.set(word, found);
  }
  return found.map((chain) => chain.slice());
}
function analyse(input) {
  if (input.length > LONGEST2) return [];
  const word = input.replace(/[’ʼ]/g, "'").replace(/[\u2010\u2011]/g, "-");
  const short = lists().contractions.get(word.toLowerCase());
  if (short) return short.split(" | ").map((base) => [inflected(base, "contraction")]);
  const possessive = /^(.+?)(?:'s|(?<=s)')$/i.exec(word);
  if (possessive) return before(inflected(possessive[1], "possessive"), analyse(possessive[1]));
  const first = /^(\p{L}+s)(-(?:general|by|at-arms|in-chief|in-law))$/iu.exec(word);
  if (first)
    return inflections(first[1]).map(
      (chain) => chain.map((form) => ({ ...form, lemma: form.lemma + first[2] }))
    );
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const start2 = word.slice(0, hyphen + 1);
    const whole = inflections(word.slice(hyphen + 1)).filter((chain) => chain.length > 0).map((chain) => chain.map((form) => ({ ...form, lemma: start2 + form.lemma })));
    const parts = compoundParts(word);
    if (parts.length > 0 && whole.length > 0) return [...whole, ...parts.map((form) => [form])];
    return parts.length > 0 ? [[], ...parts.map((form) => [form])] : whole;
  }
  if (!/^\p{L}+$/u.test(word)) return [];
  const lower = word.toLowerCase();
  const written2 = spelling.written.get(lower) ?? unstretched(lower);
  const found = written2 === void 0 ? [] : [[{ lemma: written2, level: "variant", rule: "spelling" }]];
  found.push(...inflections(word));
  const lemmas = found.length > 0 ? found.map((chain) => chain.at(-1)?.lemma ?? lower) : [lower];
  const { unchanged: unchanged2 } = lists();
  const derived = lemmas.flatMap(
    (lemma, index) => unchanged2.has(lemma) ? [] : bases(lemma).map((base) => [...found[index] ?? [], base])
  );
  return found.length === 0 && derived.length > 0 ? [[], ...derived] : [...found, ...derived];
}
function unstretched(word) {
  if (!/(.)\1\1/.test(word)) return void 0;
  return [word.replace(/(.)\1{2,}/g, "$1"), word.replace(/(.)\1{2,}/g, "$1$1")].find(known);
}
function distinct(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter((chain) => {
    const key = chain.map(({ lemma }) => lemma).join(" ");
    return !seen.has(key) && seen.add(key);
  });
}
function before(step, chains) {
  return chains.length === 0 ? [[step]] : chains.map((chain) => [step, ...chain]);
}
var PIECE = /^(?:ca|wo|sha|ai|nt|m|ll|re|ve|d|na|ta|gon|wan|got)$/;
function knows(word) {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  if (known(lower) || PIECE.test(lower) || isMade(lower)) return true;
  return analyse(lower).some(
    (chain) => chain.some(
      ({ lemma, level, rule }) => level !== "related" && rule !== "spelling" && lemma.split(/[- ]/).every((part) => known(part) || isMade(part))
    )
  );
}
function isMade(word) {
  const suffixed = /^(.{3,})(?:ly|ness|ment|able|er|or|less|ful|ship|like|ity|al|ic|ive|ion|ism|ist|ous)$/.test(word);
  if (suffixed && bases(word).length > 0) return true;
  const stem = word.slice(0, -1);
  if (word.endsWith("y") && [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")].some((base) => base.length > 2 && known(base)))
    return true;
  const prefixed = /^(?:un|re|non|over|under|mis|pre|out|anti|inter|counter|super|sub|ex|co|semi|multi|self|e|mid)-?(.{3,})$/.exec(
    word
  );
  if (prefixed && prefixed[1].split("-").every((part) => part !== "" && knows(part))) return true;
  const [first, ...rest2] = word.split("-");
  return rest2.length > 0 && rest2.length < 4 && [first, ...rest2].every((part) => part !== "" && !part.includes("-") && knows(part));
}

// src/language/noun-phrases.ts
function nounPhrases(rules) {
  const table2 = (text) => new Map(
    lines(text).flatMap(([key, list]) => list.split(/,\s*/).map((word) => [word, key]))
  );
  const set = (text) => new Set(words(text));
  return {
    ...rules,
    determiners: set(rules.determiners),
    relatives: set(rules.relatives),
    figurative: set(rules.figurative),
    partitives: table2(rules.partitives),
    unique: set(rules.unique),
    coordinators: table2(rules.coordinators),
    prepositions: table2(rules.prepositions),
    qualifiers: table2(rules.qualifiers),
    quantities: table2(rules.quantities),
    ordinals: table2(rules.ordinals),
    degrees: table2(rules.degrees),
    agencies: table2(rules.agencies),
    measures: table2(rules.measures),
    prefixes: table2(rules.prefixes),
    government: table2(rules.government),
    adjectives: new Map(lines(rules.adjectives))
  };
}
var lines = (text) => text.trim().split("\n").filter((line2) => line2.trim() !== "").map((line2) => line2.split(" = ").map((part) => part.trim()));

// src/language/english/noun-phrases.ts
var isConsonantY = /[^aeiou]y$/;
var plurals = /* @__PURE__ */ new Map([
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["person", "people"],
  ["crisis", "crises"],
  ["basis", "bases"],
  ["foot", "feet"],
  ["life", "lives"],
  ["leaf", "leaves"],
  ["half", "halves"],
  ["knife", "knives"],
  ["wife", "wives"],
  ["wolf", "wolves"],
  ["medium", "media"],
  ["criterion", "criteria"],
  ["phenomenon", "phenomena"],
  ["attorney general", "attorneys general"],
  ["secretary-general", "secretaries-general"]
]);
var uncounted = new Set(
  `aircraft spacecraft troops forces people police military personnel news series species arms talks ties media aid advice
  information equipment evidence progress research violence fighting food medicine water oil gas money trade security peace
  power energy electricity fuel weaponry ammunition assistance support help damage`.split(/\s+/)
);
var comparatives = new Set(compared.trim().split(/\s+/));
var irregularDegrees = /* @__PURE__ */ new Map([
  ["good", ["better", "best"]],
  ["bad", ["worse", "worst"]],
  ["far", ["farther", "farthest"]],
  ["tough", ["tougher", "toughest"]]
]);
function plural(noun) {
  const [, before2, last] = /^(.*?)([^\s-]*)$/su.exec(noun);
  const known2 = plurals.get(noun) ?? (plurals.has(last) ? before2 + plurals.get(last) : void 0);
  if (known2) return known2;
  if (uncounted.has(last) || /^\p{Lu}{2,}$|(?:[^s]s|people|men)$/u.test(last)) return noun;
  if (/man$/.test(last)) return `${noun.slice(0, -3)}men`;
  if (isConsonantY.test(last)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(last) ? `${noun}es` : `${noun}s`;
}
function compare(adjective, degree) {
  const at2 = degree === "most" ? 1 : 0;
  if (degree !== "more" && degree !== "most") return `${degree} ${adjective}`;
  const known2 = irregularDegrees.get(adjective);
  if (known2) return known2[at2];
  if (!comparatives.has(adjective)) return `${degree} ${adjective}`;
  const ending = at2 === 1 ? "est" : "er";
  if (/e$/.test(adjective)) return adjective + ending.slice(1);
  if (isConsonantY.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  return (/[^aeiou][aeiou][bdgmnpt]$/.test(adjective) ? adjective + adjective.at(-1) : adjective) + ending;
}
var phrasesOfNouns = nounPhrases({
  determiners: "the a an this that these those its their his her our",
  coordinators: `
    and = and
    or = or
  `,
  prepositions: `
    genitive = of
    object = against, on, over, upon
    place = in, at, inside, within
    goal = to, towards, toward, into
    source = from
    benefit = for
    company = with
    topic = on, about, regarding, concerning
    agent = by
    between = between, among
    without = without
  `,
  government: `
    on = attack, strike, assault, raid, offensive, ban, embargo, restriction, tax, tariff, pressure, law, agreement, focus, crackdown, limit, impact, report, dependence, reliance, emphasis, influence, ceasefire
    of = invasion, recognition, violation, use, withdrawal, release, occupation, annexation, criticism, control, rejection, violations, condemnation, victim, fear
    for = responsibility, support, demand, need, call, hope, respect, concern, sympathy, candidate, reason, punishment, penalty, compensation, request, preparation
    to = threat, access, visit, commitment, response, reaction, opposition, objection, answer, solution, damage, loyalty, right, challenge, approach, obstacle, warning, resistance
    in = trust, confidence, faith, increase, decline, drop, rise, interest, investment, participation, involvement, role, belief, change
    with = relations, relation, ties, tie, talks, meeting, negotiation, dialogue, cooperation, deal, contact, war, conflict, trade
    against = crime, sanctions, sanction, fight, protest, struggle, threats, lawsuit, violence, discrimination, action, charge, allegation, measure, protection, campaign
  `,
  qualifiers: `
    former = former, ex
    deputy = deputy, vice
    prospective = prospective, would-be, potential
    late = late
    acting = acting
    assistant = assistant
  `,
  quantities: `
    dozens = dozens of
    hundreds = hundreds of
    thousands = thousands of
    millions = millions of
    billions = billions of
    several = several, some
    many = many
    various = various
    both = both
    all = all
    every = every
  `,
  ordinals: `
    1 = first
    2 = second
    3 = third
    4 = fourth
    5 = fifth
    6 = sixth
    7 = seventh
    8 = eighth
    9 = ninth
    10 = tenth
    last = last
    next = next
  `,
  degrees: `
    more = more
    most = most
    very = very
    newly = newly
    less = less
  `,
  agencies: `
    made = made, built
    led = led
    backed = backed, supported
    owned = owned
  `,
  measures: `
    range = range
    term = term
    level = level
    scale = scale
    speed = speed
    quality = quality
    income = income
    risk = risk
    tech = tech
    distance = distance
    budget = budget
    cost = cost
    yield = yield
  `,
  prefixes: `
    anti = anti
    pro = pro
    non = non
    inter = inter
    post = post
    pre = pre
    ex = ex
  `,
  relatives: "",
  figurative: `
    shark drain tape duck horse elephant hawk dove wolf dog cat bear bull whip blow blood brain hand eye heart nose mouth tongue
    arm leg finger ear elbow sheep herring chip bag cow pig fish bird bug nut egg cake sugar cheese lip hat shoe boot sock
    ladder bridge cloud storm leaf stick stone bell tower ivory carpet collar thumb sabre saber rope pie
  `,
  partitives: `
    many = wave, number, series, majority, minority, handful, group, thousands, set, chain, string, spread, kind, type
    one = lack, amount, part, member, rest, end, start, beginning, loss, cause, result, source, outbreak, freedom, way, act, sense, sign, symbol, form, cycle, round, cessation, violation, use, abduction, recognition, declaration
  `,
  unique: `
    president government parliament army police military press attack opposition king pope constitution world
    border economy capital environment delegation victim public state country party court region city
  `,
  adjectives: `
    president = presidential
    parliament = parliamentary
    diplomacy = diplomatic
    economy = economic
    culture = cultural
    religion = religious
    nation = national
    government = government
    industry = industrial
    medicine = medical
    law = legal
    constitution = constitutional
    region = regional
    environment = environmental
    democracy = democratic
    history = historical
    technology = technological
    humanity = humanitarian
    people = people's
    politics = political
    territory = territorial
    west = western
    east = eastern
    north = northern
    south = southern
    West = Western
    East = Eastern
    ethnicity = ethnic
    ethnic group = ethnic
    strategy = strategic
    diplomat = diplomatic
    justice = judicial
    colony = colonial
    crime = criminal
  `,
  isRelational: (adjective) => /(?:[^l]al|ic|[^l]ar|ary|ile|ine|ish)$/.test(adjective) || /^(?:foreign|armed|civil|civilian|naval|peace|joint)$/.test(adjective),
  isDemonym: (word, name) => word !== name && /(?:an|ese|ish|i|ic|ch|sh|ss|ek|ot|ine|k|w|ite)$/.test(word) && word.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase(),
  plural,
  possessive: (name) => /s$/.test(name) ? `${name}'` : `${name}'s`,
  compare
});

// src/language/english/opposites.ts
var opposites2 = {
  pairs: `
    rise increase grow climb gain soar surge up / fall decrease drop decline shrink plunge slump down
    raise lift / lower cut reduce
    expand / contract shrink
    widen / narrow
    strengthen strong strength / weaken weak weakness
    escalate / ease calm
    intensify worsen / ease abate
    improve / worsen deteriorate
    win victory / lose loss defeat
    winner / loser
    open / close shut closed
    opening / closing closure
    enter join / leave quit
    entry / exit
    inside / outside
    in / out
    advance / retreat withdraw
    arrive arrival / depart departure
    come / go
    buy purchase buyer / sell sale seller
    give / take receive
    send / receive
    lend lender / borrow borrower
    creditor / debtor
    profit / loss
    surplus / deficit
    asset / liability
    support back endorse / oppose resist reject
    supporter / opponent
    favor favour / oppose
    accept / refuse reject decline
    approve / reject veto
    adopt / reject repeal
    agree agreement / disagree disagreement dispute
    allow permit / ban forbid prohibit bar
    confirm admit acknowledge affirm / deny refute
    assert claim / deny
    begin start open / end finish stop
    beginning / end
    continue resume / stop halt suspend
    launch / cancel
    live alive life / die dead death
    born / died
    survive survivor / die victim
    safe secure / dangerous
    safety / danger
    peace / war
    peaceful / violent
    attack / defend defense defence
    attacker / defender
    offense offence offensive / defense defence defensive
    build construct / destroy demolish
    construction / destruction demolition
    create / destroy
    add / subtract remove
    plus / minus
    more / less fewer
    most / least
    many / few
    much / little
    maximum / minimum
    majority / minority
    all every / none
    always / never
    large big / small
    high / low
    higher / lower
    long / short
    far / near
    wide broad / narrow
    heavy / light
    hard / soft easy
    hot / cold
    fast quick / slow
    accelerate / decelerate slow
    old / new young
    good / bad
    better / worse
    best / worst
    rich / poor
    friend ally / enemy foe
    friendly / hostile
    above over / below under
    before / after
    first / last
    early / late
    former / current
    upper / lower
    top / bottom
    front / back
    left / right
    north northern / south southern
    east eastern / west western
    domestic / foreign
    public / private
    civilian / military
    overt / covert
    active / passive
    positive / negative
    optimistic / pessimistic
    optimism / pessimism
    explicit / implicit
    external / internal
    import importer / export exporter
    inflation / deflation
    appreciate / depreciate
    immigrant / emigrant
    immigration / emigration
    inflow / outflow
    include / exclude
    inclusion / exclusion
    hire appoint / fire dismiss sack
    arrest detain imprison capture jail / release free
    captive / free
    unite / divide split
    unity / division
    merge / split
    install / remove
    deploy deployment / withdraw withdrawal
    send / withdraw
    impose / lift
    trust / suspect distrust
    hope / despair fear
    love / hate
    like / dislike
    praise / criticize criticise condemn
    remember / forget
    find / lose
    appear / vanish disappear
    same / different
    possible / impossible
    success succeed / failure fail
    pass / fail
    guilty / innocent
    convict / acquit
    true / false
    real / fake
    truth / lie
    man male / woman female
    men / women
    teacher / student
    employer / employee
    day / night
    present / absent
    presence / absence
    with / without
    yes / no
    both / neither
    either / neither
    for / against
    pro / con
  `,
  prefixes: `
    - non
    - un
    - anti
    - counter
    - de
    - dis
    - mis
    - in
    l ill
    p imp
    b imb
    m imm
    r irr
    r ir
    - not_
    pro anti
    pre post
    over under
    in out
    on off
    up down
    hyper hypo
    macro micro
    maxi mini
    inter intra
  `,
  suffixes: `
    ful less
  `,
  lookalikes: `
    under uncle union unit until unless unison unto unite university universe
    depart delay defend detest decry decree degree denote deport derail design desire deter determine devote demand derive
    decline describe debate detail deal dear deed deep debit debut default defer define deform demise depend depose
    deposit depress detract dent den deck decide
    display discover discuss dispatch distress disease dismiss discount discourse discard disclaim dispose disposal distill
    disguise discharge district distract distend dispute distribute dispense disgrace dispel distinct disturb disco
    discovery discoverer
    mission mister mist mistress missing missive
    income inside into invest indeed input insight intake intent intend intense inform infuse inland inlet inquest inquire
    install instance instead instate instill insure intone intrust invade invent invoke inward inwards indent indoor inmate inner
    innate inroad insert inset inspire instant institute instruct instrument inter intern interest include inclusion
    incite incline increase incur index infer inflame inflow influence influx
    impress improve impact impale impart impeach import important imperil impetus implant implement implicate imply
    implore impose impost impound impute impulse impair imprison imprint importer
    imbibe imbue immerse immense illuminate illustrate irritate irrigate
    antic antique antics antidote counterpart counterfeit countered counters
    none nonce nonetheless
    overt overture
    outcome
    online
  `,
  voices: "",
  negations: `
    no not never none nobody nothing neither nor nowhere without cannot n't
    ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mayn't mightn't mustn't needn't
    oughtn't shan't shouldn't wasn't weren't won't wouldn't
  `
};
var antonymPrefixes = "de non anti counter un dis in im il ir mis re";

// src/language/english/phrases.ts
var joints = `
  of for and or in on to from against between the a an by without non anti their its
`;
var conjunctions = "and or";
var relatives = "";
var stops = `
  thing things way ways part time times beginning end start middle half ahead next last later earlier ago now today yesterday
  tomorrow tonight soon still already yet once day days week weeks month months year years decade century hour hours minute minutes
  morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  one two three four five six seven eight nine ten dozens hundreds thousands millions billions first second third fourth fifth
  hundred thousand million billion trillion percent cent several many much few various another other others same own
  said say says told tell tells added adds stressed replied asked wrote noted warned reported claimed insisted
   likely always often almost nearly quite just even again near away back mr mrs ms people person
`;

// src/language/english/sentences.ts
var sentences = {
  abbreviations: {
    never: `
      Mr Mrs Ms Rt Ret ret approx pop est P.S PS cont incl Messrs Mme Mlle Mx Dr Prof Rev Hon Fr Br Mgr Msgr Gov Govs Sen Sens Rep Reps Pres Sec Amb Adm Capt Cmdr Col Cpl Gen
      Lt Maj Pfc Pvt Sgt Supt Insp Brig Gens Cdr Det Lt.Col Lt.Gen Maj.Gen Brig.Gen Atty Dir Treas Asst Assoc Ste Mt
      Ft vs a.k.a e.g i.e cf viz ca c.f v Rp PT CV Pte Ph Hj Drs Dra Ir
    `,
    number: "No Nos no nos p pp Art Arts art Fig Figs fig Vol vol Ch ch Para para Res res Doc Op op Tel tel ext Ext Sect",
    capital: "etc a.m p.m ",
    starter: `
      St Mon Tue Tues Wed Thu Thurs Fri Inc Ltd Corp Co Bros Cos Plc LLC Tbk Bhd Jr Sr Esq Ph.D M.D B.A M.A LL.B LL.M D.C U.S U.N U.K E.U U.S.A U.S.S.R al
      Ave Blvd Rd Hwy Dept Univ Assn Bldg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
      Tenn Tex Va Vt Wash Wis Wyo N.Y N.J N.C S.C N.H N.M N.D S.D W.Va R.I
    `
  },
  starters: `
    I The A An This That These Those It Its He She They We You His Her Their Our My Your There Here But And Or So Yet If
    When While Although Though Because Since As At By In On For From To With Without After Before Until Under Over About
    Against Among Between During Through What Who Why How Where Which Not No Nor Now Then Thus However Moreover Meanwhile
    Also Another Some Many Most Several Both All Each Every Any Such Other Once Only Even Still Just According Despite
    Instead Last Later Earlier Officials Asked One Two Three Analysts Experts Critics Police
  `,
  nameParts: `
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT CST CDT MST MDT PST PDT ET CT PT
    GMT BST CET UTC WIB WITA WIT Eastern Central Pacific Jakarta Moscow
  `,
  letterNames: "Plan plan Group group Vitamin vitamin Hepatitis hepatitis Type type Schedule Annex Appendix Exhibit Class Grade Section Point Serie Triple War Block Formula Stage Phase League Option",
  notInitials: "I V X"
};

// src/language/english/index.ts
var english = defineLanguage({
  code: "en",
  name: "English",
  head: "last",
  functionWords,
  antonymPrefixes,
  opposites: opposites2,
  sentences,
  currencies: "Rp USD IDR EUR",
  joins,
  spelling,
  analyses,
  knows,
  figures,
  nounPhrases: phrasesOfNouns,
  phrases: { joints, conjunctions, relatives, stops },
  furniture,
  acronyms
});

// src/job/format.ts
var datatypes = {
  text: "plaintext",
  markdown: "x-markdown",
  html: "html",
  docx: "x-docx",
  srt: "x-srt",
  vtt: "x-vtt",
  json: "x-json",
  properties: "javapropertyresourcebundle",
  strings: "x-strings"
};
function formatMetadata(format, fingerprint2) {
  return {
    kind: "metaGroup",
    category: "padanan",
    entries: [
      { kind: "meta", type: "format", content: format },
      ...fingerprint2 === void 0 ? [] : [{ kind: "meta", type: "crc", content: fingerprint2 }]
    ]
  };
}
function fingerprintOf(file) {
  return metaOf(file, "crc") ?? file.skeleton?.attributes?.crc;
}
function metaOf(file, type) {
  const group = file.metadata?.find(({ category }) => category === "padanan");
  const entry2 = group?.entries.find((entry3) => entry3.kind === "meta" && entry3.type === type);
  return entry2?.kind === "meta" ? entry2.content : void 0;
}
function formatOf2(file) {
  const formats = Object.keys(datatypes);
  const said2 = metaOf(file, "format");
  return said2 === void 0 ? formats.find((format) => datatypes[format] === file.attributes?.datatype) : formats.find((format) => format === said2);
}

// src/job/extract.ts
import { VFileMessage as VFileMessage7 } from "vfile-message";

// src/job/sentences.ts
function sentencesOf(content, language) {
  const places2 = [];
  const breaks = [];
  const tabs = /* @__PURE__ */ new Set();
  let at2 = 0;
  for (const step of steps(content)) {
    const width2 = visibleText(step).length;
    if (step.type === "alone" && step.node.kind === "ph") {
      if (step.node.equiv === "	") tabs.add(at2);
      (width2 ? breaks : places2).push(at2);
    }
    at2 += width2;
  }
  const text = textOf(content);
  const spans = partedBy(gapsOf(text, breaks, tabs), language.sentences(text));
  let [next, passed] = [0, 0];
  const breakAt = (place) => {
    while (passed < breaks.length && breaks[passed] < place) passed++;
    return breaks[passed] ?? Number.POSITIVE_INFINITY;
  };
  for (const place of places2) {
    while (next < spans.length && spans[next].start <= place) next++;
    const [before2, after] = [spans[next - 1], spans[next]];
    if (before2 && place <= before2.end) continue;
    if (after && breakAt(place) >= after.start) after.start = place;
    else if (before2 && !after) {
      const end = breaks.find((place2) => before2.end <= place2) ?? at2;
      if (end >= place) before2.end = end;
    }
  }
  return spans;
}
function gapsOf(text, breaks, tabs) {
  const gaps = [];
  const lines2 = breaks.filter((at2) => !tabs.has(at2));
  const goesOn = (at2) => /^\s*\p{Ll}/u.test(text.slice(at2, at2 + 9));
  const isList = lines2.length > 1 && !lines2.some(goesOn);
  const isWord = (at2) => /[\p{L}\p{N}]/u.test(text[at2] ?? "");
  for (let at2 = 0; at2 < breaks.length; ) {
    const start2 = breaks[at2];
    let end = start2 + 1;
    let count = 1;
    for (at2++; at2 < breaks.length && !text.slice(end, breaks[at2]).trim(); at2++) {
      end = breaks[at2] + 1;
      count++;
    }
    const isParted = tabs.has(start2) ? isWord(start2 - 1) && isWord(end) : isList;
    if (count > 1 || isParted) gaps.push({ start: start2, end });
  }
  return gaps;
}
function partedBy(gaps, sentences2) {
  let next = 0;
  return sentences2.flatMap(({ start: start2, end }) => {
    const parts = [];
    while (next < gaps.length && gaps[next].end <= start2) next++;
    for (; next < gaps.length && gaps[next].start < end; next++) {
      if (gaps[next].start > start2) parts.push({ start: start2, end: gaps[next].start });
      start2 = gaps[next].end;
    }
    return start2 < end ? [...parts, { start: start2, end }] : parts;
  });
}

// src/job/skeleton.ts
var character = "padanan-character";
var furniture2 = "padanan-left-out";
var charset = "padanan-encoding";
function toSkeleton(text, leftOut, encoding) {
  const content = [];
  if (encoding !== void 0) content.push({ kind: "instruction", name: charset, value: encoding });
  if (leftOut.length) content.push({ kind: "instruction", name: furniture2, value: leftOut.join(" ") });
  let from = 0;
  const take2 = (to) => {
    if (to > from) content.push(text.slice(from, to));
  };
  for (const { index, 0: found } of text.matchAll(UNHOLDABLE_ALL)) {
    take2(index);
    const value = hexOf(found.charCodeAt(0));
    content.push({ kind: "instruction", name: character, value });
    from = index + 1;
  }
  take2(text.length);
  return { content };
}
function fromSkeleton(skeleton) {
  return skeleton?.content?.map((node) => {
    if (typeof node === "string") return node;
    const isOurs = node.kind === "instruction" && node.name === character;
    return isOurs ? String.fromCharCode(Number.parseInt(node.value, 16)) : "";
  }).join("");
}
function leftOutOf(skeleton) {
  return said(skeleton, furniture2)?.split(/\s+/) ?? [];
}
function encodingOf2(skeleton) {
  return skeleton && said(skeleton, charset);
}
function said({ content = [] }, name) {
  for (const node of content)
    if (typeof node !== "string" && node.kind === "instruction" && node.name === name)
      return node.value.trim();
  return void 0;
}
function binarySkeleton(bytes2) {
  const pieces = [];
  for (let at2 = 0; at2 < bytes2.length; at2 += slice) {
    pieces.push(btoa(String.fromCharCode(...bytes2.subarray(at2, at2 + slice))));
  }
  return { content: [pieces.join("")] };
}
var slice = 12288;
function fromBinarySkeleton(skeleton) {
  const text = skeleton?.content?.filter((node) => typeof node === "string").join("");
  if (!text?.trim()) return void 0;
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, "")), (character2) => character2.charCodeAt(0));
  } catch (cause) {
    throw new TypeError("padanan: the skeleton is damaged: expected base64", { cause });
  }
}
var taken = ["hidden", "placeholders", "glossary"];
function docxFingerprint(bytes2, options = {}) {
  const crc = crc32(bytes2).toString(16).padStart(8, "0");
  const said2 = taken.flatMap(
    (name) => options[name] === void 0 ? [] : `${options[name] ? "" : "no-"}${name}`
  );
  return [crc, bytes2.length, ...options.changes ? [options.changes] : [], ...said2].join(".");
}
function optionsOf(fingerprint2 = "") {
  const said2 = fingerprint2.split(".").slice(2);
  const options = {};
  for (const name of taken) {
    if (said2.includes(name)) options[name] = true;
    if (said2.includes(`no-${name}`)) options[name] = false;
  }
  if (said2.includes("rejected")) options.changes = "rejected";
  return options;
}

// src/job/extract.ts
var extractOptions = "source target format original furniture encoding docx href onSkip".split(" ");
var readers = {
  text: fromPlainText,
  markdown: fromMarkdown,
  html: fromHtml,
  srt: (text) => fromSubtitles(text, "srt"),
  vtt: (text) => fromSubtitles(text, "vtt"),
  json: fromJson,
  properties: fromProperties,
  strings: fromStrings
};
var pages = /* @__PURE__ */ new Set(["text", "markdown", "html"]);
function extract(document, options) {
  expectOptions(options, extractOptions, "{source, target, format, original}");
  if (options.format === "docx") return extractWord(document, options);
  if (typeof document !== "string")
    throw new TypeError(
      `padanan: expected the text of a document in format \`${options.format}\`, found bytes`
    );
  return extractText(document, options);
}
function extractText(text, options) {
  const source = languageOf(options.source, "source");
  const { format, encoding, furniture: furniture3 = false, onSkip } = options;
  const { blocks, skipped } = readDocument(text, format);
  const taken2 = new Set(
    furniture3 || !pages.has(format) ? blocks : withoutFurniture(blocks, source)
  );
  const leftOut = blocks.filter((block) => !taken2.has(block));
  if (onSkip) {
    skipped.forEach(onSkip);
    for (const { start: start2, content } of leftOut) {
      const line2 = text.slice(0, start2).split(/\r\n|[\n\r]/).length;
      onSkip({ line: line2, text: textOf(content), reason: furnitureReason });
    }
  }
  const skeleton = toSkeleton(
    text,
    leftOut.map(({ id }) => id),
    encoding
  );
  return toXliffOf([...taken2], options, { skeleton, metadata: [formatMetadata(format)] });
}
function extractWord(bytes2, options) {
  if (typeof bytes2 === "string")
    throw new TypeError(
      "padanan: expected the bytes of a Word document, found text; read the file without an encoding"
    );
  const { docx, href, format, onSkip } = options;
  const { blocks, skipped } = fromDocx(bytes2, docx);
  if (onSkip) skipped.forEach(onSkip);
  const skeleton = href === void 0 ? binarySkeleton(bytes2) : { href };
  return toXliffOf(blocks, options, {
    skeleton,
    metadata: [formatMetadata(format, docxFingerprint(bytes2, docx))]
  });
}
function toXliffOf(blocks, { source: name, target, original, format }, file) {
  const source = languageOf(name, "source");
  const units = blocks.map((block) => toUnit(block, source));
  if (!units.length) {
    const place = { line: 1, column: 1 };
    throw new VFileMessage7("expected text to translate", { place, ruleId: format, source: "padanan" });
  }
  const files = [{ id: "f1", original, ...file, units }];
  return { version: "2.0", srcLang: source.code, trgLang: tagOf(target, "target"), files };
}
function readDocument(text, format) {
  const read2 = Object.hasOwn(readers, format) && readers[format];
  if (!read2) {
    throw new TypeError(
      `padanan: no document format \`${format}\` of text; there are ${Object.keys(readers).join(", ")}, and docx of bytes`
    );
  }
  return read2(text);
}
var furnitureReason = "page furniture";
var article = /* @__PURE__ */ new Set(["text", "caption"]);
function withoutFurniture(blocks, language) {
  const lines2 = blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading");
  const found = newsBlocks(
    lines2.map(({ content }) => textOf(content)),
    language
  );
  const furniture3 = new Set(
    lines2.filter(({ kind }, index) => kind === "paragraph" && !article.has(found[index].role))
  );
  return furniture3.size === blocks.length ? [...blocks] : blocks.filter((block) => !furniture3.has(block));
}
function toUnit(block, language) {
  const text = textOf(block.content);
  const sentences2 = sentencesOf(block.content, language);
  const offsets2 = [...new Set(sentences2.flatMap(({ start: start2, end }) => [start2, end]))].filter(
    (offset) => offset > 0 && offset < text.length
  );
  let count = 0;
  const segments = cut(block.content, offsets2).map(
    (content) => textOf(content).trim() ? { kind: "segment", id: `s${++count}`, state: "initial", source: content } : { kind: "ignorable", source: content }
  );
  const originalData = block.originalData.map(({ id, content }) => ({ id, content }));
  return {
    kind: "unit",
    id: block.id,
    .../[\t\r\n]| {2}/.test(text) && { space: "preserve" },
    segments,
    ...originalData.length && { originalData }
  };
}

// src/job/merge.ts
function merge(xliff, options = {}) {
  expectXliff("the document", xliff);
  expectOptions(options, ["text", "bytes", "format", "encoding"]);
  return xliff.files.map((file) => {
    const format = options.format ?? formatOf2(file);
    if (!format) {
      throw new TypeError(
        `padanan: file \`${file.id}\` doesn't say its document's format; pass \`format\`: ${Object.keys(datatypes).join(", ")}`
      );
    }
    const languages2 = { from: file.srcLang ?? xliff.srcLang, to: file.trgLang ?? xliff.trgLang };
    return format === "docx" ? mergeWord(file, options, languages2) : mergeText(file, format, options, languages2);
  });
}
function mergeText(file, format, options, languages2) {
  const text = options.text ?? fromSkeleton(file.skeleton);
  if (text === void 0) {
    throw new TypeError(`padanan: file \`${file.id}\` has no skeleton; pass the source document as \`text\``);
  }
  const document = readDocument(text, format);
  const { translations, report } = translationsOf(file, document, languages2);
  const encoding = encodingOf2(file.skeleton);
  return {
    original: file.original,
    text: fill(document, translations),
    ...encoding !== void 0 && { encoding },
    ...report
  };
}
function mergeWord(file, options, languages2) {
  const bytes2 = options.bytes ?? fromBinarySkeleton(file.skeleton);
  if (!bytes2) {
    const href = file.skeleton?.href;
    const place = href === void 0 ? "has no skeleton" : `has its skeleton at \`${href}\``;
    throw new TypeError(`padanan: file \`${file.id}\` ${place}; pass the source document as \`bytes\``);
  }
  const fingerprint2 = fingerprintOf(file);
  const taken2 = optionsOf(fingerprint2);
  if (fingerprint2 !== void 0 && fingerprint2 !== docxFingerprint(bytes2, taken2))
    throw new TypeError(
      `padanan: the document is not the one that file \`${file.id}\` was extracted from: its bytes are others`
    );
  const document = fromDocx(bytes2, taken2);
  const { translations, language, report } = translationsOf(file, document, languages2);
  const merged = document.fill(translations, language);
  return {
    ...{ original: file.original, bytes: merged },
    isSignatureBroken: document.isSigned && merged !== bytes2,
    ...report
  };
}
function translationsOf(file, document, { from, to }) {
  const untranslated = [];
  const unfinished = [];
  const translations = /* @__PURE__ */ new Map();
  let isInTarget = false;
  for (const unit of returnedUnitsOf(file)) {
    const { id, originalData } = unit;
    translations.set(id, { content: targetOf(unit, untranslated, unfinished), originalData });
    isInTarget ||= segmentsOf(unit).some((segment) => isTranslated(segment) && !isCopy(segment));
  }
  const language = isInTarget ? to : void 0;
  if (language !== void 0) {
    for (const { id, content } of document.languages)
      if (isSameLanguage(textOf(content), from)) translations.set(id, { content: [language] });
  }
  const missing = file.skeleton ? lost(document, leftOutOf(file.skeleton), translations) : [];
  return { translations, language, report: { untranslated, unfinished, missing } };
}
function lost({ blocks }, leftOut, translations) {
  const accounted = /* @__PURE__ */ new Set([...leftOut, ...translations.keys()]);
  return blocks.filter(({ id }) => !accounted.has(id)).map(({ id }) => id);
}
function isCopy({ source, target = [] }) {
  const [said2, again] = [source, target].map(
    (content) => textOf(content).match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ")
  );
  return said2 === again;
}
function targetOf(unit, untranslated, unfinished) {
  const parts = unit.segments.map((part, index) => {
    const { source, target } = part;
    if (part.kind === "segment" && textOf(source).trim()) {
      if (!isTranslated(part)) untranslated.push(`${unit.id}/${part.id ?? index + 1}`);
      else if (part.state === "initial") unfinished.push(`${unit.id}/${part.id ?? index + 1}`);
    }
    const isEmpty2 = !target?.length || part.kind === "segment" && !textOf(target).trim();
    return { content: isEmpty2 ? source : target, order: part.order ?? index + 1 };
  });
  return parts.sort((a, b) => a.order - b.order).flatMap(({ content }) => content);
}

// ../t100k.ts
var bytes = new Uint8Array(readFileSync(process.argv[2]));
var time = (name, f) => {
  const s = performance.now();
  const r = f();
  console.log(name, ((performance.now() - s) / 1e3).toFixed(2), "rss", (process.memoryUsage().rss / 1e6).toFixed(0));
  return r;
};
time("unzip", () => {
  const a = new Archive(bytes);
  return a.names.map((n) => a.read(n).length);
});
var d = time("fromDocx", () => fromDocx(bytes));
console.log(d.blocks.length);
time("fill", () => d.fill(new Map(d.blocks.map(({ id, content }) => [id, { content: ["[", ...content, "]"] }])), "id"));
var x = time("extract", () => extract(bytes, { source: english, target: "id", format: "docx", original: "x.docx" }));
for (const f of x.files) for (const u of f.units) if (u.kind === "unit") for (const s of u.segments) if (s.kind === "segment") {
  s.target = ["[", ...s.source, "]"];
  s.state = "translated";
} else s.target = s.source;
time("merge", () => merge(x));
