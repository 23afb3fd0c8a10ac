// Measures swimlanes in a browser, font by font. The page that runs it holds the frames to look at and sets `fonts`.
// A box is [left, top, right, bottom] in px, from the upper left corner of its part: rail, body, caption or key.
"use strict";

const TOLERANCE = 0.5;
// Half a line above and below what letters really cover: the boxes of CJK and Arabic fonts are taller than a line.
const ASCENT = 0.74, DESCENT = 0.22;

const number = (element, name) => Number(element.getAttribute(name) || 0);
const inside = (inner, outer) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
const overlap = (a, b) => Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > TOLERANCE
  && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > TOLERANCE;

/// Whether a text set in the font has the same width whatever would stand in for it, and another than without it.
/// A font that is missing would be measured as another one.
function isInstalled(font) {
  // Null is the font of the page itself.
  if (font === null || font === "monospace") return true;
  const context = document.createElement("canvas").getContext("2d");
  const width = (family, word) => {
    context.font = `40px ${family}`;
    return context.measureText(word).width;
  };
  const others = ["monospace", "serif", "cursive"];
  return ["Waymark swimlane", "القطار", "電車はかなり"].some(word => {
    const withFont = others.map(other => width(`"${font}", ${other}`, word));
    const without = others.map(other => width(other, word));
    return new Set(withFont).size === 1 && new Set(without).size > 1;
  });
}

/// How far a group moves what it holds.
function shiftOf(group) {
  const move = /translate\((\S+?)(?: (\S+))?\)/.exec(group.getAttribute("transform") || "");
  return move && [Number(move[1]), Number(move[2] || 0)];
}

/// Where a text begins, as its part counts. What hangs on the right edge of a rail counts from there.
function placeOf(text, part) {
  let [x, y] = [number(text, "x"), number(text, "y")];
  for (let group = text.parentNode; group !== part.root; group = group.parentNode) {
    if (group.getAttribute("x") === "100%") x += part.width;
    const shift = shiftOf(group);
    if (shift) [x, y] = [x + shift[0], y + shift[1]];
  }
  return [x, y];
}

/// What a text says of itself, or else the group that holds it.
const inherited = (text, name) => text.closest(`[${name}]`)?.getAttribute(name) || "";

/// The names that classes of a file have in a page, as far as they are asked for here (StandaloneStyle.shortNames).
const NAMES = {
  c: "curve", f: "head", d: "dot", m: "met", l: "line", e: "edge", S: "gs", G: "gf", M: "ns", P: "ps", F: "pf", O: "os", W: "af",
  T: "ds", R: "band", Q: "gate", y: "gap", k: "opp", I: "int", X: "vis", J: "intl",
};

/// Rail and body of each picture of a document, each with its origin on the screen. The heads of the phases are a part of
/// their own in a page.
function partsOf(doc) {
  const parts = [];
  const add = (root, kind, x, y, width, height, svg) => parts.push({ root, kind, x, y, width, height, svg });
  if (doc.documentElement.localName === "svg") {
    const svg = doc.documentElement, frame = svg.getBoundingClientRect();
    // A file names its classes without the prefix that they have in a page, and most with a letter.
    for (const element of svg.querySelectorAll("[class]:not([class*=wm-])"))
      element.classList.add(...[...element.classList].map(name => `wm-${NAMES[name] || name}`));
    for (const group of svg.children) {
      const move = shiftOf(group);
      if (!move) continue;
      const [x, y] = move;
      const kind = group.querySelector(".wm-head") ? "body" : group.querySelector(".wm-edge") ? "rail" : "margin";
      add(group, kind, frame.left + x, frame.top + y, frame.width - x - 16, frame.height - y, svg);
    }
    const rail = parts.find(part => part.kind === "rail"), body = parts.find(part => part.kind === "body");
    // One of the two stands at the left and ends where the other begins.
    const left = rail.x < body.x ? rail : body;
    left.width = Math.abs(rail.x - body.x);
    return parts;
  }
  for (const svg of doc.querySelectorAll(".wm-row svg.wm")) {
    const frame = svg.getBoundingClientRect();
    const kind = ["corner", "heads", "rail", "body"].find(name => svg.classList.contains(`wm-${name}`));
    // Heads and lanes count from the same upper edge.
    const lanes = svg.querySelector(":scope > g[transform]");
    const top = lanes ? -shiftOf(lanes)[1] : 0;
    add(lanes || svg, kind, frame.left, frame.top - top, frame.width, frame.height + top, svg);
  }
  return parts;
}

