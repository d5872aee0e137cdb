// The exam: what the data block says, and the texts of the paper that the page prints.
const EXAM = JSON.parse(document.getElementById("qgen-exam").textContent);
const SHEETS = new Map(Array.from(document.querySelectorAll("[data-item]"), (sheet) => [sheet.dataset.item, sheet]));
const opened = new Map();

// Item n with its texts; they are read when the item is first shown.
function itemAt(n) {
  const item = EXAM.items[n];
  if (!item.stem) {
    const sheet = SHEETS.get(item.id);
    item.stem = sheet.querySelector(".stem");
    item.options = textsOf(sheet, ".options .text");
    item.prompts = textsOf(sheet, ".prompts .text");
    item.arranged = item.kind === "ordering" || item.kind === "matching";
  }
  return item;
}

function textsOf(sheet, where) {
  return Array.from(sheet.querySelectorAll(where), (text) => text.textContent);
}

// What is right in item n, and why: {keys, why, pairs, sources, notes}.
function answersOf(n) {
  if (!opened.has(n)) { opened.set(n, JSON.parse(unsealed(EXAM.items[n]))); }
  return opened.get(n);
}

// The writer's seal: base64 of the text under a mask from the item's id. It hides, it does not protect.
function unsealed(item) {
  const mask = maskOf(item.id);
  const bytes = Uint8Array.from(atob(item.sealed), (byte, at) => byte.charCodeAt(0) ^ mask[at % mask.length]);
  return new TextDecoder().decode(bytes);
}

function maskOf(id) {
  const bytes = new TextEncoder().encode(id);
  let state = 0x811c9dc5;
  return Uint8Array.from({ length: 64 }, () => {
    bytes.forEach((byte) => { state = Math.imul(state ^ byte, 0x01000193); });
    return state >>> 24;
  });
}
