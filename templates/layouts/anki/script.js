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
  var kind = root.getAttribute("data-kind");
  var several = kind === "multiple" || kind === "ordering";
  var prompts = Array.prototype.slice.call(root.querySelectorAll(".prompt"));
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
    // the back of these shows the answers in an order of its own
    if (kind === "ordering" || kind === "matching") { return Array.isArray(order); }
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
    root.classList.add("live");
    var hint = root.querySelector(".hint summary");
    if (hint && words.show) { hint.textContent = words.show; }
    if (kind === "matching") { shown.chosen = prompts.map(function () { return -1; }); }
    var active = 0;
    prompts.forEach(function (prompt, number) {
      prompt.addEventListener("click", function (event) {
        active = number;
        if (event.detail > 0) { prompt.blur(); }
        tellMatches();
      });
    });
    if (prompts.length) { tellMatches(); }
    save(shown);
    window.qgenChoose = function (seen) { if (seen < order.length) { choose(order[seen]); } };
    listen();

    // a response goes to the prompt that is active, and each to one prompt at most
    function match(place) {
      var again = shown.chosen[active] === place;
      shown.chosen = shown.chosen.map(function (other) { return other === place ? -1 : other; });
      if (!again) {
        shown.chosen[active] = place;
        var open = shown.chosen.indexOf(-1);
        if (open >= 0) { active = open; }
      }
      tellMatches();
      save(shown);
    }

    function tellMatches() {
      prompts.forEach(function (prompt, number) {
        var seen = order.indexOf(shown.chosen[number]);
        prompt.setAttribute("aria-pressed", String(number === active));
        prompt.querySelector(".slot").textContent = seen < 0 ? "" : String.fromCharCode(65 + seen);
      });
      buttons.forEach(function (button, seen) {
        button.setAttribute("aria-pressed", String(shown.chosen.indexOf(order[seen]) >= 0));
      });
    }

    function choose(place) {
      if (kind === "matching") { match(place); return; }
      var at = shown.chosen.indexOf(place);
      if (at >= 0) { shown.chosen.splice(at, 1); } else if (several) { shown.chosen.push(place); } else { shown.chosen = [place]; }
      buttons.forEach(function (button, seen) {
        var rank = shown.chosen.indexOf(order[seen]);
        button.setAttribute("aria-pressed", String(rank >= 0));
        if (kind === "ordering") { button.setAttribute("data-rank", rank >= 0 ? String(rank + 1) : ""); }
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
    if (kind === "ordering" || kind === "matching") { showPairs(chosen); return; }
    if (shown) { arrange(shown.order); }
    rows.forEach(function (row, place) {
      var isKey = row.classList.contains("key");
      var isChosen = chosen.indexOf(place) >= 0;
      if (isKey !== isChosen) { right = false; }
      name(row.querySelector(".mark"), isKey ? words.right : words.wrong);
      if (isChosen) { markChosen(row); }
    });
    // whoever filled a blank from memory chose no option, and knows whether it was right
    if (chosen.length || kind !== "cloze") { tell(chosen.length ? (right ? "right" : "wrong") : "none"); }
  }

  // Steps in their order, responses beside their prompts: chosen[number] is what the learner put there.
  function showPairs(chosen) {
    var pairs = rows.filter(function (row) { return row.parentNode.classList.contains("pairs"); });
    var any = chosen.some(function (place) { return place >= 0; });
    var right = true;
    pairs.forEach(function (row, number) {
      var own = Number(row.getAttribute("data-option"));
      var mine = chosen[number];
      var hit = mine === own;
      if (!hit) { right = false; }
      name(row.querySelector(".mark"), words.right);
      if (!any || hit) { if (hit) { markChosen(row); } return; }
      row.classList.add("missed");
      if (kind === "ordering" && chosen.indexOf(own) >= 0) { markChosen(row, String(chosen.indexOf(own) + 1)); }
      if (kind === "matching" && mine >= 0) { markChosen(row, textOf(mine)); }
    });
    tell(any ? (right ? "right" : "wrong") : "none");
  }

  function textOf(place) {
    var row = root.querySelector('.answer[data-option="' + place + '"] .option .text');
    return row ? row.textContent : "";
  }

  function name(mark, word) {
    if (!mark || !word) { return; }
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", word);
  }

  function markChosen(row, what) {
    var badge = document.createElement("span");
    badge.className = "yours";
    badge.appendChild(document.createElement("span")).textContent = (words.yours || "") + (what ? ": " + what : "");
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