const boxOf = (element, part) => {
  const frame = element.getBoundingClientRect();
  return [frame.left - part.x, frame.top - part.y, frame.right - part.x, frame.bottom - part.y];
};

/// The lines of a text: each further one begins with a `tspan` that has an x, and its y or how far it is below.
function linesOf(text) {
  const lines = [{ nodes: [], y: number(text, "y") }];
  const walk = element => {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) lines.at(-1).nodes.push(child);
      else if (child.localName === "tspan") {
        if (child.hasAttribute("x")) lines.push({ nodes: [], y: number(child, "y") || lines.at(-1).y + number(child, "dy") });
        walk(child);
      }
    }
  };
  walk(text);
  return lines.filter(line => line.nodes.some(node => node.data.trim()));
}

/// The box that the letters of a line cover, without the space at its end.
function boxOfLine(line, text, part) {
  const size = parseFloat(getComputedStyle(text).fontSize);
  let [left, right] = [Infinity, -Infinity];
  for (const node of line.nodes) {
    if (!node.data.trim()) continue;
    const range = node.ownerDocument.createRange();
    const isLast = node === line.nodes.at(-1);
    range.setStart(node, node === line.nodes[0] ? node.data.length - node.data.trimStart().length : 0);
    range.setEnd(node, isLast ? node.data.trimEnd().length : node.data.length);
    for (const rect of range.getClientRects()) {
      left = Math.min(left, rect.left - part.x);
      right = Math.max(right, rect.right - part.x);
    }
  }
  return [left, line.y - ASCENT * size, right, line.y + DESCENT * size];
}

/// The horizontal and vertical lines of paths, each told from its upper or left end.
function linesOfPaths(root, selector) {
  const lines = [];
  for (const path of root.querySelectorAll(selector)) {
    let [x, y] = [0, 0];
    for (let [, command, first, second] of path.getAttribute("d").matchAll(/([MmhvHV])(-?\d+) ?(-?\d+)?/g)) {
      let [a, b] = [Number(first), Number(second)];
      if (command === "H") [command, a] = ["h", a - x];
      if (command === "V") [command, a] = ["v", a - y];
      if (command === "h") { lines.push({ x: Math.min(x, x + a), y, isHorizontal: true }); x += a; }
      else if (command === "v") { lines.push({ x, y: Math.min(y, y + a), isHorizontal: false }); y += a; }
      else [x, y] = command === "M" ? [a, b] : [x + a, y + b];
    }
  }
  return lines;
}

/// Where lanes and columns lie, read from the lines of the grid.
function gridOf(part, heads) {
  const lines = linesOfPaths(part.root, ".wm-line");
  const bottoms = lines.filter(line => line.isHorizontal).map(line => line.y).sort((a, b) => a - b);
  const edges = lines.filter(line => !line.isHorizontal).map(line => line.x);
  const separators = linesOfPaths(part.root, ".wm-int, .wm-vis, .wm-intl").map(line => line.y);
  const columns = [0, ...edges.sort((a, b) => a - b), part.width];
  const chevrons = [...(heads || part).root.querySelectorAll(".wm-head path")].map(path => boxOf(path, heads || part));
  const headBottom = Math.max(0, ...chevrons.map(head => head[3]));
  const firstLane = Math.min(...lines.filter(line => !line.isHorizontal).map(line => line.y), ...bottoms);
  const tops = [firstLane, ...bottoms, ...separators].sort((a, b) => a - b);
  return { bottoms, tops, columns, headBottom, firstLane };
}

function columnAt(x, grid) {
  let index = 0;
  while (index < grid.columns.length - 2 && x >= grid.columns[index + 1]) index += 1;
  return [grid.columns[index], grid.columns[index + 1]];
}

/// The lane at a height, or the strip between head and lanes.
function laneAt(y, grid) {
  if (y <= grid.firstLane) return [grid.headBottom, grid.firstLane];
  const bottom = grid.bottoms.find(bottom => bottom >= y) ?? grid.bottoms.at(-1);
  const top = grid.tops.filter(top => top < y).at(-1) ?? 0;
  return [top, Math.max(bottom, top)];
}

