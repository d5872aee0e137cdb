// Screens and buttons. The page takes over from the paper here, and only once everything above is in place.
const SCREENS = { start: drawStart, item: () => shown.draw(), overview: drawOverview, results: drawResults };

const ACTIONS = {
  overview: () => go(attempt.ended === null ? "overview" : "results"),
  return: () => go("item", attempt.at),
  back: () => go("item", attempt.at - 1),
  flag: () => { flag(current()); shown.changed(); },
  finish: () => { end(false); go("results"); },
  discard: discardTwice,
  print: () => window.print(),
};

function go(screen, at) {
  if (attempt) { change({ screen, at: at === undefined ? attempt.at : at, review: screen === "item" ? attempt.review : null }); }
  draw(screen);
  app.querySelector(`[data-screen="${screen}"] h1`).focus();
  window.scrollTo(0, 0);
}

function draw(screen) {
  app.querySelectorAll("[data-screen]").forEach((section) => { section.hidden = section.dataset.screen !== screen; });
  announce("");
  part("foot").hidden = screen !== "item";
  drawBar(screen);
  SCREENS[screen]();
  runClock();
}

function drawBar(screen) {
  const there = Boolean(attempt) && screen !== "start" && (attempt.ended === null || screen === "item");
  part("bar").hidden = !there;
  if (!there) { return; }
  const over = attempt.ended !== null;
  const done = over ? attempt.at + 1 : attempt.items.filter(attempt.mode === "practice" ? isChecked : isAnswered).length;
  const all = over ? path().length : attempt.items.length;
  part("where").textContent = say(over ? "where.review" : "where", { n: done, all });
  part("gone").style.width = `${(100 * done) / all}%`;
  part("aside").textContent = say(over ? "result" : "overview");
  part("aside").parentNode.hidden = screen === "overview";
}

app.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) { ACTIONS[button.dataset.do](button); }
});
part("terms").addEventListener("change", showLimit);
part("terms").addEventListener("submit", (event) => { event.preventDefault(); beginAsChosen(); });
part("answer").addEventListener("submit", (event) => { event.preventDefault(); forward(); });

// What was kept may have been tampered with; then the learner starts anew.
function open() {
  document.getElementById("paper").media = "print";
  document.documentElement.classList.add("live");
  app.hidden = false;
  try {
    resume();
    draw(attempt ? attempt.screen : "start");
  } catch (spoilt) {
    discard();
    draw("start");
  }
}

// A layout of its own may show no items, or not as this script reads them: then the paper stays.
if (EXAM.items.length && EXAM.items.every((item) => SHEETS.has(item.id))) { open(); }
