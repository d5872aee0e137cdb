// The result: the score, by area, and what to do next.
function drawResults() {
  const result = score();
  const wrong = missed();
  part("results").replaceChildren(
    ...summaryOf(result),
    tableOf(result.areas),
    make("p", { class: "actions" }, ...nextSteps(wrong)),
  );
}

function summaryOf(result) {
  const percent = percentOf(result.right / result.all);
  const passed = hasPassed(result);
  const lines = [make("p", { class: "points" }, make("b", null, say("percent", { n: percent })), make("span", null, say("points", { n: result.right, all: result.all })))];
  if (EXAM.pass !== null) {
    const word = make("b", { class: passed ? "right" : "wrong" }, icon(passed ? "right" : "wrong"), say(passed ? "passed" : "failed"));
    lines.push(make("p", { class: "passing" }, word, " ", say("needed", { n: percentOf(EXAM.pass) })));
  }
  lines.push(meter(result.right / result.all, EXAM.pass));
  if (attempt.late) { lines.push(make("p", { class: "late" }, say("late"))); }
  lines.push(make("p", { class: "small" }, say("took", { time: timeOf(attempt.ended - attempt.began) })));
  if (result.right === result.all) { lines.push(make("p", null, say("perfect"))); }
  return lines;
}

function meter(share, mark) {
  const bar = make("div", { class: "meter", "aria-hidden": "true" }, make("div", { class: "gone" }));
  bar.firstChild.style.width = `${share * 100}%`;
  if (typeof mark === "number") { bar.appendChild(make("div", { class: "mark" })).style.insetInlineStart = `${mark * 100}%`; }
  return bar;
}

function tableOf(areas) {
  const head = make("tr", null, make("th", { scope: "col" }, say("area")), make("th", { scope: "col", class: "figure" }, say("score")));
  const rows = areas.map(({ title, right, all }) => make(
    "tr",
    null,
    make("th", { scope: "row" }, make("span", { dir: "auto" }, title), meter(right / all)),
    make("td", { class: "figure" }, `${right} / ${all}`),
  ));
  return make("table", { class: "areas" }, make("thead", null, head), make("tbody", null, ...rows));
}

function nextSteps(wrong) {
  const n = wrong.length;
  const steps = [
    [n, "review.missed", () => review(wrong)],
    [true, "review.all", () => review(attempt.items)],
    [n, "again.missed", () => { begin({ mode: "practice", items: wrong, options: true, mixed: false, limit: null }); go("item", 0); }],
    [true, "again", () => { discard(); go("start"); }],
  ].filter(([there]) => there);
  return steps.map(([, name, act], at) => make("button", { type: "button", class: at ? "plain" : "main", onclick: act }, say(name, { n })));
}

function review(items) {
  change({ review: items });
  go("item", 0);
}
