// All items at a glance: what is answered, flagged, right or wrong; from here an attempt is ended.
function drawOverview() {
  const answered = attempt.items.filter(isAnswered).length;
  const counts = [["answered", answered], ["open", attempt.items.length - answered], ["flagged", attempt.flags.length]];
  part("counts").replaceChildren(...counts.map(([name, n]) => make("span", null, say(`count.${name}`, { n }))));
  part("grid").replaceChildren(...attempt.items.map((n, at) => make("li", null, cell(n, at))));
  part("finish").textContent = say(attempt.mode === "exam" ? "submit" : "done");
  part("discard").textContent = say("discard");
  delete part("discard").dataset.sure;
}

function cell(n, at) {
  const states = [isAnswered(n) ? "answered" : "open"];
  if (isChecked(n)) { states.push(isRight(n) ? "right" : "wrong"); }
  if (isFlagged(n)) { states.push("flagged"); }
  if (at === attempt.at) { states.push("here"); }
  const label = `${say("question", { n: at + 1 })}: ${states.map((state) => say(state)).join(", ")}`;
  const about = { type: "button", class: states.join(" "), "aria-label": label, onclick: () => go("item", at) };
  return make("button", about, String(at + 1), ...(isFlagged(n) ? [icon("flag")] : []));
}

// Discarding takes two presses of the same button.
function discardTwice(button) {
  if (button.dataset.sure) { discard(); go("start"); return; }
  button.dataset.sure = "yes";
  button.textContent = say("sure");
}
