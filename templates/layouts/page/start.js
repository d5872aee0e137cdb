// The first screen: the terms of an attempt.
function drawStart() {
  part("kept").textContent = say(storage ? "kept" : "kept.tab");
  showLimit();
}

function showLimit() {
  const limit = part("limit");
  if (limit) { limit.hidden = part("terms").elements.mode.value !== "exam"; }
}

function beginAsChosen() {
  const chosen = part("terms").elements;
  const timed = chosen.mode.value === "exam" && chosen.limit && chosen.limit.checked;
  begin({
    mode: chosen.mode.value,
    items: range(EXAM.items.length),
    mixed: chosen.items.checked,
    options: chosen.options.checked,
    limit: timed ? EXAM.minutes : null,
  });
  go("item", 0);
}