/// The box that a text must not leave, and what it is; asked with the place where the text begins.
function homeOf(text, part, grid, chips, isReversed) {
  const [x, y] = placeOf(text, part);
  if (part.kind === "margin") return ["margin", [0, 0, part.width, part.height]];
  if (text.closest(".wm-curve")) {
    const lane = laneAt(y, grid);
    return ["curve", [0, lane[0], part.width, lane[1]]];
  }
  const hit = text.parentNode.localName === "a" && text.parentNode.querySelector(".wm-hit");
  const chip = chips.find(chip => inside([x, y - 4, x, y], chip));
  if (chip) return ["chip", [chip[0] + 10, chip[1], chip[2] - 10, chip[3]]];
  if (hit) return ["link", boxOf(hit, part)];
  if (part.kind === "rail" || part.kind === "corner") {
    // In a narrow window names are moved nearer to the edge, whether they have a shape of their own there or not.
    const isMoved = text.ownerDocument.defaultView.getComputedStyle(text).transform !== "none";
    const isNarrow = isMoved || text.classList.contains("wm-narrow");
    const isScale = text.closest("g[aria-label]");
    return ["rail", [isNarrow ? (isReversed ? 4 : 6) : isScale ? 0 : 10, 0,
      part.width - (isNarrow ? (isReversed ? 6 : 4) : isScale ? 0 : 10), part.height]];
  }
  if (y > grid.headBottom && !text.closest("g[aria-label]")) return ["separator", [10, 0, part.width - 10, part.height]];
  // A text that hangs on its right end begins outside by a hair: look a little to the inside.
  const hangsRight = inherited(text, "text-anchor") === "end" || text.getAttribute("direction") === "rtl";
  const [left, right] = columnAt(hangsRight ? x - 4 : x + 4, grid);
  if (y < grid.headBottom)
    return text.closest(".wm-head") ? ["head", isReversed ? [left + 8, 0, right - 18, grid.headBottom] : [left + 18, 0, right - 8, grid.headBottom]]
      : ["band", [10, 0, part.width - 10, grid.headBottom]];
  const [top, bottom] = laneAt(y, grid);
  return [y <= grid.firstLane ? "mark" : "cell", [left + 10, top, right - 10, bottom]];
}

/// Whether a text goes on in the line below its predecessor.
function isFurtherLine(text) {
  const before = text.previousElementSibling;
  return before?.localName === "text" && before.getAttribute("x") === text.getAttribute("x")
    && [16, 18].includes(number(text, "y") - number(before, "y"));
}

/// Whether the end that grows with the font is the left one.
const endsLeft = text => (text.getAttribute("direction") === "rtl") !== (inherited(text, "text-anchor") === "end");

/// The shapes drawn before texts: the pieces of one path for each class.
function glyphsOf(part) {
  const boxes = [];
  for (const path of part.root.querySelectorAll(".wm-gf, .wm-gs, .wm-ds, .wm-ns, .wm-pf, .wm-ps, .wm-os, .wm-af, .wm-dot, .wm-met, .wm-gap")) {
    // A piece that begins with a small m counts from where the one before it ended: where it began, save filled triangles.
    let start = [0, 0], end = [0, 0];
    for (const part of path.getAttribute("d").split(/(?=M)|(?<=z|h0|h-10)(?=m)/)) {
      const [, kind, x, y, rest] = /^([Mm])\s*(-?[\d.]+) ?(-?[\d.]+)(.*)$/s.exec(part);
      start = kind === "M" ? [Number(x), Number(y)] : [end[0] + Number(x), end[1] + Number(y)];
      end = rest.endsWith("h-10") ? [start[0] - 5, start[1] + 9] : start;
      const piece = `M${start[0]} ${start[1]}${rest}`;
      const copy = path.cloneNode();
      copy.setAttribute("d", piece);
      path.after(copy);
      const box = boxOf(copy, part);
      copy.remove();
      const radius = path.classList.contains("wm-dot") ? 2 : path.matches(".wm-met, .wm-gap") ? 5 : 0;
      boxes.push([box[0] - radius, box[1] - radius, box[2] + radius, box[3] + radius]);
    }
  }
  return boxes;
}

/// Pairs of boxes that cover each other, found from top to bottom.
function overlaps(boxes) {
  const found = [];
  const sorted = boxes.toSorted((a, b) => a.box[1] - b.box[1]);
  sorted.forEach((first, index) => {
    for (const second of sorted.slice(index + 1)) {
      if (second.box[1] > first.box[3]) break;
      if (first.owner === second.owner || !overlap(first.box, second.box)) continue;
      const kinds = [first.kind, second.kind].sort().join(" ");
      // Rings and their fillings are one glyph; chips hold texts and glyphs.
      if (kinds === "glyph glyph") continue;
      const [chip, other] = first.kind === "chip" ? [first, second] : [second, first];
      if (chip.kind === "chip" && other.kind !== "chip" && inside(other.box, chip.box.map((edge, i) => edge + (i < 2 ? -1 : 1)))) continue;
      found.push({ kinds, first: first.name, second: second.name });
    }
  });
  return found;
}

