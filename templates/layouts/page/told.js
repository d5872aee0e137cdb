// An item with its answers: what is right, what the learner chose, and the rationale of every option.
function toldOf(n) {
  const item = itemAt(n);
  const answers = answersOf(n);
  const stem = stemOf(item);
  const blank = stem.querySelector(".blank");
  if (blank) {
    blank.textContent = item.options[answers.keys[0]];
    blank.classList.add("filled", "key");
  }
  const rows = item.arranged ? pairsTold(n, item, answers) : optionsTold(n, item, answers);
  return [stem, ...rows, ...sourcesOf(answers)];
}

function optionsTold(n, item, answers) {
  const rows = orderOf(n).map((option, seen) => {
    const key = answers.keys.includes(option);
    const mine = givenTo(n).includes(option);
    return row({ key, missed: mine && !key, mark: letterOf(seen), text: item.options[option], mine: mine && say("yours"), why: answers.why[option] });
  });
  return [make("ol", { class: "answers" }, ...rows)];
}

function pairsTold(n, item, answers) {
  const given = givenTo(n);
  const any = isAnswered(n);
  const rows = answers.pairs.map(([option, why], place) => {
    const hit = given[place] === option;
    const other = given[place] === null || given[place] === undefined ? say("mine.none") : say("mine", { text: item.options[given[place]] });
    return row({
      key: true,
      missed: any && !hit,
      mark: String(place + 1),
      prompt: item.prompts[place],
      text: item.options[option],
      mine: hit ? say("yours") : any && other,
      why,
    });
  });
  const taken = answers.pairs.map(([option]) => option);
  const rest = range(item.options.length).filter((option) => !taken.includes(option));
  const left = rest.map((option) => row({ key: false, mark: "–", text: item.options[option], why: answers.why[option] }));
  return [make("ol", { class: "answers" }, ...rows), ...(left.length ? [make("ul", { class: "answers" }, ...left)] : [])];
}

function row({ key, missed, mark, prompt, text, mine, why: [reason, cited] }) {
  const state = `${key ? " key" : ""}${missed ? " missed" : ""}${mine ? " mine" : ""}`;
  const badges = make("span", { class: "badges" });
  if (key) { badges.append(make("span", { class: "badge right" }, icon("right"), say("key"))); }
  if (mine) { badges.append(make("span", { class: `badge${missed ? " wrong" : ""}`, dir: "auto" }, ...(missed ? [icon("wrong")] : []), mine)); }
  const inside = make("div", { class: "inside" });
  if (prompt) { inside.append(make("p", { class: "prompt", dir: "auto" }, prompt)); }
  inside.append(make("p", { class: "words", dir: "auto" }, text));
  if (badges.hasChildNodes()) { inside.append(badges); }
  if (reason || cited) { inside.append(make("p", { class: "why", dir: "auto" }, make("bdi", null, reason), make("small", null, cited && ` ${cited}`))); }
  return make("li", { class: `answer${state}` }, make("span", { class: "letter" }, mark), inside);
}

function sourcesOf(answers) {
  const sources = answers.sources.map(([title, at, url, link]) => make(
    "li",
    { dir: "auto" },
    make("bdi", null, title),
    ...(at ? [", ", make("bdi", null, at)] : []),
    ...(url ? [" · ", link ? make("a", { href: link, rel: "noreferrer", target: "_blank" }, url) : make("bdi", null, url)] : []),
  ));
  const notes = answers.notes.map((note) => make("li", { dir: "auto" }, note));
  return [make("ul", { class: "sources", "aria-label": say("sources") }, ...sources, ...notes)];
}
