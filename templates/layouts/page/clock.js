// The time left of an exam. It is told aloud five minutes and one minute before the end.
const TOLD_AT = [300, 60];
let ticking = null;
let before = Infinity;

function runClock() {
  clearInterval(ticking);
  const runs = Boolean(attempt && attempt.ends && attempt.ended === null);
  part("clock").hidden = !runs;
  if (!runs) { return; }
  before = Infinity;
  ticking = setInterval(tick, 500);
  tick();
}

function tick() {
  const left = attempt.ends - Date.now();
  if (left <= 0) {
    end(true);
    go("results");
    return;
  }
  const seconds = Math.ceil(left / 1000);
  part("clock").textContent = timeOf(left);
  part("clock").setAttribute("aria-label", say("left", { time: timeOf(left) }));
  part("clock").classList.toggle("soon", seconds <= TOLD_AT[0]);
  if (TOLD_AT.some((at) => seconds <= at && before > at && before !== Infinity)) { announce(say("left", { time: timeOf(left) })); }
  before = seconds;
}
