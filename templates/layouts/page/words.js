// What the page says, in the exam's language.
function say(name, values) {
  const filled = values || {};
  return (EXAM.words[name] || name).replace(/\{(\w+)\}/g, (blank, key) => (key in filled ? filled[key] : blank));
}

function letterOf(seen) { return String.fromCharCode(65 + seen); }

// 75 seconds are 1:15, an hour more is 1:01:15.
function timeOf(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, at) => (at ? String(part).padStart(2, "0") : part)).join(":");
}

function percentOf(share) { return Math.round(share * 100); }
