// One attempt: which items in which order, what was answered, and where the learner is. It is plain data, so
// that it can be kept; every change goes through change().
const VERSION = 1;
let attempt = null;

function change(what) {
  Object.assign(attempt, what);
  keep(attempt);
}

// terms: mode, items (numbers), limit in minutes or null, and whether items and options are shuffled.
function begin(terms) {
  const seed = Math.floor(Math.random() * 4294967296);
  const now = Date.now();
  attempt = {};
  change({
    version: VERSION,
    mode: terms.mode,
    seed,
    mixed: terms.options,
    items: terms.mixed ? shuffled(terms.items, seed) : terms.items,
    given: {},
    flags: [],
    checked: [],
    screen: "item",
    at: 0,
    review: null,
    began: now,
    ends: terms.limit ? now + terms.limit * 60000 : null,
    ended: null,
    late: false,
  });
}

function resume() {
  const found = kept();
  const whole = found && found.version === VERSION && found.items.every((n) => n < EXAM.items.length);
  attempt = whole ? found : null;
  return attempt;
}

function discard() {
  attempt = null;
  keep(null);
}

function end(late) { change({ ended: late ? attempt.ends : Date.now(), late, screen: "results" }); }

// --- the item that is shown ---------------------------------------------------------------------------

// The items that Next and Previous lead through: all of the attempt's, or those under review.
function path() { return attempt.review || attempt.items; }

function current() { return path()[attempt.at]; }

function orderOf(n) {
  const item = itemAt(n);
  const written = range(item.options.length);
  return attempt.mixed && !item.fixed ? shuffled(written, attempt.seed + n + 1) : written;
}

// The answer to item n: the numbers of the options chosen, or for each place a number or null.
function givenTo(n) { return attempt.given[n] || []; }

function give(n, value) { change({ given: { ...attempt.given, [n]: value } }); }

function isAnswered(n) { return givenTo(n).some((option) => option !== null); }

function isComplete(n) {
  const given = givenTo(n);
  return given.length > 0 && given.every((option) => option !== null);
}

function isFlagged(n) { return attempt.flags.includes(n); }

function flag(n) {
  change({ flags: isFlagged(n) ? attempt.flags.filter((other) => other !== n) : [...attempt.flags, n] });
}

function isChecked(n) { return attempt.checked.includes(n); }

// Whether the answers to item n are shown.
function isTold(n) { return attempt.ended !== null || isChecked(n); }
