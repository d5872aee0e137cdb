// Where an attempt is kept: in this browser, under the exam and its content; a browser that stores nothing
// for pages from disk keeps it in the tab's own history, which outlives loading the page again.
const STORED = `qgen:${EXAM.exam}:${EXAM.content}`;
const storage = usable();

function usable() {
  try {
    localStorage.setItem("qgen", "");
    localStorage.removeItem("qgen");
    return localStorage;
  } catch (refused) { return null; }
}

function kept() {
  try {
    const text = storage ? storage.getItem(STORED) : (history.state || {})[STORED];
    return JSON.parse(text || "null");
  } catch (unreadable) { return null; }
}

function keep(attempt) {
  const text = JSON.stringify(attempt);
  try {
    if (storage) { storage.setItem(STORED, text); } else { history.replaceState({ [STORED]: text }, ""); }
  } catch (full) { /* the attempt goes on; only loading the page again would lose it */ }
}
