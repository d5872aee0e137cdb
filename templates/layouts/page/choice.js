// Items that are answered by choosing: one option, or several. In a cloze the blank shows what was chosen.
const BLANK = "____";

function choiceOf(n) {
  const item = itemAt(n);
  const stem = stemOf(item);
  const order = orderOf(n);
  const type = item.kind === "multiple" ? "checkbox" : "radio";
  const inputs = order.map((option) => make("input", { type, name: "option", value: option, checked: givenTo(n).includes(option) }));
  const rows = order.map((option, seen) => make(
    "label",
    { class: "choice" },
    inputs[seen],
    make("span", { class: "letter", "aria-hidden": "true" }, letterOf(seen)),
    make("span", { class: "words", dir: "auto" }, item.options[option]),
  ));
  const group = make("fieldset", { class: `choices ${type}`, "aria-labelledby": "stem", onkeydown: byLetter }, ...rows);
  group.addEventListener("change", () => {
    give(n, inputs.filter((input) => input.checked).map((input) => Number(input.value)));
    fillBlank(n, stem);
    shown.changed();
  });
  fillBlank(n, stem);
  return [stem, group];
}

function stemOf(item) {
  const stem = make("p", { class: "stem", id: "stem", dir: "auto" });
  if (item.kind !== "cloze" || !item.stem.textContent.includes(BLANK)) {
    stem.append(...item.stem.cloneNode(true).childNodes);
    return stem;
  }
  const text = item.stem.textContent;
  const at = text.indexOf(BLANK);
  stem.append(text.slice(0, at), make("span", { class: "blank" }, BLANK), text.slice(at + BLANK.length));
  return stem;
}

function fillBlank(n, stem) {
  const blank = stem.querySelector(".blank");
  if (!blank) { return; }
  const [option] = givenTo(n);
  blank.textContent = option === undefined ? BLANK : itemAt(n).options[option];
  blank.classList.toggle("filled", option !== undefined);
}

// With the focus among the options, a letter or a digit chooses.
function byLetter(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) { return; }
  const inputs = event.currentTarget.querySelectorAll("input");
  const code = event.key.toUpperCase().charCodeAt(0);
  const input = inputs[code >= 65 ? code - 65 : code - 49];
  if (!input) { return; }
  event.preventDefault();
  input.focus();
  input.click();
}
