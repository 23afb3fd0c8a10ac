// Draws journeys with Mermaid at the width of the page, as it does by itself, and measures its labels. The page sets `sources`.
"use strict";

const number = (element, name) => Number(element.getAttribute(name) || 0);

/// The boxes that the letters of a label cover, one for each line.
function lettersOf(label) {
  const range = document.createRange();
  range.selectNodeContents(label);
  return [...range.getClientRects()].filter(rect => rect.width > 0);
}

function measure(svg) {
  const scale = svg.getScreenCTM().a;
  let [labels, outside, dots, smallest] = [0, 0, 0, Infinity];
  const names = [];
  for (const box of svg.querySelectorAll("rect.task, rect.journey-section")) {
    const frame = box.getBoundingClientRect();
    const group = box.parentNode;
    const label = group.querySelector("foreignObject .label") || group.querySelector("text");
    const lines = lettersOf(label);
    labels += 1;
    const isOut = lines.some(line => line.left < frame.left - 0.5 || line.right > frame.right + 0.5
      || line.top < frame.top - 0.5 || line.bottom > frame.bottom + 0.5);
    if (isOut) {
      outside += 1;
      names.push(label.textContent);
    }
    dots += [...group.querySelectorAll("circle[class^=actor]")].filter(dot => {
      const round = dot.getBoundingClientRect();
      return lines.some(line => Math.min(line.right, round.right) > Math.max(line.left, round.left) + 0.5
        && Math.min(line.bottom, round.bottom) > Math.max(line.top, round.top) + 0.5);
    }).length;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(label).fontSize) * scale);
  }
  const { width, height } = svg.getBoundingClientRect();
  return { labels, outside, names, dots, smallest, links: svg.querySelectorAll("a").length, width, height };
}

addEventListener("load", async () => {
  mermaid.initialize({ startOnLoad: false });
  const results = [];
  for (const [index, source] of sources.entries()) {
    const { svg } = await mermaid.render(`m${index}`, source);
    const place = document.createElement("div");
    place.innerHTML = svg;
    document.body.append(place);
    results.push({ ...measure(place.querySelector("svg")), svg });
    place.remove();
  }
  const output = document.createElement("pre");
  output.id = "measured";
  output.textContent = JSON.stringify({ version: mermaid.version?.() ?? "", results });
  document.body.append(output);
});
