// Scoring: an item is one point, for all of its answer or for nothing.
function isRight(n) {
  const given = givenTo(n);
  const answers = answersOf(n);
  if (itemAt(n).arranged) { return answers.pairs.every(([option], place) => given[place] === option); }
  return given.length === answers.keys.length && answers.keys.every((option) => given.includes(option));
}

function missed() { return attempt.items.filter((n) => !isRight(n)); }

// {right, all, areas: [{title, right, all}]}; areas without items are left out.
function score() {
  const areas = EXAM.sections.map((title) => ({ title, right: 0, all: 0 }));
  attempt.items.forEach((n) => {
    const area = areas[EXAM.items[n].section];
    area.all += 1;
    if (isRight(n)) { area.right += 1; }
  });
  const right = areas.reduce((sum, area) => sum + area.right, 0);
  return { right, all: attempt.items.length, areas: areas.filter((area) => area.all) };
}

function hasPassed({ right, all }) { return EXAM.pass === null || right >= EXAM.pass * all - 1e-9; }