/// How much of the lanes' height the entries of the cells fill, paddings included, and the lanes that are higher than their
/// fullest cell and their name need. Cells without entries don't count, whether a dash or somebody's part stands there.
function cellUse(part, grid, chips, texts, rail) {
  const lanes = new Map();
  for (const box of [...chips, ...texts]) {
    const [left] = columnAt(box[0] + 4, grid);
    const [top, bottom] = laneAt((box[1] + box[3]) / 2, grid);
    const lane = lanes.get(top) || { top, bottom, cells: new Map() };
    const cell = lane.cells.get(left) || [Infinity, -Infinity, new Set()];
    lane.cells.set(left, [Math.min(cell[0], box[1]), Math.max(cell[1], box[3]), cell[2].add(box[4] ?? -1)]);
    lanes.set(top, lane);
  }
  let [used, room] = [0, 0];
  const loose = [];
  for (const { top, bottom, cells } of lanes.values()) {
    const height = bottom - top;
    // A single quiet text is somebody's part.
    const filled = [...cells.values()].filter(([, , quiet]) => quiet.size > 1 || quiet.has(-1));
    const needs = filled.map(([first, last]) => Math.min(last - first + 16, height));
    used += needs.reduce((sum, need) => sum + need, 0);
    room += height * needs.length;
    // The name has another shape on narrow screens, which needs no less room.
    const labels = [...rail.root.querySelectorAll(".wm-b > text")].filter(text => laneAt(number(text, "y"), grid)[0] === top);
    const label = labels[0];
    const labelHeight = Math.max(40, ...labels.map(text => text.matches(".wm-narrow") ? linesOf(text).length * 16 + 8 : linesOf(text).length * 18 + 16));
    if (height > Math.max(...needs, labelHeight, 40) + 4) loose.push(`${label?.textContent.trim()}: ${height} px`);
  }
  return { use: room ? used / room : 1, loose };
}

function measurePart(part, { rail, body, heads }, result) {
  const grid = gridOf(part.kind === "heads" ? body : part, heads);
  const chevron = (heads || part).root.querySelector(".wm-head path");
  const isReversed = part.kind !== "margin" && /h-/.test(chevron?.getAttribute("d").split("l")[0] || "");
  const chips = [...part.root.querySelectorAll("rect:not(.wm-hit)")].map(rect => boxOf(rect, part));
  const boxes = chips.map((box, index) => ({ kind: "chip", name: `chip ${index + 1}`, owner: `chip ${index}`, box }));
  const inCells = [];
  [...part.root.querySelectorAll("text")].forEach((text, index) => {
    if (text.getClientRects().length === 0) return;
    const [kind, home] = homeOf(text, part, grid, chips, isReversed);
    const scale = text.getScreenCTM().a;
    result.texts += 1;
    result.smallest = Math.min(result.smallest, parseFloat(getComputedStyle(text).fontSize) * scale);
    for (const line of linesOf(text)) {
      const box = boxOfLine(line, text, part);
      const name = line.nodes.map(node => node.data).join("").trim();
      result.lines += 1;
      if (/…$/.test(name)) result.cut += 1;
      const out = Math.max(home[0] - box[0], box[2] - home[2], home[1] - box[1], box[3] - home[3]);
      const end = endsLeft(text) ? home[0] - box[0] : box[2] - home[2];
      if (kind !== "curve") result.worst = Math.max(result.worst, end);
      if (out > TOLERANCE) result.outside.push({ kind, name, px: Math.round(out * 10) / 10 });
      boxes.push({ kind: "text", name, owner: `text ${index}`, box });
      if (kind === "cell" || (kind === "link" && box[1] > grid.firstLane)) {
        const size = parseFloat(getComputedStyle(text).fontSize);
        inCells.push([box[0], line.y - size, box[2], line.y + 5, text.matches(".wm-n, .n") ? index : -1]);
      }
    }
  });
  if (part.kind === "body") {
    for (const mark of part.root.querySelectorAll(".wm-curve :has(> title)"))
      boxes.push({ kind: "mark", name: mark.textContent, owner: "mark", box: boxOf(mark, part) });
    Object.assign(result, cellUse(part, grid, chips.filter(chip => chip[1] >= grid.firstLane), inCells, rail));
    // In a file of its own, the margin and the key follow.
    result.unused = part.root === part.svg ? Math.round(part.height - grid.bottoms.at(-1)) : 0;
    // Text from right to left has an element for each line.
    result.items = [...part.root.querySelectorAll("g[aria-label] text")]
      .filter(text => number(text, "y") > grid.firstLane && !(isReversed && isFurtherLine(text))).length;
    result.cells = grid.bottoms.length * (grid.columns.length - 1);
  }
  for (const box of glyphsOf(part)) boxes.push({ kind: "glyph", name: "glyph", owner: "glyph", box });
  result.overlaps.push(...overlaps(boxes));
  for (const link of part.root.querySelectorAll("a")) {
    const box = boxOf(link, part);
    result.links += 1;
    if (Math.min(box[2] - box[0], box[3] - box[1]) < 24 - 0.01 || link.getAttribute("tabindex") === "-1")
      result.smallLinks.push(link.textContent.trim());
  }
}

