// The card's behaviour. Anki swaps cards inside one page, so this runs once for every side shown, in the same
// window; other programs load a new page for the back. The options' order and the learner's choice
// therefore live in the window and in sessionStorage. Without either, the back shows the note's own order.
(function () {
  "use strict";
  var KEYS = "fghjk";
  var STORE = "qgenShown";

  var root = document.querySelector(".qgen");
  if (!root) { return; }
  var item = root.getAttribute("data-item") + " " + root.lang;
  var several = root.getAttribute("data-kind") === "multiple";
  var words = wordsFor(root.lang);
  var list = root.querySelector(".options, .answers");
  if (!list) { return; }
  var rows = Array.prototype.slice.call(list.children);

  if (root.classList.contains("front")) { showFront(); } else { showBack(); }

  function wordsFor(lang) {
    var known = window.qgenWords || {};
    return known[lang] || known[String(lang).split("-")[0]] || known.en || {};
  }

  // --- what is kept from front to back ---------------------------------------------------------------

  function save(shown) {
    window[STORE] = shown;
    try { sessionStorage.setItem(STORE, JSON.stringify(shown)); } catch (refused) { /* the window has it */ }
  }

  function saved() {
    var shown = window[STORE];
    if (!shown || shown.item !== item) {
      try { shown = JSON.parse(sessionStorage.getItem(STORE)); } catch (refused) { shown = null; }
    }
    return shown && shown.item === item && isOrder(shown.order) ? shown : null;
  }

  function isOrder(order) {
    return Array.isArray(order) && order.slice().sort(function (a, b) { return a - b; }).join() === written().join();
  }

  function written() { return rows.map(function (row, place) { return place; }); }

  function arrange(order) {
    order.forEach(function (place) { list.appendChild(rows[place]); });
  }

  // Fisher-Yates
  function shuffled(order) {
    for (var last = order.length - 1; last > 0; last -= 1) {
      var other = Math.floor(Math.random() * (last + 1));
      var kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
    return order;
  }

  // --- front -----------------------------------------------------------------------------------------

  function showFront() {
    var order = root.getAttribute("data-order") === "sorted" ? written() : shuffled(written());
    var shown = { item: item, order: order, chosen: [] };
    var buttons = order.map(function (place) { return rows[place].querySelector("button"); });
    arrange(order);
    list.setAttribute("aria-label", words.options || "");
    buttons.forEach(function (button, seen) {
      button.setAttribute("aria-pressed", "false");
      if (seen < KEYS.length) { button.setAttribute("data-key", KEYS.charAt(seen).toUpperCase()); }
      button.addEventListener("click", function (event) {
        choose(order[seen]);
        // a mouse or finger leaves no focus behind, or Space would press the option and not show the answer
        if (event.detail > 0) { button.blur(); }
      });
    });
    save(shown);
    window.qgenChoose = function (seen) { if (seen < order.length) { choose(order[seen]); } };
    listen();

    function choose(place) {
      var at = shown.chosen.indexOf(place);
      if (at >= 0) { shown.chosen.splice(at, 1); } else if (several) { shown.chosen.push(place); } else { shown.chosen = [place]; }
      buttons.forEach(function (button, seen) {
        button.setAttribute("aria-pressed", String(shown.chosen.indexOf(order[seen]) >= 0));
      });
      save(shown);
    }
  }

  // One listener for the whole window: the next card's script replaces it.
  function listen() {
    if (window.qgenKeys) { document.removeEventListener("keydown", window.qgenKeys); }
    window.qgenKeys = function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.target)) { return; }
      if (!document.querySelector(".qgen.front")) { return; }
      var seen = KEYS.indexOf(letter(event));
      if (seen >= 0) {
        window.qgenChoose(seen);
        event.preventDefault();
      }
    };
    document.addEventListener("keydown", window.qgenKeys);
  }

  // On a keyboard that writes no Latin letters, or through an input method, the key's place counts.
  function letter(event) {
    var key = String(event.key || "").toLowerCase();
    if (/^[a-z]$/.test(key)) { return key; }
    return /^Key[A-Z]$/.test(event.code || "") ? event.code.charAt(3).toLowerCase() : "none";
  }

  function typing(target) {
    return Boolean(target && (/^(input|textarea|select)$/i.test(target.tagName) || target.isContentEditable));
  }

  // --- back ------------------------------------------------------------------------------------------

  function showBack() {
    var shown = saved();
    var chosen = shown && Array.isArray(shown.chosen) ? shown.chosen : [];
    var right = true;
    if (shown) { arrange(shown.order); }
    rows.forEach(function (row, place) {
      var isKey = row.classList.contains("key");
      var isChosen = chosen.indexOf(place) >= 0;
      if (isKey !== isChosen) { right = false; }
      name(row.querySelector(".mark"), isKey ? words.right : words.wrong);
      if (isChosen) { markChosen(row); }
    });
    tell(chosen.length ? (right ? "right" : "wrong") : "none");
  }

  function name(mark, word) {
    if (!mark || !word) { return; }
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", word);
  }

  function markChosen(row) {
    var badge = document.createElement("span");
    badge.className = "yours";
    badge.appendChild(document.createElement("span")).textContent = words.yours || "";
    row.classList.add("chosen");
    row.querySelector(".option").appendChild(badge);
  }

  function tell(verdict) {
    var line = root.querySelector(".verdict");
    if (!line) { return; }
    root.classList.add(verdict);
    line.textContent = words[verdict] || "";
  }
})();
