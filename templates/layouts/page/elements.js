// Finding and making elements. Texts only ever go in as text.
const app = document.getElementById("practice");

function part(name) { return app.querySelector(`[data-part="${name}"]`); }

function make(tag, about, ...inside) {
  const element = document.createElement(tag);
  Object.entries(about || {}).forEach(([name, value]) => {
    if (name.startsWith("on")) { element.addEventListener(name.slice(2), value); return; }
    if (value === false || value === null || value === undefined) { return; }
    element.setAttribute(name, value === true ? "" : value);
  });
  element.append(...inside);
  return element;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("aria-hidden", "true");
  const use = picture.appendChild(document.createElementNS(space, "use"));
  use.setAttribute("href", `#icon-${name}`);
  return picture;
}

// Read aloud by a screen reader, and not shown.
function announce(text) { part("heard").textContent = text; }
