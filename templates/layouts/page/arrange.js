// Items that are answered by arranging: steps into places, responses to prompts. One way for finger, mouse and
// keyboard: a place is active, and what is chosen goes there; choosing a filled place empties it.
function arrangementOf(n) {
  const item = itemAt(n);
  const order = orderOf(n);
  const places = item.kind === "ordering" ? item.options.map((option, at) => String(at + 1)) : item.prompts;
  const filled = places.map((label, at) => (givenTo(n)[at] === undefined ? null : givenTo(n)[at]));
  const slots = make("ol", { class: `slots ${item.kind}`, "aria-label": say("places") });
  const asked = make("p", { class: "asked", id: "asked", dir: "auto" });
  const pool = make("ul", { class: "pool", "aria-labelledby": "asked" });
  let active = filled.indexOf(null);

  function draw() {
    slots.replaceChildren(...places.map((label, at) => make("li", null, slot(label, at))));
    const left = order.filter((option) => !filled.includes(option));
    pool.replaceChildren(...left.map((option) => make("li", null, response(option))));
    const full = !filled.includes(null);
    asked.textContent = full ? say("full") : say(`asked.${item.kind}`, { label: places[active] });
    pool.hidden = full;
  }

  function slot(label, at) {
    const option = filled[at];
    const content = option === null ? say("empty") : item.options[option];
    const state = (option === null ? " empty" : "") + (at === active ? " active" : "");
    return make(
      "button",
      { type: "button", class: `slot${state}`, "aria-current": at === active && "true", onclick: () => empty(at) },
      make("span", { class: "label", dir: "auto" }, label),
      make("span", { class: "words", dir: "auto" }, content),
    );
  }

  function response(option) {
    const text = make("span", { class: "words", dir: "auto" }, item.options[option]);
    return make("button", { type: "button", class: "response", onclick: () => fill(option) }, text);
  }

  function empty(at) {
    filled[at] = null;
    active = at;
    changed();
    slots.querySelectorAll("button")[at].focus();
  }

  function fill(option) {
    const seen = order.filter((other) => !filled.includes(other)).indexOf(option);
    const at = active;
    filled[at] = option;
    active = filled.indexOf(null, at) < 0 ? filled.indexOf(null) : filled.indexOf(null, at);
    changed();
    announce(say("slot", { label: places[at], text: item.options[option] }));
    const left = pool.querySelectorAll("button");
    (pool.hidden ? part("next") : left[Math.min(seen, left.length - 1)]).focus({ preventScroll: true });
  }

  function changed() {
    give(n, filled.slice());
    draw();
    shown.changed();
  }

  draw();
  return [stemOf(item), make("p", { class: "small" }, say("arrange")), slots, asked, pool];
}
