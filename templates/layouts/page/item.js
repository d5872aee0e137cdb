// The screen of one item, with the bar above and the buttons below.
const shown = {
  draw() {
    const n = current();
    const told = isTold(n);
    const { kind, arranged } = itemAt(n);
    part("number").textContent = say("question", { n: attempt.items.indexOf(n) + 1 });
    const content = told ? toldOf(n) : (arranged ? arrangementOf(n) : choiceOf(n));
    part("answer").className = `${kind}${told ? " is-told" : ""}`;
    part("answer").replaceChildren(...content);
    shown.changed();
  },

  // What depends on the answer: the verdict and the buttons.
  changed() {
    const n = current();
    const told = isTold(n);
    const right = told && isRight(n);
    const verdict = part("verdict");
    verdict.replaceChildren(...(told ? verdictOf(n, right) : []));
    part("foot").classList.toggle("right", told && right);
    part("foot").classList.toggle("wrong", told && !right);
    part("flag").setAttribute("aria-pressed", String(isFlagged(n)));
    part("next").textContent = nextWord(n);
    app.querySelector('[data-do="back"]').disabled = attempt.at === 0;
    drawBar("item");
  },
};

function verdictOf(n, right) {
  const word = right ? "right" : (isAnswered(n) ? "wrong" : "open");
  return [icon(right ? "right" : "wrong"), word === "open" ? capital(say("open")) : say(word)];
}

function capital(text) { return text.charAt(0).toUpperCase() + text.slice(1); }

function nextWord(n) {
  if (attempt.mode === "practice" && !isTold(n)) { return say("check"); }
  if (attempt.at < path().length - 1) { return say("next"); }
  return attempt.ended === null ? say("overview") : say("result");
}

// The main button, and Enter within the answer: check, go on, or on the last item to what comes after it.
function forward() {
  const n = current();
  if (attempt.mode === "practice" && !isTold(n)) { check(n); return; }
  if (attempt.at < path().length - 1) { go("item", attempt.at + 1); return; }
  go(attempt.ended === null ? "overview" : "results");
}

function check(n) {
  const ready = itemAt(n).arranged ? isComplete(n) : isAnswered(n);
  if (!ready) {
    part("verdict").textContent = "";
    part("verdict").textContent = say(itemAt(n).arranged ? "fill" : "choose");
    return;
  }
  change({ checked: [...attempt.checked, n] });
  shown.draw();
  part("next").focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