/// The pictures that are not as large as they say; one that isn't shown has no size.
function scaledPictures(doc) {
  return [...doc.querySelectorAll("svg.wm")].flatMap(svg => {
    const { width, height } = svg.getBoundingClientRect();
    const isScaled = svg.getScreenCTM().a !== 1 || height !== number(svg, "height");
    return width === 0 || !isScaled ? [] : [`${width} × ${height}`];
  });
}

function measure(doc, font) {
  const style = doc.createElementNS(doc.documentElement.namespaceURI, "style");
  style.textContent = font === null ? "" : `svg text, svg tspan { font-family: ${font === "monospace" ? font : `"${font}"`} !important; }`;
  doc.documentElement.append(style);
  const result = {
    texts: 0, lines: 0, cut: 0, worst: -Infinity, outside: [], overlaps: [], smallest: Infinity, links: 0, smallLinks: [], unused: 0,
    scaled: scaledPictures(doc),
  };
  const parts = partsOf(doc);
  const byKind = Object.fromEntries(parts.map(part => [part.kind, part]));
  for (const part of parts) measurePart(part, byKind, result);
  result.parts = parts.length;
  // In a file nothing gets narrower.
  result.railWidth = byKind.rail.root === byKind.rail.svg || parts.length > 3 ? byKind.rail.width : 0;
  style.remove();
  return result;
}

/// Leaves nothing in a page but its pictures as they stand on a screen: each change of font would lay out the rest, too.
function strip(doc) {
  if (doc.documentElement.localName === "svg") return;
  const rows = [...doc.querySelectorAll(".wm-row")].filter(row => row.getBoundingClientRect().width > 0);
  const scrollers = rows.map(row => row.closest(".wm-scroll") || row);
  doc.body.replaceChildren(...scrollers);
}

/// The fonts without those that are another of them by a second name, as Arial often is.
function different(families) {
  const context = document.createElement("canvas").getContext("2d");
  const seen = new Set();
  return families.filter(family => {
    const widths = ["Waymark swimlane 0123", "القطار", "電車"].map(word => {
      context.font = `40px "${family}", monospace`;
      return context.measureText(word).width;
    });
    return !seen.has(`${widths}`) && seen.add(`${widths}`);
  });
}

addEventListener("load", () => {
  const installed = different(fonts.filter(isInstalled));
  const results = [];
  for (const frame of document.querySelectorAll("iframe")) {
    strip(frame.contentDocument);
    for (const font of installed) results.push({ frame: frame.dataset.name, font, ...measure(frame.contentDocument, font) });
    // Nothing is scaled in a narrow window either.
    frame.style.width = "375px";
    const narrow = measure(frame.contentDocument, installed[0]);
    results.at(-1).scaled.push(...narrow.scaled.map(size => `${size} in a window of 375`));
    if (narrow.railWidth > 96) results.at(-1).scaled.push(`a rail of ${narrow.railWidth} px in a window of 375`);
    results.push({ frame: `${frame.dataset.name} 375`, font: installed[0], ...narrow });
    frame.remove();
  }
  const output = document.createElement("pre");
  output.id = "measured";
  output.textContent = JSON.stringify({ installed, results });
  document.body.append(output);
});
